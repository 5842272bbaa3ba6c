// Checks the sidebar's scorecard against the accounts: issues in either, each with its cell.

import { checkScorecard } from '../domain/checker/check-scorecard';
import type { Issue } from '../domain/issues/issue';
import { accountColumn } from '../domain/table/table';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { openSpreadsheet } from '../sheets/open-spreadsheet';
import { accountIssues, headingIssues } from './data-issues';
import { derivedIssues, withDerivedPlaces } from './derived-issues';
import { accountKeysOf } from './keep-snapshot';
import { accountsWithOthersResults, movedIssues } from './moved-results';
import { readPast } from './read-past';
import { scoreDraft } from './score-draft';
import { reportIssues } from './scoring-report';
import type { SidebarCheck } from './sidebar-server';
import { accountColumnIssues, leftOutIssues, nameIssues, settledIssues } from './table-issues';

/** A sidebar has room for no more. */
const ISSUES_SENT = 50;

export function sidebarCheck(regional: RegionalSettings, request: unknown): SidebarCheck {
  const draft = scoreDraft(regional, request);
  if (draft === undefined) return { issues: [] };
  const { tab, parsed, read, scored, derived } = draft;
  const { grid, table } = read;
  const { accountColumn: heading } = scored.plan.scorecard.settings;
  const keys = accountKeysOf(
    scored.plan.scorecard,
    { table, nameColumn: accountColumn(table, grid, heading) },
    scored,
  );
  const past = readPast(openSpreadsheet(), scored.plan.scorecard, scored.context, regional);
  const moved = accountsWithOthersResults(read, past, keys);
  const issues: Issue[] = [
    ...movedIssues({ ...read, tab }, moved, false),
    ...derivedIssues(parsed, derived, scored.context),
    ...headingIssues(scored.plan, parsed, table.headings, { tab, row: table.headingRow + 1 }),
    ...leftOutIssues(table, tab),
    ...settledIssues(scored, table, tab),
    ...accountColumnIssues(scored, table, tab),
    ...checkScorecard(parsed, scored),
    ...nameIssues(grid, table, tab, accountColumn(table, grid, heading)),
  ];
  for (let at = 0; at < scored.accounts.length && issues.length < ISSUES_SENT; at += 1) {
    const account = scored.accounts[at];
    const place = { tab, row: (table.accountRows[at] ?? 0) + 1 };
    if (account !== undefined) issues.push(...accountIssues(account, scored.rows[at] ?? [], place));
  }
  const placed = withDerivedPlaces(parsed, { ...read, tab, derived }, issues.slice(0, ISSUES_SENT));
  return { issues: reportIssues(placed, () => '') };
}
