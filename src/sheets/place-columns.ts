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
  /** How many of them are inserted, and where: from 0. */
  readonly inserted: number;
  readonly start: number;
  /** Inserts columns and marks what is not marked yet. Marks move with their columns: whatever happens, ours are found again. */
  prepare(): void;
  /** Takes back what was prepared. */
  undo(): void;
}

/**
 * Gives every result a column: those found stay; the others go into the next columns if these are free for the table's height,
 * else columns are to be inserted there.
 * @returns undefined where a protected range reaches over that place
 */
export function placeColumns(
  sheet: Sheet,
  { grid, marks, found }: { readonly grid: Grid; readonly marks: ColumnMarks; readonly found: ColumnPlaces },
  table: TablePlace,
  wanted: readonly ResultColumn[],
  formatOf: (id: string) => string,
): PlacedColumns | undefined {
  const lacking = wanted.map(({ id }) => id).filter((id) => !found.has(id));
  const count = lacking.length;
  const start = Math.max(table.lastColumn, ...found.values()) + 1;
  const made = new Map(lacking.map((id, offset): [string, number] => [id, start + offset]));
  const formats = count === 0 ? [] : freeFormats(sheet, grid, table, start, count);
  if (!formats && !mayInsert(sheet, table, start)) return undefined;
  const places = new Map([...found, ...made]);
  let isInserted = false;
  return {
    places,
    made,
    inserted: formats ? 0 : count,
    start,
    prepare: () => {
      if (!formats) {
        sheet.insertColumnsAfter(start, count);
        isInserted = true;
        // From the column beside them they may have a check box or a list, and plain text, which would take scores for text.
        formatColumns(sheet, table, made, formatOf);
        columnsRange(sheet, start, count).clearDataValidations();
        widenDrivers(sheet, made);
      }
      for (const [id, at] of places) {
        if (marks.places.has(id)) continue;
        markColumn(sheet, at, id, made.has(id) && !formats ? 'inserted' : 'filled', formats?.[at - start]);
      }
    },
    undo: () => {
      try {
        const fresh = readMarks(sheet).columns.filter(({ id }) => !marks.places.has(id));
        const at = fresh.find(({ id }) => made.has(id))?.at ?? start;
        // Not blank: the user has typed there already, or other columns moved below the marks.
        if (isInserted && columnsRange(sheet, at, count).isBlank()) sheet.deleteColumns(at + 1, count);
        else for (const mark of fresh) mark.remove();
        SpreadsheetApp.flush();
      } catch {
        // Empty columns stay behind, marked as ours or free: the next run fills them.
      }
    },
  };
}

/**
 * The number formats of the next columns, one a column, where they are free: nothing in the cells, not even a formula that shows
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
