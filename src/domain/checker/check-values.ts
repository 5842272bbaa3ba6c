// Warns of columns that tell nothing (constant, blank, text among numbers), and of thresholds that do not fit their values.

import type { MetricValue } from '../metric-types/metric-type';
import type { Issue } from '../scorecard/issue';
import type { ParsedScorecard } from '../scorecard-tab/parse';
import { friendlyPair } from '../statistics/friendly-pair';
import { percentile } from '../statistics/percentile';
import { matchKey, shortText } from '../values/cell';
import { checkHundredfold } from './check-percents';
import { ACCOUNTS_ENOUGH, type MetricColumn, warning } from './metric-column';

/** More text than this share of the filled cells, and the column is no column of numbers. */
const UNREADABLE_TOLD = 0.2;

/** Words of which nobody said what they are worth have an issue of their own. */
const WORD_TYPES = new Set(['category', 'tags']);

export function checkValues(
  parsed: ParsedScorecard,
  columns: readonly MetricColumn[],
  fullMark: number,
): Issue[] {
  return columns.flatMap((column) => [
    ...unreadableValues(parsed, column),
    ...mostlyBlank(parsed, column),
    ...(constantColumn(parsed, column) ??
      checkHundredfold(parsed, column) ??
      thresholdsOutside(parsed, column, fullMark)),
  ]);
}

function unreadableValues(parsed: ParsedScorecard, { planned, unreadable, values }: MetricColumn): Issue[] {
  const filled = unreadable.length + values.length;
  const { metric } = planned;
  if (WORD_TYPES.has(metric.type) || unreadable.length <= filled * UNREADABLE_TOLD) return [];
  if (filled < ACCOUNTS_ENOUGH) return [];
  return [
    warning(
      parsed.metricCell(metric, 'Type'),
      `${unreadable.length} of ${filled} values of ${shortText(metric.name)} cannot be read as ${planned.type.label.toLowerCase()} (${unreadable[0] ?? ''}): mend the column, or choose the type that fits it`,
    ),
  ];
}

function mostlyBlank(parsed: ParsedScorecard, { planned, blank, counted }: MetricColumn): Issue[] {
  if (counted < ACCOUNTS_ENOUGH || blank * 2 <= counted) return [];
  const { metric } = planned;
  const told = blank === counted ? `none of the ${counted}` : `only ${counted - blank} of ${counted}`;
  return [
    warning(
      parsed.metricCell(metric, 'Column'),
      `${told} accounts ${counted - blank === 1 ? 'has' : 'have'} a value for ${shortText(metric.name)}: fill the column, or take the metric out`,
    ),
  ];
}

function constantColumn(parsed: ParsedScorecard, { planned, values }: MetricColumn): Issue[] | undefined {
  const [first] = values;
  if (values.length < ACCOUNTS_ENOUGH || first === undefined) return undefined;
  const key = valueKey(first);
  if (values.some((value) => valueKey(value) !== key)) return undefined;
  const { metric, type } = planned;
  return [
    warning(
      parsed.metricCell(metric, 'Column'),
      `${shortText(metric.name)} is ${type.show(first, metric)} for all ${values.length} accounts with a value, so it tells none from another: choose another column, or give it the weight 0`,
    ),
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
): Issue[] {
  const { metric, type } = planned;
  const numbers = values.filter((value): value is number => typeof value === 'number').sort((a, b) => a - b);
  const lowest = numbers[0];
  const highest = numbers[numbers.length - 1];
  if (lowest === undefined || highest === undefined || numbers.length < ACCOUNTS_ENOUGH) return [];
  const allFull = scores.every((score) => score >= fullMark);
  if ((!allFull && scores.some((score) => score > 0)) || metric.points?.kind === 'each') return [];
  const steps = metric.points?.kind === 'steps';
  const span = `${type.show(lowest, metric)} to ${type.show(highest, metric)}`;
  return [
    warning(
      parsed.metricCell(metric, steps ? 'Points' : 'Healthy'),
      `every value of ${shortText(metric.name)}, ${span}, gets ${allFull ? 'the full score' : 'no score'}: the ${steps ? 'steps' : 'thresholds'} lie outside your values.${cureOf(numbers, (value) => type.show(value, metric))}`,
    ),
  ];
}

function cureOf(sorted: readonly number[], show: (value: number) => string): string {
  const low = percentile(sorted, 0.2);
  const high = percentile(sorted, 0.8);
  if (!(high > low)) return '';
  const [from, to] = friendlyPair(low, high);
  return ` Near your 20th and 80th percentile would be ${show(from)} and ${show(to)}`;
}
