// Reverses a metric: the best value becomes the worst, in one step, so that no half-flipped metric is ever visible.

import { metricTypeOf } from '../metric-types/registry';
import type { Points } from '../scorecard/points';
import type { Metric } from '../scorecard/scorecard';

/** Which way is better. Of a recency: fewer days since. */
export type Direction = 'higher' | 'lower';

/** @returns undefined for words with points, steps, and sweet spots, which have no one direction */
export function directionOf(metric: Metric): Direction | undefined {
  if (metric.points !== undefined) return undefined;
  if (metricTypeOf(metric.type)?.valueKind === 'answer')
    return metric.healthy?.kind === 'answer' && !metric.healthy.yes ? 'lower' : 'higher';
  const { healthy, atRisk } = metricTypeOf(metric.type)?.thresholds?.(metric) ?? metric;
  if (healthy?.kind !== 'number' || atRisk?.kind !== 'number') return undefined;
  return healthy.at < atRisk.at ? 'lower' : 'higher';
}

/**
 * Numbers swap their thresholds (also those that the type would supply), answers their good answer, words and steps their points.
 * A range (a sweet spot) has no direction and stays as it is.
 */
export function flipMetric(metric: Metric): Metric {
  const points = metric.points && flipPoints(metric.points);
  if (metricTypeOf(metric.type)?.valueKind === 'answer') {
    const yes = metric.healthy?.kind === 'answer' ? metric.healthy.yes : true;
    return { ...metric, points, healthy: { kind: 'answer', yes: !yes }, atRisk: undefined };
  }
  const { healthy, atRisk } = metricTypeOf(metric.type)?.thresholds?.(metric) ?? metric;
  if (healthy?.kind === 'range' || atRisk?.kind === 'range') return { ...metric, points };
  return { ...metric, points, healthy: atRisk, atRisk: healthy };
}

function flipPoints(points: Points): Points {
  if (points.kind === 'spread') return { kind: 'spread', low: points.high, high: points.low };
  if (points.kind === 'each') return { kind: 'each', points: -points.points };
  if (points.kind === 'labels') return { kind: 'labels', labels: mirrored(points.labels) };
  return { kind: 'steps', steps: mirrored(points.steps) };
}

/** Points mirrored between the lowest and the highest of them: 100, 75, 0 become 0, 25, 100. */
function mirrored<Row extends { readonly points: number }>(rows: readonly Row[]): readonly Row[] {
  const all = rows.map((row) => row.points);
  const ends = Math.min(...all) + Math.max(...all);
  return rows.map((row) => ({ ...row, points: ends - row.points }));
}
