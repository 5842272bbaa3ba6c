// A spreadsheet's calendar, and how its locale writes numbers and dates.
import type { Cell } from './cell';
import type { CivilDay } from './civil-day';
import { cleanText } from './clean-text';
import type { TextLocale } from './text-locale';

export interface RegionalSettings {
  /** The civil day of an instant, in the spreadsheet's time zone. */
  dayOf(instant: Date): CivilDay;
  today(): CivilDay;
  locale(): TextLocale;
  /** The formula of the cell that is calculated, for the sentences of errors; undefined outside a cell. */
  callingFormula?(): string | undefined;
}

/** Also for a Date of another realm, such as Google's own, for which instanceof is false. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** The cell for a value from Sheets: a date becomes a civil day in the spreadsheet's zone. @returns undefined for anything else */
export function toCell(value: unknown, regional: RegionalSettings): Cell | undefined {
  if (typeof value === 'string') return value === '' ? value : cleanText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (isDate(value)) return Number.isNaN(value.getTime()) ? '' : { day: regional.dayOf(value) };
  return undefined;
}
