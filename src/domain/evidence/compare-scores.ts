// Compares two scorecards on the same accounts: who moves to another band, how similar the ranks are, which one predicts losses better.
import { shownContributions } from '../explaining/contributions';
import { signed } from '../explaining/drivers';
import type { AccountScore } from '../scoring/score-account';
import { matchKey } from '../values/cell';
import { areaDifference } from './area';

export interface ScoredAccount {
  /** undefined without enough data. */
  readonly score: number | undefined;
  readonly band: string;
}

export interface BandMove {
  readonly from: string;
  readonly to: string;
  readonly accounts: readonly number[];
}

export interface ScorecardComparison {
  /** Accounts whose band differs, the largest group first. */
  readonly moves: readonly BandMove[];
  readonly same: number;
  /** Rank correlation of the scores, -1 to 1; undefined for fewer than two accounts or equal scores. */
  readonly rankCorrelation: number | undefined;
  /** Positions of the accounts whose scores differ most, the largest difference first. */
  readonly largest: readonly { readonly account: number; readonly change: number }[];
  /** How much better (in area, 0-1) the other one separates lost from kept, with its standard error; undefined without outcomes. */
  readonly areaGain: { readonly difference: number; readonly error: number } | undefined;
}

const MOST_SHOWN = 10;

/** @param lost by account; undefined where the outcome is not known */
export function compareScores(
  current: readonly ScoredAccount[],
  other: readonly ScoredAccount[],
  lost: readonly (boolean | undefined)[],
): ScorecardComparison {
  const both = current.flatMap((account, index) => {
    const [before, after] = [account.score, other[index]?.score];
    return before === undefined || after === undefined ? [] : [{ index, before, after }];
  });
  const known = both.filter(({ index }) => lost[index] !== undefined);
  return {
    moves: movesBetween(current, other),
    same: current.filter((account, index) => account.band === other[index]?.band).length,
    rankCorrelation: correlation(
      ranks(both.map(({ before }) => before)),
      ranks(both.map(({ after }) => after)),
    ),
    largest: both
      .map(({ index, before, after }) => ({ account: index, change: after - before }))
      .filter(({ change }) => change !== 0)
      .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
      .slice(0, MOST_SHOWN),
    areaGain: areaDifference(
      known.map(({ after }) => after),
      known.map(({ before }) => before),
      known.map(({ index }) => lost[index] === true),
    ),
  };
}

function movesBetween(current: readonly ScoredAccount[], other: readonly ScoredAccount[]): BandMove[] {
  const moves = new Map<string, { from: string; to: string; accounts: number[] }>();
  current.forEach(({ band: from }, account) => {
    const to = other[account]?.band ?? from;
    if (from === to) return;
    const key = JSON.stringify([from, to]);
    const move = moves.get(key) ?? { from, to, accounts: [] };
    move.accounts.push(account);
    moves.set(key, move);
  });
  return [...moves.values()].sort((a, b) => b.accounts.length - a.accounts.length);
}

/** Ranks from 1, ties sharing the mean of their places. */
function ranks(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const result = new Array<number>(values.length).fill(0);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0]) end += 1;
    for (let at = start; at < end; at += 1) result[order[at] ?? 0] = (start + end + 1) / 2;
    start = end;
  }
  return result;
}

/** Pearson's correlation; of ranks, Spearman's. */
function correlation(a: readonly number[], b: readonly number[]): number | undefined {
  if (a.length < 2) return undefined;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  a.forEach((value, index) => {
    const [da, db] = [value - meanA, (b[index] ?? 0) - meanB];
    ab += da * db;
    aa += da * da;
    bb += db * db;
  });
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : undefined;
}

const REASONS = 2;

/**
 * Why one account scores otherwise under the other scorecard: the metrics whose points differ most.
 * @example differenceText(current, other) // 'Active days −6.1, CSM pulse +2.0'
 */
export function differenceText(current: AccountScore, other: AccountScore): string {
  const { decimals } = other.plan.scorecard.settings;
  const before = pointsByName(current);
  const after = pointsByName(other);
  const names = new Map([...before, ...after].map(([key, { name }]) => [key, name]));
  const changes = [...names].map(([key, name]) => ({
    name,
    change: (after.get(key)?.points ?? 0) - (before.get(key)?.points ?? 0),
  }));
  const rules = rulesOf(other) - rulesOf(current);
  return [...changes, { name: 'rules', change: rules }]
    .filter(({ change }) => Number(Math.abs(change).toFixed(decimals)) > 0)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, REASONS)
    .map(({ name, change }) => `${name} ${signed(change, decimals)}`)
    .join(', ');
}

function pointsByName(account: AccountScore): ReadonlyMap<string, { name: string; points: number }> {
  return new Map(
    shownContributions(account).map(({ metric, points }) => {
      const name = account.plan.metrics[metric]?.metric.name ?? '';
      return [matchKey(name), { name, points }];
    }),
  );
}

function rulesOf({ score, computedScore }: AccountScore): number {
  return (score ?? 0) - (computedScore ?? 0);
}
