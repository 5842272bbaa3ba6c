// Keeps today's snapshot on the history tab, after the scores are written: a fault here never touches them.

import { isFromHistory } from '../domain/derived-columns/source-of';
import { firstKeys, keyColumn } from '../domain/history/account-keys';
import { planSnapshot } from '../domain/history/plan-snapshot';
import { scorecardStamp } from '../domain/history/scorecard-stamp';
import { conditionsOf } from '../domain/scorecard/rules';
import type { Scorecard } from '../domain/scorecard/scorecard';
import type { ScoredTable } from '../domain/scoring/score-table';
import { type Cell, cellText, isBlank, matchKey } from '../domain/values/cell';
import { createHistory, writeSnapshot } from '../sheets/history-sheet';
import { openSpreadsheet } from '../sheets/open-spreadsheet';
import { UnfinishedWrite } from '../sheets/write-or-restore';
import type { Past } from './read-past';
import type { AccountsRead, ScoringJob } from './scoring-job';
import type { SnapshotReport } from './scoring-report';

/** What identifies each account, '' for one without a past; undefined where the table has neither the key's column nor one of names. */
export function accountKeysOf(
  scorecard: Scorecard,
  read: Pick<AccountsRead, 'table' | 'nameColumn'>,
  table: ScoredTable,
): readonly Cell[] | undefined {
  const column = keyColumn(scorecard, read.table.headings, read.nameColumn);
  return column === undefined ? undefined : firstKeys(table.rows, column);
}

export function keepSnapshot(
  job: ScoringJob,
  read: AccountsRead,
  table: ScoredTable,
  past: Past | undefined,
  keys: readonly Cell[] | undefined,
): SnapshotReport {
  const { history: setting } = job.scorecard.settings;
  if (setting === 'off' || !job.isRecorded) return { kept: false, reason: 'off' };
  if (keys === undefined || past === undefined) return { kept: false, reason: 'no account names' };
  if (past.unreadable !== undefined) return { kept: false, reason: 'unreadable', ...past.unreadable };
  const rawHeadings = columnsToKeep(job, read);
  const positions = rawHeadings.map((heading) =>
    read.table.headings.findIndex((each) => matchKey(each) === matchKey(heading)),
  );
  const accounts = keys.flatMap((key, index) => (isBlank(key) ? [] : [index]));
  const plan = planSnapshot({
    headings: past.tab?.headings ?? [],
    days: past.tab?.days ?? [],
    rowsOfToday: past.rowsOfToday,
    today: table.context.asOf,
    scorecard: scorecardStamp(job.scorecard),
    accounts: accounts.map((index) => ({
      account: cellText(keys[index] ?? ''),
      score: table.accounts[index]?.score,
      band: table.accounts[index]?.band ?? '',
      coverage: table.accounts[index]?.coverage ?? 0,
    })),
    rawHeadings,
    rawCells: accounts.map((index) => positions.map((column) => table.rows[index]?.[column] ?? '')),
    setting,
  });
  try {
    const spreadsheet = openSpreadsheet();
    const tab = past.tab ?? createHistory(spreadsheet, job.scorecard.settings.decimals);
    const isThinned = writeSnapshot(spreadsheet, tab, plan, job.regional);
    const { keptDays, overBudget, scattered } = plan;
    return { kept: true, days: keptDays.length, overBudget, oldDays: oldDays(isThinned, scattered.length) };
  } catch (fault) {
    console.error(fault);
    return { kept: false, reason: fault instanceof UnfinishedWrite ? 'partly written' : 'not written' };
  }
}

function oldDays(isThinned: boolean, scattered: number): 'removed' | 'not removed' | 'scattered' {
  if (!isThinned) return 'not removed';
  return scattered === 0 ? 'removed' : 'scattered';
}

/** Everything the scorecard reads, and the columns that identify accounts; each heading once, as the table has it. */
function columnsToKeep({ scorecard }: ScoringJob, { table }: AccountsRead): readonly string[] {
  const { valueColumn, segmentColumn, ownerColumn, renewalColumn } = scorecard.settings;
  const wanted = new Set(
    [
      valueColumn,
      segmentColumn,
      ownerColumn,
      renewalColumn,
      ...scorecard.metrics.flatMap(({ columns }) => columns),
      // What a later run takes from today's snapshot.
      ...scorecard.derivedColumns.filter(isFromHistory).map(({ of }) => of),
      ...scorecard.metrics.flatMap(({ options }) => Object.values(options).map(String)),
      ...scorecard.rules.flatMap((rule) => [
        ...conditionsOf(rule).map(({ subject }) => subject),
        rule.until !== undefined && 'column' in rule.until ? rule.until.column : '',
      ]),
    ].map((heading) => matchKey(heading ?? '')),
  );
  const seen = new Set<string>();
  return table.headings.flatMap((heading) => {
    const key = matchKey(heading);
    if (isBlank(heading) || !wanted.has(key) || seen.has(key)) return [];
    seen.add(key);
    return [cellText(heading)];
  });
}
