// The past of the accounts as it was fetched, and the flags that rules about change and trend set from it.
import type { PastPart } from '../../actions/sidebar-tabs';
import { firstKeys, keyColumn } from '../../domain/history/account-keys';
import { changeSince, flagAccounts, type KnownPast } from '../../domain/history/flag-accounts';
import type { ScoreSeries } from '../../domain/history/score-series';
import { isSameScoring, scorecardStamp } from '../../domain/history/scorecard-stamp';
import { asksForTime } from '../../domain/history/trend-words';
import type { Scorecard } from '../../domain/scorecard/scorecard';
import type { ScoredTable } from '../../domain/scoring/score-table';
import { type Cell, matchKey } from '../../domain/values/cell';
import type { Accounts } from './accounts';

export interface FetchedPast extends KnownPast {
  /** Of the settings that it was fetched for. */
  readonly key: string;
  /**
   * Points since the baseline without those of a changed scorecard, under the scorecard that it was fetched for. Later edits leave
   * them as they are: a preview of what the edited scorecard would find, without asking the spreadsheet for every edit.
   */
  customerChange(account: Cell): number | undefined;
}

/** Another baseline, or a rule that asks for the trend, needs other days. */
export function pastKey(scorecard: Scorecard): string {
  const { history, compareWith } = scorecard.settings;
  return JSON.stringify([history, compareWith, asksForTime(scorecard, 'trend')]);
}

export function pastOf(key: string, parts: readonly PastPart[]): FetchedPast {
  const series = new Map<string, ScoreSeries>();
  const customerChanges = new Map<string, number>();
  for (const part of parts)
    part.accounts.forEach((account, at) => {
      const points = part.days.map((day, index) => ({
        day,
        score: part.scores[at]?.[index] ?? undefined,
        band: '',
        scorecard: part.stamps[index] ?? '',
      }));
      series.set(account, points);
      const change = part.customerChanges[at] ?? undefined;
      if (change !== undefined) customerChanges.set(account, change);
    });
  return {
    key,
    baseline: parts[0]?.baseline ?? undefined,
    seriesOf: (account) => series.get(matchKey(account)) ?? [],
    customerChange: (account) => customerChanges.get(matchKey(account)),
  };
}

/** The scored accounts with the flags that their past sets. */
export function flagFromPast(
  table: ScoredTable,
  scorecard: Scorecard,
  accounts: Accounts,
  past: FetchedPast,
): ScoredTable {
  const column = keyColumn(scorecard, accounts.table.headings, accounts.nameColumn);
  if (column === undefined) return table;
  const keys = firstKeys(accounts.rows, column);
  const stamp = scorecardStamp(scorecard);
  const changeOf = (index: number) => {
    const key = keys[index] ?? '';
    const then = past.seriesOf(key).find(({ day }) => day === past.baseline);
    if (then === undefined || past.baseline === undefined) return undefined;
    return isSameScoring(then.scorecard, stamp)
      ? changeSince([then], past.baseline, table.accounts[index]?.score, scorecard.settings.decimals)
      : past.customerChange(key);
  };
  return flagAccounts(table, { scorecard, past, keys, changeOf });
}
