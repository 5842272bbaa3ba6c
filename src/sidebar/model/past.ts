// The past of the accounts as it was fetched, and the flags that rules about change and trend set from it.
import type { PastPart } from '../../actions/sidebar-tabs';
import { flagAccounts, type KnownPast, keyColumn } from '../../domain/history/flag-accounts';
import type { ScoreSeries } from '../../domain/history/score-series';
import type { Settings } from '../../domain/scorecard/scorecard';
import type { ScoredTable } from '../../domain/scoring/score-table';
import { matchKey } from '../../domain/values/cell';
import type { Accounts } from './accounts';

export interface FetchedPast extends KnownPast {
  /** Of the settings that it was fetched for. */
  readonly key: string;
}

/** Another baseline needs other days. */
export function pastKey({ history, compareWith }: Settings): string {
  return JSON.stringify([history, compareWith]);
}

export function pastOf(key: string, parts: readonly PastPart[]): FetchedPast {
  const series = new Map<string, ScoreSeries>();
  for (const { days, stamps, accounts, scores } of parts)
    accounts.forEach((account, at) => {
      const points = days.map((day, index) => ({
        day,
        score: scores[at]?.[index] ?? undefined,
        band: '',
        scorecard: stamps[index] ?? '',
      }));
      series.set(account, points);
      series.set(account, points);
    });
  return {
    key,
    baseline: parts[0]?.baseline ?? undefined,
    seriesOf: (account) => series.get(matchKey(account)) ?? [],
  };
}

/** The scored accounts with the flags that their past sets. */
export function flagFromPast(table: ScoredTable, accounts: Accounts, past: FetchedPast): ScoredTable {
  const column = keyColumn(table.plan.scorecard, accounts.table.headings, accounts.nameColumn);
  if (column === undefined) return table;
  return flagAccounts(
    table,
    past,
    accounts.rows.map((row) => row[column] ?? ''),
  );
}
