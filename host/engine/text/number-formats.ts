// Number formats as Google writes them ("yyyy-MM-dd"), and the nearest one that the engine can draw.
import { helpers } from '@odoo/o-spreadsheet';
import { drawableFormat } from './drawable-format';

const engineFormats = new Map<string, string>();

export function engineFormat(pattern: string): string {
  const known = engineFormats.get(pattern);
  if (known !== undefined) return known;
  const { format: found, isClose } = drawableFormat(pattern);
  // Exponents ("0.00E+00") and fractions are beyond the engine: such cells show as plain numbers here.
  const format = isClose ? found : '';
  engineFormats.set(pattern, format);
  return format;
}

const dateFormats = new Map<string, boolean>();

export function isDateFormat(format: string | undefined): boolean {
  if (!format) return false;
  const known = dateFormats.get(format);
  if (known !== undefined) return known;
  const answer = helpers.isDateTimeFormat(format);
  dateFormats.set(format, answer);
  return answer;
}

/** Typing "12%" into a cell that shows percents already leaves its format alone; likewise for dates and amounts. */
export function formatFamily(format: string): 'date' | 'percent' | 'text' | 'number' {
  if (isDateFormat(format)) return 'date';
  if (format === '@') return 'text';
  return format.includes('%') ? 'percent' : 'number';
}
