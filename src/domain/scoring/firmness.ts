// How firm an account's band is: how often it stays the same when every weight is a little different.
import { createRandom } from '../statistics/random';

/** Each weight is moved by at most this share, up or down. */
const WEIGHT_CHANGE = 0.2;
const WEIGHTINGS = 200;

/** An account that keeps its band under fewer weightings than this is borderline. */
const FIRM_FROM = 0.9;

/**
 * 200 sets of factors, one a metric, each 0.8 to 1.2; always the same ones.
 * Source: the uncertainty analysis of composite indicators (Saisana, Saltelli and Tarantola 2005).
 */
export function plausibleWeightings(metrics: number): readonly Float64Array[] {
  const random = createRandom(1);
  return Array.from({ length: WEIGHTINGS }, () =>
    Float64Array.from({ length: metrics }, () => 1 - WEIGHT_CHANGE + 2 * WEIGHT_CHANGE * random()),
  );
}

/**
 * By account, the share (0-1) of plausible weightings under which it keeps its band.
 * @param bandsUnder the bands of all accounts under factors for the metrics' weights
 */
export function bandFirmness(
  metrics: number,
  bands: readonly string[],
  bandsUnder: (factors: Float64Array) => readonly string[],
): number[] {
  const kept = bands.map(() => 0);
  for (const factors of plausibleWeightings(metrics)) {
    bandsUnder(factors).forEach((band, account) => {
      if (band === bands[account]) kept[account] = (kept[account] ?? 0) + 1;
    });
  }
  return kept.map((count) => count / WEIGHTINGS);
}

export function isFirm(firmness: number): boolean {
  return firmness >= FIRM_FROM;
}
