// Calculates the derived columns of a scorecard for the accounts of a table, from the other tabs of the spreadsheet.

import { type DerivedColumns, deriveColumns } from '../domain/derived-columns/derive-columns';
import { type WidenedTable, withDerivedColumns } from '../domain/derived-columns/derived-table';
import { isFromHistory, tabsToRead } from '../domain/derived-columns/source-of';
import type { Scorecard } from '../domain/scorecard/scorecard';
import { accountColumn } from '../domain/table/table';
import type { ReadingContext } from '../domain/values/reading-context';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { openSpreadsheet } from '../sheets/open-spreadsheet';
import { readHistoryContent, readTabs } from '../sheets/read-tabs';
import type { TabRead } from './accounts-table';

export interface DerivedTable extends WidenedTable {
  readonly joins: DerivedColumns['joins'];
}

/** A scorecard without derived columns makes no calls. */
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
  return { ...withDerivedColumns(table, rows, columns), joins };
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
