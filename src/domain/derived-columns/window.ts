// Windows of days as people write them: "last 30 days by Created", "last 30 days", "by Day", "30 days ago".

import type { Window } from '../scorecard/derived-column';
import { addDays, type CivilDay } from '../values/civil-day';

/**
 * Reads a `Window` cell; undefined where it is not understood.
 * @example readWindow('last 30 days by Created') // { kind: 'last', days: 30, dayColumn: 'Created' }
 */
export function readWindow(text: string): Window | undefined {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  if (trimmed === '') return { kind: 'all' };
  const last = /^last (\d{1,5}) days?(?: by (.+))?$/i.exec(trimmed);
  if (last && Number(last[1]) > 0)
    return { kind: 'last', days: Number(last[1]), dayColumn: (last[2] ?? '').trim() };
  const ago = /^(\d{1,5}) days? ago$/i.exec(trimmed);
  if (ago) return { kind: 'days ago', days: Number(ago[1]) };
  const by = /^by (.+)$/i.exec(trimmed);
  return by ? { kind: 'up to today', dayColumn: (by[1] ?? '').trim() } : undefined;
}

export function windowText(window: Window): string {
  switch (window.kind) {
    case 'last':
      return `last ${daysText(window.days)}${byText(window.dayColumn)}`;
    case 'up to today':
      return byText(window.dayColumn).trim();
    case 'days ago':
      return `${daysText(window.days)} ago`;
    default:
      return '';
  }
}

function daysText(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

function byText(dayColumn: string): string {
  return dayColumn === '' ? '' : ` by ${dayColumn}`;
}

/** First and last day that count; undefined for no limit. */
export interface DayRange {
  readonly from: CivilDay | undefined;
  readonly to: CivilDay | undefined;
}

/**
 * The days of a window as of a day: N days hold D − N + 1 … D. Nothing after D ever counts.
 * @example dayRange({ kind: 'last', days: 30, dayColumn: 'Created' }, '2026-11-16') // 2026-10-18 to 2026-11-16
 */
export function dayRange(window: Window, asOf: CivilDay): DayRange {
  if (window.kind === 'last') return { from: addDays(asOf, 1 - window.days), to: asOf };
  return window.kind === 'up to today' ? { from: undefined, to: asOf } : { from: undefined, to: undefined };
}

/** The window of the same length just before it; undefined for windows without a length. */
export function rangeBefore(window: Window, asOf: CivilDay): DayRange | undefined {
  if (window.kind !== 'last') return undefined;
  return { from: addDays(asOf, 1 - 2 * window.days), to: addDays(asOf, -window.days) };
}

export function isInRange(day: CivilDay, { from, to }: DayRange): boolean {
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}
