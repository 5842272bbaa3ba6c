// Metric type "recency": days since the latest of one or several dates, such as the last contact by any channel.

import { type OptionSpec, textOption } from '../scorecard/options';
import type { Metric } from '../scorecard/scorecard';
import { addDays, type CivilDay, daysBetween } from '../values/civil-day';
import { readDayCell, unusedDay } from './day-cell';
import type { MetricType } from './metric-type';
import {
  checkNumberScale,
  DAYS_UNIT,
  parametersInWords,
  readNumberCell,
  type StandardThresholds,
  scoreNumberScale,
  showDays,
  withStandard,
} from './number-scale';
import { readEach, withUnreadable } from './several-cells';
import { recencySqlForm } from './sql/day-values-sql';

const CADENCE: OptionSpec = {
  key: 'cadence',
  label: 'Cadence (days)',
  help: 'The column with the days between two contacts of each account. The days since are then counted in cadences: Healthy 1 and At risk 2 unless you set others.',
  kind: 'column',
};

/** Within its cadence an account is healthy, at twice its cadence at risk. */
const CADENCE_THRESHOLDS: StandardThresholds = {
  healthy: { kind: 'number', at: 1 },
  atRisk: { kind: 'number', at: 2 },
};

const CADENCE_UNIT = ' × its cadence';

export const recencyType: MetricType = {
  id: 'recency',
  label: 'Days since',
  help: 'Days since a date; with several columns, since the latest of them. A date after the day of scoring has not happened yet and does not count.',
  valueKind: 'days',
  proposedFor: 'past dates',
  movesWithCalendar: true,
  fewerIsBetter: true,
  unit: (metric) => (hasCadence(metric) ? CADENCE_UNIT : DAYS_UNIT),
  columns: 'several',
  parameters: parametersInWords({
    healthy:
      'Full score up to so many days, such as 14; with a cadence, up to so many times the cadence (1 by default).',
    atRisk:
      'No score from so many days on, such as 60; with a cadence, from so many times the cadence on (2 by default).',
  }),
  pointsKind: 'steps',
  options: [CADENCE],
  computed: true,
  thresholds: (metric) => withStandard(metric, standardOf(metric)),
  check: (metric) => checkNumberScale(metric, standardOf(metric)),
  read: (cells, metric, context, optionCell) => {
    const { values, unreadable } = readEach(cells, (cell) => readDayCell(cell, context));
    let latest: CivilDay | undefined;
    for (const day of values) if (day <= context.asOf && (latest === undefined || day > latest)) latest = day;
    if (latest === undefined) return unreadable[0] ?? unusedDay(cells, context, 'date-to-come');
    const days = daysBetween(latest, context.asOf);
    if (!hasCadence(metric)) return withUnreadable(days, unreadable);
    const cadence = readNumberCell(optionCell(CADENCE.key), context);
    if (typeof cadence === 'object') return { ...cadence, at: CADENCE.key };
    return cadence !== undefined && cadence > 0 ? withUnreadable(days / cadence, unreadable) : undefined;
  },
  cellsOf: (value, cells, metric, context, optionCell) => {
    const cadence = hasCadence(metric) ? readNumberCell(optionCell(CADENCE.key), context) : 1;
    if (typeof cadence !== 'number') return undefined;
    const days = Math.floor(value * cadence + 1e-9);
    return cells.map(() => ({ day: addDays(context.asOf, -days) }));
  },
  score: (value, metric, fullMark) => scoreNumberScale(value, metric, fullMark, standardOf(metric)),
  sql: recencySqlForm,
  show: (value, metric) =>
    hasCadence(metric) ? `${Math.round(Number(value) * 10) / 10}${CADENCE_UNIT}` : showDays(value),
};

function hasCadence({ options }: Metric): boolean {
  return textOption(options, CADENCE.key) !== '';
}

function standardOf(metric: Metric): StandardThresholds | undefined {
  return hasCadence(metric) ? CADENCE_THRESHOLDS : undefined;
}
