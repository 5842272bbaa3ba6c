// An independent scorer in exact fractions, written from docs/scoring.md and not from the product's code.

import type { Condition } from '../../src/domain/scorecard/condition';
import type { Metric, Scorecard } from '../../src/domain/scorecard/scorecard';
import type { Threshold } from '../../src/domain/scorecard/threshold';
import type { Cell } from '../../src/domain/values/cell';
import {
  between,
  compared,
  exactly,
  type Fraction,
  minus,
  ONE,
  over,
  plus,
  roundedHalfUp,
  sumOf,
  times,
  ZERO,
} from './fraction';

export interface ExactScore {
  /** undefined without enough data. */
  readonly score: number | undefined;
  readonly band: string | undefined;
  readonly coverage: Fraction;
  readonly metricScores: readonly (Fraction | undefined)[];
}

const HALF = over(ONE, exactly(2));
const HUNDRED = exactly(100);

/** @param cells the account's cells by heading @param asOf days since 1970 of the day that counts as today */
export function exactScore(
  scorecard: Scorecard,
  cells: Readonly<Record<string, Cell>>,
  asOf: number,
): ExactScore {
  const { scale, method, start, decimals, minimumCoverage } = scorecard.settings;
  const full = exactly(scale);
  const values = scorecard.metrics.map((metric) => metricValue(metric, cells, asOf));
  const weights = effectiveWeights(
    scorecard,
    values.map(() => true),
  );
  const coverage = sumOf(weights.filter((_, at) => values[at] !== undefined));
  const earned = scorecard.metrics.map((metric, at) => {
    const value = values[at];
    return value === undefined ? undefined : earnedBy(metric, value, full, method === 'points');
  });
  const present = earned.map((each) => each !== undefined);
  const some = scorecard.metrics.some(({ weight }, at) => weight > 0 && present[at] === true);
  const shares = effectiveWeights(scorecard, present);
  const counted = earned.filter((_, at) => (scorecard.metrics[at]?.weight ?? 0) > 0);
  const computed =
    method === 'points'
      ? between(ZERO, plus(exactly(start), sumOf(counted.map((each) => each ?? ZERO))), full)
      : method === 'worst'
        ? worstOf(
            counted.flatMap((each) => each ?? []),
            full,
          )
        : sumOf(shares.map((share, at) => times(share, earned[at] ?? ZERO)));
  const isEnough = some && compared(coverage, exactly(minimumCoverage)) >= 0;
  const score = isEnough ? roundedHalfUp(ruled(scorecard, computed, cells, values), decimals) : undefined;
  return {
    score,
    band: score === undefined ? undefined : bandAt(scorecard, score),
    coverage,
    metricScores: earned,
  };
}

function bandAt({ bands }: Scorecard, score: number): string | undefined {
  return bands.find(({ from }) => compared(exactly(score), exactly(from)) >= 0)?.name;
}

function worstOf(scores: readonly Fraction[], full: Fraction): Fraction {
  if (scores.some((score) => compared(score, ZERO) === 0)) return ZERO;
  return scores.every((score) => compared(score, full) === 0) ? full : times(full, HALF);
}

/** Shares of the whole that add up to 1: plain, or inside dimensions and of dimensions. */
function effectiveWeights({ metrics, dimensions }: Scorecard, counts: readonly boolean[]): Fraction[] {
  const own = metrics.map(({ weight }, at) => (counts[at] === true ? exactly(weight) : ZERO));
  const all = sumOf(own);
  if (dimensions.length === 0) return own.map((weight) => (all.top === 0n ? ZERO : over(weight, all)));
  const nameOf = (metric: Metric) => metric.dimension ?? 'Other';
  const inside = (name: string) =>
    sumOf(metrics.flatMap((metric, at) => (nameOf(metric) === name ? (own[at] ?? []) : [])));
  const weightOf = (name: string) => {
    const weight = dimensions.find((each) => each.name === name)?.weight;
    if (weight !== undefined) return exactly(weight);
    // A blank weight is the sum of its metrics' weights, whether they have a value or not.
    return sumOf(metrics.filter((each) => nameOf(each) === name).map((each) => exactly(each.weight)));
  };
  const names = [...new Set(metrics.map(nameOf))].filter((name) => inside(name).top > 0n);
  const whole = sumOf(names.map(weightOf));
  return metrics.map((metric, at) => {
    const name = nameOf(metric);
    if (!names.includes(name) || whole.top === 0n) return ZERO;
    return times(over(weightOf(name), whole), over(own[at] ?? ZERO, inside(name)));
  });
}

