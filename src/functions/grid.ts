// Arguments of the custom functions: whatever Sheets passes becomes a grid of cells.
import type { Cell } from '../domain/values/cell';
import { isBlank } from '../domain/values/cell';
import { type RegionalSettings, toCell } from '../domain/values/regional-settings';

/** An argument as it arrives: a value, rows of values, or nothing (undefined, null or ''). */
export type Argument = unknown;

/** What a custom function may return to one cell. */
export type CellResult = number | string;
export type FunctionResult = CellResult | CellResult[][];

export type Grid = readonly (readonly Cell[])[];

/** Omitted arguments may arrive as undefined, null or ''. */
export function isOmitted(argument: Argument): boolean {
  return argument === undefined || argument === null || argument === '';
}

/** A value becomes a grid of one cell, a list a column; ragged rows are filled up with blanks. */
export function toGrid(argument: Argument, regional: RegionalSettings): Grid {
  const rows: readonly unknown[] = Array.isArray(argument) ? argument : [argument];
  const cells = rows.map((row) =>
    (Array.isArray(row) ? row : [row]).map((value) => toCell(value, regional) ?? String(value ?? '')),
  );
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  for (const row of cells) while (row.length < width) row.push('');
  return cells;
}

export function transpose(grid: Grid): Grid {
  return (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] ?? ''));
}

/**
 * Rows up to the last one that is not blank, so that an open range does not fill the sheet. Unticked boxes at its end are blank: they
 * may go down to the sheet's last row. a range of one row is one account.
 */
export function withoutBlankEnd(grid: Grid): Grid {
  let end = grid.length;
  if (end === 1 && !(grid[0] ?? []).every(isBlank)) return grid;
  while (end > 0 && (grid[end - 1] ?? []).every((cell) => cell === false || isBlank(cell))) end -= 1;
  return grid.slice(0, end);
}

/** Accounts as rows give a column, as columns a row, one account a value. */
export function shaped(results: readonly CellResult[], accountsAre: 'rows' | 'columns'): FunctionResult {
  if (results.length === 0) return '';
  if (results.length === 1) return results[0] ?? '';
  return accountsAre === 'rows' ? results.map((result) => [result]) : [Array.from(results)];
}
