// Days on the calendar, without time and zone: reading, counting and writing them as YYYY-MM-DD.

/** A day as `YYYY-MM-DD`. */
export type CivilDay = string;

/** How a written date orders its parts: 10/2/2026, 2/10/2026 or 2026/10/2. */
export type DateOrder = 'month-first' | 'day-first' | 'year-first';

const MONTHS = 'january,february,march,april,may,june,july,august,september,october,november,december'.split(
  ',',
);

/**
 * Days since 1970-01-01 of the proleptic Gregorian calendar.
 * Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function dayNumber(day: CivilDay): number {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const dayOfMonth = Number(day.slice(8, 10));
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day that lies `number` days after 1970-01-01. Source: as above, civil_from_days. */
export function dayFromNumber(number: number): CivilDay {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return dayNumber(to) - dayNumber(from);
}

export function addDays(day: CivilDay, days: number): CivilDay {
  return dayFromNumber(dayNumber(day) + days);
}

/** The day with these parts; undefined where the calendar has no such day (30 February). */
export function civilDay(year: number, month: number, dayOfMonth: number): CivilDay | undefined {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && dayOfMonth >= 1)) return undefined;
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
  return dayFromNumber(dayNumber(text)) === text ? text : undefined;
}

/** First and last days of calendars and counters, which systems write in place of a date. */
export const NO_DAYS: ReadonlySet<CivilDay> = new Set([
  '1753-01-01',
  '1899-12-30',
  '1899-12-31',
  '1900-01-01',
  '1901-01-01',
  '1969-12-31',
  '1970-01-01',
]);
/** Days of accounts lie from the first of these years up to the last, without it. */
export const FIRST_YEAR = '1850';
export const LAST_YEAR = '2900';

/** Whether a day means "no date": 0001-01-01, 1970-01-01, 9999-12-31, or an impossible year. */
export function standsForNoDay(day: CivilDay): boolean {
  const year = day.slice(0, 4);
  return NO_DAYS.has(day) || year < FIRST_YEAR || year >= LAST_YEAR;
}

/** A time of day behind a date, as databases and programs write it: 10:00:00.123456+00, 10.00.00 AM, 10:00 GMT+0200 (CEST). */
const TIME = '(?:(?:T|t|,? +|-)\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d+)?)?(?: ?[ap]\\.?m\\.?)?)';
const ZONE = '(?: ?(?:Z|(?:[A-Z]{3,4})?(?:[+-]\\d{2}(?::?\\d{2})?)?)(?: ?\\(.*\\)| ?\\[.*\\])?)';
const CLOCK = `(?:${TIME}${ZONE})?`;
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? )?';
const ISO = new RegExp(`^(\\d{4})-(\\d{1,2})-(\\d{1,2})${CLOCK}$`, 'i');
const NUMERIC = new RegExp(`^(\\d{1,2}|\\d{4})([/.-])(\\d{1,2})\\2(\\d{1,2}|\\d{4})${CLOCK}$`, 'i');
const COMPACT = /^(\d{4})(\d{2})(\d{2})T\d{4,6}(?:\.\d+)?Z?$/i;
const DAY_MONTH_NAME = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:\\.|st|nd|rd|th)?[ -]([a-z]{3,9})\\.?,?[ -](\\d{4}|\\d{2})${CLOCK}$`,
  'i',
);
const MONTH_NAME_DAY = new RegExp(
  `^${WEEKDAY}([a-z]{3,9})\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})${CLOCK}$`,
  'i',
);

/**
 * Reads a written date: ISO always, numbers in the order of the spreadsheet's locale, months by their English names.
 * @returns the day, or undefined where the text is not a date (or is one only in another order).
 */
export function readDayText(text: string, order: DateOrder): CivilDay | undefined {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) return civilDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(trimmed);
  if (numeric) {
    const first = Number(numeric[1]);
    const second = Number(numeric[3]);
    const third = Number(numeric[4]);
    if ((numeric[1] ?? '').length === 4) return civilDay(first, second, third);
    // One digit is not a year: 1.5.3 is a version number.
    const yearDigits = (numeric[4] ?? '').length;
    if (order === 'year-first' || yearDigits === 1) return undefined;
    const year = yearDigits === 2 ? 2000 + third : third;
    return order === 'month-first' ? civilDay(year, first, second) : civilDay(year, second, first);
  }
  const compact = COMPACT.exec(trimmed);
  if (compact) return civilDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const dayMonth = DAY_MONTH_NAME.exec(trimmed);
  if (dayMonth) {
    const [, day, month, year = ''] = dayMonth;
    return civilDay(Number(year.length === 2 ? `20${year}` : year), monthOf(month), Number(day));
  }
  const monthDay = MONTH_NAME_DAY.exec(trimmed);
  if (monthDay) return civilDay(Number(monthDay[3]), monthOf(monthDay[1]), Number(monthDay[2]));
  return undefined;
}

function monthOf(name: string | undefined): number {
  const start = (name ?? '?').toLowerCase();
  return MONTHS.findIndex((month) => month.startsWith(start)) + 1;
}
