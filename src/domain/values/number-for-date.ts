// Numbers that systems write for a date: what such a number is, and how it becomes a date.

import { type Cell, cellText } from './cell';
import { type CivilDay, civilDay, dayFromNumber } from './civil-day';

/** The days of Sheets and Excel count from 1899-12-30. */
const SERIAL_OF_1970 = 25_569;

const SECONDS_A_DAY = 86_400;

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/**
 * What to do about a number where a date belongs; '' where it looks like none.
 * @example dateHint(1790000000) // ': it looks like seconds since 1970 (2026-09-21), so turn it into a date with EPOCHTODATE(cell)'
 */
export function dateHint(cell: Cell): string {
  const text = cellText(cell).trim();
  if (!/^\d{5,16}(?:\.\d+)?$/.test(text)) return '';
  const number = Number(text);
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  const written = civilDay(Number(year), Number(month), Number(day));
  if (isLikely(written)) return `: it looks like ${written} without its hyphens, so write it with them`;
  for (const { unit, perSecond, formula } of EPOCHS) {
    const since = dayAfter1970(number / perSecond / SECONDS_A_DAY);
    if (isLikely(since))
      return `: it looks like ${unit} since 1970 (${since}), so turn it into a date with ${formula}`;
  }
  const serial = dayAfter1970(number - SERIAL_OF_1970);
  return isLikely(serial) ? `: it looks like ${serial} as a number, so format the column as dates` : '';
}

const EPOCHS = [
  { unit: 'seconds', perSecond: 1, formula: 'EPOCHTODATE(cell)' },
  { unit: 'milliseconds', perSecond: 1000, formula: 'EPOCHTODATE(cell; 2)' },
  { unit: 'microseconds', perSecond: 1_000_000, formula: 'EPOCHTODATE(cell; 3)' },
] as const;

function dayAfter1970(days: number): string | undefined {
  return days < 60_000 ? dayFromNumber(Math.floor(days)) : undefined;
}

function isLikely(day: CivilDay | undefined): day is CivilDay {
  const year = Number(day?.slice(0, 4) ?? 0);
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
