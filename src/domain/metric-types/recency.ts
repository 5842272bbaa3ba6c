// Metric type "recency": days since the latest of one or several dates, such as the last contact by any channel.
import { type Cell, cellText, isDateCell, isMissing, shortText } from '../cell';
import { type CivilDay, dayNumber, readDayText } from '../civil-day';
import type { MetricType, ReadingContext, Unreadable } from './metric-type';
import { checkNumberScale, NUMBER_SCALE_PARAMETERS, scoreNumberScale } from './number-scale';

/** Sheets keeps a time of day without a date as one of these first days. */
const FIRST_REAL_DAY = '1900-01-01';

export function readDayCell(cell: Cell, context: ReadingContext): CivilDay | undefined | Unreadable {
  if (isMissing(cell)) return undefined;
  if (isDateCell(cell)) {
    return cell.day < FIRST_REAL_DAY ? { unreadable: 'this is a time of day, not a date' } : cell.day;
  }
  const day = typeof cell === 'string' ? readDayText(cell, context.locale.dateOrder) : undefined;
  return day ?? { unreadable: `"${shortText(cellText(cell))}" is not a date` };
}

export const recencyType: MetricType = {
  id: 'recency',
  label: 'Days since',
  help: 'Days since a date; with several columns, since the latest of them. A date after the day of scoring has not happened yet and does not count.',
  columns: 'several',
  parameters: NUMBER_SCALE_PARAMETERS,
  pointsKind: 'steps',
  options: [],
  computed: true,
  check: (metric) => checkNumberScale(metric),
  read: (cells, _metric, context) => {
    let latest: CivilDay | undefined;
    let trouble: Unreadable | undefined;
    for (const cell of cells) {
      const day = readDayCell(cell, context);
      if (day === undefined) continue;
      if (typeof day === 'object') trouble = trouble ?? day;
      else if (day > context.asOf)
        trouble = trouble ?? { unreadable: `${day} lies after the day of scoring, ${context.asOf}` };
      else if (latest === undefined || day > latest) latest = day;
    }
    return latest === undefined ? trouble : dayNumber(context.asOf) - dayNumber(latest);
  },
  score: (value, metric, fullMark) => scoreNumberScale(value, metric, fullMark),
  show: (value) => (value === 1 ? '1 day' : `${value} days`),
};
