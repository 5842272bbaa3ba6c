// Scores every account of one tab in four steps: read the table, score its rows, write our columns, report.

import { checkScorecard } from '../domain/checker/check-scorecard';
import { driversText } from '../domain/explaining/drivers';
import { resultColumns } from '../domain/explaining/results';
import { flagAccounts } from '../domain/history/flag-accounts';
import type { ScorePoint } from '../domain/history/score-series';
import { TREND_WEEKS } from '../domain/history/trend-bars';
import type { Issue } from '../domain/issues/issue';
import { PORTFOLIO_WEEKS } from '../domain/portfolio/portfolio-days';
import { warningAt } from '../domain/scorecard/issue';
import { createFirmnessMeasure, firmnessText } from '../domain/scoring/firmness';
import { planScoring } from '../domain/scoring/plan-scoring';
import { type ScoredTable, scoreTable } from '../domain/scoring/score-table';
import { isOnDataDictionary } from '../domain/table/data-dictionary';
import { accountColumn } from '../domain/table/table';
import { type FittingTemplate, fittingTemplates } from '../domain/templates/fitting-templates';
import type { Cell } from '../domain/values/cell';
import type { ReadingContext } from '../domain/values/reading-context';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { openSpreadsheet } from '../sheets/open-spreadsheet';
import { findPortfolio } from '../sheets/portfolio-sheet';
import { readReadyMade } from '../sheets/ready-made-file';
import { type ScorecardSheet, storeSetting } from '../sheets/scorecard-sheet';
import { readTabHeadings } from '../sheets/tab-headings';
import { accountsElsewhere } from './accounts-elsewhere';
import { readTab, wantedTable } from './accounts-table';
import { accountsOverTime } from './changes-since';
import { accountIssues, headingIssues, ISSUES_KEPT } from './data-issues';
import { deriveAccounts } from './derive-accounts';
import { derivedIssues, withDerivedPlaces } from './derived-issues';
import { keepAlerts } from './keep-alerts';
import { accountKeysOf, keepSnapshot } from './keep-snapshot';
import { keepVersion } from './keep-version';
import { keyIssues, withNameIssues } from './key-issues';
import { accountsWithOthersResults, movedIssues } from './moved-results';
import { lossesOnce } from './read-losses';
import { type Past, readPast } from './read-past';
import { refreshPortfolio, wantedPortfolio } from './refresh-portfolio';
import type { Refusal } from './refusal';
import { type FinishedScoring, reportOf } from './report-of-scoring';
import { takesTooLong } from './run-time';
import type { AccountsRead, ScoringJob } from './scoring-job';
import {
  type NotScored,
  notScored,
  reportIssues,
  type ScoringOutcome,
  type ScoringReport,
} from './scoring-report';
import { accountColumnIssues, leftOutIssues, nameIssues, settledIssues } from './table-issues';
import { readValueFormat } from './value-format';
import { type WrittenColumns, writeResultColumns } from './write-result-columns';

/** Scores every account of one tab and writes our columns; once more where rows or columns moved meanwhile. The caller holds the lock. */
export function scoreSheet(job: ScoringJob): ScoringOutcome {
  return scoreOnce(job) ?? scoreOnce(job) ?? notScored({ code: 'being-edited' });
}

