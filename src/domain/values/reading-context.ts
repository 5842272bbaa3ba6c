// What it takes to read text in cells: the day that counts as today, and how the spreadsheet writes numbers and dates.
import type { CivilDay } from './civil-day';
import type { TextLocale } from './text-locale';

export interface ReadingContext {
  /** The day that counts as today. */
  readonly asOf: CivilDay;
  /** How the spreadsheet writes numbers and dates. */
  readonly locale: TextLocale;
}
