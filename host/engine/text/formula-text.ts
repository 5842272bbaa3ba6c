// Formulas as Google takes them in a locale, rewritten with the separators that the engine stores.
import type { SheetLocale } from './locales';

// Google accepts ";" between arguments in every locale. Inside braces ";" starts a new row, and where the comma is the
// decimal mark "\" parts the columns. Texts and quoted sheet names are left alone.
export function engineFormula(formula: string, locale: SheetLocale): string {
  return separated(formula, locale.decimal === ',');
}

/** A formula in US notation, with ";" between its arguments or without. */
export function withCommas(formula: string): string {
  return separated(formula, false);
}

function separated(formula: string, commaIsDecimal: boolean): string {
  const open: string[] = [];
  let quote = '';
  let result = '';
  for (let index = 0; index < formula.length; index += 1) {
    const character = formula.charAt(index);
    if (quote !== '') {
      if (character === quote) quote = '';
      result += character;
      continue;
    }
    const inBraces = open.at(-1) === '{';
    if (character === '"' || character === "'") quote = character;
    if (character === '(' || character === '{') open.push(character);
    if (character === ')' || character === '}') open.pop();
    if (character === ';' && !inBraces) result += ',';
    else if (character === '\\' && inBraces) result += ',';
    else if (character === ',' && commaIsDecimal && isBetweenDigits(formula, index)) result += '.';
    else result += character;
  }
  return result;
}

function isBetweenDigits(text: string, index: number): boolean {
  return /\d/.test(text.charAt(index - 1)) && /\d/.test(text.charAt(index + 1));
}
