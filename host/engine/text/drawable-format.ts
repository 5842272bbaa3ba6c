// Number formats of workbook files and scripts, as near as the engine can draw them. A format never touches the value.
import { helpers, type Locale } from '@odoo/o-spreadsheet';
import { isDatePattern } from '../../formats/xlsx/built-in-formats';

export interface DrawableFormat {
  /** What the engine draws; '' for a plain number. */
  readonly format: string;
  /** False where nothing close can be drawn: the cell shows a plain number. */
  readonly isClose: boolean;
}

/** Fractions, exponents and the like. */
const PLAIN_NUMBER: DrawableFormat = { format: '0.0#####', isClose: false };
const FRACTION = /[?#] ?\/ ?[?#\d]/;
const ELAPSED_MINUTES = /\[(?:m+|s+)\]/i;
const ELAPSED = 'hhhh:mm:ss';
/** A pattern must draw all of these: some parse and then fail on the first date. */
const SAMPLES = [46_297.583, 0.25, 2.5, 0, -1.5, 1_234_567.891];
const SAMPLE_LOCALE: Locale = {
  name: 'en_US',
  code: 'en_US',
  thousandsSeparator: ',',
  decimalSeparator: '.',
  dateFormat: 'm/d/yyyy',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ',',
  weekStart: 7,
};

export function drawableFormat(pattern: string): DrawableFormat {
  if (pattern === '' || /^general$/i.test(pattern)) return { format: '', isClose: true };
  const isDate = isDatePattern(pattern);
  if (isDate && ELAPSED_MINUTES.test(pattern)) return { format: ELAPSED, isClose: true };
  if (!isDate && FRACTION.test(pattern)) return PLAIN_NUMBER;
  const plain = withoutMarks(isDate ? engineDatePattern(pattern) : pattern);
  const [positive = ''] = plain.split(';');
  const found = [pattern, plain, positive].find((tried) => isDrawable(tried, isDate));
  if (found !== undefined) return { format: found, isClose: true };
  return isDate ? { format: usualDatePattern(pattern), isClose: true } : PLAIN_NUMBER;
}

function isDrawable(pattern: string, isDate: boolean): boolean {
  // The engine takes [$-409] and [$€-407] for currencies of these names.
  if (pattern === '' || /\[\$[^\]-]*-|general/i.test(pattern)) return false;
  try {
    for (const value of SAMPLES) helpers.formatValue(value, { format: pattern, locale: SAMPLE_LOCALE });
    return helpers.isDateTimeFormat(pattern) === isDate;
  } catch {
    return false;
  }
}

function usualDatePattern(pattern: string): string {
  if (/\[h+\]/i.test(pattern)) return ELAPSED;
  const plain = withoutMarks(engineDatePattern(pattern));
  const [hasDay, hasTime] = [/[yd]/i.test(plain), /[hs]/i.test(plain)];
  return hasDay || !hasTime ? `yyyy-mm-dd${hasTime ? ' hh:mm:ss' : ''}` : 'hh:mm:ss';
}

/** Without colors, conditions, the country's mark, and the room that is left for a bracket. */
function withoutMarks(pattern: string): string {
  return outsideQuotes(pattern, (part) =>
    part
      .replace(/\[\$([^\]-]+)(?:-[^\]]*)?\]/g, '[$$$1]')
      .replace(/\[(?!\$[^\]-])[^\]]*\]/g, '')
      .replace(/[_*]./g, '')
      .replace(/\\(.)/g, '$1')
      .replace(/\?/g, '#'),
  );
}

/** The engine's dates are in small letters, its hours have two, its noon is "a", and elapsed hours have four letters. */
function engineDatePattern(pattern: string): string {
  return outsideQuotes(pattern, (part) =>
    part
      .replace(/\s*(?:AM\/PM|A\/P)/gi, ' a')
      .replace(/\[h+\]/gi, 'hhhh')
      .replace(/[ymdhs]+/gi, (letters) => letters.toLowerCase())
      .replace(/(?<![hs])([hs])(?!\1)/g, '$1$1')
      .replace(/mmmmm/g, 'mmm')
      .replace(/@/g, '')
      .replace(/;.*$/, '')
      .replace(/(s)\.0+/g, '$1'),
  );
}

function outsideQuotes(pattern: string, change: (part: string) => string): string {
  return pattern
    .split(/("[^"]*")/)
    .map((part) => (part.startsWith('"') ? part : change(part)))
    .join('');
}
