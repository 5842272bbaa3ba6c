// Amounts as users write them: short, with the currency of their sheet.
import { type Currency, NO_CURRENCY } from './currency';

/** `$214k`, `1.2M €`, `−$950`: three digits at most. @param decimal the locale's decimal mark */
export function amountText(
  amount: number,
  { prefix, suffix }: Currency = NO_CURRENCY,
  decimal: '.' | ',' = '.',
): string {
  const size = Math.abs(amount);
  const [divisor, letter] = size >= 999_500 ? [1e6, 'M'] : size >= 1000 ? [1e3, 'k'] : [1, ''];
  const shown = size / divisor;
  const digits = shown >= 100 || letter === '' ? 0 : 1;
  const number = String(Number(shown.toFixed(digits))).replace('.', decimal);
  return `${amount < 0 ? '−' : ''}${prefix}${number}${letter}${suffix}`;
}

const WHOLE_NUMBER = '#,##0';

/**
 * The first section without cents, so that a million fits a narrow column. A format of nothing but digits gets separators; dates,
 * percents and text formats are not amounts.
 * @example wholeAmountFormat('[$€-407] #,##0.00') // '[$€-407] #,##0'
 * @example wholeAmountFormat('$#,##0,"k"') // '$#,##0': the amount is not in thousands, only its look
 */
export function wholeAmountFormat(format: string): string {
  const [positive = ''] = format.split(';');
  const isAmount =
    /[0#]/.test(positive) && !/[%@ymdhs?]|E\+/i.test(positive.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
  return isAmount && !/^[0#.]+$/.test(positive)
    ? unscaled(positive.replace(/([0#])\.[0#]+/g, '$1')).replace(/^\+/, '')
    : WHOLE_NUMBER;
}

/** Commas after the digits divide by a thousand each, and a text such as "k" or "Mio. €" says so. */
const SCALE = /([0#]),+(?![0#,])/;
const SCALE_WORD = /"\s*(?:k|m|mn|mln|mio\.?|b|bn|mrd\.?|tsd\.?)(?![a-z])\s*([^"]*)"/i;

function unscaled(format: string): string {
  return SCALE.test(format)
    ? format.replace(SCALE, '$1').replace(SCALE_WORD, '"$1"').replace(/\s*""/g, '')
    : format;
}
