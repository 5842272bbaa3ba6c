// HEALTHWHY: why one account moved, as a table that adds up.
import { accountChange, valueMoveText } from '../domain/history/account-change';
import { rescoreWithKeptColumns } from '../domain/history/columns-kept';
import { type SnapshotRow, snapshotsOf } from '../domain/history/history-tab';
import { rescoreSnapshot } from '../domain/history/rescore';
import { shortText } from '../domain/values/cell';
import { addDays } from '../domain/values/civil-day';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { type Argument, type CellResult, type FunctionResult, isOmitted, toGrid } from './grid';
import { dayArgument, historyArgument, lastUntil } from './history-argument';
import { scorecardArgument } from './scorecard-argument';

const FN = 'HEALTHWHY';
const STANDARD_DAYS = 30;

/**
 * Compares the account's last snapshot with the one of `since` (30 days earlier where that is left out; the oldest where
 * there is no older one), both under today's scorecard.
 * @returns a table: each metric with its value then and now and the points it made, the scorecard's and the rules' part, and the change
 */
export function healthWhy(
  regional: RegionalSettings,
  account: Argument,
  history: Argument,
  scorecard: Argument,
  since: Argument,
): FunctionResult {
  const kept = historyArgument(FN, history, regional);
  const card = scorecardArgument(FN, scorecard, regional);
  const name = toGrid(account, regional)[0]?.[0] ?? '';
  const snapshots = snapshotsOf(kept, name);
  const last = snapshots[snapshots.length - 1];
  if (last === undefined) return '';
  const from = isOmitted(since)
    ? addDays(last.day, -STANDARD_DAYS)
    : dayArgument(FN, 'since', since, regional);
  const before = lastUntil(snapshots, from) ?? snapshots[0];
  if (before === undefined || before === last || before.score === undefined) return '';
  const score = (snapshot: SnapshotRow) => rescoreSnapshot(kept, snapshot, card, regional.locale());
  const comparable = rescoreWithKeptColumns(kept, last, before.day, card, regional.locale());
  const change = accountChange(before.score, score(before), score(last), comparable);
  if (change === undefined) return '';
  const rows: CellResult[][] = change.metrics.map(({ name: metric, from: then, points, ...values }) => [
    shortText(metric, 120),
    then,
    values.counts === undefined ? values.to : valueMoveText({ from: then, ...values }),
    points,
  ]);
  if (change.scorecard !== 0) rows.push(['Scorecard changed', '', '', change.scorecard]);
  if (change.rules !== 0) rows.push(['Rules', '', '', change.rules]);
  return [
    ['Metric', before.day, last.day, 'Points'],
    ...rows,
    ['Health score', change.before, change.now, change.change],
  ];
}
