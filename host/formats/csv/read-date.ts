// Reads the text of one cell as a calendar day, in each order of day, month and year that is in use.

/** Orders in which a numeric date may be written. */
export type DateOrder = 'dayFirst' | 'monthFirst' | 'yearFirst';

/** Each is YYYY-MM-DD or YYYY-MM-DDTHH:MM; absent where that order gives no such day. */
export type DateReadings = { readonly [order in DateOrder]?: string | undefined };

const ZONE =
  '(?: ?(?:Z|UTC|[A-Z][A-Za-z]+/[A-Z][A-Za-z_]+|(?:GMT)?[+-]\\d{2}(?::?\\d{2})?|GMT)(?: ?\\([^()]{1,40}\\))?)?';
const CLOCK =
  '(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.]\\d{2}(?:[.,:]\\d{1,9})?)? ?(?:(?<half>[AaPp])\\.?[Mm]\\.?)?';
const TIME = `(?:(?:[T ]|,? )${CLOCK}${ZONE})?$`;
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? )?';
const MONTH = '(?<name>[A-Za-z]{3,9})\\.?';
const YEAR_FIRST = new RegExp(
  `^(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})${TIME}`,
);
const COMPACT = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})T(?<hour>\d{2})(?<minute>\d{2})(?:\d{2})?Z?$/;
const DAY_NAME_YEAR = new RegExp(
  `^${WEEKDAY}(?<day>\\d{1,2})\\.?[ -]${MONTH},?[ -](?<year>\\d{4}|\\d{2})${TIME}`,
  'i',
);
const NAME_DAY_YEAR = new RegExp(`^${WEEKDAY}${MONTH} (?<day>\\d{1,2}),? (?<year>\\d{4})${TIME}`, 'i');
const DOTTED = new RegExp(`^(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})${TIME}`);
// Two-digit years only with slashes: 1.2.26 is as likely a version, 02-10-26 as likely begins with its year. A column of 26/11/03 does too.
const EITHER_ORDER = new RegExp(
  `^(?<first>\\d{1,2})(?:/(?<second>\\d{1,2})/(?<year>\\d{4}|\\d{2})|-(?<dashed>\\d{1,2})-(?<dashedYear>\\d{4}))${TIME}`,
);
const SHORT_YEAR = new RegExp(
  `^(?<first>\\d{1,2})(?<mark>[-./])(?<second>\\d{1,2})\\k<mark>(?<third>\\d{2})${TIME}`,
);
const MARKS = ['.', '-', '/'] as const;
const LONGEST = 70;

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * Undefined where the text is not a date, or names a day that does not exist in any order.
 * @example dateReadings('25/10/2026') //=> { dayFirst: '2026-10-25' }
 */
export function dateReadings(text: string): DateReadings | undefined {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  if (trimmed.length < 6 || trimmed.length > LONGEST || !/\d/.test(trimmed)) return undefined;
  const certain = (YEAR_FIRST.exec(trimmed) ?? DOTTED.exec(trimmed) ?? COMPACT.exec(trimmed))?.groups;
  if (certain) return certainReading(moment(certain.year, certain.month, certain.day, certain));
  const named = (DAY_NAME_YEAR.exec(trimmed) ?? NAME_DAY_YEAR.exec(trimmed))?.groups;
  if (named) return certainReading(moment(named.year, monthNumber(named.name ?? ''), named.day, named));
  const either = EITHER_ORDER.exec(trimmed)?.groups;
  if (!either) return undefined;
  const year = either.year ?? either.dashedYear;
  const second = either.second ?? either.dashed;
  return readings({
    dayFirst: moment(year, second, either.first, either),
    monthFirst: moment(year, either.first, second, either),
  });
}

/** A date with a year of two digits: only its column distinguishes it from a version, and shows where the year is. */
export interface ShortDate {
  readonly mark: '.' | '-' | '/';
  /** As written: the first and the last of the three numbers. */
  readonly first: string;
  readonly last: string;
  readonly readings: DateReadings;
}

/** @example shortDate('28.10.26') //=> { mark: '.', first: '28', last: '26', readings: { dayFirst: '2026-10-28', yearFirst: '2028-10-26' } } */
export function shortDate(text: string): ShortDate | undefined {
  const found = SHORT_YEAR.exec(text.trim())?.groups;
  if (!found) return undefined;
  const { first = '', second = '', third = '' } = found;
  const mark = MARKS.find((each) => each === found.mark) ?? '-';
  const read = readings({
    dayFirst: moment(third, second, first, found),
    monthFirst: mark !== '.' ? moment(third, first, second, found) : undefined,
    yearFirst: first.length === 2 ? moment(first, second, third, found) : undefined,
  });
  return read && { mark, first, last: third, readings: read };
}

function certainReading(date: string | undefined): DateReadings | undefined {
  return date === undefined ? undefined : { dayFirst: date, monthFirst: date, yearFirst: date };
}

function readings(each: DateReadings): DateReadings | undefined {
  const known = Object.entries(each).filter(([, date]) => date !== undefined);
  return known.length === 0 ? undefined : Object.fromEntries(known);
}

function monthNumber(name: string): string {
  const wanted = name.toLowerCase();
  const index = MONTHS.findIndex((month) => month === wanted || month.slice(0, 3) === wanted);
  return wanted === 'sept' ? '9' : String(index + 1);
}

function moment(
  yearText: string | undefined,
  monthText: string | undefined,
  dayText: string | undefined,
  time: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const year = fullYear(yearText ?? '');
  const month = Number(monthText);
  const day = Number(dayText);
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  const date = `${year}-${padded(month)}-${padded(day)}`;
  if (time.hour === undefined) return date;
  const hour = hourOf(Number(time.hour), time.half);
  if (hour === undefined || Number(time.minute) > 59) return undefined;
  return `${date}T${padded(hour)}:${time.minute}`;
}

/** Two digits as spreadsheets read them: 29 is 2029, 30 is 1930. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour < 24 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
