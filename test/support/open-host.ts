// Local hosts with the built bundle in them, and small tables of accounts to score.
import type { CellInput, CellSeen, Host, HostOptions, WorkbookInput } from '../../host/api';
import { createHost } from '../../host/node/create-host';
import type { NotScored, ScoringReport } from '../../src/actions/scoring-report';
import { codeText, readyMadeText, reportText, selfCheckText, sidebarText } from './dist';
import { type ScorecardRows, scorecardCells } from './in-a-cell';

export const MENU = 'Customer Health';
export const SCORECARD_NAME = { name: 'SCORECARD', sheet: 'Health Scorecard', range: 'A:N' } as const;

export function openHost(workbook: WorkbookInput, options: Partial<HostOptions> = {}): Host {
  const host = createHost({
    code: codeText,
    files: { Sidebar: sidebarText, SelfCheck: selfCheckText, Report: reportText, ReadyMade: readyMadeText },
    workbook,
    now: () => new Date('2026-11-22T12:00:00Z'),
    ...options,
  });
  host.open('LIMITED');
  return host;
}

/** A spreadsheet with the sample accounts and their scorecard; one of the accounts is selected. */
export function sampleHost(): Host {
  const host = openHost({ sheets: [{ name: 'Sheet1', rows: [] }] });
  host.clickMenu(MENU, 'Add sample accounts');
  host.activate('Sample accounts');
  host.sheet('Sample accounts').select('A5');
  return host;
}

/** A tab of accounts, and its scorecard if one is given. */
export function accountsBook(
  rows: readonly (readonly CellInput[])[],
  scorecard?: ScorecardRows,
): WorkbookInput {
  const accounts = { name: 'Accounts', rows };
  if (scorecard === undefined) return { sheets: [accounts] };
  return {
    sheets: [accounts, { name: 'Health Scorecard', rows: scorecardCells(scorecard) }],
    namedRanges: [SCORECARD_NAME],
  };
}

/** Clicks Score accounts; a refusal fails the test with its message. */
export function scored(host: Host): ScoringReport {
  const outcome = clicked(host);
  if (!outcome.scored)
    throw new Error(
      `${outcome.message} ${outcome.issues.map((issue) => `${issue.cell}: ${issue.message}`).join('; ')}`,
    );
  return outcome;
}

export function refused(host: Host): NotScored {
  const outcome = clicked(host);
  if (outcome.scored) throw new Error('this was scored, and should have been refused');
  return outcome;
}

function clicked(host: Host): ScoringReport | NotScored {
  const outcome = host.clickMenu(MENU, 'Score accounts');
  if (!isOutcome(outcome))
    throw new Error(host.ui.alerts[host.ui.alerts.length - 1]?.message ?? 'no outcome');
  return outcome;
}

function isOutcome(value: unknown): value is ScoringReport | NotScored {
  return typeof value === 'object' && value !== null && 'scored' in value;
}

/** Everything a user could find on a tab: cells, formulas, rules, own fills. */
export function sheetState(host: Host, name: string, range = 'A1:Z80') {
  const sheet = host.sheet(name);
  return {
    values: sheet.values(range),
    display: sheet.display(range),
    formulas: sheet.formulas(range),
    rules: sheet.rules(),
  };
}

export function column(host: Host, name: string, range: string): CellSeen[] {
  return host
    .sheet(name)
    .values(range)
    .map((row) => row[0] ?? '');
}

/** Two metrics on three accounts: 75 Healthy, 25 At risk, and one without any value. */
export const SMALL_SCORECARD: ScorecardRows = {
  // Alerts and history have their own tests: test/actions/alerts.test.ts, history*.test.ts. They take most of the time of a scoring.
  settings: { 'Minimum coverage': 0.5, Alerts: 'no', History: 'off' },
  metrics: [
    { Metric: 'Logins', Healthy: 20, 'At risk': 0, Weight: 3 },
    { Metric: 'Tickets', Healthy: 0, 'At risk': 10 },
  ],
};

/** The same scorecard; every scoring adds a snapshot to the history. */
export const SCORECARD_WITH_HISTORY: ScorecardRows = {
  ...SMALL_SCORECARD,
  settings: { 'Minimum coverage': 0.5, Alerts: 'no' },
};

export const SMALL_TABLE: readonly (readonly CellInput[])[] = [
  ['Account', 'Logins', 'Tickets'],
  ['Alder', 20, 10],
  ['Birch', 0, 0],
  ['Cedar', '', 'N/A'],
];
