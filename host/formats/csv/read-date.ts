// Reads the text of one cell as a calendar day, day first and month first where both orders are in use.

/** Each is YYYY-MM-DD or YYYY-MM-DDTHH:MM; null where that order gives no such day. */
export interface DateReadings {
  readonly dayFirst: string | null;
  readonly monthFirst: string | null;
}

const TIME =
  '(?:(?:[T ]|,? )(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?(?<half>[AaPp])\\.?[Mm]\\.?)?(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?)?$';
const MONTH = '(?<name>[A-Za-z]{3,9})\\.?';
const YEAR_FIRST = new RegExp(
  `^(?<year>\\d{4})(?<mark>[-/])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})${TIME}`,
);
const DAY_NAME_YEAR = new RegExp(`^(?<day>\\d{1,2})\\.?[ -]${MONTH},?[ -](?<year>\\d{4}|\\d{2})${TIME}`);
const NAME_DAY_YEAR = new RegExp(`^${MONTH} (?<day>\\d{1,2}),? (?<year>\\d{4})${TIME}`);
// Two-digit years only with slashes: 1.2.26 is as likely a version, 02-10-26 as likely begins with its year.
const DOTTED = new RegExp(`^(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})${TIME}`);
const EITHER_ORDER = new RegExp(
  `^(?<first>\\d{1,2})(?:/(?<second>\\d{1,2})/(?<year>\\d{4}|\\d{2})|-(?<dashed>\\d{1,2})-(?<dashedYear>\\d{4}))${TIME}`,
);

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
 * Null where the text is no date, or names a day that does not exist in either order.
 * @example dateReadings('25/10/2026') //=> { dayFirst: '2026-10-25', monthFirst: null }
 */
export function dateReadings(text: string): DateReadings | null {
  const trimmed = text.trim();
  if (trimmed.length < 6 || trimmed.length > 40 || !/\d/.test(trimmed)) return null;
  const certain = (YEAR_FIRST.exec(trimmed) ?? DOTTED.exec(trimmed))?.groups;
  if (certain) return both(moment(certain.year, certain.month, certain.day, certain));
  const named = (DAY_NAME_YEAR.exec(trimmed) ?? NAME_DAY_YEAR.exec(trimmed))?.groups;
  if (named) return both(moment(named.year, monthNumber(named.name ?? ''), named.day, named));
  const either = EITHER_ORDER.exec(trimmed)?.groups;
  if (!either) return null;
  const year = either.year ?? either.dashedYear;
  const second = either.second ?? either.dashed;
  const dayFirst = moment(year, second, either.first, either);
  const monthFirst = moment(year, either.first, second, either);
  return dayFirst || monthFirst ? { dayFirst, monthFirst } : null;
}

function both(date: string | null): DateReadings | null {
  return date === null ? null : { dayFirst: date, monthFirst: date };
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
): string | null {
  const year = fullYear(yearText ?? '');
  const month = Number(monthText);
  const day = Number(dayText);
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  const date = `${year}-${padded(month)}-${padded(day)}`;
  if (time.hour === undefined) return date;
  const hour = hourOf(Number(time.hour), time.half);
  if (hour === null || Number(time.minute) > 59) return null;
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

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour < 24 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
