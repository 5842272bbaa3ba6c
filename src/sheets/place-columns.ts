// Finds the place of our columns: beside the table if there is room, otherwise inserted there. Can take it back.

import type { ResultColumn } from '../domain/explaining/results';
import type { Cell } from '../domain/values/cell';
import { withinGrid } from './cells';
import { type ColumnMarks, type ColumnPlaces, columnsRange, markColumn, readMarks } from './column-marks';
import { formatColumns } from './format-columns';
import { tryLooks } from './looks';
import { blocksOf } from './result-columns';
import type { TablePlace } from './table-place';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Grid = readonly (readonly Cell[])[];

/** What Sheets returns for a cell that was never formatted. */
const UNFORMATTED = '0.###############';

export interface PlacedColumns {
  readonly places: ColumnPlaces;
  /** Columns that are made in this run. */
  readonly made: ColumnPlaces;
  /** Those of them that are inserted, by their position, in ascending order. */
  readonly inserted: readonly number[];
  /** Inserts columns and marks what is not marked yet. Marks move with their columns: whatever happens, ours are found again. */
  prepare(): void;
  /** Takes back what was prepared. */
  undo(): void;
}

/** New columns side by side. */
interface NewColumns {
  readonly ids: readonly string[];
  /** Position of the first one, once everything is inserted. */
  readonly start: number;
  /** The formats of the columns that are free there; undefined where columns are inserted. */
  readonly formats: readonly string[] | undefined;
}

/**
 * Gives every result a column: those found stay; derived columns go before the results that are there, which takes an insertion; the
 * others go into the next columns if these are free for the table's height, else columns are to be inserted there.
 * @returns undefined where a protected range reaches over such a place
 */
export function placeColumns(
  sheet: Sheet,
  { grid, marks, found }: { readonly grid: Grid; readonly marks: ColumnMarks; readonly found: ColumnPlaces },
  table: TablePlace,
  wanted: readonly ResultColumn[],
  formatOf: (id: string) => string,
): PlacedColumns | undefined {
  const lacking = wanted.filter(({ id }) => !found.has(id));
  const score = found.get('score');
  const isBefore = ({ kind }: ResultColumn) => score !== undefined && kind === 'derived';
  const before: NewColumns = {
    ids: lacking.filter(isBefore).map(({ id }) => id),
    start: score ?? 0,
    formats: undefined,
  };
  const ids = lacking.filter((column) => !isBefore(column)).map(({ id }) => id);
  const end = Math.max(table.lastColumn, ...found.values()) + 1;
  const after: NewColumns = {
    ids,
    start: end + before.ids.length,
    formats: ids.length === 0 ? [] : freeFormats(sheet, grid, table, end, ids.length),
  };
  if (before.ids.length > 0 && !mayInsert(sheet, table, before.start)) return undefined;
  if (after.formats === undefined && !mayInsert(sheet, table, end)) return undefined;
  const moved = new Map(
    [...found].map(([id, at]): [string, number] => [id, at < before.start ? at : at + before.ids.length]),
  );
  const made = new Map([...placesOf(before), ...placesOf(after)]);
  const places = new Map([...moved, ...made]);
  const insertions = [before, after].filter(({ ids, formats }) => ids.length > 0 && formats === undefined);
  const done: NewColumns[] = [];
  return {
    places,
    made,
    inserted: insertions.flatMap((each) => [...placesOf(each).values()]),
    prepare: () => {
      for (const each of insertions) {
        insertColumns(sheet, each);
        done.push(each);
        prepareColumns(sheet, table, placesOf(each), formatOf);
      }
      for (const [id, at] of places) {
        if (marks.places.has(id)) continue;
        const format = after.formats?.[at - after.start];
        const isInserted = insertions.some((each) => each.ids.includes(id));
        markColumn(sheet, at, id, isInserted ? 'inserted' : 'filled', made.has(id) ? format : undefined);
      }
    },
    undo: () => {
      try {
        for (const each of done.reverse()) takeBack(sheet, each, marks);
        for (const mark of readMarks(sheet).columns) if (!marks.places.has(mark.id)) mark.remove();
        SpreadsheetApp.flush();
      } catch {
        // Empty columns stay behind, marked as ours or free: the next run fills them.
      }
    },
  };
}

