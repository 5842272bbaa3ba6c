// The methods: how the metric scores of an account become one computed score, before rules and rounding.
import type { MetricValue } from '../metric-types/metric-type';
import { stepPoints } from '../scorecard/points';
import { isWithin, shareBetween } from '../scorecard/threshold';
import { isAtLeast } from '../values/compare';
import type { PlannedMetric, SegmentPlan } from './plan-scoring';

/**
 * Each metric's share of the whole (adding up to 1), among those included. With dimensions: share of its dimension × share inside it,
 * dimensions with nothing included re-weighted. All 0 where nothing has a weight.
 */
export function sharesOf(plan: SegmentPlan, included: readonly boolean[]): number[] {
  const weights = plan.metrics.map(({ weight }, index) => (included[index] === true ? weight : 0));
  if (!plan.twoLevels) return dividedBy(weights, totalOf(weights));
  const inside = plan.dimensions.map((dimension) =>
    dimension.metrics.reduce((sum, index) => sum + (weights[index] ?? 0), 0),
  );
  const whole = plan.dimensions.reduce(
    (sum, dimension, at) => sum + ((inside[at] ?? 0) > 0 ? dimension.weight : 0),
    0,
  );
  return plan.metrics.map(({ dimension }, index) => {
    const sum = inside[dimension] ?? 0;
    const share = (plan.dimensions[dimension]?.weight ?? 0) / whole;
    return sum > 0 && whole > 0 ? share * ((weights[index] ?? 0) / sum) : 0;
  });
}

function totalOf(weights: readonly number[]): number {
  let total = 0;
  for (const weight of weights) total += weight;
  return total;
}

/** In place, since this runs for every account. */
function dividedBy(weights: number[], total: number): number[] {
  for (let index = 0; index < weights.length; index += 1)
    weights[index] = total > 0 ? (weights[index] ?? 0) / total : 0;
  return weights;
}

/** Worst first: any counted metric score of 0 gives 0, all full give the full mark, anything else half. */
export function worstScore(
  plan: SegmentPlan,
  metricScores: readonly (number | undefined)[],
  fullMark: number,
): number | undefined {
  const counted = metricScores.filter(
    (score, index) => score !== undefined && (plan.metrics[index]?.weight ?? 0) > 0,
  );
  if (counted.length === 0) return undefined;
  if (counted.some((score) => (score ?? 0) <= 0)) return 0;
  return counted.every((score) => isAtLeast(score ?? 0, fullMark)) ? fullMark : fullMark / 2;
}

/** Weighted: Σ share × metric score. Points: start + Σ points, kept within the scale. Undefined where nothing has a weight. */
export function computedScore(
  plan: SegmentPlan,
  metricScores: readonly (number | undefined)[],
  points: readonly number[],
): number | undefined {
  const { scale, method, start } = plan.scorecard.settings;
  if (method === 'worst') return worstScore(plan, metricScores, scale);
  if (method === 'points') {
    const isAnyCounted = plan.metrics.some(
      ({ weight }, index) => weight !== 0 && metricScores[index] !== undefined,
    );
    const sum = points.reduce((total, each) => total + each, start);
    return isAnyCounted ? Math.min(scale, Math.max(0, sum)) : undefined;
  }
  const shares = sharesOf(
    plan,
    metricScores.map((score) => score !== undefined),
  );
  if (shares.every((share) => share === 0)) return undefined;
  return shares.reduce(
    (sum, share, index) => (share === 0 ? sum : sum + share * (metricScores[index] ?? 0)),
    0,
  );
}

/**
 * Points that a value adds (or takes) under the method points; undefined where the metric's settings give it none.
 * Spread `-5..5`: from At risk to Healthy in a straight line; bounded: nothing outside the thresholds; steps: low, middle, high.
 * Source: Planhat (start 5, NPS −5..+5 over 0..10).
 */
export function pointsOf({ metric, type, weight }: PlannedMetric, value: MetricValue): number | undefined {
  const points = metric.points;
  if (weight === 0 || points === undefined) return 0;
  if (points.kind === 'each') return points.points * Number(value);
  if (points.kind === 'steps') return stepPoints(points.steps, Number(value));
  if (points.kind === 'labels') return type.labelPoints?.(value, points.labels);
  const pair = type.thresholds?.(metric) ?? metric;
  if (metric.curve === 'bounded' && typeof value === 'number' && !isWithin(value, pair)) return 0;
  const share =
    typeof value === 'number'
      ? shareBetween(value, pair)
      : type.score(value, { ...metric, points: undefined }, 1);
  return share === undefined ? undefined : points.low + (points.high - points.low) * share;
}

/** The range that a metric's points can reach. */
export function pointsRange({ metric, type }: PlannedMetric): readonly [low: number, high: number] {
  const points = metric.points;
  if (points?.kind === 'spread')
    return [Math.min(points.low, points.high), Math.max(points.low, points.high)];
  if (points?.kind === 'each') return [Math.min(0, points.points), Math.max(0, points.points)];
  const all =
    points?.kind === 'steps'
      ? points.steps.map((step) => step.points)
      : (points?.labels.map((label) => label.points) ?? []);
  if (type.signedPoints === true) return [sumOf(all, Math.min), sumOf(all, Math.max)];
  return all.length === 0 ? [0, 0] : [Math.min(...all), Math.max(...all)];
}

function sumOf(points: readonly number[], side: (points: number, zero: number) => number): number {
  return points.reduce((sum, each) => sum + side(each, 0), 0);
}

/** Where points lie in their range, as a metric score: for bands of single metrics and of dimensions. Undefined where left out. */
export function scoreOfPoints(
  planned: PlannedMetric,
  points: number | undefined,
  fullMark: number,
): number | undefined {
  if (points === undefined) return undefined;
  const [low, high] = pointsRange(planned);
  return high > low ? fullMark * Math.min(1, Math.max(0, (points - low) / (high - low))) : fullMark;
}
