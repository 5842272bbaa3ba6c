// Our columns beside the user's data: found again by developer metadata or by their headings, placed, and written whole.
import { type Cell, matchKey } from '../domain/cell';
import { columnLetters } from '../domain/scorecard-tab/layout';
import { asValue, type SheetValue } from './cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const RESULT_COLUMNS = ['score', 'band', 'coverage', 'drivers'] as const;
export type ResultColumn = (typeof RESULT_COLUMNS)[number];

const HEADINGS: Readonly<Record<ResultColumn, string>> = {
  score: 'Health score',
  band: 'Health band',
  coverage: 'Health coverage',
  drivers: 'Health drivers',
};

/** Developer metadata on each of our columns; its value says which it is, and whether we inserted it or filled a free one. */
const METADATA_KEY = 'customer-health-column';
type Made = 'inserted' | 'filled';

/** Where each of our columns stands, from 0. */
export type ColumnPlaces = ReadonlyMap<ResultColumn, number>;

export function findByMetadata(sheet: Sheet): ColumnPlaces {
  const places = new Map<ResultColumn, number>();
  for (const entry of sheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).find()) {
    const column = entry.getLocation().getColumn();
    const name = RESULT_COLUMNS.find((each) => (entry.getValue() ?? '').split(' ')[0] === each);
    if (column !== null && name !== undefined && !places.has(name)) places.set(name, column.getColumn() - 1);
  }
  return places;
}

/**
 * All of ours: those marked, and by heading the rest. By heading only where all ours stand side by side in our order: a lone
 * "Health score" is the user's own. (Marks lack in a copy of the file, and after a fault between writing and marking.)
 */
export function foundColumns(marked: ColumnPlaces, headingRow: readonly Cell[]): ColumnPlaces {
  const keys = headingRow.map(matchKey);
  const first = keys.findIndex((_, at) =>
    RESULT_COLUMNS.every((column, offset) => keys[at + offset] === matchKey(HEADINGS[column])),
  );
  if (first < 0) return marked;
  const byHeading = new Map(
    RESULT_COLUMNS.map((column, offset): [ResultColumn, number] => [column, first + offset]),
  );
  const agree = [...marked].every(([column, at]) => byHeading.get(column) === at);
  return agree ? byHeading : marked;
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
  readonly made: ReadonlyMap<ResultColumn, Made>;
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
): PlacedColumns {
  const lacking = RESULT_COLUMNS.filter((column) => !found.has(column));
  if (lacking.length === 0) return { places: found, made: new Map(), undo: () => undefined };
  const start = Math.max(table.lastColumn, ...found.values()) + 1;
  const free = areFree(sheet, grid, table, start, lacking.length);
  if (!free) sheet.insertColumnsAfter(start, lacking.length);
  const places = new Map(found);
  for (const [offset, column] of lacking.entries()) places.set(column, start + offset);
  return {
    places,
    made: new Map(lacking.map((column): [ResultColumn, Made] => [column, free ? 'filled' : 'inserted'])),
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
  if (start + count > sheet.getMaxColumns()) return false;
  const width = grid[0]?.length ?? 0;
  if (start >= width) return true;
  const rows = grid.slice(table.headingRow, table.lastRow + 1);
  if (rows.some((row) => row.slice(start, start + count).some((cell) => cell !== ''))) return false;
  const formulas = sheet
    .getRange(table.headingRow + 1, start + 1, table.lastRow - table.headingRow + 1, count)
    .getFormulas();
  return formulas.every((row) => row.every((formula) => formula === ''));
}

/** Results of one row of the sheet; undefined for a row that is no account. */
export type ResultRow = Readonly<Record<ResultColumn, Cell>> | undefined;

/** One run of our columns that stand side by side. */
interface Block {
  readonly columns: readonly ResultColumn[];
  /** From 0. */
  readonly first: number;
}

function blocksOf(places: ColumnPlaces): Block[] {
  const sorted = [...places.entries()].sort((a, b) => a[1] - b[1]);
  const blocks: { columns: ResultColumn[]; first: number }[] = [];
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
 * A heading that the user renamed stays; so does a formula of theirs in a row that is no account. After a fault what stood
 * there before is put back.
 * @param grid the sheet as read, before columns were inserted
 */
export function writeResults(
  sheet: Sheet,
  grid: readonly (readonly Cell[])[],
  placed: PlacedColumns,
  { headingRow, rows }: ResultsToWrite,
): void {
  const begun: { range: GoogleAppsScript.Spreadsheet.Range; before: SheetValue[][] }[] = [];
  try {
    for (const { columns, first } of blocksOf(placed.places)) {
      const range = sheet.getRange(headingRow + 1, first + 1, rows.length + 1, columns.length);
      const isNew = columns.every((column) => placed.made.has(column));
      const formulas = isNew ? [] : range.getFormulas();
      const before = [...rows, undefined].map((_, index) =>
        columns.map((column, at): SheetValue => {
          if (placed.made.has(column)) return '';
          return formulas[index]?.[at] || asValue(grid[headingRow + index]?.[first + at] ?? '');
        }),
      );
      const headings = columns.map((column, at) => before[0]?.[at] || HEADINGS[column]);
      const results = rows.map((row, index) =>
        columns.map(
          (column, at): SheetValue => (row ? asValue(row[column]) : (formulas[index + 1]?.[at] ?? '')),
        ),
      );
      begun.push({ range, before });
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

/** Marks columns as ours and gives them their formats; the next run mends what a fault left undone. */
export function dressColumns(
  sheet: Sheet,
  table: { readonly headingRow: number; readonly rowCount: number; readonly decimals: number },
  placed: PlacedColumns,
  marked: ColumnPlaces,
): void {
  const at = (column: ResultColumn) => (placed.places.get(column) ?? 0) + 1;
  for (const column of RESULT_COLUMNS) {
    if (marked.has(column)) continue;
    const letters = columnLetters(at(column));
    const made: Made = placed.made.get(column) ?? 'filled';
    sheet
      .getRange(`${letters}:${letters}`)
      .addDeveloperMetadata(
        METADATA_KEY,
        `${column} ${made}`,
        SpreadsheetApp.DeveloperMetadataVisibility.PROJECT,
      );
  }
  const firstRow = table.headingRow + 2;
  const scoreFormat = table.decimals === 0 ? '0' : `0.${'0'.repeat(table.decimals)}`;
  sheet.getRange(firstRow, at('score'), table.rowCount, 1).setNumberFormat(scoreFormat);
  sheet.getRange(firstRow, at('coverage'), table.rowCount, 1).setNumberFormat('0%');
  if (placed.made.size === 0) return;
  const first = Math.min(...[...placed.made.keys()].map(at));
  sheet.getRange(table.headingRow + 1, first, 1, placed.made.size).setFontWeight('bold');
}
