// Rows that only the whole table shows not to be accounts: totals in the first or last row, and titles of groups with a subtotal.
import type { Cell } from '../values/cell';
import { ColumnSums, sumLabelOf } from './column-sums';
import { labelKind, subtotalOf } from './row-labels';
import { type HeadedColumns, kindOf, labelOf, rowAt } from './row-signs';

type Row = readonly Cell[];

/** Below this many accounts a row is the sum of the others by chance. */
const OTHERS_ENOUGH = 3;

/** So many others are added up first: only a number that is at least their sum can be the sum of all. */
const SAMPLE = 20;

/**
 * Titles of groups: a text alone in its row that a subtotal repeats ("EMEA" and "Subtotal EMEA").
 * @param alone rows with nothing but a text
 */
export function groupTitles(
  grid: readonly Row[],
  headed: HeadedColumns,
  alone: readonly number[],
  subtotals: readonly Row[],
): readonly number[] {
  if (alone.length === 0) return [];
  const groups = new Set(subtotals.map((row) => subtotalOf(labelOf(row, headed).label)));
  return alone.filter((at) => groups.has(labelOf(rowAt(grid, at), headed).label));
}

/** The first and the last row, where they add up all others. @returns positions among the rows of the grid */
export function outerTotals(
  grid: readonly Row[],
  headed: HeadedColumns,
  accountRows: readonly number[],
): readonly number[] {
  const [first] = accountRows;
  const last = accountRows[accountRows.length - 1];
  if (first === undefined || last === undefined || first === last) return [];
  const isTotal = (at: number) => addsUpOthers(grid, headed, at, accountRows);
  return [first, last].filter(isTotal);
}

function addsUpOthers(
  grid: readonly Row[],
  headed: HeadedColumns,
  at: number,
  accountRows: readonly number[],
): boolean {
  const row = rowAt(grid, at);
  const { label } = labelOf(row, headed);
  const kind = labelKind(label);
  const words = headed.columns.filter((column) => kindOf(row[column]) === 'string').length;
  if (kind === 'note' || words > (label === '' ? 0 : 1)) return false;
  const isFirst = at === accountRows[0];
  // The word and the place. In the last row the sorting has decided on words already.
  if (isFirst && (kind === 'total' || kind === 'summary')) return true;
  const others = accountRows.filter((each) => each !== at);
  if (others.length < OTHERS_ENOUGH) return false;
  const sums = new ColumnSums(headed.columns);
  const sample = others.slice(0, SAMPLE);
  for (const each of sample) sums.add(rowAt(grid, each));
  if (!sums.mayBeTotal(row)) return false;
  for (const each of others.slice(SAMPLE)) sums.add(rowAt(grid, each));
  if (sums.areRepeatedBy(row)) return true;
  return (
    isFirst && kind !== undefined && sums.compare(row, sumLabelOf(kind, label), OTHERS_ENOUGH) === 'sums'
  );
}
