// Our columns beside the user's data: found again by developer metadata or by their headings, placed, and written whole.
import { type Cell, matchKey } from '../domain/cell';
import { FIRST_COLUMNS, type ResultColumn, resultColumnOf } from '../domain/results';
import { columnLetters } from '../domain/scorecard-tab/layout';
import { asText, asValue, type SheetValue } from './cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Developer metadata on each of our columns; its value says which it is, and whether we inserted it or filled a free one. */
const METADATA_KEY = 'customer-health-column';
type Made = 'inserted' | 'filled';

/** Where each of our columns stands, from 0, by its id. */
export type ColumnPlaces = ReadonlyMap<string, number>;

export function findByMetadata(sheet: Sheet): ColumnPlaces {
  const places = new Map<string, number>();
  for (const entry of sheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).find()) {
    const column = entry.getLocation().getColumn();
    const id = (entry.getValue() ?? '').replace(/ (inserted|filled)$/, '');
    if (column !== null && resultColumnOf(id) !== undefined && !places.has(id))
      places.set(id, column.getColumn() - 1);
  }
  return places;
}

/**
 * All of ours: those marked, and by heading the rest. By heading only where all that are wanted (or the first four) stand side by
 * side in our order: a lone "Health score" is the user's own. (Marks lack in a copy of the file, and after a fault between writing
 * and marking.)
 */
export function foundColumns(
  marked: ColumnPlaces,
  headingRow: readonly Cell[],
  wanted: readonly ResultColumn[],
): ColumnPlaces {
  const keys = headingRow.map(matchKey);
  for (const columns of [wanted, FIRST_COLUMNS]) {
    const first = keys.findIndex((_, at) =>
      columns.every(({ heading }, offset) => keys[at + offset] === matchKey(heading)),
    );
    if (first < 0) continue;
    const byHeading = new Map(columns.map(({ id }, offset): [string, number] => [id, first + offset]));
    const agree = [...marked].every(([id, at]) => (byHeading.get(id) ?? at) === at);
    if (agree) return new Map([...marked, ...byHeading]);
  }
  return marked;
}

/**
 * Without our marks, columns with our headings are ours only where no account's cell holds a formula: otherwise somebody made
 * them with the functions, and they are the user's.
 */
export function ownColumns(
  sheet: Sheet,
  marked: ColumnPlaces,
  found: ColumnPlaces,
  { headingRow, lastRow }: { readonly headingRow: number; readonly lastRow: number },
): ColumnPlaces {
  const unmarked = [...found].filter(([id]) => !marked.has(id)).map(([, at]) => at);
  if (unmarked.length === 0 || lastRow <= headingRow) return found;
  const first = Math.min(...unmarked);
  const width = Math.max(...unmarked) - first + 1;
  const formulas = sheet.getRange(headingRow + 2, first + 1, lastRow - headingRow, width).getFormulas();
  const isTheUsers = formulas.some((row) => unmarked.some((at) => (row[at - first] ?? '') !== ''));
  return isTheUsers && marked.size === 0 ? marked : found;
}

/** The part of the sheet that the results belong to; rows and columns from 0. */
export interface TablePlace {
  readonly headingRow: number;
  /** Last row of accounts. */
  readonly lastRow: number;
  /** Last column of the user's table. */
  readonly lastColumn: number;
}

export interface PlacedColumns {
  readonly places: ColumnPlaces;
  /** Columns that were made in this run, and how. */
  readonly made: ReadonlyMap<string, Made>;
  /** Takes inserted columns away again. */
  undo(): void;
}

/**
 * Gives every result a column: those found stay; the others go into the next columns if these are free for the table's height,
 * else columns are inserted there.
 */
export function placeColumns(
  sheet: Sheet,
  grid: readonly (readonly Cell[])[],
  table: TablePlace,
  found: ColumnPlaces,
  wanted: readonly ResultColumn[],
): PlacedColumns {
  const lacking = wanted.map(({ id }) => id).filter((id) => !found.has(id));
  if (lacking.length === 0) return { places: found, made: new Map(), undo: () => undefined };
  const start = Math.max(table.lastColumn, ...found.values()) + 1;
  const free = areFree(sheet, grid, table, start, lacking.length);
  if (!free) sheet.insertColumnsAfter(start, lacking.length);
  const places = new Map(found);
  for (const [offset, column] of lacking.entries()) places.set(column, start + offset);
  return {
    places,
    made: new Map(lacking.map((column): [string, Made] => [column, free ? 'filled' : 'inserted'])),
    undo: () => {
      if (!free) sheet.deleteColumns(start + 1, lacking.length);
    },
  };
}

/** Nothing in the cells, not even a formula that shows nothing. */
function areFree(
  sheet: Sheet,
  grid: readonly (readonly Cell[])[],
  table: TablePlace,
  start: number,
  count: number,
): boolean {
  const rows = grid.slice(table.headingRow, table.lastRow + 1);
  if (rows.some((row) => row.slice(start, start + count).some((cell) => cell !== ''))) return false;
  let range: GoogleAppsScript.Spreadsheet.Range;
  try {
    range = sheet.getRange(table.headingRow + 1, start + 1, rows.length, count);
  } catch {
    // The sheet ends before.
    return false;
  }
  return range.getFormulas().every((row) => row.every((formula) => formula === ''));
}

