// What one metric gives an account: its score or its points, and what its "If blank" setting fills in where there is no value.

import { isNotCounted, isValue, type MetricReading } from '../metric-types/metric-type';
import { pointsOf, pointsRange } from './methods';
import type { PlannedMetric } from './plan-scoring';

/** The metric score, 0 to the full mark; undefined where the metric is left out. */
export function metricScoreOf(
  { metric, type }: PlannedMetric,
  reading: MetricReading,
  fullMark: number,
): number | undefined {
  if (isValue(reading)) return type.score(reading, metric, fullMark);
  if (metric.ifBlank === 'leave out' || isNotCounted(reading)) return undefined;
  if (metric.ifBlank === 'neutral') return fullMark / 2;
  return metric.ifBlank === 'worst' ? 0 : metric.ifBlank;
}

/** Under the method points: what the metric adds or takes; undefined where it is left out. */
export function earnedPoints(planned: PlannedMetric, reading: MetricReading): number | undefined {
  if (isValue(reading)) return pointsOf(planned, reading);
  const { ifBlank } = planned.metric;
  if (ifBlank === 'leave out' || isNotCounted(reading)) return undefined;
  if (ifBlank === 'neutral' || planned.weight === 0) return 0;
  return ifBlank === 'worst' ? pointsRange(planned)[0] : ifBlank;
}
