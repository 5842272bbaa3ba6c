// What today is compared with: the snapshot of a number of days ago, the last run, or a day of one's own.

import { type Cell, isDateCell, matchKey } from '../values/cell';
import { addDays, type CivilDay, readDayText } from '../values/civil-day';

export type CompareWith =
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'last run' }
  | { readonly kind: 'day'; readonly day: CivilDay };

export const STANDARD_COMPARISON: CompareWith = { kind: 'days', days: 30 };

/**
 * Reads the setting `Compare with`: `30 days`, `last run` or a date. undefined for anything else.
 * @example readCompareWith('7 days') // { kind: 'days', days: 7 }
 */
export function readCompareWith(cell: Cell): CompareWith | undefined {
  if (isDateCell(cell)) return { kind: 'day', day: cell.day };
  const text = matchKey(cell);
  if (text === 'last run') return { kind: 'last run' };
  const days = Number(/^(\d{1,4}) days?(?: ago)?$/.exec(text)?.[1]);
  if (days >= 1) return { kind: 'days', days };
  const day = readDayText(text, 'year-first');
  return day === undefined ? undefined : { kind: 'day', day };
}

export function compareWithText(compareWith: CompareWith): string {
  if (compareWith.kind === 'last run') return 'last run';
  return compareWith.kind === 'day' ? compareWith.day : `${compareWith.days} days`;
}

/**
 * The snapshot to compare with: the newest one that is old enough, else the oldest before today; undefined without any.
 * The whole portfolio is compared with one day, and that day is shown beside the change.
 * @param days of all snapshots, in any order
 * @example baselineDay(['2026-10-12', '2026-10-19'], '2026-11-16', { kind: 'days', days: 30 }) // '2026-10-12'
 */
export function baselineDay(
  days: readonly CivilDay[],
  asOf: CivilDay,
  compareWith: CompareWith,
): CivilDay | undefined {
  const earlier = [...new Set(days)].filter((day) => day < asOf).sort();
  const latest = latestDay(asOf, compareWith);
  const oldEnough = earlier.filter((day) => day <= latest);
  return oldEnough[oldEnough.length - 1] ?? earlier[0];
}

function latestDay(asOf: CivilDay, compareWith: CompareWith): CivilDay {
  if (compareWith.kind === 'last run') return asOf;
  return compareWith.kind === 'day' ? compareWith.day : addDays(asOf, -compareWith.days);
}
