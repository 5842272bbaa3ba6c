// What changed since the baseline, for each account: the change and its trend for the columns, the largest moves with their cause.
import { type AccountChange, accountChange, changeText } from '../domain/history/account-change';
import { changeSince } from '../domain/history/flag-accounts';
import { scorecardStamp } from '../domain/history/scorecard-stamp';
import { trendBars } from '../domain/history/trend-bars';
import type { ScoredTable } from '../domain/scoring/score-table';
import { type Cell, cellText } from '../domain/values/cell';
import type { Past } from './read-past';
import type { ScoringJob } from './scoring-job';

export interface AccountOverTime {
  /** Points since the baseline, as shown; undefined for an account that had no score then or has none now. */
  readonly change: number | undefined;
  /** 13 weekly bars; '' without any score. */
  readonly trend: string;
  /** Split by cause; undefined where there is no change, or the cells of then have no score today. */
  readonly explained: AccountChange | undefined;
}

/** By account, in the order of the table. */
export function accountsOverTime(
  { scorecard }: Pick<ScoringJob, 'scorecard'>,
  table: ScoredTable,
  past: Past,
  keys: readonly Cell[],
): AccountOverTime[] {
  const { scale, decimals } = scorecard.settings;
  const stamp = scorecardStamp(scorecard);
  const { asOf } = table.context;
  return table.accounts.map((account, index) => {
    const key = keys[index] ?? '';
    const before = past.before(key);
    const scoreThen = before?.snapshot.score;
    const today = { day: asOf, score: account.score, band: account.band, scorecard: stamp };
    return {
      change:
        past.baseline === undefined
          ? undefined
          : changeSince(past.seriesOf(key), past.baseline, account.score, decimals),
      trend: trendBars([...past.seriesOf(key), today], asOf, scale),
      explained:
        before === undefined || scoreThen === undefined
          ? undefined
          : accountChange(scoreThen, before.score, account),
    };
  });
}

export interface Mover {
  readonly account: string;
  /** Position in the table of accounts. */
  readonly index: number;
  readonly before: number;
  readonly now: number;
  readonly change: number;
  readonly reason: string;
}

/** The accounts that moved most, falls and rises; at most `most` each. */
export function largestMoves(
  over: readonly AccountOverTime[],
  keys: readonly Cell[],
  decimals: number,
  most: number,
): { readonly down: readonly Mover[]; readonly up: readonly Mover[] } {
  const moves = over.flatMap(({ explained }, index): Mover[] =>
    explained === undefined || explained.change === 0
      ? []
      : [
          {
            account: cellText(keys[index] ?? ''),
            index,
            before: explained.before,
            now: explained.now,
            change: explained.change,
            reason: changeText(explained, decimals),
          },
        ],
  );
  const byChange = [...moves].sort((a, b) => a.change - b.change);
  return {
    down: byChange.filter(({ change }) => change < 0).slice(0, most),
    up: byChange
      .filter(({ change }) => change > 0)
      .reverse()
      .slice(0, most),
  };
}
