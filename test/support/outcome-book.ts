// Books of accounts with outcomes drawn from a known truth, so that tests know what is right.
import type { Book, BookMetric } from '../../src/domain/evidence/book';
import { createRandom, type Random } from '../../src/domain/statistics/random';

export interface MetricTruth {
  readonly name: string;
  /** The weight that the user set. */
  readonly weight: number;
  /** True effect on the log odds of staying, of a full mark. 0: noise. */
  readonly effect: number;
  /** The true direction is the opposite of the user's. */
  readonly turned?: boolean;
  /** The truth is a sweet spot in the middle, while the user thinks that more is better. */
  readonly sweetSpot?: boolean;
  /** Share of accounts without a value, 0-1. */
  readonly blanks?: number;
}

/** Numbers are even over 0-100; the user's thresholds are healthy from 90, at risk from 10. */
export function outcomeBook(
  truths: readonly MetricTruth[],
  accounts: number,
  seed: number,
  lostShare = 0.3,
): Book {
  const random = createRandom(seed);
  const numbers = truths.map(({ blanks = 0 }) =>
    Float64Array.from({ length: accounts }, () => (random() < blanks ? Number.NaN : random() * 100)),
  );
  const logOdds = Float64Array.from({ length: accounts }, (_, account) =>
    truths.reduce(
      (sum, truth, metric) => sum - truth.effect * trueShare(truth, numbers[metric]?.[account] ?? 50),
      0,
    ),
  );
  const shift = interceptFor(logOdds, lostShare);
  const metrics: BookMetric[] = truths.map(({ name, weight }, metric) => ({
    name,
    weight,
    numbers: numbers[metric],
    shares: (numbers[metric] ?? new Float64Array()).map(userShare),
  }));
  return {
    metrics,
    lost: Array.from(logOdds, (value) => drawn(random, value + shift)),
    customers: undefined,
  };
}

function userShare(value: number): number {
  return Number.isNaN(value) ? value : Math.max(0, Math.min(1, (value - 10) / 80));
}

function trueShare({ turned, sweetSpot }: MetricTruth, value: number): number {
  const known = Number.isNaN(value) ? 50 : value;
  if (sweetSpot) return Math.max(0, 1 - Math.abs(known - 50) / 30);
  const share = Math.max(0, Math.min(1, (known - 10) / 80));
  return turned ? 1 - share : share;
}

function drawn(random: Random, logOdds: number): boolean {
  return random() < 1 / (1 + Math.exp(-logOdds));
}

function interceptFor(logOdds: Float64Array, lostShare: number): number {
  let [low, high] = [-50, 50];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    const mean =
      logOdds.reduce((sum, value) => sum + 1 / (1 + Math.exp(-(value + middle))), 0) / logOdds.length;
    if (mean < lostShare) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The same accounts with shuffled outcomes: there is nothing to learn. */
export function withShuffledOutcomes(book: Book, seed: number): Book {
  const random = createRandom(seed);
  const lost = [...book.lost];
  for (let last = lost.length - 1; last > 0; last -= 1) {
    const pick = Math.floor(random() * (last + 1));
    [lost[last], lost[pick]] = [lost[pick] === true, lost[last] === true];
  }
  return { ...book, lost };
}
