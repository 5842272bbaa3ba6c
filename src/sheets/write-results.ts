// Writes our columns whole, and only where the sheet is unchanged since it was read.
import { type Cell, cellText, isDateCell } from '../domain/values/cell';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { asText, asValue, readCells, type SheetValue } from './cells';
import type { PlacedColumns } from './place-columns';
import { blocksOf } from './result-columns';
import { writeOrRestore } from './write-or-restore';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Grid = readonly (readonly Cell[])[];

const HALF_WRITTEN =
  'The health columns may hold both old and new results. Score again; if it happens again, check that you may edit this tab.';

/** Results of one row of the sheet; undefined for a row that is not an account. */
export type ResultRow = ((id: string) => Cell) | undefined;

/** Where the results go: the heading's row, and for each row below it the result, up to the last row that is ours. */
export interface ResultsToWrite {
  readonly headingRow: number;
  /** The heading of a column, given the one that is there. */
  heading(id: string, before: SheetValue): SheetValue;
  readonly rows: readonly ResultRow[];
}

/**
 * Writes headings and results, whole: one setValues for each run of our columns (one, unless the user put a column between them).
 * The user's cells in a row that is not an account stay. After a fault the old cells are restored.
 * @param isUnchanged called right before the write
 * @returns false where the sheet has changed since it was read, and nothing was written
 */
export function writeResults(
  sheet: Sheet,
  placed: Pick<PlacedColumns, 'places' | 'made'>,
  { headingRow, heading, rows }: ResultsToWrite,
  isUnchanged: () => boolean,
): boolean {
  const writes = blocksOf(placed.places).map(({ columns, first }) => {
    const range = sheet.getRange(headingRow + 1, first + 1, rows.length + 1, columns.length);
    const isNew = columns.every((column) => placed.made.has(column));
    const formulas = isNew ? [] : range.getFormulas();
    // Not as the scoring read them: a date has a time of day, which must come back.
    const values: SheetValue[][] = isNew ? blankCells(rows.length + 1, columns.length) : range.getValues();
    const before = [...rows, undefined].map((_, index) =>
      columns.map((column, at): SheetValue => {
        if (placed.made.has(column)) return '';
        const value = values[index]?.[at] ?? '';
        return formulas[index]?.[at] || (typeof value === 'string' ? asText(value) : value);
      }),
    );
    const after = before.map((cells, index) => {
      const row = rows[index - 1];
      if (index === 0) return cells.map((cell, at) => heading(columns[at] ?? '', cell));
      return row ? columns.map((column) => resultValue(row(column))) : cells;
    });
    return { range, before, after, held: JSON.stringify(values) };
  });
  if (!isUnchanged()) return false;
  const begun: { readonly range: Range; readonly before: SheetValue[][] }[] = [];
  writeOrRestore(
    () => {
      for (const { range, before, after } of writes) {
        begun.push({ range, before });
        range.setValues(after);
      }
    },
    () => {
      for (const { range, before } of begun) range.setValues(before);
    },
    () => writes.every(({ range, held }) => JSON.stringify(range.getValues()) === held),
    HALF_WRITTEN,
  );
  return true;
}

/** A day is written as ISO text, which every locale reads as a date. */
function resultValue(cell: Cell): SheetValue {
  return isDateCell(cell) ? cell.day : asValue(cell);
}

function blankCells(height: number, width: number): SheetValue[][] {
  return Array.from({ length: height }, () => Array.from({ length: width }, () => ''));
}

/**
 * Whether the table is unchanged since it was read, as far as a write could go wrong by it: headings, the columns that identify
 * rows, and our own.
 * @param identifying columns that identify a row, from 0
 */
export function isUnchangedSinceRead(
  sheet: Sheet,
  grid: Grid,
  { places, inserted }: Pick<PlacedColumns, 'places' | 'inserted'>,
  { headingRow, lastRow }: { readonly headingRow: number; readonly lastRow: number },
  identifying: readonly number[],
  regional: RegionalSettings,
): boolean {
  const width = grid[0]?.length ?? 0;
  // Where a column was when the grid was read; undefined for one that was inserted since.
  const placeBefore = (at: number): number | undefined =>
    inserted.includes(at) ? undefined : at - inserted.filter((each) => each < at).length;
  const watched = new Set([...identifying, ...[...places.values()].map(placeBefore)]);
  const end = Math.max(width + inserted.length, ...[...places.values()].map((at) => at + 1));
  const needed = Array.from({ length: end }, (_, at) => at).filter((at) => watched.has(placeBefore(at)));
  const isSame = ({ top, left, height, columns }: Part) => {
    const now = readCells(sheet.getRange(top + 1, left + 1, height, columns), regional);
    return now.every((cells, down) =>
      cells.every((cell, across) => {
        const was = placeBefore(left + across);
        if (top + down > headingRow && !watched.has(was)) return true;
        return cellText(cell) === cellText(was === undefined ? '' : (grid[top + down]?.[was] ?? ''));
      }),
    );
  };
  return partsToRead({ headingRow, lastRow }, end, needed).every(isSame);
}

interface Part {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly columns: number;
}

/** This many columns may be read in vain before two more calls are cheaper: 10,000 rows of 8 columns take about as long as a call. */
const SPARE_COLUMNS = 8;

/**
 * The heading row and the columns that are needed below it, in one range where few columns lie between.
 * @param needed in ascending order, from 0; the first ones identify the accounts, so they are read last
 */
function partsToRead(
  { headingRow, lastRow }: { readonly headingRow: number; readonly lastRow: number },
  end: number,
  needed: readonly number[],
): readonly Part[] {
  const whole = { top: headingRow, left: 0, height: lastRow - headingRow + 1, columns: end };
  if (end - needed.length <= SPARE_COLUMNS) return [whole];
  const runs: { left: number; columns: number }[] = [];
  for (const at of needed) {
    const last = runs[runs.length - 1];
    if (last && at - (last.left + last.columns) <= SPARE_COLUMNS) last.columns = at - last.left + 1;
    else runs.push({ left: at, columns: 1 });
  }
  const below = runs.reverse().map((run) => ({ ...run, top: headingRow + 1, height: lastRow - headingRow }));
  return [{ ...whole, height: 1 }, ...below];
}
