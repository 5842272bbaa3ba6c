// Writes our columns whole, and only where the sheet is unchanged since it was read.
import { type Cell, cellText } from '../domain/values/cell';
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
      return row ? columns.map((column) => asValue(row(column))) : cells;
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
  { places, inserted, start }: Pick<PlacedColumns, 'places' | 'inserted' | 'start'>,
  { headingRow, lastRow }: { readonly headingRow: number; readonly lastRow: number },
  identifying: readonly number[],
  regional: RegionalSettings,
): boolean {
  const width = grid[0]?.length ?? 0;
  // Where a column was when the grid was read; -1 for one that was inserted since.
  const placeBefore = (at: number) => (at < start ? at : at < start + inserted ? -1 : at - inserted);
  const watched = new Set([...identifying, ...[...places.values()].map(placeBefore)]);
  const end = Math.max(width + inserted, ...[...places.values()].map((at) => at + 1));
  const now = readCells(sheet.getRange(headingRow + 1, 1, lastRow - headingRow + 1, end), regional);
  return now.every((cells, index) =>
    cells.every((cell, at) => {
      const was = placeBefore(at);
      if (index > 0 && !watched.has(was)) return true;
      return cellText(cell) === cellText(grid[headingRow + index]?.[was] ?? '');
    }),
  );
}