/** The metric value in exact terms; undefined where it is missing. */
function metricValue(
  metric: Metric,
  cells: Readonly<Record<string, Cell>>,
  asOf: number,
): Fraction | undefined {
  const read = metric.columns.map((column) => numberIn(cells[column]));
  const [first, second] = read;
  if (metric.type === 'rating') {
    const marks = read.flatMap((each) => each ?? []);
    return marks.length === 0 ? undefined : over(sumOf(marks), exactly(marks.length));
  }
  if (metric.type === 'change') {
    if (first === undefined || second === undefined) return undefined;
    const difference = minus(first, second);
    if (metric.options.as === 'absolute') return difference;
    if (second.top === 0n) return exactly(Math.sign(Number(first.top)));
    return over(difference, second.top < 0n ? minus(ZERO, second) : second);
  }
  if (metric.type !== 'ratio') return first && againstExpected(first, metric, cells, asOf);
  if (first === undefined || second === undefined || second.top <= 0n) return undefined;
  return againstExpected(over(first, second), metric, cells, asOf);
}

function againstExpected(
  actual: Fraction,
  { options }: Metric,
  cells: Readonly<Record<string, Cell>>,
  asOf: number,
): Fraction | undefined {
  const { expected, start } = options;
  if (typeof expected !== 'object' || typeof start !== 'string') return actual;
  const began = cells[start];
  if (typeof began !== 'object') return undefined;
  const days = asOf - Date.parse(began.day) / 86_400_000;
  if (days <= 0) return undefined;
  const grown = between(ZERO, over(exactly(days), exactly(expected.days)), ONE);
  return over(actual, times(exactly(expected.value), grown));
}

function numberIn(cell: Cell | undefined): Fraction | undefined {
  if (typeof cell === 'number') return exactly(cell);
  const percent = typeof cell === 'string' ? /^(-?[\d.]+)%$/.exec(cell)?.[1] : undefined;
  return percent === undefined ? undefined : over(exactly(Number(percent)), HUNDRED);
}

/** The metric score, or under the method points the points that the metric adds or takes. */
function earnedBy(metric: Metric, value: Fraction, full: Fraction, byPoints: boolean): Fraction {
  const { points } = metric;
  if (points?.kind === 'each') return times(exactly(points.points), value);
  if (points?.kind === 'steps') {
    const reached = points.steps.filter(({ from }) => compared(value, exactly(from)) >= 0);
    return exactly((reached[reached.length - 1] ?? points.steps[0])?.points ?? 0);
  }
  const share = shareOf(value, metric);
  if (!byPoints) return times(full, share);
  if (points?.kind !== 'spread') return ZERO;
  if (metric.curve === 'bounded' && isOutside(value, metric)) return ZERO;
  return plus(exactly(points.low), times(exactly(points.high - points.low), share));
}

function shareOf(value: Fraction, metric: Metric): Fraction {
  const { healthy, atRisk } = thresholdsOf(metric);
  if (healthy.kind === 'range' && atRisk.kind === 'range') {
    const isBelow = compared(value, exactly(healthy.from)) < 0;
    if (!isBelow && compared(value, exactly(healthy.to)) <= 0) return ONE;
    return isBelow
      ? onLine(value, atRisk.from, healthy.from, metric)
      : onLine(value, atRisk.to, healthy.to, metric);
  }
  if (healthy.kind !== 'number' || atRisk.kind !== 'number') throw new Error('shareOf: unlike thresholds');
  return onLine(value, atRisk.at, healthy.at, metric);
}