/** Results of one row of the sheet; undefined for a row that is no account. */
export type ResultRow = ((id: string) => Cell) | undefined;

/** One run of our columns that stand side by side. */
interface Block {
  /** Their ids. */
  readonly columns: readonly string[];
  /** From 0. */
  readonly first: number;
}

function blocksOf(places: ColumnPlaces): Block[] {
  const sorted = [...places.entries()].sort((a, b) => a[1] - b[1]);
  const blocks: { columns: string[]; first: number }[] = [];
  for (const [column, at] of sorted) {
    const last = blocks[blocks.length - 1];
    if (last && last.first + last.columns.length === at) last.columns.push(column);
    else blocks.push({ columns: [column], first: at });
  }
  return blocks;
}

/** Where the results go: the heading's row, and for each row below it the result, up to the last row that is ours. */
export interface ResultsToWrite {
  readonly headingRow: number;
  readonly rows: readonly ResultRow[];
}

/**
 * Writes headings and results, whole: one setValues for each run of our columns (one, unless somebody put a column between them).
 * A heading that the user renamed stays; so does whatever of theirs stands in a row that is no account. After a fault what stood
 * there before is put back.
 */
export function writeResults(
  sheet: Sheet,
  placed: PlacedColumns,
  { headingRow, rows }: ResultsToWrite,
): void {
  const begun: { range: GoogleAppsScript.Spreadsheet.Range; before: SheetValue[][] }[] = [];
  try {
    for (const { columns, first } of blocksOf(placed.places)) {
      const range = sheet.getRange(headingRow + 1, first + 1, rows.length + 1, columns.length);
      const isNew = columns.every((column) => placed.made.has(column));
      const formulas = isNew ? [] : range.getFormulas();
      // Not as the scoring read them: a date has a time of day, which must come back.
      const values: SheetValue[][] = isNew ? [] : range.getValues();
      const before = [...rows, undefined].map((_, index) =>
        columns.map((column, at): SheetValue => {
          if (placed.made.has(column)) return '';
          const value = values[index]?.[at] ?? '';
          return formulas[index]?.[at] || (typeof value === 'string' ? asText(value) : value);
        }),
      );
      const headings = columns.map(
        (column, at) => before[0]?.[at] || asValue(resultColumnOf(column)?.heading ?? ''),
      );
      const results = rows.map((row, index) =>
        columns.map(
          (column, at): SheetValue => (row ? asValue(row(column)) : (before[index + 1]?.[at] ?? '')),
        ),
      );
      begun.push({ range, before });
      // Inserted beside plain text it would take the scores for text, and beside a list to choose from it would refuse them.
      if (columns.every((column) => placed.made.get(column) === 'inserted')) {
        range.setNumberFormat('General');
        sheet
          .getRange(`${columnLetters(first + 1)}:${columnLetters(first + columns.length)}`)
          .clearDataValidations();
      }
      range.setValues([headings, ...results]);
    }
  } catch (fault) {
    putBack(begun, placed);
    throw fault;
  }
}

/** As far as the platform still answers: the fault that led here is what the person is told. */
function putBack(
  begun: readonly { range: GoogleAppsScript.Spreadsheet.Range; before: SheetValue[][] }[],
  placed: PlacedColumns,
): void {
  try {
    for (const { range, before } of begun) range.setValues(before);
    placed.undo();
  } catch {
    // Empty columns may stay behind: the next run finds them free and fills them.
  }
}

/** Marks columns as ours and gives results their formats; the next run mends what a fault left undone. */
export function dressColumns(
  sheet: Sheet,
  { headingRow, rows }: ResultsToWrite,
  decimals: number,
  placed: PlacedColumns,
  marked: ColumnPlaces,
): void {
  for (const [id, at] of placed.places) {
    if (marked.has(id)) continue;
    const letters = columnLetters(at + 1);
    const made: Made = placed.made.get(id) ?? 'filled';
    sheet
      .getRange(`${letters}:${letters}`)
      .addDeveloperMetadata(
        METADATA_KEY,
        `${id} ${made}`,
        SpreadsheetApp.DeveloperMetadataVisibility.PROJECT,
      );
  }
  const scoreFormat = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  const formats = { score: scoreFormat, share: '0%' } as const;
  for (const kind of ['score', 'share'] as const) {
    const places = new Map([...placed.places].filter(([id]) => resultColumnOf(id)?.kind === kind));
    for (const { columns, first } of blocksOf(places)) {
      const range = sheet.getRange(headingRow + 2, first + 1, rows.length, columns.length);
      // Beside a subtotal, a cell of the user's keeps its own.
      if (placed.made.size > 0 || !rows.includes(undefined)) range.setNumberFormat(formats[kind]);
      else
        range.setNumberFormats(
          range.getNumberFormats().map((row, at) => (rows[at] ? row.map(() => formats[kind]) : row)),
        );
    }
  }
  // Inserted ones have the look of the heading before them.
  if (![...placed.made.values()].includes('filled')) return;
  const first = Math.min(...[...placed.made.keys()].map((id) => placed.places.get(id) ?? 0));
  sheet.getRange(headingRow + 1, first + 1, 1, placed.made.size).setFontWeight('bold');
}
