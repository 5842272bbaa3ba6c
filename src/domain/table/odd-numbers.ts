// Numbers that mean no value in a column of counts and ages: 9999 among dozens, -1 where all others are above 0.
import type { Cell } from '../values/cell';
import type { ColumnSettling } from './settle-columns';

/** With fewer other numbers nothing is odd. */
const OTHERS_ENOUGH = 5;

/** 9999 beside 1200 may be a count; ten times the largest other number, all nines, is not. */
const FAR_ABOVE = 10;
const ALL_NINES = /^9{3,}$/;

/** At most so much of a column may be odd: more of it is what the column holds. */
const ODD_SHARE = 0.2;

/** What is counted or lasts, and so is never below 0. */
const NEVER_NEGATIVE =
  /\b(age|days?|weeks?|months?|years?|hours?|minutes?|tenure|count|number|#|seats?|users?|logins?|sessions?|visits?|tickets?|licen[sc]es?|employees?|calls?|meetings?|orders?|invoices?|emails?|events?|arr|mrr|revenue|amount|price|spend|alter|tage|anzahl|nutzer|umsatz|jours?|mois|nombre|utilisateurs?|días?|usuarios?|dias?|aantal|gebruikers?|omzet)\b/;
/** What may fall below 0 all the same. */
const MAY_BE_NEGATIVE =
  /\b(change|changes|delta|growth|net|nps|trend|balance|diff|difference|variance|vs|versus|profit|margin|score|to|until|till|left|remaining|over|late|early|overdue|past|saldo|veränderung|differenz|écart|variación|variação|verschil)\b/;

/** A first look at one cell, so that most columns need no second one. */
export function mayBeOdd(cell: Cell | undefined): boolean {
  return typeof cell === 'number' && (cell < 0 || (cell >= 999 && cell % 1000 === 999));
}

export function settleOddNumbers(heading: string, cells: readonly Cell[]): ColumnSettling | undefined {
  const numbers = cells.flatMap((cell, at) =>
    typeof cell === 'number' && Number.isFinite(cell) ? [{ at, number: cell }] : [],
  );
  const words = heading.toLowerCase().replace(/[_\s]+/g, ' ');
  const isCount = NEVER_NEGATIVE.test(words) && !MAY_BE_NEGATIVE.test(words);
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
