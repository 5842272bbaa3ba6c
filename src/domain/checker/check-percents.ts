// Warns where shares and their thresholds are a hundredfold apart: cells of 85 under thresholds of 80%, or the other way round.

import { onFractionScale } from '../metric-types/number-scale';
import { warningAt } from '../scorecard/issue';
import type { ParsedScorecard } from '../scorecard-tab/parse';
import type { CheckIssue } from './check-problems';
import type { MetricColumn } from './metric-column';

/** Fewer values prove nothing. */
const VALUES_ENOUGH = 3;

/** Shares of up to 150% may be fractions; larger numbers are percent points. */
const LARGEST_FRACTION = 1.5;

/** @returns undefined where values and thresholds are on one scale */
export function checkHundredfold(
  parsed: ParsedScorecard,
  { planned, values }: MetricColumn,
): CheckIssue[] | undefined {
  const { metric, type } = planned;
  const isPercentage = type.valueKind === 'percentage';
  if (
    !(isPercentage || type.valueKind === 'share') ||
    metric.options.expected !== undefined ||
    metric.points?.kind === 'each'
  )
    return undefined;
  const sizes = values
    .map((value) => Math.abs(Number(value)))
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  if (sizes.length < VALUES_ENOUGH) return undefined;
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const largest = sizes[sizes.length - 1] ?? 0;
  const onFractions = onFractionScale(metric);
  const place = parsed.metricPlace(metric, metric.points === undefined ? 'Healthy' : 'Points');
  const about = { metric: metric.name, middle };
  if (onFractions && isPercentage && middle > 2)
    return [warningAt(place, { code: 'thresholds-hundredfold-below', ...about })];
  if (!onFractions && largest <= LARGEST_FRACTION)
    return [warningAt(place, { code: 'thresholds-hundredfold-above', ...about })];
  return undefined;
}