/** @returns undefined where a colleague edited the tab between reading and writing; nothing was written then */
function scoreOnce(job: ScoringJob): ScoringOutcome | undefined {
  const read = readAccounts(job);
  if ('scored' in read) return read;
  const scoredToday = scoreRows(job, read);
  if ('scored' in scoredToday) return scoredToday;
  const keys = accountKeysOf(job.scorecard, read, scoredToday);
  const portfolio = wantedPortfolio(findPortfolio(openSpreadsheet()), job, read);
  const weeks = portfolio === undefined ? TREND_WEEKS : PORTFOLIO_WEEKS;
  const past = readPastIfWanted(job, scoredToday, keys, weeks);
  const over =
    past?.baseline === undefined
      ? undefined
      : accountsOverTime(job, { table: scoredToday, headings: read.table.headings }, past, keys ?? []);
  const table =
    past === undefined
      ? scoredToday
      : flagAccounts(scoredToday, {
          scorecard: job.scorecard,
          past,
          keys: keys ?? [],
          changeOf: (index) => over?.[index]?.customerChange,
        });
  const issues = findIssues(job, read, table);
  const templates = job.proposal !== undefined ? templatesThatFit(job, read) : [];
  const drivers = table.accounts.map((account) => driversText(account));
  const moved = accountsWithOthersResults(read, past, keys);
  const texts = { drivers, firmness: firmnessTexts(job, table), baseline: past?.baseline };
  const written = writeResultColumns(job, read, table.accounts, texts, over);
  if (written === undefined) return undefined;
  if (written === 'protected') return notScored({ code: 'protected', tab: read.tab });
  const run = { job, read, table, past, keys, over, drivers };
  return keepAndReport({ ...run, written, moved, issues, templates, portfolio });
}

/** A run whose results are on the tab. */
interface WrittenRun
  extends Pick<
    FinishedScoring,
    'job' | 'read' | 'table' | 'past' | 'keys' | 'over' | 'drivers' | 'templates'
  > {
  readonly written: WrittenColumns;
  /** Positions of the accounts whose rows had other accounts' results. */
  readonly moved: readonly number[];
  readonly issues: readonly Issue[];
  readonly portfolio: ReturnType<typeof wantedPortfolio>;
}

/** Stores what later runs compare with, answers the alerts, and reports the run. */
function keepAndReport({ written, moved, issues, portfolio, ...run }: WrittenRun): ScoringReport {
  const { job, read, table, past, keys, over } = run;
  const unsaved = job.scorecard.settings.accountsTab === undefined ? rememberTab(job, read.tab) : [];
  const shown = reportIssues(
    [...movedIssues(read, moved, true), ...issues, ...unsaved],
    () => job.card.title,
  );
  const snapshot = keepSnapshot(job, read, table, past, keys);
  const valueFormat = readValueFormat(job, read);
  const losses = lossesOnce({ job, read, keys, context: table.context });
  const report = reportOf({
    ...run,
    ...written,
    moved: new Map(moved.flatMap((index) => resultOf(index, past, keys))),
    issues: shown,
    snapshot,
    valueFormat,
    alerts: keepAlerts({ ...run, losses, valueFormat }),
  });
  const version = keepVersion(job, read.table.headings, table);
  const names = report.accounts.map(({ account }) => account);
  return {
    ...report,
    history: { ...report.history, ...version },
    portfolio: refreshPortfolio(portfolio, {
      ...{ job, read, table, keys, past, over, names, valueFormat, losses },
      alerts: report.alerts,
    }),
  };
}

function firmnessTexts({ scorecard }: ScoringJob, { accounts, rows, context }: ScoredTable): string[] {
  if (!scorecard.settings.firmnessColumn) return [];
  const measure = createFirmnessMeasure();
  return accounts.map((account, index) => firmnessText(measure(account, rows[index] ?? [], context)));
}

/** Beside a proposal: what the accounts have themselves, and what their other tabs could add. */
function templatesThatFit(
  { regional }: ScoringJob,
  { table, tab }: AccountsRead,
): readonly FittingTemplate[] {
  const tabs = readTabHeadings(openSpreadsheet(), tab, regional);
  return fittingTemplates(table.headings, readReadyMade().templates, tabs);
}

function resultOf(
  index: number,
  past: Past | undefined,
  keys: readonly Cell[] | undefined,
): readonly (readonly [number, ScorePoint])[] {
  const last = past?.lastResult(keys?.[index] ?? '');
  return last === undefined ? [] : [[index, last]];
}

function readPastIfWanted(
  { scorecard, regional }: ScoringJob,
  table: ScoredTable,
  keys: readonly Cell[] | undefined,
  weeks: number,
): Past | undefined {
  if (scorecard.settings.history === 'off' || keys === undefined) return undefined;
  return readPast(openSpreadsheet(), scorecard, table.context, regional, weeks);
}

