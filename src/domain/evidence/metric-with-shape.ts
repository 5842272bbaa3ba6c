// A metric changed by outcomes: with other thresholds, or reversed.
import type { Points } from '../scorecard/points';
import type { Metric, Scale } from '../scorecard/scorecard';
import type { PlannedMetric } from '../scoring/plan-scoring';
import { type Shape, shareOnShape } from './shape';

/** Scores that differ by less are the same. */
const ROUNDING = 1e-6;

/**
 * The metric with these thresholds; undefined where its type would score any of the values otherwise,
 * as where percent points would be taken for fractions.
 */
export function metricWithShape(
  { metric, type }: PlannedMetric,
  shape: Shape,
  values: ArrayLike<number>,
  scale: Scale,
): Metric | undefined {
  const changed: Metric = {
    ...metric,
    curve: 'linear',
    healthy: undefined,
    atRisk: undefined,
    points: undefined,
    ...fieldsOf(shape, scale),
  };
  if (type.check(changed).length > 0) return undefined;
  const isSame = Array.from(values).every((value) => {
    if (Number.isNaN(value)) return true;
    const score = type.score(value, changed, scale);
    return score !== undefined && Math.abs(score - scale * shareOnShape(shape, value)) < ROUNDING;
  });
  return isSame ? changed : undefined;
}

function fieldsOf(shape: Shape, scale: Scale): Partial<Metric> {
  if (shape.kind === 'ramp')
    return {
      healthy: { kind: 'number', at: shape.healthy },
      atRisk: { kind: 'number', at: shape.atRisk },
    };
  if (shape.kind === 'sweet spot')
    return {
      healthy: { kind: 'range', from: shape.from, to: shape.to },
      atRisk: { kind: 'range', from: shape.low, to: shape.high },
    };
  const steps = shape.steps.map(({ from, share }) => ({
    from,
    points: Number((scale * share).toFixed(2)),
  }));
  return { points: { kind: 'steps', steps } };
}

/** The metric with its best values as the worst ones; undefined where its type has no such thing, as for a sweet spot. */
export function turnedMetric({ metric, type }: PlannedMetric, scale: Scale): Metric | undefined {
  const points = turnedPoints(metric.points, scale);
  if (points !== undefined) return type.signedPoints === true ? undefined : { ...metric, points };
  const { healthy, atRisk } = type.thresholds?.(metric) ?? metric;
  if (healthy?.kind === 'answer') return { ...metric, healthy: { kind: 'answer', yes: !healthy.yes } };
  if (healthy?.kind !== 'number' || atRisk?.kind !== 'number') return undefined;
  return { ...metric, healthy: atRisk, atRisk: healthy };
}

function turnedPoints(points: Points | undefined, scale: Scale): Points | undefined {
  const turn = <Pair extends { readonly points: number }>(pair: Pair) => ({
    ...pair,
    points: scale - pair.points,
  });
  if (points?.kind === 'steps' && points.steps.length > 0)
    return { ...points, steps: points.steps.map(turn) };
  if (points?.kind === 'labels' && points.labels.length > 0)
    return { ...points, labels: points.labels.map(turn) };
  return undefined;
}
