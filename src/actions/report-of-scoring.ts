// Makes the report of a scoring: totals by band and segment, each account's results, who moved, and which columns were used.

import { isProvisional } from '../domain/checker/check-scorecard';
import { flagsText } from '../domain/explaining/results';
import { NOT_ENOUGH_DATA } from '../domain/scorecard/band';
import type { Scorecard } from '../domain/scorecard/scorecard';
import { TAB_TITLE } from '../domain/scorecard-tab/layout';
import { createFirmnessMeasure, isFirm } from '../domain/scoring/firmness';
import { segmentsOf } from '../domain/scoring/plan-scoring';
import type { ScoredTable } from '../domain/scoring/score-table';
import { accountColumns, amountIn } from '../domain/table/account-columns';
import { nameOrAbove } from '../domain/table/account-names';
import type { FittingTemplate } from '../domain/templates/fitting-templates';
import { type Cell, cellText, shortText } from '../domain/values/cell';
import { currencyOfFormat } from '../domain/values/currency';
import { filterFallsShort } from '../sheets/basic-filter';
import { columnToFreeze } from '../sheets/names-in-view';
import { movesSince, type ResultsBefore } from './account-moves';
import { type AccountOverTime, largestMoves, meanChange, moveReason } from './changes-since';
import { columnsNotUsed, columnsUsed } from './columns-used';
import { averageText } from './history-words';
import type { Past } from './read-past';
import { reportedProposal } from './reported-proposal';
import type { AccountsRead, ScoringJob } from './scoring-job';
import type {
  AlertsReport,
  HistoryReport,
  ReportedIssue,
  ScoredAccount,
  ScoringReport,
  SnapshotReport,
} from './scoring-report';

const LONGEST_NAME = 60;

export interface FinishedScoring {
  readonly job: ScoringJob;
  readonly read: AccountsRead;
  readonly table: ScoredTable;
  /** Results that a sort had moved into other rows: see account-moves.ts. */
  readonly moved: ResultsBefore['moved'];
  /** Of each account. */
  readonly drivers: readonly string[];
  /** Where the results were written. */
  readonly columns: ScoringReport['columns'];
  readonly refused: ScoringReport['refusedLooks'];
  readonly templates: readonly FittingTemplate[];
  readonly issues: readonly ReportedIssue[];
  readonly over: readonly AccountOverTime[] | undefined;
  readonly past: Past | undefined;
  readonly keys: readonly Cell[] | undefined;
  readonly snapshot: SnapshotReport;
  /** Number format of the amounts; '' without a value column. */
  readonly valueFormat: string;
  readonly alerts: AlertsReport;
}

export function reportOf(finished: FinishedScoring): ScoringReport {
  const { job, read, table, columns, templates, issues } = finished;
  const { scorecard, sheet } = job;
  const { headingRow, accountRows } = read.table;
  const accounts = reportedAccounts(finished);
  const values = accountValues(finished);
  const proposal = job.proposal === undefined ? null : reportedProposal(job.proposal);
  return {
    scored: true,
    scorecard: scorecard.settings.name || TAB_TITLE,
    starter: job.proposal !== undefined,
    proposal,
    templates,
    provisional: isProvisional(table.accounts.map(({ score }) => score)),
    asOf: table.context.asOf,
    sheet: read.tab,
    headingRow: headingRow + 1,
    firstRow: headingRow + 2,
    lastRow: (accountRows[accountRows.length - 1] ?? 0) + 1,
    columns,
    scale: scorecard.settings.scale,
    decimals: scorecard.settings.decimals,
    bands: bandTotals(scorecard, accounts, values),
    valueHeading: values === undefined ? null : (scorecard.settings.valueColumn ?? null),
    withoutAmount: (values ?? []).filter((value) => value === undefined).length,
    currency: currencyOfFormat(finished.valueFormat),
    segments: segmentCounts(scorecard, accounts),
    meanCoverage: accounts.reduce((sum, account) => sum + account.coverage, 0) / accounts.length,
    accounts,
    ...movesSince({
      accounts,
      before: { grid: read.grid, places: read.found, moved: finished.moved },
      bands: scorecard.bands,
      scale: scorecard.settings.scale,
      accountValue: (index) => values?.[index],
      isBorderline: borderlineIn(table),
    }),
    columnsUsed: columnsUsed(table.plan),
    columnsNotUsed: columnsNotUsed(read, table.plan, proposal),
    refusedLooks: finished.refused,
    issues,
    tabsRead: tabsRead(read),
    history: historyReport(finished, accounts),
    portfolio: null,
    alerts: finished.alerts,
    filterFallsShort: filterFallsShort(sheet, headingRow + 1, columns.last),
    columnToFreeze: columnToFreeze(sheet, read.nameColumn, columns.score) ?? null,
  };
}

