// Tabs as they were read, for calculating derived columns.
import type { Cell } from '../values/cell';

type Grid = readonly (readonly Cell[])[];

/** A tab as it was read, from A1 on, or why it could not be. */
export type TabContent =
  | { readonly kind: 'cells'; readonly grid: Grid }
  | { readonly kind: 'missing' | 'chart' | 'connected sheet' };

/** Rows of the history tab that are old enough, and where its own columns are. */
export interface HistoryContent {
  readonly headings: readonly Cell[];
  readonly rows: Grid;
  readonly dayColumn: number;
  readonly accountColumn: number;
}