function onLine(value: Fraction, atRisk: number, healthy: number, { curve }: Metric): Fraction {
  if (atRisk === healthy) return ZERO;
  const share = over(minus(value, exactly(atRisk)), minus(exactly(healthy), exactly(atRisk)));
  const kept = between(ZERO, share, ONE);
  const isInside = compared(kept, ZERO) > 0 && compared(kept, ONE) < 0;
  return curve === 'steps' && isInside ? HALF : kept;
}

function isOutside(value: Fraction, metric: Metric): boolean {
  const { healthy, atRisk } = thresholdsOf(metric);
  const ends = [healthy, atRisk].flatMap((each) =>
    each.kind === 'range' ? [each.from, each.to] : each.kind === 'number' ? [each.at] : [],
  );
  return compared(value, exactly(Math.min(...ends))) < 0 || compared(value, exactly(Math.max(...ends))) > 0;
}

function thresholdsOf({ healthy, atRisk, type, options }: Metric): { healthy: Threshold; atRisk: Threshold } {
  const [full, none] = type === 'rating' ? [5, 1] : options.expected === undefined ? [0, 0] : [1, 0.5];
  return {
    healthy: healthy ?? { kind: 'number', at: full },
    atRisk: atRisk ?? { kind: 'number', at: none },
  };
}

function ruled(
  scorecard: Scorecard,
  computed: Fraction,
  cells: Readonly<Record<string, Cell>>,
  values: readonly (Fraction | undefined)[],
): Fraction {
  const { scale, decimals } = scorecard.settings;
  const unit = over(ONE, exactly(10 ** decimals));
  let score = computed;
  for (const { subject, is, effect } of scorecard.rules) {
    const index = scorecard.metrics.findIndex(({ name }) => name === subject);
    // A rule about a metric of one raw cell judges that cell, not the metric's value.
    const isRaw = index < 0 || scorecard.metrics[index]?.columns.length === 1;
    const value = isRaw ? numberIn(cells[scorecard.metrics[index]?.columns[0] ?? subject]) : values[index];
    if (!isFulfilled(is, value)) continue;
    if (effect.kind === 'plus' || effect.kind === 'minus') {
      const points = exactly(effect.kind === 'plus' ? effect.points : -effect.points);
      score = between(ZERO, plus(score, points), exactly(scale));
    } else if (effect.kind === 'at most' || effect.kind === 'at least') {
      const at = scorecard.bands.findIndex(({ name }) => name === effect.band);
      const floor = scorecard.bands[effect.kind === 'at most' ? at - 1 : at]?.from;
      if (floor === undefined) continue;
      if (effect.kind === 'at most') {
        // The highest number that can be shown below the next band's start.
        const shown = exactly(roundedHalfUp(minus(exactly(floor), times(unit, HALF)), decimals));
        const highest = compared(shown, exactly(floor)) < 0 ? shown : minus(shown, unit);
        if (compared(score, highest) > 0) score = highest;
      } else if (bandAt(scorecard, roundedHalfUp(score, decimals)) !== effect.band) {
        // Band starts of these tests can be shown as they are.
        if (compared(score, exactly(floor)) < 0) score = exactly(floor);
      }
    }
  }
  return score;
}

function isFulfilled(condition: Condition, value: Fraction | undefined): boolean {
  if (condition.kind === 'above' || condition.kind === 'below') {
    if (value === undefined) return false;
    const side = compared(value, exactly(condition.number));
    return condition.kind === 'above' ? side > 0 : side < 0;
  }
  if (condition.kind !== 'is' && condition.kind !== 'not')
    throw new Error('isFulfilled: not a number condition');
  const isSame =
    value !== undefined && compared(value, numberIn(condition.text) ?? exactly(Number(condition.text))) === 0;
  return condition.kind === 'is' ? isSame : !isSame;
}
