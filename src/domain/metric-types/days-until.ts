// Metric type "days until": days to the next of one or several dates to come, such as a renewal or the next review.

import { type CivilDay, daysBetween } from '../values/civil-day';
import { readDayCell, unusedDay } from './day-cell';
import type { MetricType } from './metric-type';
import { checkNumberScale, DAYS_UNIT, parametersInWords, scoreNumberScale, showDays } from './number-scale';
import { readEach, withUnreadable } from './several-cells';
import { daysUntilSqlForm } from './sql/day-values-sql';

export const daysUntilType: MetricType = {
  id: 'days until',
  label: 'Days until',
  help: 'Days until a date to come; with several columns, until the first of them. A date before the day of scoring has passed and does not count.',
  valueKind: 'days',
  proposedFor: 'coming dates',
  movesWithCalendar: true,
  fewerIsBetter: true,
  unit: () => DAYS_UNIT,
  columns: 'several',
  parameters: parametersInWords({
    healthy:
      'Full score from so many days on, such as 90 days to the renewal; or up to so many, such as 30 days to the next review.',
    atRisk: 'No score at so many days: 30 where later is better, 120 where sooner is better.',
  }),
  pointsKind: 'steps',
  options: [],
  computed: true,
  check: (metric) => checkNumberScale(metric),
  read: (cells, _metric, context) => {
    const { values, unreadable } = readEach(cells, (cell) => readDayCell(cell, context));
    let next: CivilDay | undefined;
    for (const day of values) if (day >= context.asOf && (next === undefined || day < next)) next = day;
    if (next === undefined) return unreadable[0] ?? unusedDay(cells, context, 'date-passed');
    return withUnreadable(daysBetween(context.asOf, next), unreadable);
  },
  score: (value, metric, fullMark) => scoreNumberScale(value, metric, fullMark),
  sql: daysUntilSqlForm,
  show: showDays,
};
