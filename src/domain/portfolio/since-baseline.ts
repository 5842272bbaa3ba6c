// What happened to accounts and value since the baseline: who came, who left and why, and the retention that follows.
import { type GoneAccount, type PortfolioAccount, sumOf, usableValue } from './portfolio-account';
import { churn, type RetentionPeriod, retention } from './renewals';

export interface SinceBaseline extends RetentionPeriod {
  /** Without those that were lost before. */
  readonly accountsAtStart: number;
  readonly newAccounts: number;
  /** No longer on the tab. */
  readonly goneAccounts: number;
  /** Gone, or still on the tab and lost since then as the outcome column says. */
  readonly lostAccounts: number;
  /** Of them the losses that were not preventable; undefined without a column for it. */
  readonly involuntaryLosses: number | undefined;
  /** Of them those without a known reason, counted as if they could be prevented; undefined where no column says. */
  readonly unexplainedLosses: number | undefined;
  /** Lost / at the start, 0-1; undefined where there were none. */
  readonly churnRate: number | undefined;
  /** The same without involuntary losses; undefined where no column says. */
  readonly voluntaryChurnRate: number | undefined;
  /** Gross and net retention of value, 0 and up; undefined where there was no value at the baseline. */
  readonly retention: ReturnType<typeof retention>;
}

/** New accounts count in no rate, as everywhere. @param knowsOutcomes whether a column says why accounts were lost */
export function sinceBaseline(
  accounts: readonly PortfolioAccount[],
  gone: readonly GoneAccount[],
  knowsOutcomes: boolean,
): SinceBaseline {
  const listed = accounts.flatMap(({ value, loss, before }) =>
    before === undefined || loss === 'before'
      ? []
      : [{ worth: usableValue(before.value), now: usableValue(value), loss }],
  );
  const stayed = listed.filter(({ loss }) => loss === undefined);
  const left = [
    ...listed.filter(({ loss }) => loss !== undefined),
    ...gone
      .filter(({ loss }) => loss !== 'before')
      .map(({ value, loss }) => ({ worth: usableValue(value), loss })),
  ];
  const lost = sumOf(left, ({ worth }) => worth);
  const period: RetentionPeriod = {
    start: lost + sumOf(stayed, ({ worth }) => worth),
    lost,
    shrunk: sumOf(stayed, ({ worth, now }) => Math.max(0, worth - now)),
    grown: sumOf(stayed, ({ worth, now }) => Math.max(0, now - worth)),
  };
  const involuntary = left.filter(({ loss }) => loss === 'involuntary').length;
  const accountsAtStart = stayed.length + left.length;
  const { rate, voluntaryRate } = churn({ start: accountsAtStart, lost: left.length, involuntary });
  return {
    ...period,
    accountsAtStart,
    newAccounts: accounts.filter(({ before, loss }) => before === undefined && loss === undefined).length,
    goneAccounts: gone.length,
    lostAccounts: left.length,
    involuntaryLosses: knowsOutcomes ? involuntary : undefined,
    unexplainedLosses: knowsOutcomes ? left.filter(({ loss }) => loss === undefined).length : undefined,
    churnRate: rate,
    voluntaryChurnRate: knowsOutcomes ? voluntaryRate : undefined,
    retention: retention(period),
  };
}
