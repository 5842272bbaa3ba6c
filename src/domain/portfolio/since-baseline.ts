// What happened to accounts and value since the baseline: who came, who left, and the retention that follows.
import { type PortfolioAccount, type StateThen, sumOf, usableValue } from './portfolio-account';
import { churn, type RetentionPeriod, retention } from './renewals';

export interface SinceBaseline extends RetentionPeriod {
  readonly accountsAtStart: number;
  readonly newAccounts: number;
  readonly goneAccounts: number;
  /** Share of the accounts of the baseline that are no longer on the tab, 0-1; undefined where there were none. */
  readonly churnRate: number | undefined;
  /** Gross and net retention of value, 0 and up; undefined where there was no value at the baseline. */
  readonly retention: ReturnType<typeof retention>;
}

/** Accounts that are gone count as lost; new ones count in neither retention, as everywhere. */
export function sinceBaseline(
  accounts: readonly PortfolioAccount[],
  gone: readonly StateThen[],
): SinceBaseline {
  const stayed = accounts.flatMap(({ value, before }) =>
    before === undefined ? [] : [{ worth: usableValue(before.value), now: usableValue(value) }],
  );
  const lost = sumOf(gone, ({ value }) => usableValue(value));
  const period: RetentionPeriod = {
    start: lost + sumOf(stayed, ({ worth }) => worth),
    lost,
    shrunk: sumOf(stayed, ({ worth, now }) => Math.max(0, worth - now)),
    grown: sumOf(stayed, ({ worth, now }) => Math.max(0, now - worth)),
  };
  const accountsAtStart = stayed.length + gone.length;
  return {
    ...period,
    accountsAtStart,
    newAccounts: accounts.length - stayed.length,
    goneAccounts: gone.length,
    churnRate: churn({ start: accountsAtStart, lost: gone.length, involuntary: 0 }).rate,
    retention: retention(period),
  };
}
