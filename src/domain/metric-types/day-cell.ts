// Reading a day from a cell, and naming the day of a cell that cannot be used.
import { type Cell, isDateCell, isMissing } from '../values/cell';
import { type CivilDay, readDayText, standsForNoDay } from '../values/civil-day';
import type { ReadingContext } from '../values/reading-context';
import type { Unreadable } from './metric-type';
import { inCell } from './several-cells';

/** Sheets keeps a time of day without a date as one of these first days. */
const FIRST_SHEETS_DAY = '1899-12-30';
const FIRST_REAL_DAY = '1900-01-01';

export function readDayCell(cell: Cell, context: ReadingContext): CivilDay | undefined | Unreadable {
  if (isMissing(cell)) return undefined;
  if (isDateCell(cell) && cell.day < FIRST_REAL_DAY && cell.day >= FIRST_SHEETS_DAY)
    return { unreadable: { code: 'cell-a-time-of-day' } };
  const day = dayIn(cell, context);
  if (day === undefined) return { unreadable: { code: 'cell-not-a-date', cell } };
  return standsForNoDay(day) ? { unreadable: { code: 'day-stands-for-none', day } } : day;
}

function dayIn(cell: Cell, context: ReadingContext): CivilDay | undefined {
  if (isDateCell(cell)) return cell.day;
  return typeof cell === 'string' ? readDayText(cell, context.locale.dateOrder) : undefined;
}

/**
 * Days that are all on the wrong side of today: more often than not an error in a date, or one that no one has updated. Beside a day on
 * the right side they simply do not count.
 */
export function unusedDay(
  cells: readonly Cell[],
  context: ReadingContext,
  code: 'date-to-come' | 'date-passed',
): Unreadable | undefined {
  const days = cells.map((cell) => readDayCell(cell, context));
  const at = days.findIndex((day) => typeof day === 'string');
  const day = days[at];
  if (typeof day !== 'string') return undefined;
  return inCell({ unreadable: { code, day, asOf: context.asOf } }, at);
}
