// Warns where shares and their thresholds are a hundredfold apart: cells of 85 under thresholds of 80%, or the other way round.

import { onFractionScale } from '../metric-types/percent';
import type { Issue } from '../scorecard/issue';
import type { ParsedScorecard } from '../scorecard-tab/parse';
import { shortText } from '../values/cell';
import { type MetricColumn, warning } from './metric-column';

/** With fewer values nobody can tell. */
const VALUES_ENOUGH = 3;

/** Shares of up to 150% may be fractions; larger numbers are percent points. */
const LARGEST_FRACTION = 1.5;

/** @returns undefined where values and thresholds are on one scale */
export function checkHundredfold(
  parsed: ParsedScorecard,
  { planned, values }: MetricColumn,
): Issue[] | undefined {
  const { metric } = planned;
  const isShare = metric.type === 'percent' || metric.type === 'ratio';
  if (!isShare || metric.options.expected !== undefined || metric.points?.kind === 'each') return undefined;
  const sizes = values
    .map((value) => Math.abs(Number(value)))
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  if (sizes.length < VALUES_ENOUGH) return undefined;
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const largest = sizes[sizes.length - 1] ?? 0;
  const onFractions = onFractionScale(metric);
  const cell = parsed.metricCell(metric, metric.points === undefined ? 'Healthy' : 'Points');
  const told = `the values of ${shortText(metric.name)} (about ${Number(middle.toPrecision(2))}) and what is written here are a hundredfold apart`;
  if (onFractions && metric.type === 'percent' && middle > 2) {
    return [warning(cell, `${told}: write 80 here where you mean 80%, or write the cells as 85%`)];
  }
  if (!onFractions && largest <= LARGEST_FRACTION) {
    return [warning(cell, `${told}: write 80% here instead of 80, since a cell that shows 85% is 0.85`)];
  }
  return undefined;
}
