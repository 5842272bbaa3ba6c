// Number formats as Google writes them ("yyyy-MM-dd"), and the nearest one that the engine can draw.
import { helpers } from '@odoo/o-spreadsheet';

const engineFormats = new Map<string, string>();

function lowerCasedOutsideQuotes(pattern: string): string {
  return pattern
    .split(/("[^"]*")/)
    .map((part) =>
      part.startsWith('"') ? part : part.replace(/[yMdHhms]+/g, (token) => token.toLowerCase()),
    )
    .join('');
}

function isDrawable(pattern: string): boolean {
  try {
    helpers.parseFormat(pattern);
    return true;
  } catch {
    return false;
  }
}

// Exponents ("0.00E+00"), elapsed time ("[h]:mm") and colors are beyond the engine: such cells show as plain numbers here.
function nearest(pattern: string): string {
  if (pattern === '' || /^general$/i.test(pattern)) return '';
  if (isDrawable(pattern)) return pattern;
  const lower = lowerCasedOutsideQuotes(pattern).replace(/\s*am\/pm/i, ' a');
  return isDrawable(lower) ? lower : '';
}

export function engineFormat(pattern: string): string {
  const known = engineFormats.get(pattern);
  if (known !== undefined) return known;
  const found = nearest(pattern);
  engineFormats.set(pattern, found);
  return found;
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
