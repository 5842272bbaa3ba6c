// What changed since the baseline, for each account: the change and its trend for the columns, the largest moves with their cause.
import { type AccountChange, accountChange, changeText } from '../domain/history/account-change';
import { accountsWithKeptColumns } from '../domain/history/columns-kept';
import { changeSince } from '../domain/history/flag-accounts';
import { scorecardStamp } from '../domain/history/scorecard-stamp';
import { trendBars } from '../domain/history/trend-bars';
import type { ScoredTable } from '../domain/scoring/score-table';
import { type Cell, isBlank } from '../domain/values/cell';
import type { CivilDay } from '../domain/values/civil-day';
import { apportion, roundHalfUp } from '../domain/values/rounding';
import type { Past } from './read-past';
import type { ScoringJob } from './scoring-job';

export interface AccountOverTime {
  /** Points since the baseline, as shown; undefined for an account that had no score then or has none now. */
  readonly change: number | undefined;
  /** The score at the baseline, as it was kept; undefined for an account that had none. */
  readonly before: number | undefined;
  /** Points since the baseline without those of a changed scorecard, as shown; undefined where they are not known. */
  readonly customerChange: number | undefined;
  /** 13 weekly bars; '' without any score, and for an account without a key of its own. */
  readonly trend: string;
  /** Split by cause; undefined where there is no change, or the cells of then have no score today. */
  readonly explained: AccountChange | undefined;
}

/** By account, in the order of the table. @param headings of the table */
export function accountsOverTime(
  { scorecard }: Pick<ScoringJob, 'scorecard'>,
  { table, headings }: { readonly table: ScoredTable; readonly headings: readonly Cell[] },
  past: Past,
  keys: readonly Cell[],
): AccountOverTime[] {
  const { scale, decimals } = scorecard.settings;
  const stamp = scorecardStamp(scorecard);
  const { asOf } = table.context;
  const { baseline, history } = past;
  const comparable =
    baseline === undefined || history === undefined
      ? table.accounts
      : accountsWithKeptColumns(scorecard, { table, headings }, history, baseline);
  return table.accounts.map((account, index) => {
    const key = keys[index] ?? '';
    const before = past.before(key);
    const scoreThen = before?.snapshot.score;
    const today = { day: asOf, score: account.score, band: account.band, scorecard: stamp };
    const explained =
      before === undefined || scoreThen === undefined
        ? undefined
        : accountChange(scoreThen, before.score, account, comparable[index]);
    return {
      before: scoreThen,
      change:
        baseline === undefined
          ? undefined
          : changeSince(past.seriesOf(key), baseline, account.score, decimals),
      customerChange: explained?.customer,
      trend: isBlank(key) ? '' : trendBars([...past.seriesOf(key), today], asOf, scale),
      explained,
    };
  });
}

/** The mean change of accounts, as shown. Customer + scorecard = change. */
export interface MeanChange {
  readonly accounts: number;
  readonly change: number;
  readonly customer: number;
  readonly scorecard: number;
}

/** Of the accounts whose change is explained; undefined where the scorecard moved none of them. */
export function meanChange(over: readonly AccountOverTime[], decimals: number): MeanChange | undefined {
  const known = over.flatMap(({ explained }) => (explained === undefined ? [] : [explained]));
  if (known.every(({ scorecard }) => scorecard === 0)) return undefined;
  const mean = (part: (change: AccountChange) => number) =>
    known.reduce((sum, each) => sum + part(each), 0) / known.length;
  const change = roundHalfUp(
    mean((each) => each.change),
    decimals,
  );
  const [customer = 0, scorecard = 0] = apportion(
    [mean((each) => each.customer), mean((each) => each.scorecard)],
    change,
    decimals,
  );
  return { accounts: known.length, change, customer, scorecard };
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

/**
 * The accounts that moved most, falls and rises; at most `most` each.
 * @param accounts with the names that people see
 * @param reason why the account at a position moved
 */
export function largestMoves(
  over: readonly AccountOverTime[],
  accounts: readonly { readonly account: string; readonly score: number | null }[],
  reason: (index: number) => string,
  most: number,
): { readonly down: readonly Mover[]; readonly up: readonly Mover[] } {
  const moves = over.flatMap(({ before, change = 0 }, index): Omit<Mover, 'reason'>[] => {
    const { account = '', score = null } = accounts[index] ?? {};
    return before === undefined || score === null || change === 0
      ? []
      : [{ account, index, before, now: score, change }];
  });
  const explain = (movers: typeof moves) =>
    movers.slice(0, most).map((mover): Mover => ({ ...mover, reason: reason(mover.index) }));
  const byChange = [...moves].sort((a, b) => a.change - b.change);
  return {
    down: explain(byChange.filter(({ change }) => change < 0)),
    up: explain(byChange.filter(({ change }) => change > 0).reverse()),
  };
}

/** Why an account moved, in one line; '' where it did not. @param baseline the day that it is compared with */
export function moveReason(
  over: AccountOverTime | undefined,
  decimals: number,
  baseline: CivilDay | undefined,
): string {
  const { explained, change = 0 } = over ?? {};
  if (explained !== undefined) return changeText(explained, decimals);
  if (change === 0) return '';
  return `reason not known: the history of ${baseline} holds too little of what the scorecard reads now`;
}
