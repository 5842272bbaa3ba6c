// A value as a cell shows it under a number format.
import { helpers, type Locale } from '@odoo/o-spreadsheet';

/** @param format as the engine keeps it; '' for none */
export function drawnText(value: string | number | boolean, format: string, locale: Locale): string {
  return helpers.formatValue(value, { format: format === '' ? undefined : format, locale });
}
