// Changes supported by outcomes, as the user reads and applies them: whole percents, directions, thresholds.
import type { Metric, Scale } from '../scorecard/scorecard';
import type { PlannedMetric } from '../scoring/plan-scoring';
import type { Book, LearnedChanges } from './book';
import { metricWithShape, turnedMetric } from './metric-with-shape';

export interface ProposedWeight {
  readonly metric: Metric;
  /** Share of the score in whole percent, now and proposed. */
  readonly before: number;
  readonly percent: number;
}

export interface ChangedMetric {
  readonly metric: Metric;
  /** The metric as it would be, with the weight that it has now. */
  readonly changed: Metric;
}

export interface ProposedChanges {
  /** By metric that counts, in the scorecard's order; they add up to 100. */
  readonly weights: readonly ProposedWeight[];
  /** Metrics for which less is better where the scorecard says more, or the other way around. */
  readonly turned: readonly ChangedMetric[];
  /** Metrics with other thresholds. */
  readonly thresholds: readonly ChangedMetric[];
}

export interface Learning {
  readonly learned: LearnedChanges;
  /** The book of the metrics that were learned from. */
  readonly book: Book;
  /** Their positions among all metrics that count. */
  readonly used: readonly number[];
  readonly metrics: readonly PlannedMetric[];
  /** By metric that counts: its share of the score now. */
  readonly shares: readonly number[];
  readonly scale: Scale;
}

/**
 * What was not learned from keeps its share of the score; the others divide the rest.
 * Undefined where the scorecard has no words for a change: then the level is not what was judged.
 */
export function proposedChanges(learning: Learning): ProposedChanges | undefined {
  const { learned, book, used, metrics, scale } = learning;
  const turned = learned.turned
    .filter((index) => !learned.shapes.has(index))
    .map((index) => changedMetric(metrics[used[index] ?? -1], (planned) => turnedMetric(planned, scale)));
  const thresholds = [...learned.shapes].map(([index, shape]) =>
    changedMetric(metrics[used[index] ?? -1], (planned) =>
      metricWithShape(planned, shape, book.metrics[index]?.numbers ?? new Float64Array(), scale),
    ),
  );
  if (turned.includes(undefined) || thresholds.includes(undefined)) return undefined;
  return {
    weights: proposedWeights(learning),
    turned: turned.filter((change) => change !== undefined),
    thresholds: thresholds.filter((change) => change !== undefined),
  };
}

function changedMetric(
  planned: PlannedMetric | undefined,
  change: (planned: PlannedMetric) => Metric | undefined,
): ChangedMetric | undefined {
  const changed = planned && change(planned);
  return planned && changed && { metric: planned.metric, changed };
}

function proposedWeights({ learned, used, metrics, shares }: Learning): readonly ProposedWeight[] {
  const learnedSum = learned.weights.reduce((sum, weight) => sum + weight, 0);
  const usedShare = used.reduce((sum, at) => sum + (shares[at] ?? 0), 0);
  const after = wholePercents(
    metrics.map((_, at) => {
      const index = used.indexOf(at);
      if (index === -1 || learnedSum === 0) return shares[at] ?? 0;
      return (usedShare * (learned.weights[index] ?? 0)) / learnedSum;
    }),
  );
  const before = wholePercents(shares);
  return metrics.map(({ metric }, at) => ({
    metric,
    before: before[at] ?? 0,
    percent: after[at] ?? 0,
  }));
}

/**
 * Whole percents that add up to 100: what rounding leaves goes to the largest remainders.
 * @example wholePercents([1, 1, 1]) // [34, 33, 33]
 * @internal exported for its tests
 */
export function wholePercents(parts: readonly number[]): number[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  if (!(sum > 0)) return parts.map(() => 0);
  const exact = parts.map((part) => (100 * part) / sum);
  const whole = exact.map((part) => Math.floor(part + 1e-9));
  let rest = 100 - whole.reduce((total, part) => total + part, 0);
  const byRemainder = [...parts.keys()].sort(
    (a, b) => (exact[b] ?? 0) - (whole[b] ?? 0) - ((exact[a] ?? 0) - (whole[a] ?? 0)) || a - b,
  );
  for (const at of byRemainder) {
    if (rest <= 0) break;
    whole[at] = (whole[at] ?? 0) + 1;
    rest -= 1;
  }
  return whole;
}
