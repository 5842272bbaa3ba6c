// The three spreadsheet locales that the local host knows, in the engine's own terms.
import type { Locale } from '@odoo/o-spreadsheet';

export interface SheetLocale {
  readonly code: string;
  readonly decimal: string;
  readonly group: string;
  readonly dayFirst: boolean;
  /** Characters allowed between the parts of a date. */
  readonly dateSeparators: string;
  readonly currency: string;
  readonly dateFormat: string;
  readonly timeFormat: string;
}

const known: readonly SheetLocale[] = [
  {
    code: 'en_US',
    decimal: '.',
    group: ',',
    dayFirst: false,
    dateSeparators: '/-',
    currency: '$',
    dateFormat: 'm/d/yyyy',
    timeFormat: 'hh:mm:ss',
  },
  {
    code: 'en_GB',
    decimal: '.',
    group: ',',
    dayFirst: true,
    dateSeparators: '/-.',
    currency: '£',
    dateFormat: 'dd/mm/yyyy',
    timeFormat: 'hh:mm:ss',
  },
  {
    code: 'de_DE',
    decimal: ',',
    group: '.',
    dayFirst: true,
    dateSeparators: './-',
    currency: '€',
    dateFormat: 'dd.mm.yyyy',
    timeFormat: 'hh:mm:ss',
  },
];

export function sheetLocale(code: string): SheetLocale {
  const found = known.find((locale) => locale.code === code);
  if (!found) {
    throw new Error(
      `The locale ${code} is not in the local host: it knows ${known.map((locale) => locale.code).join(', ')}`,
    );
  }
  return found;
}

// The engine uses this for display and for text inside formulas (VALUE, DATEVALUE). It reads dates with "/" and "-" only:
// DATEVALUE("02.10.2026") fails here and works on Google. Typed text does not pass through it: see typed-text.ts.
export function engineLocale(locale: SheetLocale): Locale {
  return {
    name: locale.code,
    code: locale.code,
    thousandsSeparator: locale.group,
    decimalSeparator: locale.decimal,
    weekStart: locale.code === 'en_US' ? 7 : 1,
    dateFormat: locale.dateFormat,
    timeFormat: locale.timeFormat,
    formulaArgSeparator: locale.decimal === ',' ? ';' : ',',
  };
}
