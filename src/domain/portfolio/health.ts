// The health of many accounts in one number: every account the same, or each by its value.
import { type PortfolioAccount, sumOf, usableValue } from './portfolio-account';

type Scored = Pick<PortfolioAccount, 'score' | 'value'>;

/** Plain mean of the scores; undefined where no account has one. */
export function meanHealth(accounts: readonly Scored[]): number | undefined {
  const scores = accounts.flatMap(({ score }) => (score === undefined ? [] : [score]));
  return scores.length === 0 ? undefined : sumOf(scores, (score) => score) / scores.length;
}

export interface WeightedHealth {
  /** Σ value × score / Σ value over accounts with both; undefined where there is none. */
  readonly health: number | undefined;
  /** Share of all value (0-1) whose accounts have a score; undefined without any value. */
  readonly scoredShare: number | undefined;
}

/**
 * Health weighted by value, and how much of the value it speaks for.
 * @example 100,000 at 80, 50,000 at 40, 50,000 without a score: 66.67, which speaks for 75 % of the value
 */
export function weightedHealth(accounts: readonly Scored[]): WeightedHealth {
  const scored = accounts.filter(({ score }) => score !== undefined);
  const scoredValue = sumOf(scored, ({ value }) => usableValue(value));
  const allValue = sumOf(accounts, ({ value }) => usableValue(value));
  return {
    health:
      scoredValue > 0
        ? sumOf(scored, ({ value, score }) => usableValue(value) * (score ?? 0)) / scoredValue
        : undefined,
    scoredShare: allValue > 0 ? scoredValue / allValue : undefined,
  };
}
