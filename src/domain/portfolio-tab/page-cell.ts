// One cell of the portfolio page: what it holds, how a number is written, and how it looks.
import { addDays } from '../values/civil-day';

export type Look =
  | 'text'
  | 'title'
  /** A quiet remark. */
  | 'note'
  /** The big number of a tile. */
  | 'figure'
  | 'heading'
  /** The headings of a block, on a tint from its first to its last column. */
  | 'head'
  /** In-cell bars: of what is lost or at risk, and of everything else. */
  | 'bad bar'
  | 'bar';

export interface PageCell {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
  /** Number format; undefined for text. */
  readonly format?: string | undefined;
  readonly look?: Look;
  /** Background as `#rrggbb`: the color of a band, always beside its name. */
  readonly fill?: string | undefined;
  readonly align?: 'left' | 'center' | 'right';
}

const FULL = '█';
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/**
 * A bar of text, which survives every file format; '' for nothing, at least an eighth for anything else.
 * @param length of the whole bar, in characters
 * @example barText(5, 10, 8) // '████'
 */
export function barText(amount: number, most: number, length: number): string {
  if (!(amount > 0) || !(most > 0)) return '';
  const eighths = Math.max(1, Math.round(Math.min(1, amount / most) * length * 8));
  return FULL.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** @example monthText('2026-11-16') // 'Nov 2026' */
export function monthText(day: string): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;
}

/** @example dayText('2026-11-16') // 'Nov 16' */
export function dayText(day: string): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${Number(day.slice(8, 10))}`;
}

/**
 * A day of the next twelve months; of other days the month with its year.
 * @example dayNear('2027-01-12', '2026-11-16') // 'Jan 12'
 * @example dayNear('2028-01-12', '2026-11-16') // 'Jan 2028'
 */
export function dayNear(day: string, asOf: string): string {
  return day >= asOf && day < addDays(asOf, 365) ? dayText(day) : monthText(day);
}

/** @example fullDayText('2026-11-16') // 'Nov 16, 2026' */
export function fullDayText(day: string): string {
  return `${dayText(day)}, ${day.slice(0, 4)}`;
}
