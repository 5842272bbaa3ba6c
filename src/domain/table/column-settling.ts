// What settling one column comes to: the cells that are read otherwise, and what was found.
import type { Cell } from '../values/cell';
import type { SettleProblem } from './settle-problems';

/** A cell to read in place of another one; '' where it does not count. */
export interface SettledCell {
  /** Position of its row. */
  readonly at: number;
  readonly cell: Cell;
}

export interface ColumnSettling {
  readonly cells: readonly SettledCell[];
  readonly findings: readonly { readonly at: number; readonly problem: SettleProblem }[];
}
