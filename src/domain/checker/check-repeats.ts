// Warns of two metrics that say the same, so that it counts twice.

import type { Issue } from '../scorecard/issue';
import type { ParsedScorecard } from '../scorecard-tab/parse';
import { correlation, SAYS_THE_SAME } from '../statistics/correlation';
import { shortText } from '../values/cell';
import { type MetricColumn, warning } from './metric-column';

/** Each metric is told once, against the first that it repeats. */
export function checkRepeats(parsed: ParsedScorecard, columns: readonly MetricColumn[]): Issue[] {
  return columns.flatMap((column, index) => {
    const twin = columns
      .slice(0, index)
      .find((other) => Math.abs(correlation(other.numbers, column.numbers) ?? 0) > SAYS_THE_SAME);
    if (twin === undefined) return [];
    const { metric } = column.planned;
    return [
      warning(
        parsed.metricCell(metric, 'Column'),
        `${shortText(metric.name)} repeats ${shortText(twin.planned.metric.name)}: the two move together in your accounts, so the same thing counts twice. Keep one, or halve the weight of both`,
      ),
    ];
  });
}
