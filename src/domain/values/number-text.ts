// Reads numbers that cells hold as text, as the spreadsheet's locale writes them.

const SPACES = /[\u00a0\u202f\u2009]/g;

/** $, US$, R$ and the codes and short forms of currencies. */
const CURRENCY =
  '[A-Z]{0,2}\\p{Sc}|USD|EUR|GBP|CHF|CAD|AUD|NZD|JPY|CNY|INR|BRL|MXN|SEK|NOK|DKK|PLN|CZK|HUF|ZAR|SGD|HKD|kr|zł|Kč|Ft|Fr\\.|Rs\\.?';
const CURRENCY_BEFORE = new RegExp(`^([+-]?) ?(?:${CURRENCY}) ?`, 'u');
const CURRENCY_BEHIND = new RegExp(` ?(?:${CURRENCY})$`, 'u');

/**
 * `$18,136`, `1.200 kr`, `85%` (0.85), `(300)` (-300), `1,234`, `+5`, `1.2E+05`; with a decimal comma `1.234,5`.
 * Not numbers: `1.74x`, `8.3mo`, `-5-10pp`, `0042` and `75E01264` (ids), or groups that do not fit the locale (`12,5` where
 * the comma parts thousands, `1 234,567` anywhere): those stay unread rather than guessed.
 * @returns the number, or undefined.
 */
export function readNumberText(text: string, decimal: '.' | ','): number | undefined {
  let body = text.replace(SPACES, ' ').trim().replace(/^[−–]/, '-');
  let sign = 1;
  if (/^\(.*\)$/.test(body)) {
    sign = -1;
    body = body.slice(1, -1).trim();
  }
  let divisor = 1;
  if (body.endsWith('%')) {
    divisor = 100;
    body = body.slice(0, -1).trim();
  }
  const unmarked = body.replace(CURRENCY_BEFORE, '$1');
  body = unmarked === body ? body.replace(CURRENCY_BEHIND, '') : unmarked;
  if (sign < 0 && /^[+-]/.test(body)) return undefined;
  const plain = ungroup(body, decimal);
  if (plain === undefined) return undefined;
  const value = (sign * Number(plain)) / divisor;
  if (!Number.isFinite(value)) return undefined;
  return value === 0 ? 0 : value;
}

function ungroup(body: string, decimal: '.' | ','): string | undefined {
  const [, signText = '', whole = '', , fraction = '', exponent = ''] =
    (decimal === '.'
      ? /^([+-]?)((?:\d{1,3}([, '’])\d{3}(?:\3\d{3})*)|(?:\d{1,2}(?:,\d{2})+,\d{3})|\d*)(\.\d+|\.)?(E[+-]\d{1,3})?$/i
      : /^([+-]?)((?:\d{1,3}([. '’])\d{3}(?:\3\d{3})*)|\d*)(,\d+|,)?(E[+-]\d{1,3})?$/i
    ).exec(body) ?? [];
  const digits = whole.replace(/[^\d]/g, '');
  const decimals = fraction.slice(1);
  if (digits === '' && decimals === '') return undefined;
  if (digits.length > 1 && digits.startsWith('0')) return undefined;
  return `${signText}${digits === '' ? '0' : digits}${decimals === '' ? '' : `.${decimals}`}${exponent}`;
}

/** A mark from 0 to 10 with its words, as surveys export it. Words right behind a dash are none: "3-year plan". */
const LABELED = /^(\d{1,2})(?: +[-–—=] +|[:.] +|\) *| *\()\p{L}/u;
const LARGEST_MARK = 10;

/** `10 - Extremely likely` as 10. @returns the mark, or undefined */
export function readLabeledMark(text: string): number | undefined {
  const mark = Number(LABELED.exec(text.trim())?.[1] ?? Number.NaN);
  return mark <= LARGEST_MARK ? mark : undefined;
}
