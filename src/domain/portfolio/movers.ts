// Who moved most since the baseline, who to call first, and on which metrics the portfolio loses its points.

import { valueAtStake } from '../alerts/value-at-stake';
import { type PortfolioAccount, type PortfolioContext, sumOf, usableValue } from './portfolio-account';
import { isNear } from './renewals';

export interface Mover {
  readonly account: PortfolioAccount;
  readonly change: number;
}

/** Accounts with the largest falls and rises, at most `most` each; a change of 0 is not a move. */
export function largestMovers(accounts: readonly PortfolioAccount[], most: number) {
  const moved: Mover[] = accounts.flatMap((account) => {
    const before = account.before?.score;
    return account.score === undefined || before === undefined
      ? []
      : [{ account, change: account.score - before }];
  });
  const down = moved.filter(({ change }) => change < 0).sort((a, b) => a.change - b.change);
  const up = moved.filter(({ change }) => change > 0).sort((a, b) => b.change - a.change);
  return { down: down.slice(0, most), up: up.slice(0, most) };
}

const NEAR_RENEWAL_FACTOR = 1.5;

/** Accounts that are not healthy, the most value at stake first; a renewal within 90 days weighs half as much again. */
export function firstToCall<Account extends Pick<PortfolioAccount, 'value' | 'score' | 'band' | 'renewal'>>(
  accounts: readonly Account[],
  { asOf, fullMark, healthy }: PortfolioContext,
  most: number,
): Account[] {
  const urgency = (account: Account) =>
    valueAtStake(account, fullMark) * (isNear(account.renewal, asOf) ? NEAR_RENEWAL_FACTOR : 1);
  return accounts
    .filter(({ band, score }) => score !== undefined && !healthy.has(band))
    .sort((a, b) => urgency(b) - urgency(a) || (a.score ?? 0) - (b.score ?? 0))
    .slice(0, most);
}

export interface MetricLossRow {
  readonly metric: string;
  /** Mean points lost by an account that has a score. */
  readonly points: number;
  /** The same weighted by value; undefined without values. */
  readonly weightedPoints: number | undefined;
  /** Accounts that lose points on it. */
  readonly accounts: number;
}

/** Where the portfolio loses its points, the most costly metric first. */
export function lossesByMetric(accounts: readonly PortfolioAccount[]): MetricLossRow[] {
  const scored = accounts.filter(({ score }) => score !== undefined);
  const value = sumOf(scored, (account) => usableValue(account.value));
  const metrics = [...new Set(scored.flatMap(({ losses }) => [...losses.keys()]))];
  const lossOf = (account: PortfolioAccount, metric: string) => account.losses.get(metric) ?? 0;
  return metrics
    .map((metric) => ({
      metric,
      points: sumOf(scored, (account) => lossOf(account, metric)) / scored.length,
      weightedPoints:
        value > 0
          ? sumOf(scored, (account) => usableValue(account.value) * lossOf(account, metric)) / value
          : undefined,
      accounts: scored.filter((account) => lossOf(account, metric) > 0).length,
    }))
    .sort((a, b) => (b.weightedPoints ?? b.points) - (a.weightedPoints ?? a.points));
}
