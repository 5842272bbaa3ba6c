// Metric type "recency": days since the latest of one or several dates, such as the last contact by any channel.

import { type OptionSpec, textOption } from '../scorecard/options';
import type { Metric } from '../scorecard/scorecard';
import { type Cell, isDateCell, isMissing } from '../values/cell';
import { addDays, type CivilDay, daysBetween, readDayText } from '../values/civil-day';
import type { ReadingContext } from '../values/reading-context';
import type { MetricType, Unreadable } from './metric-type';
import {
  checkNumberScale,
  parametersInWords,
  readNumberCell,
  type StandardThresholds,
  scoreNumberScale,
  showDays,
  withStandard,
} from './number-scale';
import { besideTroubles, inCell, readEach } from './several-cells';

/** Sheets keeps a time of day without a date as one of these first days. */
const FIRST_REAL_DAY = '1900-01-01';

export function readDayCell(cell: Cell, context: ReadingContext): CivilDay | undefined | Unreadable {
  if (isMissing(cell)) return undefined;
  if (isDateCell(cell)) {
    return cell.day < FIRST_REAL_DAY ? { unreadable: { code: 'cell-a-time-of-day' } } : cell.day;
  }
  const day = typeof cell === 'string' ? readDayText(cell, context.locale.dateOrder) : undefined;
  return day ?? { unreadable: { code: 'cell-not-a-date', cell } };
}

const CADENCE: OptionSpec = {
  key: 'cadence',
  label: 'Cadence (days)',
  help: 'The column that says every how many days each account should be touched. The days since count in its multiples: Healthy 1, At risk 2 if not said.',
  kind: 'column',
};

/** Within its cadence an account is healthy, at twice its cadence at risk. */
const CADENCE_THRESHOLDS: StandardThresholds = {
  healthy: { kind: 'number', at: 1 },
  atRisk: { kind: 'number', at: 2 },
};

export const recencyType: MetricType = {
  id: 'recency',
  label: 'Days since',
  help: 'Days since a date; with several columns, since the latest of them. A date after the day of scoring has not happened yet and does not count.',
  valueKind: 'days',
  proposedFor: 'past dates',
  movesWithCalendar: true,
  columns: 'several',
  parameters: parametersInWords({
    healthy:
      'Full score up to so many days, such as 14; with a cadence, up to so many times the cadence (1 if you say nothing).',
    atRisk:
      'No score from so many days on, such as 60; with a cadence, from so many times the cadence on (2 if you say nothing).',
  }),
  pointsKind: 'steps',
  options: [CADENCE],
  computed: true,
  thresholds: (metric) => withStandard(metric, standardOf(metric)),
  check: (metric) => checkNumberScale(metric, standardOf(metric)),
  read: (cells, metric, context, optionCell) => {
    const { values, troubles } = readEach(cells, (cell) => readDayCell(cell, context));
    let latest: CivilDay | undefined;
    for (const day of values) if (day <= context.asOf && (latest === undefined || day > latest)) latest = day;
    if (latest === undefined) return troubles[0] ?? toCome(cells, context);
    const days = daysBetween(latest, context.asOf);
    if (!hasCadence(metric)) return besideTroubles(days, troubles);
    const cadence = readNumberCell(optionCell(CADENCE.key), context);
    if (typeof cadence === 'object') return { ...cadence, at: CADENCE.key };
    return cadence !== undefined && cadence > 0 ? besideTroubles(days / cadence, troubles) : undefined;
  },
  cellsOf: (value, cells, metric, context, optionCell) => {
    const cadence = hasCadence(metric) ? readNumberCell(optionCell(CADENCE.key), context) : 1;
    if (typeof cadence !== 'number') return undefined;
    const days = Math.floor(value * cadence + 1e-9);
    return cells.map(() => ({ day: addDays(context.asOf, -days) }));
  },
  score: (value, metric, fullMark) => scoreNumberScale(value, metric, fullMark, standardOf(metric)),
  show: (value, metric) =>
    hasCadence(metric) ? `${Math.round(Number(value) * 10) / 10} × its cadence` : showDays(value),
};

function hasCadence({ options }: Metric): boolean {
  return textOption(options, CADENCE.key) !== '';
}

function standardOf(metric: Metric): StandardThresholds | undefined {
  return hasCadence(metric) ? CADENCE_THRESHOLDS : undefined;
}

/** Days that are all still to come: a mistake in a date, more often than not. Beside a day that has come they are plans. */
function toCome(cells: readonly Cell[], context: ReadingContext): Unreadable | undefined {
  const days = cells.map((cell) => readDayCell(cell, context));
  const at = days.findIndex((day) => typeof day === 'string');
  const day = days[at];
  if (typeof day !== 'string') return undefined;
  return inCell({ unreadable: { code: 'date-to-come', day, asOf: context.asOf } }, at);
}