function placesOf({ ids, start }: NewColumns): ColumnPlaces {
  return new Map(ids.map((id, offset): [string, number] => [id, start + offset]));
}

function insertColumns(sheet: Sheet, { ids, start }: NewColumns): void {
  if (start > 0) sheet.insertColumnsAfter(start, ids.length);
  else sheet.insertColumnsBefore(1, ids.length);
}

/** From their neighbor they may have inherited a check box, a list, or plain text, which would store scores as text. */
function prepareColumns(
  sheet: Sheet,
  table: TablePlace,
  inserted: ColumnPlaces,
  formatOf: (id: string) => string,
): void {
  formatColumns(sheet, table, inserted, formatOf);
  columnsRange(sheet, Math.min(...inserted.values()), inserted.size).clearDataValidations();
  widenDrivers(sheet, inserted);
}

/** Columns that are not blank stay: the user has typed there already, or other columns moved below the marks. */
function takeBack(sheet: Sheet, { ids, start }: NewColumns, marks: ColumnMarks): void {
  const fresh = readMarks(sheet).columns.filter(({ id }) => !marks.places.has(id) && ids.includes(id));
  const at = fresh[0] === undefined ? start : Math.min(...fresh.map((mark) => mark.at));
  if (columnsRange(sheet, at, ids.length).isBlank()) sheet.deleteColumns(at + 1, ids.length);
}

/**
 * The number formats of the next columns, one per column, where they are free: nothing in the cells, not even a formula that shows
 * nothing; one format for each column, and not plain text; no rule that rejects what is entered.
 */
function freeFormats(
  sheet: Sheet,
  grid: Grid,
  { headingRow, lastRow }: TablePlace,
  start: number,
  count: number,
): readonly string[] | undefined {
  const rows = grid.slice(headingRow, lastRow + 1);
  if (rows.some((row) => row.slice(start, start + count).some((cell) => cell !== ''))) return undefined;
  const range = withinGrid(() => sheet.getRange(headingRow + 1, start + 1, lastRow - headingRow + 1, count));
  if (range === undefined) return undefined;
  if (range.getFormulas().some((row) => row.join('') !== '')) return undefined;
  if (range.getDataValidations().some((row) => row.some(refusesScores))) return undefined;
  const [, first = [], ...others] = range.getNumberFormats();
  const isUsable = !first.includes('@') && others.every((row) => row.join('\t') === first.join('\t'));
  return isUsable ? first.map((format) => (format === UNFORMATTED ? '' : format)) : undefined;
}

/** Wide enough for two drivers; only in a column of ours, since the width of a column that was there is the user's. */
const DRIVERS_WIDTH = 360;

function widenDrivers(sheet: Sheet, made: ColumnPlaces): void {
  const at = made.get('drivers');
  if (at !== undefined) tryLooks(() => sheet.setColumnWidth(at + 1, DRIVERS_WIDTH));
}

/** A rule that only warns takes any value. */
function refusesScores(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): boolean {
  return rule !== null && !rule.getAllowInvalid();
}

/** A range that is protected from this person on both sides of a place would take in what is inserted there. */
function mayInsert(sheet: Sheet, { headingRow, lastRow }: TablePlace, start: number): boolean | undefined {
  const side = (column: number) =>
    withinGrid(() => sheet.getRange(headingRow + 1, column, lastRow - headingRow + 1, 1))?.canEdit();
  return side(start) || side(start + 1);
}

/** Whether this person may edit our columns, as far as the results reach. */
export function mayEdit(
  sheet: Sheet,
  { headingRow, lastRow }: Omit<TablePlace, 'lastColumn'>,
  places: ColumnPlaces,
): boolean {
  return blocksOf(places).every(({ columns, first }) =>
    sheet.getRange(headingRow + 1, first + 1, lastRow - headingRow + 1, columns.length).canEdit(),
  );
}
