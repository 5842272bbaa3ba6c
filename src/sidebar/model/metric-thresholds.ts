// A metric's thresholds as marks on a line, each with the cells that it moves; and thresholds or points to begin with.
import { type Cell, matchKey } from '../../domain/cell';
import { percentile } from '../../domain/column-profile';
import type { MetricType } from '../../domain/metric-types/metric-type';
import type { Metric } from '../../domain/scorecard';
import { friendlyPair } from '../../domain/starter-thresholds';
import type { Threshold } from '../../domain/threshold';
import { pairsCell, pairsIn } from './metric-cells';
import { type Notation, numberText } from './value-scale';

export type ThresholdHeading = 'Healthy' | 'At risk';

export interface Mark {
  readonly heading: ThresholdHeading;
  readonly value: number;
  /** Which end of a range; '' for a number. */
  readonly end: '' | 'from' | 'to';
  /** The threshold's cell when the mark stands at another value. */
  readonly cellAt: (value: number) => Cell;
}

/** From low to high; the type's own thresholds where the metric says none. */
export function marksOn(type: MetricType, metric: Metric, notation: Notation): readonly Mark[] {
  const { healthy, atRisk } = type.thresholds?.(metric) ?? metric;
  return [...marksAt('Healthy', healthy, notation), ...marksAt('At risk', atRisk, notation)].sort(
    (one, other) => one.value - other.value || Number(other.end === 'to') - Number(one.end === 'to'),
  );
}

function marksAt(heading: ThresholdHeading, threshold: Threshold | undefined, notation: Notation): Mark[] {
  if (threshold?.kind === 'number')
    return [{ heading, value: threshold.at, end: '', cellAt: (value) => value }];
  if (threshold?.kind !== 'range') return [];
  const range = (from: number, to: number) => `${numberText(from, notation)}..${numberText(to, notation)}`;
  const { from, to } = threshold;
  return [
    { heading, value: from, end: 'from', cellAt: (value) => range(value, to) },
    { heading, value: to, end: 'to', cellAt: (value) => range(from, value) },
  ];
}

/** Whether more is better; by the unit where the thresholds do not say. */
export function isRising({ healthy, atRisk }: Metric, { unit }: Notation): boolean {
  return healthy?.kind === 'number' && atRisk?.kind === 'number'
    ? healthy.at > atRisk.at
    : !/day|cadence/.test(unit);
}

/** Thresholds near the 20th and 80th percentile; undefined where all values are one. @param sorted the metric's values */
export function thresholdsFrom(
  sorted: readonly number[],
  rising: boolean,
): Readonly<Record<ThresholdHeading, number>> | undefined {
  const lowest = sorted[0] ?? 0;
  const highest = sorted[sorted.length - 1] ?? 0;
  if (lowest === highest) return undefined;
  const ends = [percentile(sorted, 0.2), percentile(sorted, 0.8)] as const;
  const [low, high] = friendlyPair(...(ends[0] < ends[1] ? ends : ([lowest, highest] as const)));
  return rising ? { Healthy: high, 'At risk': low } : { Healthy: low, 'At risk': high };
}

/** Points of one's own that begin where the thresholds, or the type's standard, stand. */
export function firstPoints(type: MetricType, metric: Metric, scale: number): string {
  if (type.pointsKind === 'labels') {
    const good = metric.healthy?.kind !== 'answer' || metric.healthy.yes;
    const standard = type.parameters.find(({ field }) => field === 'points')?.standard;
    const pairs = pairsIn(standard ?? `yes: ${good ? 100 : 0}; no: ${good ? 0 : 100}`) ?? [];
    return pairsCell(pairs.map(({ text, value }) => ({ text, value: String((Number(value) * scale) / 100) })));
  }
  const marks = marksOn(type, metric, { isShare: false, unit: '' });
  const steps = marks.map(({ value, heading }, at) => {
    // "At or above": beyond the upper end of a sweet spot it goes down.
    const points = heading === 'At risk' ? 0 : marks[at - 1]?.heading === 'Healthy' ? scale / 2 : scale;
    return { text: String(value), value: String(points) };
  });
  const [first, second] = marks;
  const between =
    marks.length === 2 && first && second
      ? [{ text: String(Number(((first.value + second.value) / 2).toPrecision(12))), value: String(scale / 2) }]
      : [];
  const all = [...steps.slice(0, 1), ...between, ...steps.slice(1)];
  return pairsCell(all.length > 0 ? all : [{ text: '0', value: String(scale / 2) }]);
}

/** Thresholds to begin with in the place of steps: where their points are highest and lowest. */
export function firstThresholds({ points }: Metric): Readonly<Record<ThresholdHeading, Cell>> {
  const steps = points?.kind === 'steps' ? [...points.steps].sort((a, b) => b.points - a.points) : [];
  const best = steps[0];
  const worst = steps[steps.length - 1];
  return best && worst && best !== worst
    ? { Healthy: best.from, 'At risk': worst.from }
    : { Healthy: '', 'At risk': '' };
}

/** The heading of a metric's field. */
export const HEADING_OF_FIELD = {
  healthy: 'Healthy',
  atRisk: 'At risk',
  curve: 'Curve',
  points: 'Points',
} as const;

/** Whether two texts are the same to the scorecard. */
export function isSame(one: Cell, other: Cell): boolean {
  return matchKey(one) === matchKey(other);
}
