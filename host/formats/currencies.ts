// Which currencies the number formats of a column name: amounts in several currencies are not comparable.

/** Signs and codes of one currency. */
const SAME: Readonly<Record<string, string>> = { US$: '$', USD: '$', EUR: '€', GBP: '£' };
const IN_BRACKETS = /\[\$([^\]-]+)(?:-[^\]]*)?\]/;
const SIGN = /\p{Sc}/u;

/** The currency of a number format, `$` for `[$US$] #,##0`; undefined where it has none. */
function currencyIn(format: string): string | undefined {
  const sign = (IN_BRACKETS.exec(format)?.[1] ?? SIGN.exec(format)?.[0])?.trim();
  return sign === undefined ? undefined : (SAME[sign] ?? sign);
}

/** @returns a sentence where the formats are of several currencies */
export function currenciesProblem(formats: readonly string[], columnName: string): string | undefined {
  const currencies = [...new Set(formats.flatMap((format) => currencyIn(format) ?? []))];
  if (currencies.length < 2) return undefined;
  return `${columnName} has amounts in several currencies (${currencies.join(', ')}), which are compared as plain numbers. Convert them to one currency first.`;
}
