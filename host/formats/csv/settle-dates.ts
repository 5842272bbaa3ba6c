// Decides in which order the dates of a column are written: day first, month first or year first.
import type { ColumnText } from './column-text';
import { type ColumnName, columnTitle, type ImportNote } from './import-note';
import { type DateOrder, type DateReadings, type ShortDate, shortDate } from './read-date';

/** What the dates of a column prove. */
export interface DateProfile {
  /** Years of two digits between dots or dashes are dates only where the whole column is made of such. */
  readonly shortYears: ShortYears | undefined;
  /** The first cells that only this order can read. */
  readonly dayFirst: ColumnText | undefined;
  readonly monthFirst: ColumnText | undefined;
  /** Whether some can be two days. */
  readonly isUnclear: boolean;
}

interface ShortYears {
  /** Undefined when the numbers do not decide. */
  readonly yearIs: 'first' | 'last' | undefined;
  /** Such dates have their year last nearly everywhere, so that they are read by themselves unless the column proves otherwise. */
  readonly isBetweenSlashes: boolean;
}

/** What the columns of a file prove together. */
export interface FileOrder {
  readonly order: 'dayFirst' | 'monthFirst';
  readonly shownBy: ColumnText;
}

export interface SettledDates {
  readonly notes: readonly ImportNote[];
  /** YYYY-MM-DD with or without THH:MM; 'unclear' for a date that can be two days, undefined for text that is not a date. */
  read(entry: ColumnText): string | undefined;
}

const ORDERS: readonly DateOrder[] = ['dayFirst', 'monthFirst', 'yearFirst'];
const ORDER_WORDS = { dayFirst: 'day first', monthFirst: 'month first' } as const;
const NO_VALUE = /^(?:n\/?a|-|–|—|null|none|never)?$/i;

export function dateProfile(texts: readonly ColumnText[]): DateProfile {
  const shortYears = shortYearsOf(texts);
  let dayFirst: ColumnText | undefined;
  let monthFirst: ColumnText | undefined;
  let isUnclear = false;
  for (const entry of texts) {
    const readings = readingsOf(entry, shortYears);
    if (!readings) continue;
    if (daysOf(readings).length > 1) isUnclear = true;
    else if (readings.monthFirst === undefined && readings.dayFirst !== undefined) dayFirst ??= entry;
    else if (readings.dayFirst === undefined && readings.monthFirst !== undefined) monthFirst ??= entry;
  }
  return { shortYears, dayFirst, monthFirst, isUnclear };
}

export function fileOrder(profiles: readonly DateProfile[]): FileOrder | undefined {
  const dayFirst = profiles.find((profile) => profile.dayFirst)?.dayFirst;
  const monthFirst = profiles.find((profile) => profile.monthFirst)?.monthFirst;
  if (dayFirst && monthFirst) return undefined;
  if (dayFirst) return { order: 'dayFirst', shownBy: dayFirst };
  return monthFirst && { order: 'monthFirst', shownBy: monthFirst };
}

export function settleDates(
  profile: DateProfile,
  column: ColumnName,
  file: FileOrder | undefined,
): SettledDates {
  const isContradicted = profile.dayFirst !== undefined && profile.monthFirst !== undefined;
  const settled = isContradicted ? undefined : (fileOrder([profile]) ?? file);
  const notes: ImportNote[] = [];
  if (profile.shortYears?.isBetweenSlashes) {
    const message = `${columnTitle(column)}: dates read year first, since years hardly change from row to row.`;
    notes.push({ ...column, cell: undefined, kind: 'date order', message });
  }
  if (settled && profile.isUnclear) {
    const { order, shownBy } = settled;
    const message = `${columnTitle(column)}: dates read ${ORDER_WORDS[order]} (${shownBy.cell} "${shownBy.text.trim()}" shows it).`;
    notes.push({ ...column, cell: undefined, kind: 'date order', message });
  }
  return {
    notes,
    read(entry) {
      const readings = readingsOf(entry, profile.shortYears);
      if (!readings) return undefined;
      const days = daysOf(readings);
      if (days.length === 1) return days[0];
      return (settled && readings[settled.order]) ?? 'unclear';
    },
  };
}

/** A date that stays unclear. */
export function unclearDate(entry: ColumnText, column: ColumnName, profile: DateProfile): ImportNote {
  const days = daysOf(readingsOf(entry, profile.shortYears) ?? {}).map((day) => day.slice(0, 10));
  const message = `"${entry.text.trim()}" can be ${days.join(' or ')}, so it does not count. Write dates as YYYY-MM-DD.`;
  return { ...column, cell: entry.cell, kind: 'unclear date', message };
}

/** The days that a text can be, each once. */
function daysOf(readings: DateReadings): readonly string[] {
  return [...new Set(ORDERS.flatMap((order) => readings[order] ?? []))];
}

function readingsOf(entry: ColumnText, shortYears: ShortYears | undefined): DateReadings | undefined {
  if ((entry.date && !shortYears?.isBetweenSlashes) || entry.number || !shortYears) return entry.date;
  const date = shortDate(entry.text);
  return date === undefined ? entry.date : withYearAt(shortYears.yearIs, date);
}

function shortYearsOf(texts: readonly ColumnText[]): ShortYears | undefined {
  const slashed = texts.flatMap((entry) => (entry.number ? [] : (shortDate(entry.text) ?? [])));
  // 11/15/09 can only end with its year.
  const mayBeYearFirst =
    slashed.length > 0 &&
    slashed.every(({ mark, readings }) => mark === '/' && readings.yearFirst !== undefined);
  if (mayBeYearFirst && yearPlace(slashed) === 'first') return { yearIs: 'first', isBetweenSlashes: true };
  const dates: ShortDate[] = [];
  for (const entry of texts) {
    if (entry.date || NO_VALUE.test(entry.text.trim())) continue;
    const date = entry.number ? undefined : shortDate(entry.text);
    if (!date) return undefined;
    dates.push(date);
  }
  const isProved = dates.every(looksLikeDate) || dates.some(({ first }) => Number(first) > 12);
  return dates.length > 0 && isProved ? { yearIs: yearPlace(dates), isBetweenSlashes: false } : undefined;
}

/** 03.11.26 has two digits in each place; 1.2.26 may be a version. */
function looksLikeDate({ mark, first }: ShortDate): boolean {
  return mark === '-' || first.length === 2;
}

/** Two digits as a year in which accounts are met and renewed. */
const EARLIEST_YEAR = 10;
const LATEST_YEAR = 40;

/** Days change from cell to cell, years hardly do. */
function yearPlace(dates: readonly ShortDate[]): ShortYears['yearIs'] {
  const firsts = new Set(dates.map(({ first }) => first));
  const lasts = new Set(dates.map(({ last }) => last));
  if (firsts.size === lasts.size) return undefined;
  if (firsts.size > lasts.size) return 'last';
  // Renewals on the first of a month: the years change, and the day does not.
  if (areYears(lasts)) return 'last';
  return areYears(firsts) ? 'first' : undefined;
}

function areYears(numbers: ReadonlySet<string>): boolean {
  return [...numbers].every((number) => Number(number) >= EARLIEST_YEAR && Number(number) <= LATEST_YEAR);
}

function withYearAt(place: ShortYears['yearIs'], { mark, readings }: ShortDate): DateReadings {
  const { dayFirst, monthFirst, yearFirst } = readings;
  // Between dots the year comes last nearly everywhere.
  if (place === 'last' || (place === undefined && mark === '.')) return { dayFirst, monthFirst };
  return place === 'first' ? { yearFirst } : readings;
}
