// Warns of two metrics that measure the same, so that it counts twice.

import { warningAt } from '../scorecard/issue';
import type { ParsedScorecard } from '../scorecard-tab/parse';
import { correlation, SAYS_THE_SAME } from '../statistics/correlation';
import type { CheckIssue } from './check-problems';
import type { MetricColumn } from './metric-column';

/** Each metric is reported once, against the first that it repeats. */
export function checkRepeats(parsed: ParsedScorecard, columns: readonly MetricColumn[]): CheckIssue[] {
  return columns.flatMap((column, index) => {
    const twin = columns
      .slice(0, index)
      .find((other) => Math.abs(correlation(other.numbers, column.numbers) ?? 0) > SAYS_THE_SAME);
    if (twin === undefined) return [];
    const { metric } = column.planned;
    return [
      warningAt(parsed.metricPlace(metric, 'Column'), {
        code: 'metric-repeats-another',
        metric: metric.name,
        other: twin.planned.metric.name,
      }),
    ];
  });
}
