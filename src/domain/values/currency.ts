// How a sheet writes amounts of money: the sign or code before or after the number.

export interface Currency {
  /** `$`, `€ `, `USD `; '' where there is none. */
  readonly prefix: string;
  readonly suffix: string;
}

export const NO_CURRENCY: Currency = { prefix: '', suffix: '' };

const IS_CURRENCY = /\p{Sc}|[A-Z]{3}/u;

/**
 * The currency of a number format of Sheets or Excel; NO_CURRENCY where the format has none.
 * @example currencyOfFormat('[$€-407] #,##0') // { prefix: '€ ', suffix: '' }
 * @example currencyOfFormat('#,##0.00 "kr"') // NO_CURRENCY: neither a sign nor a code
 */
export function currencyOfFormat(format: string): Currency {
  const [positive = ''] = format.split(';');
  const plain = positive
    // A space as wide as a character, and a character repeated to fill the cell.
    .replace(/[_*]./g, '')
    // `[$€-407]` is the sign €; other brackets are colors and conditions.
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/["\\]/g, '');
  const [, before = '', after = ''] = /^([^#0]*)[#0][#0,.?\s]*?(\s?[^#0,.?\s]*)\s*$/.exec(plain) ?? [];
  return {
    prefix: IS_CURRENCY.test(before) ? before.trimStart() : '',
    suffix: IS_CURRENCY.test(after) ? after.trimEnd() : '',
  };
}

const WRITTEN = /^[−(-]?(?:\s*([A-Z]{0,3}\p{Sc}|[A-Z]{3}))?(\s?)[\d.,'\s]*\d(\s?)(\p{Sc}|[A-Z]{3})?\)?$/u;

/**
 * The currency of an amount written as text; undefined where it has none.
 * @example currencyOfText('$18,136') // { prefix: '$', suffix: '' }
 */
export function currencyOfText(text: string): Currency | undefined {
  const [, before = '', gap = '', space = '', after = ''] = WRITTEN.exec(text.trim()) ?? [];
  if (before === '' && after === '') return undefined;
  return { prefix: before && before + gap, suffix: after && space + after };
}
