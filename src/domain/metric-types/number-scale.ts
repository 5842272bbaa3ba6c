// Shared by all metric types on a number scale: thresholds, a curve, or points by steps.

import { stepPoints } from '../scorecard/points';
import type { Metric } from '../scorecard/scorecard';
import {
  numbersOf,
  pairProblem,
  shareBetween,
  type Threshold,
  type ThresholdPair,
} from '../scorecard/threshold';
import { type Cell, isDateCell, isMissing } from '../values/cell';
import { readLabeledMark, readNumberText } from '../values/number-text';
import type { ReadingContext } from '../values/reading-context';
import { TOO_LARGE } from '../values/scorecard-number';
import type { ParameterProblem } from './metric-problems';
import { hasPoints, type MetricValue, type ParameterSpec, type Unreadable } from './metric-type';

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
    standard: 'linear',
  },
  {
    field: 'points',
    label: 'Points',
    help: 'Your own steps instead of thresholds: "0: 50; 1: 100; 3: 75" gives 50 points from 0 on, 100 from 1 on, 75 from 3 on.',
    kind: 'points',
    optional: true,
  },
];

/** The parameters of a number scale with standard thresholds, written as a person would. */
export function parametersWithStandard(
  healthy: string,
  atRisk: string,
  help: { readonly healthy: string; readonly atRisk: string },
): readonly ParameterSpec[] {
  return NUMBER_SCALE_PARAMETERS.map((parameter) => {
    if (parameter.field === 'healthy')
      return { ...parameter, help: help.healthy, optional: true, standard: healthy };
    if (parameter.field === 'atRisk')
      return { ...parameter, help: help.atRisk, optional: true, standard: atRisk };
    return parameter;
  });
}

/** The parameters of a number scale with a type's own help texts. */
export function parametersInWords(help: {
  readonly healthy: string;
  readonly atRisk: string;
}): readonly ParameterSpec[] {
  return NUMBER_SCALE_PARAMETERS.map((parameter) =>
    parameter.field === 'healthy' || parameter.field === 'atRisk'
      ? { ...parameter, help: help[parameter.field] }
      : parameter,
  );
}

/** Sheets keeps durations as days from 1899-12-30 on: 36:30 is noon of the next day. */
const FIRST_DATE = '1901-01-01';

export function readNumberCell(
  cell: Cell | undefined,
  context: ReadingContext,
): number | undefined | Unreadable {
  if (cell === undefined || isMissing(cell)) return undefined;
  if (typeof cell === 'number') return cell;
  const number =
    typeof cell === 'string'
      ? (readNumberText(cell, context.locale.decimal) ?? readLabeledMark(cell))
      : undefined;
  if (isDateCell(cell) && cell.day < FIRST_DATE) return { unreadable: { code: 'cell-a-duration' } };
  return number ?? { unreadable: { code: 'cell-not-a-number', cell } };
}

export function checkNumberScale(metric: Metric, standard?: StandardThresholds): readonly ParameterProblem[] {
  if (hasPoints(metric.points) || metric.points?.kind === 'each') return [];
  const problem = pairProblem(withStandard(metric, standard));
  return problem === undefined ? [] : [problem];
}

/** Thresholds that apply where the metric sets none. */
export interface StandardThresholds {
  readonly healthy: Threshold;
  readonly atRisk: Threshold;
}

export function scoreNumberScale(
  value: MetricValue,
  metric: Metric,
  fullMark: number,
  standard?: StandardThresholds,
): number | undefined {
  const points = metric.points;
  if (points?.kind === 'steps' && points.steps.length > 0) return stepPoints(points.steps, Number(value));
  const share = shareBetween(Number(value), withStandard(metric, standard));
  return share === undefined ? undefined : fullMark * share;
}

/** The metric's thresholds, with the type's own where the metric sets none. */
export function withStandard(metric: Metric, standard?: StandardThresholds): ThresholdPair {
  return standard === undefined
    ? metric
    : {
        healthy: metric.healthy ?? standard.healthy,
        atRisk: metric.atRisk ?? standard.atRisk,
        curve: metric.curve,
      };
}

/** The numbers in a metric's thresholds and steps, which show the scale that they are on. */
export function marksOf(metric: Metric): readonly number[] {
  const marks = numbersOf(metric);
  return metric.points?.kind === 'steps'
    ? [...marks, ...metric.points.steps.map((step) => step.from)]
    : marks;
}

/** Thresholds up to 2 (200%) are fractions; larger ones are percent points. */
export function onFractionScale(metric: Metric): boolean {
  return marksOf(metric).every((mark) => Math.abs(mark) <= 2);
}

/** A fraction that was worked out, as percent: whole ones from 10% on (86%, not 85.71%), one decimal below (7.1%). */
export function showShare(value: MetricValue): string {
  const percent = Number(value) * 100;
  if (Math.abs(percent) >= 10) return `${Math.round(percent)}%`;
  return `${Math.abs(percent) >= 0.1 ? Math.round(percent * 10) / 10 : showNumber(percent)}%`;
}

/** A number for people: at most two decimals, more only where it would read 0. */
export function showNumber(value: MetricValue): string {
  const number = Number(value);
  const rounded = Math.abs(number) < TOO_LARGE ? Math.round(number * 100) / 100 : number;
  return String(rounded === 0 && number !== 0 ? Number(number.toPrecision(2)) : rounded);
}

/** Behind a number of days in forms. */
export const DAYS_UNIT = ' days';

export function showDays(value: MetricValue): string {
  return value === 1 ? '1 day' : `${value}${DAYS_UNIT}`;
}
