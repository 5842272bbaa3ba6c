// What all metric types on a number scale have in common: thresholds, a curve, or points by steps.
import { type Cell, cellText, isDateCell, isMissing, shortText } from '../cell';
import { readNumberText } from '../number-text';
import { stepPoints } from '../points';
import type { Metric } from '../scorecard';
import { pairProblem, shareBetween, type Threshold, type ThresholdPair } from '../threshold';
import {
  hasPoints,
  type MetricValue,
  type ParameterProblem,
  type ParameterSpec,
  type ReadingContext,
  type Unreadable,
} from './metric-type';

export const NUMBER_SCALE_PARAMETERS: readonly ParameterSpec[] = [
  {
    field: 'healthy',
    label: 'Healthy',
    help: 'Full score from here on. A range such as 5..10 makes a sweet spot.',
    kind: 'number or range',
    optional: false,
  },
  {
    field: 'atRisk',
    label: 'At risk',
    help: 'No score from here on. With a sweet spot, a wider range such as 0..20.',
    kind: 'number or range',
    optional: false,
  },
  {
    field: 'curve',
    label: 'Curve',
    help: 'Between the two: a straight line, or steps (full, half, none).',
    kind: 'choice',
    choices: ['linear', 'steps'],
    optional: true,
  },
  {
    field: 'points',
    label: 'Points',
    help: 'Steps of your own instead of thresholds: "0: 50; 1: 100; 3: 75" gives 50 points from 0 on, 100 from 1 on, 75 from 3 on.',
    kind: 'points',
    optional: true,
  },
];

export function readNumberCell(
  cell: Cell | undefined,
  context: ReadingContext,
): number | undefined | Unreadable {
  if (cell === undefined || isMissing(cell)) return undefined;
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'string') {
    return (
      readNumberText(cell, context.locale.decimal) ?? { unreadable: `"${shortText(cell)}" is not a number` }
    );
  }
  return isDateCell(cell)
    ? { unreadable: `${cell.day} is a date, not a number` }
    : { unreadable: `${cellText(cell).toUpperCase()} is not a number` };
}

export function checkNumberScale(metric: Metric, standard?: StandardThresholds): readonly ParameterProblem[] {
  if (hasPoints(metric.points) || metric.points?.kind === 'each') return [];
  const wrong = pairProblem(withStandard(metric, standard));
  return wrong ? [{ field: wrong.at, message: wrong.message }] : [];
}

/** Thresholds that hold where the metric says none. */
export interface StandardThresholds {
  readonly healthy: Threshold;
  readonly atRisk: Threshold;
}

export function scoreNumberScale(
  value: MetricValue,
  metric: Metric,
  fullMark: number,
  standard?: StandardThresholds,
): number {
  const points = metric.points;
  if (points?.kind === 'steps' && points.steps.length > 0) return stepPoints(points.steps, Number(value));
  return fullMark * shareBetween(Number(value), withStandard(metric, standard));
}

/** The metric's thresholds, with the type's own where the metric says none. */
export function withStandard(metric: Metric, standard?: StandardThresholds): ThresholdPair {
  return standard === undefined
    ? metric
    : {
        healthy: metric.healthy ?? standard.healthy,
        atRisk: metric.atRisk ?? standard.atRisk,
        curve: metric.curve,
      };
}

/** A number for people: at most two decimals, more only where it would read 0. */
export function showNumber(value: MetricValue): string {
  const number = Number(value);
  const rounded = Math.round(number * 100) / 100;
  return String(rounded === 0 && number !== 0 ? Number(number.toPrecision(2)) : rounded);
}
