// HEALTHTREND: how many points an account rose or fell up to its last snapshot.
import { addDays } from '../domain/values/civil-day';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { roundHalfUp } from '../domain/values/rounding';
import type { Argument, FunctionResult } from './grid';
import { daysArgument, forEachAccount, historyArgument, lastUntil } from './history-argument';

const FN = 'HEALTHTREND';
const STANDARD_DAYS = 30;
/** Scores have at most six decimals: differences of binary fractions do not show more. */
const DECIMALS = 6;

/**
 * @returns for each account its last score minus the one of `days` earlier (the last snapshot at least that old, else the
 * oldest); '' for an account with fewer than two snapshots
 */
export function healthTrend(
  regional: RegionalSettings,
  account: Argument,
  history: Argument,
  days: Argument,
): FunctionResult {
  const kept = historyArgument(FN, history, regional);
  const window = daysArgument(FN, days, STANDARD_DAYS);
  return forEachAccount(account, kept, regional, (snapshots) => {
    const last = snapshots[snapshots.length - 1];
    if (last === undefined || snapshots.length < 2) return '';
    const before = lastUntil(snapshots, addDays(last.day, -window)) ?? snapshots[0];
    if (last.score === undefined || before?.score === undefined) return '';
    const change = last.score - before.score;
    return Math.sign(change) * roundHalfUp(Math.abs(change), DECIMALS) || 0;
  });
}