const KEYS_REPORTED = 20;

/** A tab that is joined by two keys is reported for each. */
function tabsRead({ derived }: AccountsRead): ScoringReport['tabsRead'] {
  return derived.joins.map(({ tab, rows, withKey, matched, accounts, firstDay, lastDay, unmatched }) => ({
    tab,
    rows,
    withKey,
    matched,
    accounts,
    firstDay: firstDay ?? null,
    lastDay: lastDay ?? null,
    unmatchedKeys: unmatched.length,
    unmatched: unmatched.slice(0, KEYS_REPORTED).map(({ key, rows: count, nearest }) => ({
      key: shortText(key),
      rows: count,
      nearest: nearest.map((name) => shortText(name)),
    })),
  }));
}

const MOVERS_REPORTED = 10;

function historyReport(
  { job, over, past, snapshot }: FinishedScoring,
  accounts: readonly ScoredAccount[],
): HistoryReport {
  const reason = (index: number) =>
    moveReason(over?.[index], job.scorecard.settings.decimals, past?.baseline);
  const moves =
    over === undefined ? { down: [], up: [] } : largestMoves(over, accounts, reason, MOVERS_REPORTED);
  const average = averageText(
    over && meanChange(over, job.scorecard.settings.decimals),
    job.scorecard.settings.decimals,
  );
  return { snapshot, baseline: past?.baseline ?? null, version: '', versionLost: false, average, ...moves };
}

function reportedAccounts({ read, table: scored, drivers, over }: FinishedScoring): ScoredAccount[] {
  const { table, nameColumn } = read;
  return scored.accounts.map((account, index): ScoredAccount => {
    const row = (table.accountRows[index] ?? 0) + 1;
    const name =
      nameColumn === undefined
        ? undefined
        : (nameOrAbove(table.accountRows, index, (at) => scored.rows[at]?.[nameColumn] ?? '')?.name ?? '');
    return {
      row,
      account: name === undefined ? `row ${row}` : shortText(cellText(name), LONGEST_NAME),
      score: account.score ?? null,
      band: account.band,
      coverage: account.coverage,
      drivers: drivers[index] ?? '',
      computed: account.computedScore ?? null,
      flags: flagsText(account),
      segment: account.plan.segment ?? '',
      change: over?.[index]?.change ?? null,
      trend: over?.[index]?.trend ?? '',
    };
  });
}

/** When more accounts than this change band, the scorecard or the import did it, and each takes time. */
const MOST_MEASURED = 1000;

function borderlineIn({ accounts, rows, context }: ScoredTable): (index: number) => boolean {
  const measure = createFirmnessMeasure();
  let measured = 0;
  return (index) => {
    measured += 1;
    if (measured > MOST_MEASURED) return false;
    const account = accounts[index];
    const firmness = account && measure(account, rows[index] ?? [], context);
    return firmness !== undefined && !isFirm(firmness);
  };
}

/** One for each account, undefined where its cell holds no number; undefined without a value column. */
function accountValues({ job, read, table }: FinishedScoring): readonly (number | undefined)[] | undefined {
  const { value } = accountColumns(read.table.headings, job.scorecard.settings);
  return value === undefined ? undefined : table.rows.map((row) => amountIn(row[value] ?? '', table.context));
}

function bandTotals(
  scorecard: Scorecard,
  accounts: readonly ScoredAccount[],
  values: readonly (number | undefined)[] | undefined,
): ScoringReport['bands'] {
  const bands = [...scorecard.bands, { name: NOT_ENOUGH_DATA, color: scorecard.notEnoughDataColor }];
  return differentNames(bands).map(({ name, color }) => {
    const members = accounts.flatMap(({ band }, index) => (band === name ? [values?.[index] ?? 0] : []));
    const value = values === undefined ? null : members.reduce((sum, each) => sum + each, 0);
    return { name, color, accounts: members.length, value };
  });
}

/** Bands of segments have the names of general ones: each name counts once. */
function differentNames<Band extends { readonly name: string }>(bands: readonly Band[]): readonly Band[] {
  return bands.filter(({ name }, index) => bands.findIndex((each) => each.name === name) === index);
}

/** In the scorecard's order, the general rows last. */
function segmentCounts(scorecard: Scorecard, accounts: readonly ScoredAccount[]): ScoringReport['segments'] {
  const segments = segmentsOf(scorecard);
  if (segments.length === 0) return [];
  return [...segments, ''].map((name) => ({
    name,
    accounts: accounts.filter((account) => account.segment === name).length,
  }));
}
