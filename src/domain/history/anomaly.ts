// Accounts that moved unlike all others, and how sure a band is against the account's usual moves.
import { median, medianDeviation } from '../statistics/median';

const ODD_FROM = -3.5;
const LEAST_FALL = 0.1;
/** Two points of 100: below that a book does not move at all, and everything would look odd. */
const LEAST_SPREAD = 0.02;

/**
 * By account: how many usual distances its change lies from the middle of all changes; undefined where it has no change.
 * Source: Iglewicz and Hoaglin (1993), modified z-scores.
 * @example a change of -45 where the middle is -0.3 and the usual distance 12.2: -3.66
 */
export function oddness(changes: readonly (number | undefined)[], fullMark: number): (number | undefined)[] {
  const known = changes.filter((change) => change !== undefined);
  const middle = median(known) ?? 0;
  const spread = Math.max(LEAST_SPREAD * fullMark, medianDeviation(known) ?? 0);
  return changes.map((change) => (change === undefined ? undefined : (change - middle) / spread));
}

/** A fall that stands out among all accounts: at least 3.5 usual distances and a tenth of the scale. */
export function isOddFall(change: number, odd: number, fullMark: number): boolean {
  return odd <= ODD_FROM && change <= -LEAST_FALL * fullMark;
}

export type BandSureness = 'borderline' | 'likely' | 'firm';

const LEAST_CHANGES = 6;

/**
 * How sure an account's band is: its distance to the nearest border against its usual weekly move.
 * @param moves the account's changes from week to week; with fewer than 6, those of all accounts are used
 * @param fullMark a usual move counts as at least a hundredth of it
 * @example bandSureness({ score: 43, borders: [70, 40], moves of 4.4 usually }) // 0.68: borderline
 */
export function bandSureness({
  score,
  borders,
  moves,
  allMoves,
  fullMark,
}: {
  readonly score: number;
  readonly borders: readonly number[];
  readonly moves: readonly number[];
  readonly allMoves: readonly number[];
  readonly fullMark: number;
}): BandSureness {
  const own = moves.length >= LEAST_CHANGES ? moves : allMoves;
  const usual = Math.max(fullMark / 100, 1.4826 * (median(own.map(Math.abs)) ?? 0));
  const nearest = Math.min(...borders.map((border) => Math.abs(score - border)));
  const distance = nearest / usual;
  if (distance < 1) return 'borderline';
  return distance < 2 ? 'likely' : 'firm';
}
