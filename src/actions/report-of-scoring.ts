// Makes the report of a scoring: counts by band and segment, each account's results, and who changed band since the last run.

import { isProvisional } from '../domain/checker/check-scorecard';
import { flagsText } from '../domain/explaining/results';
import { NOT_ENOUGH_DATA } from '../domain/scorecard/band';
import type { Scorecard } from '../domain/scorecard/scorecard';
import { TAB_TITLE } from '../domain/scorecard-tab/layout';
import { segmentsOf } from '../domain/scoring/plan-scoring';
import type { ScoredTable } from '../domain/scoring/score-table';
import type { FittingTemplate } from '../domain/templates/fitting-templates';
import { type Cell, cellText, shortText } from '../domain/values/cell';
import { filterFallsShort } from '../sheets/basic-filter';
import type { AccountsRead, ScoringJob } from './scoring-job';
import type { ReportedIssue, ScoredAccount, ScoringReport } from './scoring-report';

const LONGEST_NAME = 60;

export interface FinishedScoring {
  readonly job: ScoringJob;
  readonly read: AccountsRead;
  readonly table: ScoredTable;
  /** Of each account. */
  readonly drivers: readonly string[];
  /** Where the results were written. */
  readonly columns: ScoringReport['columns'];
  readonly templates: readonly FittingTemplate[];
  readonly issues: readonly ReportedIssue[];
}

export function reportOf(finished: FinishedScoring): ScoringReport {
  const { job, read, table, columns, templates, issues } = finished;
  const { scorecard, sheet } = job;
  const { headingRow, accountRows } = read.table;
  const accounts = reportedAccounts(finished);
  return {
    scored: true,
    scorecard: scorecard.settings.name || TAB_TITLE,
    starter: job.starter,
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
    bands: bandCounts(scorecard, accounts),
    segments: segmentCounts(scorecard, accounts),
    meanCoverage: accounts.reduce((sum, account) => sum + account.coverage, 0) / accounts.length,
    accounts,
    changed: changedBands(accounts, read.grid, read.found.get('band')),
    issues,
    filterFallsShort: filterFallsShort(sheet, headingRow + 1, columns.last),
  };
}

function reportedAccounts({ read, table: scored, drivers }: FinishedScoring): ScoredAccount[] {
  const { table, nameColumn } = read;
  return scored.accounts.map((account, index): ScoredAccount => {
    const row = (table.accountRows[index] ?? 0) + 1;
    const name = nameColumn === undefined ? undefined : (scored.rows[index]?.[nameColumn] ?? '');
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
    };
  });
}

function bandCounts(scorecard: Scorecard, accounts: readonly ScoredAccount[]): ScoringReport['bands'] {
  const counts = new Map<string, number>();
  for (const { band } of accounts) counts.set(band, (counts.get(band) ?? 0) + 1);
  const bands = [...scorecard.bands, { name: NOT_ENOUGH_DATA, color: scorecard.notEnoughDataColor }];
  return bands.map(({ name, color }) => ({ name, color, accounts: counts.get(name) ?? 0 }));
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

function changedBands(
  accounts: readonly ScoredAccount[],
  grid: readonly (readonly Cell[])[],
  bandColumn: number | undefined,
): ScoringReport['changed'] {
  if (bandColumn === undefined) return [];
  return accounts.flatMap(({ account, band, row }) => {
    const before = cellText(grid[row - 1]?.[bandColumn] ?? '').trim();
    return before === '' || before === band ? [] : [{ account, from: shortText(before), to: band }];
  });
}
