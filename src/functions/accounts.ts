// Which cells of the arguments are an account: orientation, matching lengths, blank rows.
import { type Cell, cellText, isErrorCell } from '../domain/values/cell';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { type Argument, type Grid, toGrid, transpose, withoutBlankEnd } from './grid';

/** One row per account, whichever way they lay in the sheet. */
export interface Accounts {
  readonly rows: Grid;
  readonly accountsAre: 'rows' | 'columns';
}

/** The list that decides the orientation: headings, or weights where there are no headings. */
interface Ruler {
  readonly items: readonly Cell[];
  readonly accountsAre: 'rows' | 'columns';
}

/** @param what the list's name in the error: "the headings" */
function rulerOf(fn: string, what: string, grid: Grid): Ruler {
  const width = grid[0]?.length ?? 0;
  if (grid.length > 1 && width > 1) {
    throw new Error(
      `${fn}: ${what} must be one row or one column, and these are ${grid.length} rows by ${width} columns`,
    );
  }
  return grid.length > 1
    ? { items: grid.map((row) => row[0] ?? ''), accountsAre: 'columns' }
    : { items: grid[0] ?? [], accountsAre: 'rows' };
}

/** Accounts measured by a list of headings or weights: one item a column (or a row, when the list is a column). */
export function accountsAlong(
  fn: string,
  what: string,
  list: Argument,
  values: Argument,
  regional: RegionalSettings,
): { readonly items: readonly Cell[]; readonly accounts: Accounts } {
  const { items, accountsAre } = rulerOf(fn, what, toGrid(list, regional));
  const grid = toGrid(values, regional);
  const rows = accountsAre === 'rows' ? grid : transpose(grid);
  const found = rows[0]?.length ?? 0;
  if (found !== items.length) {
    const side = accountsAre === 'rows' ? 'columns' : 'rows';
    throw new Error(
      `${fn}: the values have ${found} ${side} and ${what} ${items.length}: both ranges must cover the same ${side}`,
    );
  }
  return { items, accounts: { rows: withoutBlankEnd(rows), accountsAre } };
}

/** Accounts without headings or weights to decide how they lie: a single row or column is one account, otherwise rows are accounts. */
export function accountsAlone(values: Argument, regional: RegionalSettings): Accounts {
  const grid = toGrid(values, regional);
  const isColumn = (grid[0]?.length ?? 0) === 1;
  return isColumn
    ? { rows: transpose(grid), accountsAre: 'columns' }
    : { rows: withoutBlankEnd(grid), accountsAre: 'rows' };
}

/** Weights lie either way when the headings decide: they are matched by count. */
export function weightsByCount(
  fn: string,
  weights: Argument,
  count: number,
  regional: RegionalSettings,
): readonly Cell[] {
  const { items } = rulerOf(fn, 'the weights', toGrid(weights, regional));
  if (items.length !== count) {
    const [only = ''] = items;
    if (items.length === 1 && isErrorCell(only))
      throw new Error(
        `${fn}: the weights cannot be read (${cellText(only)}): give a range that exists, with one cell for each heading`,
      );
    const weightCount = items.length === 1 ? 'is 1 weight' : `are ${items.length} weights`;
    throw new Error(
      `${fn}: there ${weightCount} for ${count} ${count === 1 ? 'heading' : 'headings'}: give one cell for each heading`,
    );
  }
  return items;
}

/** Where a cell of an account is among the values, from 0. */
export function positionOf(
  { accountsAre }: Accounts,
  account: number,
  item: number,
): { readonly row: number; readonly column: number } {
  return accountsAre === 'rows' ? { row: account, column: item } : { row: item, column: account };
}
