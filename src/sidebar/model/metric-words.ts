// A metric's thresholds and direction in words: "More is better: healthy at 20, at risk at 5".
import type { MetricType } from '../../domain/metric-types/metric-type';
import type { Metric } from '../../domain/scorecard/scorecard';
import { type Notation, numberText } from './value-scale';

/** Labels that are named; the others are counted. */
const LABELS_NAMED = 3;

/** '' where the metric has no thresholds or points yet. */
export function metricText(type: MetricType, metric: Metric, { isShare, unit }: Notation): string {
  if (metric.points !== undefined) return pointsText(metric.points);
  const { healthy, atRisk } = type.thresholds?.(metric) ?? metric;
  if (healthy?.kind === 'answer') return healthy.yes ? 'Yes is good' : 'No is good';
  const number = (value: number) => `${numberText(value, isShare)}${unit}`;
  if (healthy?.kind === 'number' && atRisk?.kind === 'number') {
    return healthy.at >= atRisk.at
      ? `More is better: healthy at ${number(healthy.at)}, at risk at ${number(atRisk.at)}`
      : `Fewer is better: healthy at ${number(healthy.at)}, at risk at ${number(atRisk.at)}`;
  }
  if (healthy?.kind !== 'range') return '';
  const inside = `Best between ${numberText(healthy.from, isShare)} and ${number(healthy.to)}`;
  return atRisk?.kind === 'range'
    ? `${inside}, at risk below ${numberText(atRisk.from, isShare)} or above ${number(atRisk.to)}`
    : inside;
}

function pointsText(points: NonNullable<Metric['points']>): string {
  switch (points.kind) {
    case 'spread':
      return `From ${points.low} points at risk to ${points.high} healthy`;
    case 'each':
      return `${points.points} points for each`;
    case 'steps':
      return `Steps: ${points.steps.map((step) => `${step.from} → ${step.points}`).join(', ')} points`;
    case 'labels': {
      const named = points.labels.slice(0, LABELS_NAMED).map(({ label, points: each }) => `${label} ${each}`);
      const more = points.labels.length - named.length;
      return [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ');
    }
  }
}
