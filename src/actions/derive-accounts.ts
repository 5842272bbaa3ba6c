// Calculates the derived columns of a scorecard for the accounts of a table, from the other tabs of the spreadsheet.

import {
  type DerivedCells,
  type DerivedColumns,
  deriveColumns,
  isFromHistory,
  tabsToRead,
} from '../domain/derived-columns/derive-columns';
import type { Scorecard } from '../domain/scorecard/scorecard';
import { type AccountTable, accountColumn } from '../domain/table/table';
import type { Cell } from '../domain/values/cell';
import { matchKey } from '../domain/values/cell';
import { headingPositions } from '../domain/values/headings';
import type { ReadingContext } from '../domain/values/reading-context';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { openSpreadsheet } from '../sheets/open-spreadsheet';
import { readHistoryContent, readTabs } from '../sheets/read-tabs';
import type { TabRead } from './accounts-table';

/** The table of accounts with its derived columns as the last ones. */
export interface DerivedTable {
  /** Headings of the tab, then those of the derived columns; `lastColumn` is the tab's own. */
  readonly table: AccountTable;
  /** One an account, its cells in the order of the headings. */
  readonly rows: readonly (readonly Cell[])[];
  /** The columns behind `lastColumn`, in their order. */
  readonly added: readonly DerivedCells[];
  /** Not added, since the tab has a column of that heading. */
  readonly taken: readonly DerivedCells[];
  readonly joins: DerivedColumns['joins'];
}

/** A scorecard without derived columns asks for nothing. */
export function deriveAccounts(
  scorecard: Scorecard,
  { grid, table }: Pick<TabRead, 'grid' | 'table'>,
  context: ReadingContext,
  regional: RegionalSettings,
): DerivedTable {
  const width = table.lastColumn + 1;
  const rows = table.accountRows.map((row) => (grid[row] ?? []).slice(0, width));
  if (scorecard.derivedColumns.length === 0) return { table, rows, added: [], taken: [], joins: [] };
  const { columns, joins } = derivedFrom(
    scorecard,
    {
      headings: table.headings,
      rows,
      nameColumn: accountColumn(table, grid, scorecard.settings.accountColumn),
    },
    context,
    regional,
  );
  const own = headingPositions(table.headings);
  const isTaken = ({ column }: DerivedCells) => own.has(matchKey(column.heading));
  const added = columns.filter((each) => !isTaken(each));
  const blank = (row: readonly Cell[]) => Array.from({ length: width - row.length }, (): Cell => '');
  return {
    table: { ...table, headings: [...table.headings, ...added.map(({ column }) => column.heading)] },
    rows: rows.map((row, index) => [...row, ...blank(row), ...added.map(({ cells }) => cells[index] ?? '')]),
    added,
    taken: columns.filter(isTaken),
    joins,
  };
}

function derivedFrom(
  scorecard: Scorecard,
  accounts: Parameters<typeof deriveColumns>[0]['accounts'],
  context: ReadingContext,
  regional: RegionalSettings,
): DerivedColumns {
  const spreadsheet = openSpreadsheet();
  const daysAgo = scorecard.derivedColumns.flatMap((column) =>
    isFromHistory(column) && column.window.kind === 'days ago' ? [column.window.days] : [],
  );
  return deriveColumns({
    scorecard,
    accounts,
    tabs: readTabs(spreadsheet, tabsToRead(scorecard), regional),
    history:
      daysAgo.length === 0 ? undefined : readHistoryContent(spreadsheet, daysAgo, context.asOf, regional),
    context,
  });
}
