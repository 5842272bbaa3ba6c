// Days far away from all others of their column: a last contact in 1905, a renewal in 2206.
import { type Cell, isDateCell } from '../values/cell';
import { type CivilDay, readDayText, standsForNoDay } from '../values/civil-day';
import type { TextLocale } from '../values/text-locale';
import type { ColumnSettling } from './column-settling';

/** Nobody met a customer before, and no contract runs longer. */
const FIRST_YEAR = '1950';
const LAST_YEAR = '2100';

/** Days from which on the others must be, to prove that the column is not one of history. */
const OTHERS_FROM = '1980';
/** With fewer other days nothing is odd; at most so much of a column may be. */
const OTHERS_ENOUGH = 5;
const ODD_SHARE = 0.2;

/** Companies and people may well be that old. */
const MAY_BE_OLD = /found|birth|incorporat|establish|gegr[uü]ndet|geburt|fond[eé]|naissance|fundad|oprich/i;

/** A first look at one cell, so that most columns need no second one. */
export function mayBeOddDay(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  if (isDateCell(cell)) return isFarAway(cell.day);
  return typeof cell === 'string' && /\b(?:1[0-8]\d\d|19[0-4]\d|2[1-9]\d\d|[3-9]\d{3})\b/.test(cell);
}

export function settleOddDates(
  heading: string,
  cells: readonly Cell[],
  order: TextLocale['dateOrder'],
): ColumnSettling | undefined {
  if (MAY_BE_OLD.test(heading)) return undefined;
  const days = cells.flatMap((cell, at) => {
    const day = dayIn(cell, order);
    // A day that means "no date" is reported where it is read.
    return day === undefined || standsForNoDay(day) ? [] : [{ at, day }];
  });
  const odd = days.filter(({ day }) => isFarAway(day));
  const others = days.filter(({ day }) => !isFarAway(day));
  if (odd.length === 0 || others.length < OTHERS_ENOUGH || odd.length > days.length * ODD_SHARE)
    return undefined;
  if (others.some(({ day }) => day < OTHERS_FROM)) return undefined;
  return {
    cells: odd.map(({ at }) => ({ at, cell: '' })),
    findings: odd.map(({ at, day }) => ({ at, problem: { code: 'date-impossible', heading, day } })),
  };
}

function dayIn(cell: Cell, order: TextLocale['dateOrder']): CivilDay | undefined {
  if (isDateCell(cell)) return cell.day;
  return typeof cell === 'string' ? readDayText(cell, order) : undefined;
}

function isFarAway(day: CivilDay): boolean {
  return day < FIRST_YEAR || day >= LAST_YEAR;
}
