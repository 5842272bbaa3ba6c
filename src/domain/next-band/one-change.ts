// The smallest change of one metric that lifts an account to a floor, proved by scoring the account again.

import { isValue, labelsOf, type MetricValue } from '../metric-types/metric-type';
import type { PlannedMetric } from '../scoring/plan-scoring';
import type { AccountScore } from '../scoring/score-account';
import { nearestNumber } from '../statistics/nearest-number';
import type { Cell } from '../values/cell';
import { type ChangeSearch, candidates } from './change-search';
import { spanOf, turningPoints } from './value-marks';
import { type ChangedAccount, whatIf } from './what-if';

/** A change of one metric's value that lifts an account. */
export interface LiftingChange {
  /** Position of the metric in the account's plan. */
  readonly metric: number;
  readonly from: MetricValue;
  readonly to: MetricValue;
  /** In shares of the distance between the metric's thresholds; of the range of its points, for words; 1 for an answer. */
  readonly distance: number;
  /** The band that it leads to. */
  readonly band: string;
}

/** A change, and the account with it. */
export interface MadeChange {
  readonly change: LiftingChange;
  readonly after: ChangedAccount;
}

/**
 * The smallest change by its share of the distance between thresholds; of equal ones the first in the scorecard's order.
 * @param floor the score to reach
 */
export function smallestChange(
  search: ChangeSearch,
  row: readonly Cell[],
  account: AccountScore,
  floor: number,
): LiftingChange | undefined {
  let smallest: LiftingChange | undefined;
  for (const { metric, least } of candidates(search, account, floor)) {
    if (smallest !== undefined && least > smallest.distance) break;
    const made = changeOf(search, row, account, metric, floor);
    if (made !== undefined && (smallest === undefined || isSmaller(made.change, smallest)))
      smallest = made.change;
  }
  return smallest;
}

function isSmaller(one: LiftingChange, other: LiftingChange): boolean {
  return one.distance < other.distance || (one.distance === other.distance && one.metric < other.metric);
}

/** The smallest change of one metric that reaches a floor. */
export function changeOf(
  search: ChangeSearch,
  row: readonly Cell[],
  account: AccountScore,
  metric: number,
  floor: number,
): MadeChange | undefined {
  const scoreWith = whatIf(search.plan, row, metric, search.context);
  const lifts = (value: MetricValue) =>
    (scoreWith(value)?.account.score ?? Number.NEGATIVE_INFINITY) >= floor;
  const value = liftingValue(search, account, metric, lifts);
  const after = value === undefined ? undefined : scoreWith(value);
  return after && changeTo(after, account, metric);
}

function liftingValue(
  { whole }: ChangeSearch,
  account: AccountScore,
  metric: number,
  lifts: (value: MetricValue) => boolean,
): MetricValue | undefined {
  const planned = account.plan.metrics[metric];
  const from = account.values[metric];
  if (planned === undefined) return undefined;
  if (typeof from === 'boolean') return lifts(!from) ? !from : undefined;
  if (typeof from === 'string') return nearestLabel(planned, from, lifts);
  if (typeof from !== 'number') return undefined;
  const stepping = {
    span: spanOf(planned, account.plan.scorecard.settings.scale),
    whole: whole.has(planned.metric),
  };
  return nearestNumber(from, turningPoints(account, planned, from), stepping, lifts);
}

/** The change as its cells come out: whole days, whole boxes. */
export function changeTo(
  after: ChangedAccount,
  { plan, values }: AccountScore,
  metric: number,
): MadeChange | undefined {
  const from = values[metric];
  const to = after.account.values[metric];
  const planned = plan.metrics[metric];
  if (planned === undefined || !isValue(from) || !isValue(to)) return undefined;
  const distance = distanceOf(planned, from, to, plan.scorecard.settings.scale);
  return { change: { metric, from, to, distance, band: after.account.band }, after };
}

function distanceOf(planned: PlannedMetric, from: MetricValue, to: MetricValue, fullMark: number): number {
  if (typeof from === 'number' && typeof to === 'number')
    return Math.abs(to - from) / spanOf(planned, fullMark);
  return typeof from === 'boolean' ? 1 : pointsBetween(planned, from, to);
}

/** Of the words that lift, the one whose points lie nearest. */
function nearestLabel(
  planned: PlannedMetric,
  from: string,
  lifts: (value: MetricValue) => boolean,
): string | undefined {
  return labelsOf(planned.metric)
    .map(({ label }) => label)
    .filter((label) => label !== from && lifts(label))
    .sort((a, b) => pointsBetween(planned, from, a) - pointsBetween(planned, from, b))[0];
}

/** How far two words lie apart, in shares of the range of the points. */
function pointsBetween({ metric }: PlannedMetric, from: MetricValue, to: MetricValue): number {
  const points = labelsOf(metric).map((label) => label.points);
  const range = Math.max(...points) - Math.min(...points);
  const pointsOf = (value: MetricValue) => labelsOf(metric).find(({ label }) => label === value)?.points ?? 0;
  return range > 0 ? Math.abs(pointsOf(to) - pointsOf(from)) / range : 0;
}
