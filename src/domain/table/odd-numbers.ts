// Numbers that mean no value in a column of counts and ages: 9999 among dozens, -1 where all others are above 0.
import type { Cell } from '../values/cell';
import { readNumberText } from '../values/number-text';
import type { ColumnSettling } from './column-settling';

/** With fewer other numbers nothing is odd. */
const OTHERS_ENOUGH = 5;

/** 9999 beside 1200 may be a count; ten times the largest other number, all nines, is not. */
const FAR_ABOVE = 10;
const ALL_NINES = /^9{3,}$/;

/** At most this share of a column can be odd: beyond it, odd values are its normal content. */
const ODD_SHARE = 0.2;

/** What is counted or lasts, and so is never below 0. */
const NEVER_NEGATIVE =
  /\b(age|days?|weeks?|months?|years?|hours?|minutes?|tenure|count|number|#|seats?|users?|logins?|sessions?|visits?|tickets?|licen[sc]es?|employees?|calls?|meetings?|orders?|invoices?|emails?|events?|arr|mrr|acv|tcv|ltv|gmv|revenue|amount|price|spend|value|fee|cost|billed|turnover|alter|tage|anzahl|nutzer|umsatz|betrag|preis|vertragswert|jours?|mois|nombre|utilisateurs?|montant|prix|días?|usuarios?|importe|precio|ingresos?|dias?|preço|receita|faturamento|aantal|gebruikers?|bedrag|prijs|omzet)\b/;
/** What may fall below 0 all the same. */
const MAY_BE_NEGATIVE =
  /\b(change|changes|delta|growth|net|nps|trend|balance|diff|difference|variance|vs|versus|profit|margin|score|to|until|till|left|remaining|over|late|early|overdue|past|saldo|veränderung|differenz|écart|variación|variação|verschil)\b/;

/** `-500`, `-$500`, `$-500`, `(500)` */
const NEGATIVE_TEXT = /^\s*(?:\p{Sc}?\s?[-−]|\()\s?\p{Sc}?\s?\d/u;

/** A first look at one cell, so that most columns need no second one. */
export function mayBeOdd(cell: Cell | undefined): boolean {
  if (typeof cell === 'string') return NEGATIVE_TEXT.test(cell);
  return typeof cell === 'number' && (cell < 0 || (cell >= 999 && cell % 1000 === 999));
}

/** Whether values of this heading may fall below 0, as changes and balances do. */
export function mayBeNegative(heading: string): boolean {
  return MAY_BE_NEGATIVE.test(spaced(heading));
}

export function settleOddNumbers(heading: string, cells: readonly Cell[]): ColumnSettling | undefined {
  const numbers = cells.flatMap((cell, at) => {
    const number = numberIn(cell);
    return number === undefined ? [] : [{ at, number }];
  });
  const isCount = NEVER_NEGATIVE.test(spaced(heading)) && !mayBeNegative(heading);
  const isNines = ({ number }: { readonly number: number }) => ALL_NINES.test(String(number));
  const others = numbers.filter((each) => !isNines(each));
  const largest = others.reduce((most, { number }) => Math.max(most, number), 0);
  const standIns = numbers.filter(
    (each) => isNines(each) && largest > 0 && each.number >= largest * FAR_ABOVE,
  );
  const negatives = isCount ? others.filter(({ number }) => number < 0) : [];
  const odd = standIns.length + negatives.length;
  if (odd === 0 || numbers.length - odd < OTHERS_ENOUGH || odd > numbers.length * ODD_SHARE) return undefined;
  return {
    cells: [...standIns, ...negatives].map(({ at }) => ({ at, cell: '' })),
    findings: [
      ...standIns.map(({ at, number }) => ({
        at,
        problem: { code: 'stands-for-none', heading, cell: number } as const,
      })),
      ...negatives.map(({ at, number }) => ({
        at,
        problem: { code: 'negative-count', heading, number } as const,
      })),
    ],
  };
}

function spaced(heading: string): string {
  return heading
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[_\s]+/g, ' ');
}

function numberIn(cell: Cell): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  return typeof cell === 'string' ? (readNumberText(cell, '.') ?? readNumberText(cell, ',')) : undefined;
}
