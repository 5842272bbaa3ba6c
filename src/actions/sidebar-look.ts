// A look at all accounts with a scorecard that is not applied yet: what is odd about it and the data, and what would lift one account.

import { checkScorecard } from '../domain/checker/check-scorecard';
import { resultColumns } from '../domain/explaining/results';
import { prepareSearch } from '../domain/next-band/change-search';
import { nextBandOf, nextBandText } from '../domain/next-band/next-band';
import { gridOfRows } from '../domain/scorecard-tab/card-rows';
import { parseScorecard } from '../domain/scorecard-tab/parse';
import { planScoring } from '../domain/scoring/plan-scoring';
import { scoreTable } from '../domain/scoring/score-table';
import { accountColumn } from '../domain/table/table';
import type { SpreadsheetContext } from '../domain/values/regional-settings';
import { openBook, sheetNamed } from '../sheets/open-book';
import { readTab, wantedTable } from './accounts-table';
import { accountIssues, headingIssues } from './data-issues';
import type { SidebarLook } from './sidebar-server';
import { leftOutIssues, nameIssues } from './table-issues';
import { cardRowsFrom, fieldsOf, LAST_ROW, textFrom, wholeFrom } from './untrusted';

/** More than this nobody reads in a sidebar. */
const ISSUES_SENT = 50;

export function sidebarLook(spreadsheet: SpreadsheetContext, request: unknown): SidebarLook {
  const field = fieldsOf(request);
  const parsed = parseScorecard(gridOfRows(cardRowsFrom(field('rows'))), '');
  const row = wholeFrom(field('row'), 0, LAST_ROW);
  const tab = textFrom(field('tab'));
  const sheet = sheetNamed(openBook(), tab);
  const { scorecard } = parsed;
  const seen =
    sheet && scorecard && readTab(sheet, spreadsheet, wantedTable(scorecard), resultColumns(scorecard));
  if (scorecard === undefined || seen === undefined) return { issues: [], lift: '' };
  const { grid, table } = seen;
  const plan = planScoring(scorecard, table.headings);
  const context = { asOf: spreadsheet.today(), locale: spreadsheet.locale() };
  const rows = table.accountRows.map((at) => grid[at] ?? []);
  const scored = scoreTable(plan, rows, context);
  const { accounts } = scored;
  const index = table.accountRows.indexOf(row - 1);
  const account = accounts[index];
  if (account !== undefined) {
    if (nextBandOf(account) === undefined) return { issues: [], lift: '' };
    return {
      issues: [],
      lift: nextBandText(prepareSearch(plan, accounts, context), rows[index] ?? [], account),
    };
  }
  const issues = [
    ...headingIssues(plan, parsed, table.headings, { tab, row: table.headingRow + 1 }),
    ...leftOutIssues(table, tab),
    ...checkScorecard(parsed, scored),
    ...nameIssues(grid, table, tab, accountColumn(table, grid, scorecard.settings.accountColumn)),
  ];
  for (let at = 0; at < accounts.length && issues.length < ISSUES_SENT; at += 1) {
    const each = accounts[at];
    const place = { tab, row: (table.accountRows[at] ?? 0) + 1 };
    if (each !== undefined) issues.push(...accountIssues(each, rows[at] ?? [], place));
  }
  return { issues: issues.slice(0, ISSUES_SENT), lift: '' };
}
