// The dimensions of the scorecard over all accounts: what each scores, and whether it rose or fell since the comparison day.
import { type Arrow, arrowOf } from '../history/slope';
import { meanHealth, weightedHealth } from './health';
import type { StateThen } from './portfolio-account';

export interface DimensionRow {
  readonly dimension: string;
  /** Accounts with a score in it. */
  readonly accounts: number;
  /** Mean of their scores, weighted by value where the scorecard names a value column; undefined without any. */
  readonly health: number | undefined;
  /** The same for all accounts of the comparison day: their cells and values of then, under today's scorecard. */
  readonly before: number | undefined;
  readonly change: number | undefined;
  /** A twentieth of the scale or more is a move; undefined without a comparison. */
  readonly arrow: Arrow | undefined;
}

type Account = Pick<StateThen, 'dimensions' | 'value'>;

interface DimensionsContext {
  readonly fullMark: number;
  /** Whether accounts count by their value. */
  readonly byValue: boolean;
}

/**
 * Both days under today's scorecard, so that a change of the scorecard moves no arrow.
 * @param then all accounts of the comparison day; undefined without one
 * @example 300 of value at 80 and 100 at 40 make 70; 300 at 90 and 100 at 60 made 82.5: −12.5 ▼
 */
export function dimensionBreakdown(
  accounts: readonly Account[],
  then: readonly Account[] | undefined,
  { fullMark, byValue }: DimensionsContext,
): DimensionRow[] {
  const names = [...new Set(accounts.flatMap(({ dimensions }) => [...dimensions.keys()]))];
  if (names.length < 2) return [];
  const healthOf = (all: readonly Account[], name: string) => {
    const scored = all.map(({ dimensions, value }) => ({ score: dimensions.get(name), value }));
    return byValue ? weightedHealth(scored).health : meanHealth(scored);
  };
  return names.map((dimension) => {
    const health = healthOf(accounts, dimension);
    const before = then && healthOf(then, dimension);
    const change = health === undefined || before === undefined ? undefined : health - before;
    return {
      dimension,
      accounts: accounts.filter(({ dimensions }) => dimensions.has(dimension)).length,
      health,
      before,
      change,
      arrow: change === undefined ? undefined : arrowOf(change, fullMark),
    };
  });
}
