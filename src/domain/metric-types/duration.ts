// Metric type "duration": the days from one date to another, such as from the end of onboarding to the first upgrade.

import { isErrorCell } from '../values/cell';
import { daysBetween } from '../values/civil-day';
import { readDayCell } from './day-cell';
import { type ColumnRole, checkOrdered, type MetricType } from './metric-type';
import {
  checkNumberScale,
  DAYS_UNIT,
  NUMBER_SCALE_PARAMETERS,
  scoreNumberScale,
  showDays,
} from './number-scale';
import { durationSqlForm } from './sql/day-values-sql';

const COLUMNS: readonly ColumnRole[] = [
  {
    label: 'From',
    help: 'The day on which it begins. Where it is blank or still to come, the metric does not count.',
  },
  {
    label: 'To',
    help: 'The day on which it ends. Where it is blank or still to come, the days so far are counted.',
  },
];

export const durationType: MetricType = {
  id: 'duration',
  label: 'Duration',
  help: 'Days from one date to another. What has not ended yet counts its days so far, so that waiting shows.',
  valueKind: 'days',
  movesWithCalendar: true,
  fewerIsBetter: true,
  unit: () => DAYS_UNIT,
  columns: 'several',
  ordered: COLUMNS,
  computed: true,
  parameters: NUMBER_SCALE_PARAMETERS,
  pointsKind: 'steps',
  options: [],
  check: (metric) => [...checkOrdered(metric, COLUMNS), ...checkNumberScale(metric)],
  read: (cells, _metric, context) => {
    const [fromCell = '', toCell = ''] = cells;
    // An error is not a blank: it does not mean that nothing has begun or ended.
    if (cells.length < COLUMNS.length || cells.some(isErrorCell)) return undefined;
    const from = readDayCell(fromCell, context);
    const to = readDayCell(toCell, context);
    if (typeof from === 'object') return from;
    if (from === undefined || from > context.asOf) return { notCounted: 'not begun' };
    if (typeof to === 'object') return { ...to, at: 1 };
    if (to !== undefined && to < from)
      return { unreadable: { code: 'end-before-start', start: from, end: to }, at: 1 };
    return daysBetween(from, to === undefined || to > context.asOf ? context.asOf : to);
  },
  score: (value, metric, fullMark) => scoreNumberScale(value, metric, fullMark),
  sql: durationSqlForm,
  show: showDays,
};
