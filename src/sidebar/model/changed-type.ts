// The cells of a metric after another type is chosen: thresholds stay where they mean the same.
import type { MetricType, ValueKind } from '../../domain/metric-types/metric-type';
import type { Metric } from '../../domain/scorecard/scorecard';
import type { Threshold } from '../../domain/scorecard/threshold';
import type { Cell } from '../../domain/values/cell';

/** Numbers that are compared with thresholds as they are. */
const NUMERIC: ReadonlySet<ValueKind> = new Set(['amount', 'percentage', 'share']);
/** A threshold of a share is a fraction: 1.5 is 150%. */
const LARGEST_SHARE = 1.5;

type TypeCells = Readonly<Partial<Record<'Type' | 'Healthy' | 'At risk' | 'Curve' | 'Points', Cell>>>;

/** @returns the new type, and blanks for what means something else under it: new thresholds can be taken from the values */
export function cellsOfType(metric: Metric, from: MetricType, to: MetricType): TypeCells {
  const kept = keepsThresholds(metric, from, to);
  return kept ? { Type: to.id } : { Type: to.id, Healthy: '', 'At risk': '', Curve: '', Points: '' };
}

function keepsThresholds(metric: Metric, from: MetricType, to: MetricType): boolean {
  const isWritten = metric.healthy !== undefined || metric.points !== undefined;
  if (!isWritten || from.pointsKind !== to.pointsKind) return false;
  if (!NUMERIC.has(from.valueKind) || !NUMERIC.has(to.valueKind)) return from.id === to.id;
  // Percentages are read on the scale of their thresholds; a share is always a fraction.
  return to.valueKind !== 'share' || from.valueKind === 'share' || isOfShares(metric);
}

function isOfShares({ healthy, atRisk, points }: Metric): boolean {
  const steps = points?.kind === 'steps' ? points.steps.map((step) => step.from) : [];
  return [...numbersIn(healthy), ...numbersIn(atRisk), ...steps].every((number) => number <= LARGEST_SHARE);
}

function numbersIn(threshold: Threshold | undefined): readonly number[] {
  if (threshold?.kind === 'number') return [threshold.at];
  return threshold?.kind === 'range' ? [threshold.from, threshold.to] : [];
}
