// The table of accounts with its derived columns as the last ones: what the menu scores, and what the sidebar previews.
import type { AccountTable } from '../table/table';
import { type Cell, matchKey } from '../values/cell';
import { headingPositions } from '../values/headings';
import type { DerivedCells } from './derive-columns';

type Rows = readonly (readonly Cell[])[];

export interface WidenedTable {
  /** Headings of the tab, then those of the derived columns; `lastColumn` is the tab's own. */
  readonly table: AccountTable;
  /** One per account, its cells in the order of the headings. */
  readonly rows: Rows;
  /** The columns behind `lastColumn`, in their order. */
  readonly added: readonly DerivedCells[];
  /** Not added, since the tab has a column of that heading: people's own columns go first. */
  readonly taken: readonly DerivedCells[];
}

/** @param rows one per account, cut at `lastColumn` */
export function withDerivedColumns(
  table: AccountTable,
  rows: Rows,
  columns: readonly DerivedCells[],
): WidenedTable {
  const width = table.lastColumn + 1;
  const own = headingPositions(table.headings);
  const isTaken = ({ column }: DerivedCells) => own.has(matchKey(column.heading));
  const added = columns.filter((each) => !isTaken(each));
  const padding = (row: readonly Cell[]) =>
    Array.from({ length: Math.max(0, width - row.length) }, (): Cell => '');
  return {
    table: {
      ...table,
      headings: [...table.headings.slice(0, width), ...added.map(({ column }) => column.heading)],
    },
    rows: rows.map((row, index) => [
      ...row,
      ...padding(row),
      ...added.map(({ cells }) => cells[index] ?? ''),
    ]),
    added,
    taken: columns.filter(isTaken),
  };
}
