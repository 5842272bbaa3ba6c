// Makes the page's part of a scoring report: lists cut to what a person reads, and notes in words.

import { VERSION } from '../domain/bundled-data/version';
import { ACCOUNTS_FOR_BANDS } from '../domain/checker/check-scorecard';
import { historyNotes } from './history-words';
import { issueGroups } from './issue-groups';
import { PORTFOLIO_NOT_WRITTEN } from './refresh-portfolio';
import type { ReportPage, ShownPart, ShownSince } from './report-page';
import { proposalNotes } from './reported-proposal';
import { counted, type ScoringReport } from './scoring-report';

const ACCOUNTS_SHOWN = 12;
const COLUMNS_SHOWN = 30;
const ALERTS_SHOWN = 5;

export function makeReportPage(report: ScoringReport): ReportPage {
  const { scorecard, starter, asOf, sheet, scale, decimals, bands, segments, currency } = report;
  return {
    ...{ scorecard, starter, asOf, sheet, scale, decimals, bands, segments, currency },
    withoutAmount: report.withoutAmount,
    filterFallsShort: report.filterFallsShort,
    columnToFreeze: report.columnToFreeze,
    tabsRead: report.tabsRead,
    version: VERSION,
    accounts: report.accounts.length,
    meanCoverage: report.meanCoverage ?? 0,
    notes: notesOf(report),
    valueHeading: report.valueHeading,
    changed: firstOf(report.changed, ACCOUNTS_SHOWN),
    dropped: firstOf(report.dropped, ACCOUNTS_SHOWN),
    flagged: firstOf(report.flagged, ACCOUNTS_SHOWN),
    since: sinceOf(report),
    alerts: { ...alertsShown(report), opened: firstOf(report.alerts.opened, ALERTS_SHOWN) },
    issues: issueGroups(report.issues),
    used: report.columnsUsed,
    notUsed: firstOf(report.columnsNotUsed, COLUMNS_SHOWN),
    linkColumn: report.columns.score,
  };
}

const MOVERS_SHOWN = 5;

function sinceOf({ history, accounts }: ScoringReport): ShownSince | null {
  const { baseline, average, down, up } = history;
  if (baseline === null) return null;
  const shown = (movers: typeof down) =>
    movers
      .slice(0, MOVERS_SHOWN)
      .map(({ index, ...mover }) => ({ ...mover, row: accounts[index]?.row ?? 1 }));
  return { day: baseline, average, down: shown(down), up: shown(up) };
}

function alertsShown({ alerts: { tab, open, recovered } }: ScoringReport) {
  return { tab, open, recovered };
}

function firstOf<Item>(items: readonly Item[], count: number): ShownPart<Item> {
  return { shown: items.slice(0, count), total: items.length };
}

function notesOf({
  proposal,
  templates,
  provisional,
  accounts,
  history,
  portfolio,
  alerts,
  refusedLooks,
}: ScoringReport): string[] {
  const notes: string[] = [];
  if (proposal !== null)
    notes.push(
      'There was no scorecard yet, so one was proposed from your data, on the tab Health Scorecard. It is only a first guess: review its metrics and thresholds, correct what you know better, and score again.',
      ...proposalNotes(proposal),
    );
  if (templates.length > 0) {
    const fitting = templates.map(({ name, found, of }) => `${name} (${found} of ${of} columns)`);
    notes.push(`Templates that fit your columns: ${fitting.join(', ')}.`);
  }
  notes.push(...historyNotes(history));
  if (portfolio?.tab === null) notes.push(PORTFOLIO_NOT_WRITTEN);
  if (alerts.problem !== '') notes.push(alerts.problem);
  const scored = accounts.filter(({ score }) => score !== null).length;
  if (provisional && scored > 0)
    notes.push(
      `Only ${counted(scored, 'account')} ${scored === 1 ? 'has' : 'have'} a score. Treat the bands as provisional until there are ${ACCOUNTS_FOR_BANDS}.`,
    );
  if (refusedLooks.length > 0)
    notes.push(
      `The scores are written, but Google refused the ${refusedLooks.join(' and the ')}: the health columns seem to be part of a table with typed columns. To get them, make the table end before the health columns (table menu > Adjust table range) and score again.`,
    );
  return notes;
}
