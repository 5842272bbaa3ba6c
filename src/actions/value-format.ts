// How the accounts write their amounts, for every tab, page and mail that shows one.
import { accountColumns } from '../domain/table/account-columns';
import type { AccountsRead, ScoringJob } from './scoring-job';

/** The number format of the first account's amount, in one call; '' where the tab has no value column. */
export function readValueFormat({ sheet, scorecard }: ScoringJob, { table }: AccountsRead): string {
  const { value } = accountColumns(table.headings, scorecard.settings);
  const [row] = table.accountRows;
  return value === undefined || row === undefined ? '' : sheet.getRange(row + 1, value + 1).getNumberFormat();
}
