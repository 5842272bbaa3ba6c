// Warns of columns without information (constant, blank, text among numbers), and of thresholds that do not fit their values.

import type { MetricValue } from '../metric-types/metric-type';
import { warningAt } from '../scorecard/issue';
import type { ParsedScorecard } from '../scorecard-tab/parse';
import { friendlyPair } from '../statistics/friendly-pair';
import { percentileRange } from '../statistics/percentile';
import { matchKey } from '../values/cell';
import { checkHundredfold } from './check-percents';
import type { CheckIssue } from './check-problems';
import { ACCOUNTS_ENOUGH, type MetricColumn } from './metric-column';

/** With more text than this share of the filled cells, a column is not a column of numbers. */
const UNREADABLE_SHARE = 0.2;

export function checkValues(
  parsed: ParsedScorecard,
  columns: readonly MetricColumn[],
  fullMark: number,
): CheckIssue[] {
  return columns.flatMap((column) => [
    ...unreadableValues(parsed, column),
    ...mostlyBlank(parsed, column),
    ...(constantColumn(parsed, column) ??
      checkHundredfold(parsed, column) ??
      thresholdsOutside(parsed, column, fullMark)),
  ]);
}

function unreadableValues(
  parsed: ParsedScorecard,
  { planned, unreadable, values }: MetricColumn,
): CheckIssue[] {
  const filled = unreadable.length + values.length;
  const { metric } = planned;
  // Words without points are reported by checkWords.
  if (planned.type.valueKind === 'words' || unreadable.length <= filled * UNREADABLE_SHARE) return [];
  if (filled < ACCOUNTS_ENOUGH) return [];
  return [
    warningAt(parsed.metricPlace(metric, 'Type'), {
      code: 'values-unreadable',
      metric: metric.name,
      type: planned.type.label,
      unreadable: unreadable.length,
      filled,
      example: unreadable[0],
    }),
  ];
}

function mostlyBlank(parsed: ParsedScorecard, { planned, blank, counted }: MetricColumn): CheckIssue[] {
  if (counted < ACCOUNTS_ENOUGH || blank * 2 <= counted) return [];
  const { metric } = planned;
  return [
    warningAt(parsed.metricPlace(metric, 'Column'), {
      code: 'mostly-blank',
      metric: metric.name,
      filled: counted - blank,
      accounts: counted,
    }),
  ];
}

function constantColumn(
  parsed: ParsedScorecard,
  { planned, values }: MetricColumn,
): CheckIssue[] | undefined {
  const [first] = values;
  if (values.length < ACCOUNTS_ENOUGH || first === undefined) return undefined;
  const key = valueKey(first);
  if (values.some((value) => valueKey(value) !== key)) return undefined;
  const { metric, type } = planned;
  return [
    warningAt(parsed.metricPlace(metric, 'Column'), {
      code: 'constant-metric',
      metric: metric.name,
      value: type.show(first, metric),
      accounts: values.length,
    }),
  ];
}

function valueKey(value: MetricValue): string {
  return typeof value === 'object' ? value.map(matchKey).join('\n') : String(value);
}

/** Every value gets the full score, or every value none: the thresholds lie outside of them. */
function thresholdsOutside(
  parsed: ParsedScorecard,
  { planned, values, scores }: MetricColumn,
  fullMark: number,
): CheckIssue[] {
  const { metric, type } = planned;
  const numbers = values.filter((value): value is number => typeof value === 'number').sort((a, b) => a - b);
  const lowest = numbers[0];
  const highest = numbers[numbers.length - 1];
  if (lowest === undefined || highest === undefined || numbers.length < ACCOUNTS_ENOUGH) return [];
  const allFull = scores.every((score) => score >= fullMark);
  if ((!allFull && scores.some((score) => score > 0)) || metric.points?.kind === 'each') return [];
  const areSteps = metric.points?.kind === 'steps';
  const show = (value: number) => type.show(value, metric);
  return [
    warningAt(parsed.metricPlace(metric, areSteps ? 'Points' : 'Healthy'), {
      code: 'thresholds-outside-values',
      metric: metric.name,
      lowest: show(lowest),
      highest: show(highest),
      areSteps,
      gets: allFull ? 'the full score' : 'no score',
      better: betterThresholds(numbers)?.map(show),
    }),
  ];
}

/** Round numbers near the 20th and the 80th percentile; undefined where the two are equal. */
function betterThresholds(sorted: readonly number[]): readonly number[] | undefined {
  const [low = 0, high = 0] = percentileRange(sorted, 0.2, 0.8) ?? [];
  return high > low ? friendlyPair(low, high) : undefined;
}
