// A metric's thresholds as marks on a line, each with the cell that it changes; and thresholds or points to start with.

import type { MetricType } from '../../domain/metric-types/metric-type';
import type { Metric } from '../../domain/scorecard/scorecard';
import { friendlyPair } from '../../domain/statistics/friendly-pair';
import { percentileRange } from '../../domain/statistics/percentile';
import type { Cell } from '../../domain/values/cell';
import { numberText } from './value-scale';

export interface Mark {
  readonly heading: 'Healthy' | 'At risk';
  readonly value: number;
  /** Which end of a range; '' for a number. */
  readonly end: '' | ' from' | ' to';
  /** The threshold's cell when the mark is moved to another value. */
  readonly cellAt: (value: number) => Cell;
}

/** From low to high; the type's own thresholds where the metric has none. */
export function marksOn(type: MetricType, metric: Metric, isShare: boolean): readonly Mark[] {
  const { healthy, atRisk } = type.thresholds?.(metric) ?? metric;
  const marks = (
    [
      ['At risk', atRisk],
      ['Healthy', healthy],
    ] as const
  ).flatMap(([heading, threshold]): Mark[] => {
    if (threshold?.kind === 'number')
      return [{ heading, value: threshold.at, end: '', cellAt: (value) => value }];
    if (threshold?.kind !== 'range') return [];
    const { from, to } = threshold;
    const range = (low: number, high: number) => `${numberText(low, isShare)}..${numberText(high, isShare)}`;
    return [
      { heading, value: from, end: ' from', cellAt: (value) => range(value, to) },
      { heading, value: to, end: ' to', cellAt: (value) => range(from, value) },
    ];
  });
  return marks.sort((one, other) => one.value - other.value);
}

/** Whether more is better; as the type usually has it where there are not two numbers. */
export function isRising({ fewerIsBetter }: MetricType, { healthy, atRisk }: Metric): boolean {
  return healthy?.kind === 'number' && atRisk?.kind === 'number'
    ? healthy.at >= atRisk.at
    : fewerIsBetter !== true;
}

/** Thresholds near the 20th and 80th percentile; undefined where these are equal. @param sorted the metric's values */
export function thresholdsFrom(sorted: readonly number[], rising: boolean) {
  const [low = 0, high = 0] = percentileRange(sorted, 0.2, 0.8) ?? [];
  if (!(low < high)) return undefined;
  const [from, to] = friendlyPair(low, high);
  return { Healthy: rising ? to : from, 'At risk': rising ? from : to };
}

/** Points that start from the thresholds, or from the type's standard points. */
export function firstPoints(type: MetricType, metric: Metric, fullMark: number): string {
  if (type.pointsKind === 'steps')
    return (
      marksOn(type, metric, false)
        .map(({ value, heading }) => `${value}: ${heading === 'Healthy' ? fullMark : 0}`)
        .join('; ') || `0: ${fullMark}`
    );
  const labels = type.parameters.find(({ field }) => field === 'points')?.standard ?? 'yes: 100; no: 0';
  return labels.replace(/\d+/g, (points) => String((Number(points) * fullMark) / 100));
}
