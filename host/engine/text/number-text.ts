// Typed numbers: "1,234.50", "12%", "$3", "(300)", as a spreadsheet of that locale reads them.
import type { SheetLocale } from './locales';

export interface TypedNumber {
  readonly value: number;
  /** '' when the text does not ask for a format. */
  readonly format: string;
}

function escaped(character: string): string {
  return character.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function formatFor(options: {
  percent: boolean;
  currency: string;
  grouped: boolean;
  decimals: boolean;
}): string {
  if (options.percent) return options.decimals ? '0.00%' : '0%';
  if (options.currency !== '') {
    const amount = options.decimals ? '#,##0.00' : '#,##0';
    return options.currency === '$' ? `$${amount}` : `[$${options.currency}]${amount}`;
  }
  if (options.grouped) return options.decimals ? '#,##0.00' : '#,##0';
  return '';
}

export function typedNumber(text: string, locale: SheetLocale): TypedNumber | undefined {
  let rest = text.trim();
  let sign = 1;
  const inParentheses = /^\((.+)\)$/.exec(rest);
  if (inParentheses) {
    rest = (inParentheses[1] ?? '').trim();
    sign = -1;
  }
  const currencies = '[$€£¥]';
  const group = escaped(locale.group);
  const decimal = escaped(locale.decimal);
  const shape = new RegExp(
    `^([+-])?\\s*(${currencies})?\\s*([+-])?\\s*((?:\\d{1,3}(?:${group}\\d{3})+|\\d+)?)(?:(${decimal})(\\d*))?(?:[eE]([+-]?\\d{1,3}))?\\s*(%)?\\s*(${currencies})?$`,
  );
  const match = shape.exec(rest);
  if (!match) return undefined;
  const [, signA, currencyA, signB, whole = '', mark, fraction = '', exponent, percent, currencyB] = match;
  if (whole === '' && fraction === '') return undefined;
  if ((signA && signB) || (inParentheses && (signA || signB)) || (currencyA && currencyB)) return undefined;
  const currency = currencyA ?? currencyB ?? '';
  if (currency !== '' && percent) return undefined;
  const digits = `${whole.replaceAll(locale.group, '') || '0'}.${fraction || '0'}e${exponent ?? '0'}`;
  const size = Number(digits) / (percent ? 100 : 1);
  if (!Number.isFinite(size)) return undefined;
  if (signA === '-' || signB === '-') sign = -1;
  return {
    value: sign * size,
    format: formatFor({
      percent: percent !== undefined,
      currency,
      grouped: whole.includes(locale.group),
      decimals: mark !== undefined && fraction !== '',
    }),
  };
}
