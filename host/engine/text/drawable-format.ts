// Number formats of workbook files, as near as the engine can draw them.
import { helpers } from '@odoo/o-spreadsheet';
import { isDatePattern } from '../../formats/xlsx/built-in-formats';

const FRACTION = /[?#] ?\/ ?[?#\d]/;

/** Undefined when nothing close can be drawn: such numbers show as plain numbers. */
export function drawableFormat(pattern: string): string | undefined {
  if (pattern === '' || /^general$/i.test(pattern)) return '';
  if (/\[(?:h+|m+|s+)\]/i.test(pattern) || FRACTION.test(pattern)) return undefined;
  const isDate = isDatePattern(pattern);
  const plain = withoutMarks(isDate ? dateLetters(pattern) : pattern);
  const [positive = ''] = plain.split(';');
  const found = [pattern, plain, positive].find((tried) => isDrawable(tried, isDate));
  if (found !== undefined) return found;
  if (!isDate) return undefined;
  const [hasDay, hasTime] = [/[yd]/i.test(plain), /[hs]/i.test(plain)];
  return hasDay || !hasTime ? `yyyy-mm-dd${hasTime ? ' hh:mm:ss' : ''}` : 'hh:mm:ss';
}

function isDrawable(pattern: string, isDate: boolean): boolean {
  // The engine takes [$-409] for a currency.
  if (pattern === '' || /\[\$-|general/i.test(pattern)) return false;
  try {
    helpers.parseFormat(pattern);
    return helpers.isDateTimeFormat(pattern) === isDate;
  } catch {
    return false;
  }
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

/** The engine's dates are in small letters, its noon is "a". */
function dateLetters(pattern: string): string {
  return outsideQuotes(pattern, (part) =>
    part
      .replace(/\s*(?:AM\/PM|A\/P)/gi, ' a')
      .replace(/[ymdhs]+/gi, (letters) => letters.toLowerCase())
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