/** Headings that a refusal names. */
const NAMES_SHOWN = 3;

function readAccounts({ sheet, card, scorecard, regional }: ScoringJob): AccountsRead | NotScored {
  const tab = scorecard.settings.accountsTab ?? sheet.getName();
  const wanted = wantedTable(scorecard);
  const read = readTab(sheet, regional, wanted, resultColumns(scorecard));
  if (read === undefined) {
    const names = wanted.headings.slice(0, NAMES_SHOWN);
    return notScored({ code: 'headings-missing', tab, names, scorecardTab: card.title });
  }
  const { grid, table } = read;
  if (scorecard.settings.accountsTab === undefined && isOnDataDictionary(grid)) {
    const elsewhere = accountsElsewhere(openSpreadsheet(), sheet, regional);
    if (elsewhere !== undefined) return notScored(elsewhere);
  }
  if (table.accountRows.length > 0) {
    const derived = deriveAccounts(scorecard, read, readingContext(regional), regional);
    const nameColumn = accountColumn(table, grid, wanted.accountColumn);
    return { ...read, table: derived.table, tab, nameColumn, derived };
  }
  return notScored({ code: 'no-accounts', tab, headingRow: table.headingRow + 1 });
}

/** The locale is read only when a text needs it. */
function readingContext(regional: RegionalSettings): ReadingContext {
  return {
    asOf: regional.today(),
    get locale() {
      return regional.locale();
    },
  };
}

/** Stops where the run would not end in time: before anything is written. */
function scoreRows({ scorecard, regional, begun }: ScoringJob, read: AccountsRead): ScoredTable | NotScored {
  const { table, rows } = read.derived;
  const context = readingContext(regional);
  let started = begun;
  let tooLong: Refusal | undefined;
  const scored = scoreTable(planScoring(scorecard, table.headings), rows, context, (done) => {
    // Columns are settled before the first account: that time does not grow with the accounts scored so far.
    if (done === 0) started = Date.now();
    tooLong = takesTooLong({ begun, started }, done, rows.length);
    return tooLong !== undefined;
  });
  return tooLong === undefined ? scored : notScored(tooLong);
}

function findIssues(job: ScoringJob, read: AccountsRead, scored: ScoredTable): readonly Issue[] {
  const { parsed, card } = job;
  const { grid, table, tab, nameColumn } = read;
  const cellIssues: Issue[] = [];
  for (let at = 0; at < scored.accounts.length && cellIssues.length < ISSUES_KEPT; at += 1) {
    const account = scored.accounts[at];
    const place = { tab, row: (table.accountRows[at] ?? 0) + 1 };
    if (account !== undefined) cellIssues.push(...accountIssues(account, scored.rows[at] ?? [], place));
  }
  return withDerivedPlaces(parsed, read, [
    ...nameIssue(card),
    ...parsed.issues,
    ...derivedIssues(parsed, read.derived, scored.context),
    ...headingIssues(scored.plan, parsed, table.headings, { tab, row: table.headingRow + 1 }),
    ...leftOutIssues(table, tab),
    ...settledIssues(scored, table, tab),
    ...accountColumnIssues(scored, table, tab),
    ...checkScorecard(parsed, scored),
    ...cellIssues,
    ...withNameIssues(keyIssues(job, read, scored), nameIssues(grid, table, tab, nameColumn)),
  ]);
}

function nameIssue({ isNamed }: ScorecardSheet): Issue[] {
  return isNamed ? [] : [warningAt(undefined, { code: 'scorecard-name-refused' })];
}

/** The scores are written already: if the scorecard tab is protected or being edited, this is only reported. */
function rememberTab({ card, regional }: ScoringJob, tab: string): Issue[] {
  try {
    if (storeSetting(card, 'Accounts tab', tab, regional)) return [];
  } catch {
    // Reported below.
  }
  return [warningAt(undefined, { code: 'accounts-tab-not-stored', tab })];
}
