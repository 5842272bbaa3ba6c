// The way to the next band: the smallest single change of one metric that lifts an account, proved by scoring it again.

import { isValue, labelsOf, type MetricValue } from '../metric-types/metric-type';
import { type Band, NOT_ENOUGH_DATA } from '../scorecard/band';
import type { PlannedMetric } from '../scoring/plan-scoring';
import type { AccountScore } from '../scoring/score-account';
import { nearestNumber } from '../statistics/nearest-number';
import { type Cell, shortText } from '../values/cell';
import { type ChangeSearch, candidates } from './change-search';
import { spanOf, turningPoints } from './value-marks';
import { type WhatIf, whatIf } from './what-if';

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

/** The band above an account's own; undefined for the highest one and without a score. */
export function nextBandOf({ plan, score }: AccountScore): Band | undefined {
  if (score === undefined) return undefined;
  const { bands } = plan.scorecard;
  const own = bands.findIndex((band) => score >= band.from);
  return bands[(own < 0 ? bands.length - 1 : own) - 1];
}

/** What an account needs for its next band, in one sentence: `Logins 12 → 19 makes it Watch`. */
export function nextBandText(search: ChangeSearch, row: readonly Cell[], account: AccountScore): string {
  if (account.score === undefined) return NOT_ENOUGH_DATA;
  const target = nextBandOf(account);
  if (target === undefined) return `Already ${shortText(account.band)}`;
  const change = smallestChange(search, row, account);
  const planned = account.plan.metrics[change?.metric ?? -1];
  if (change === undefined || planned === undefined)
    return `No single change makes it ${shortText(target.name)}`;
  const [from, to] = shownChange(change, planned);
  return `${shortText(planned.metric.name)} ${from} → ${to} makes it ${shortText(change.band)}`;
}

/** Both values in people's words, the unit once: `41`, `12 days`. Where their words do not tell them apart, as bare numbers. */
function shownChange(
  { from, to }: LiftingChange,
  { metric, type }: PlannedMetric,
): readonly [string, string] {
  const before = type.show(from, metric);
  const after = type.show(to, metric);
  if (typeof from !== 'number' || typeof to !== 'number') return [before, after];
  if (before === after) return [String(Number(from.toPrecision(6))), String(Number(to.toPrecision(6)))];
  const [, number = '', unit = ''] = /^(\S+) (\S+)$/.exec(before) ?? [];
  return [unit !== '' && after.endsWith(` ${unit}`) ? number : before, after];
}

/** The smallest change by its share of the distance between thresholds; of equal ones the first in the scorecard's order. */
export function smallestChange(
  search: ChangeSearch,
  row: readonly Cell[],
  account: AccountScore,
): LiftingChange | undefined {
  const floor = nextBandOf(account)?.from;
  if (floor === undefined) return undefined;
  let smallest: LiftingChange | undefined;
  for (const { metric, least } of candidates(search, account, floor)) {
    if (smallest !== undefined && least > smallest.distance) break;
    const scoreWith = whatIf(search.plan, row, metric, search.context);
    const lifts = (value: MetricValue) => (scoreWith(value)?.score ?? Number.NEGATIVE_INFINITY) >= floor;
    const asked = liftingValue(search, account, metric, lifts);
    const change = asked === undefined ? undefined : changeTo(asked, scoreWith, account, metric);
    if (change !== undefined && (smallest === undefined || isSmaller(change, smallest))) smallest = change;
  }
  return smallest;
}

function isSmaller(one: LiftingChange, other: LiftingChange): boolean {
  return one.distance < other.distance || (one.distance === other.distance && one.metric < other.metric);
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
function changeTo(
  asked: MetricValue,
  scoreWith: WhatIf,
  { plan, values }: AccountScore,
  metric: number,
): LiftingChange | undefined {
  const after = scoreWith(asked);
  const from = values[metric];
  const to = after?.values[metric];
  const planned = plan.metrics[metric];
  if (after === undefined || planned === undefined || !isValue(from) || !isValue(to)) return undefined;
  return {
    metric,
    from,
    to,
    distance: distanceOf(planned, from, to, plan.scorecard.settings.scale),
    band: after.band,
  };
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
