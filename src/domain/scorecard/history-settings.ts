// Settings about time: how often a snapshot is kept, and what today is compared with.
import { type Cell, isDateCell, matchKey } from '../values/cell';
import { type CivilDay, readDayText } from '../values/civil-day';

/** How often the history keeps a snapshot; `off` keeps none. */
export const HISTORY_SETTINGS = ['daily', 'weekly', 'monthly', 'off'] as const;
export type HistorySetting = (typeof HISTORY_SETTINGS)[number];

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
