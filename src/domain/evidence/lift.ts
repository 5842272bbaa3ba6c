// What became of each band: how many of its accounts were lost, against all accounts.
import { type Interval, rateInterval } from './interval';

export interface BandOutcome {
  readonly band: string;
  readonly accounts: number;
  readonly lost: number;
  /** Lost of this band's accounts, 0-1; undefined for a band without accounts. */
  readonly rate: number | undefined;
  /** Where the true rate lies 95 times of 100. */
  readonly interval: Interval | undefined;
  /** The rate divided by that of all accounts: 2 means twice as many losses; undefined where no account was lost. */
  readonly lift: number | undefined;
  /** Of all lost accounts, those that were in this band, 0-1. */
  readonly shareOfLost: number | undefined;
}

/**
 * One row a band, in the order of `bands`. Accounts without a known outcome are left out.
 * @param bandOf by account
 * @param lost by account; undefined where the outcome is not known
 * @example bandOutcomes(['Healthy', 'At risk'], ['At risk', 'At risk', 'Healthy', 'Healthy'], [true, false, false, false])
 * // Healthy: 0 of 2; At risk: 1 of 2, lift 2
 */
export function bandOutcomes(
  bands: readonly string[],
  bandOf: readonly string[],
  lost: readonly (boolean | undefined)[],
): BandOutcome[] {
  const known = [...lost.keys()].filter((account) => lost[account] !== undefined);
  const allLost = known.filter((account) => lost[account]).length;
  return bands.map((band) => {
    const own = known.filter((account) => bandOf[account] === band);
    const ownLost = own.filter((account) => lost[account]).length;
    const rate = own.length > 0 ? ownLost / own.length : undefined;
    return {
      band,
      accounts: own.length,
      lost: ownLost,
      rate,
      interval: rateInterval(ownLost, own.length),
      lift: rate === undefined || allLost === 0 ? undefined : rate / (allLost / known.length),
      shareOfLost: allLost === 0 ? undefined : ownLost / allLost,
    };
  });
}
