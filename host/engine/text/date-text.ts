// Typed dates and times: "2024-01-15", "1/15/2024 13:30", "2 Oct 2026", "16:00", as a spreadsheet of that locale reads them.
import type { SheetLocale } from './locales';
import { serialOfDay } from './serial-days';

export interface TypedDate {
  readonly serial: number;
  readonly format: string;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const germanMonthNames = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];

function monthOf(word: string, locale: SheetLocale): number {
  const start = word.toLowerCase().slice(0, 3);
  const own = locale.code === 'de_DE' ? germanMonthNames : monthNames;
  return own.indexOf(start) + 1;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function numericDay(text: string, locale: SheetLocale, thisYear: number): Day | undefined {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) {
    return {
      year: Number(iso[1]),
      month: Number(iso[3]),
      day: Number(iso[4]),
      format: `yyyy${iso[2]}mm${iso[2]}dd`,
    };
  }
  const match = /^(\d{1,2})([-/.])(\d{1,2})(?:(\2)(\d{2}|\d{4})?)?$/.exec(text);
  if (!match) return undefined;
  const [, first = '', mark = '', second = '', secondMark, yearText] = match;
  if (!locale.dateSeparators.includes(mark)) return undefined;
  // "12.5." is a German date, "12/5/" is nothing.
  if (secondMark !== undefined && yearText === undefined && mark !== '.') return undefined;
  const [day, month] = locale.dayFirst ? [first, second] : [second, first];
  const order = locale.dayFirst ? `dd${mark}mm` : `m${mark}d`;
  return {
    year: yearText === undefined ? thisYear : fullYear(yearText),
    month: Number(month),
    day: Number(day),
    format: yearText === undefined ? order : `${order}${mark}yyyy`,
  };
}

function namedDay(text: string, locale: SheetLocale, thisYear: number): Day | undefined {
  const dayFirst = /^(\d{1,2})\.?[-\s]+(\p{L}{3,9})\.?,?(?:[-\s]+(\d{4}))?$/u.exec(text);
  const monthFirst = /^(\p{L}{3,9})\.?[-\s]+(\d{1,2})(?:,?[-\s]+(\d{4}))?$/u.exec(text);
  const match = dayFirst ?? monthFirst;
  if (!match) return undefined;
  const word = (dayFirst ? match[2] : match[1]) ?? '';
  const month = monthOf(word, locale);
  if (month === 0) return undefined;
  return {
    year: match[3] === undefined ? thisYear : Number(match[3]),
    month,
    day: Number(dayFirst ? match[1] : match[2]),
    format: `${dayFirst ? 'd mmm' : 'mmm d'}${match[3] === undefined ? '' : dayFirst ? ' yyyy' : ', yyyy'}`,
  };
}

function typedTime(text: string): { fraction: number; format: string } | undefined {
  const match = /^(\d{1,3}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:\s*([AaPp])\.?[Mm]\.?)?$/.exec(text);
  if (!match) return undefined;
  const [, hourText = '', minuteText = '', secondText, half] = match;
  let hours = Number(hourText);
  const minutes = Number(minuteText);
  const seconds = Number(secondText ?? '0');
  if (minutes > 59 || seconds > 59 || (half && (hours < 1 || hours > 12))) return undefined;
  if (half) hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return {
    fraction: (hours * 3600 + minutes * 60 + seconds) / 86_400,
    format: secondText === undefined ? 'hh:mm' : 'hh:mm:ss',
  };
}

/** Undefined for anything that is not a date: impossible days, ISO instants with a T or an offset, words. */
export function typedDate(text: string, locale: SheetLocale, thisYear: number): TypedDate | undefined {
  const trimmed = text.trim();
  const alone = typedTime(trimmed);
  if (alone) return { serial: alone.fraction, format: alone.format };
  const split = /^(.+?)\s+(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[AaPp]\.?[Mm]\.?)?)$/.exec(trimmed);
  const dayText = split ? (split[1] ?? '') : trimmed;
  const time = split ? typedTime(split[2] ?? '') : undefined;
  if (split && !time) return undefined;
  const day = numericDay(dayText, locale, thisYear) ?? namedDay(dayText, locale, thisYear);
  if (!day) return undefined;
  const serial = serialOfDay(day.year, day.month, day.day);
  if (serial === undefined) return undefined;
  return {
    serial: serial + (time?.fraction ?? 0),
    format: time ? `${day.format} ${time.format}` : day.format,
  };
}
