// Values against an expectation that grows in a straight line from a start date, so that day 10 of onboarding is not judged like day 30.

import { expectationOption, type OptionSpec, textOption } from '../scorecard/options';
import type { Metric } from '../scorecard/scorecard';
import { daysBetween } from '../values/civil-day';
import type { ReadingContext } from '../values/reading-context';
import { readDayCell } from './day-cell';
import type { ParameterProblem } from './metric-problems';
import type { MetricReading, MetricValue, OptionCell, Unreadable } from './metric-type';
import { type StandardThresholds, showShare } from './number-scale';

export const EXPECTED_OPTIONS: readonly OptionSpec[] = [
  {
    key: 'expected',
    label: 'Expected',
    help: 'What is expected after so many days: "60% after 30" grows in a straight line to 60% on day 30 and then stays. The thresholds set how much of that must be reached.',
    kind: 'expectation',
    movesWithCalendar: true,
  },
  {
    key: 'start',
    label: 'Start date',
    help: 'The column with the day from which "expected" grows. On that day and before it the metric does not count.',
    kind: 'column',
  },
];

/** Healthy at what is expected, at risk at half of it. */
const STANDARD: StandardThresholds = {
  healthy: { kind: 'number', at: 1 },
  atRisk: { kind: 'number', at: 0.5 },
};

/** The thresholds that apply against an expectation; undefined for a metric without one. */
export function expectedStandard(metric: Metric): StandardThresholds | undefined {
  return expectationOption(metric.options, 'expected') === undefined ? undefined : STANDARD;
}

export function checkExpected({ options }: Metric): readonly ParameterProblem[] {
  const hasStart = textOption(options, 'start') !== '';
  return (expectationOption(options, 'expected') !== undefined) === hasStart
    ? []
    : [{ field: 'options', code: 'expected-without-start' }];
}

/**
 * Actual value ÷ value expected today, where the metric has an expectation; otherwise the actual value.
 * Expected on day d = expected × min(1, d / days).
 */
export function againstExpected(
  actual: number | undefined | Unreadable,
  metric: Metric,
  context: ReadingContext,
  optionCell: OptionCell,
): MetricReading {
  const expected = expectationOption(metric.options, 'expected');
  if (expected === undefined) return actual;
  const start = readDayCell(optionCell('start'), context);
  if (typeof start === 'object') return { ...start, at: 'start' };
  if (start === undefined) return typeof actual === 'object' ? actual : undefined;
  const days = daysBetween(start, context.asOf);
  if (days <= 0) return { notCounted: 'nothing expected yet' };
  return typeof actual === 'number' ? actual / (expected.value * Math.min(1, days / expected.days)) : actual;
}

const EXPECTED_UNIT = ' of expected';

/** What follows a share in forms. */
export function expectedUnit(metric: Metric): string {
  return expectedStandard(metric) === undefined ? '' : EXPECTED_UNIT;
}

export function showAgainstExpected(value: MetricValue): string {
  return showShare(value) + EXPECTED_UNIT;
}
