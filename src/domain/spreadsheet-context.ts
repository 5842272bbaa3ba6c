// What a spreadsheet knows and plain values do not: its calendar and its way of writing numbers and dates.
import type { CivilDay } from './civil-day';
import type { TextLocale } from './text-locale';

export interface SpreadsheetContext {
  /** The civil day of an instant, in the spreadsheet's time zone. */
  dayOf(instant: Date): CivilDay;
  today(): CivilDay;
  locale(): TextLocale;
}
