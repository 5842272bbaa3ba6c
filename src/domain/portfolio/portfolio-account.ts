// One account as the portfolio sees it: its score now and at the baseline, its value, its owner, its renewal.

import type { LossInPeriod } from '../history/known-loss';
import type { CivilDay } from '../values/civil-day';

export interface PortfolioAccount {
  readonly name: string;
  /** In the scorecard's scale; undefined without enough data. */
  readonly score: number | undefined;
  readonly band: string;
  /** Revenue a year or whatever the value column holds; undefined for a blank. */
  readonly value: number | undefined;
  /** '' for none. */
  readonly owner: string;
  readonly segment: string;
  readonly renewal: CivilDay | undefined;
  readonly dimensions: DimensionScores;
  /** By metric name: points lost against the full mark; metrics without a value are not listed. */
  readonly losses: ReadonlyMap<string, number>;
  /** Why the score is where it is, in words. */
  readonly because: string;
  /** Why it moved since the baseline, in words; '' when it did not, or the reason is unknown. */
  readonly moved: string;
  /** What to do about it, from the plays; '' for none. */
  readonly action: string;
  /** Whether it is lost, although it is still listed; undefined where nothing says so. */
  readonly loss: LossInPeriod | undefined;
  /** As it was at the baseline; undefined for an account that is new since then, or without a history. */
  readonly before: EarlierState | undefined;
}

/** By name, in the scorecard's order: what a dimension scores, rounded as shown; those without a score are not listed. */
export type DimensionScores = ReadonlyMap<string, number>;

/** What an account was at the baseline. */
export interface StateThen {
  readonly score: number | undefined;
  readonly band: string;
  readonly value: number | undefined;
  readonly renewal: CivilDay | undefined;
  /** Of its cells of then, under today's scorecard. */
  readonly dimensions: DimensionScores;
}

/** An account of the baseline that is no longer on the tab. */
export interface GoneAccount extends StateThen {
  /** undefined where no outcome is known. */
  readonly loss: LossInPeriod | undefined;
}

export interface EarlierState extends StateThen {
  /** What its cells of then score under today's scorecard, at today's level (see columns-kept.ts): undefined where that is not known. */
  readonly rescored: { readonly score: number | undefined; readonly band: string } | undefined;
}

/** What all figures need to know besides the accounts. */
export interface PortfolioContext {
  readonly asOf: CivilDay;
  readonly fullMark: number;
  /** Names from best to worst, those of segments among the general ones; "Not enough data" is last, where there is any. */
  readonly bands: readonly string[];
  /** Bands at least as good as the best general one, and as bad as the worst: a segment may have better and worse ones. */
  readonly healthy: ReadonlySet<string>;
  readonly atRisk: ReadonlySet<string>;
}

/** A value counts if it is not negative; negative ones are reported, not used. */
export function usableValue(value: number | undefined): number {
  return value !== undefined && value > 0 ? value : 0;
}

export function sumOf<T>(items: readonly T[], amount: (item: T) => number): number {
  return items.reduce((sum, item) => sum + amount(item), 0);
}

/** Items by a key, in the order in which the keys first appear. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
