// How accounts and value spread over bands, segments, owners and value classes.
import { NOT_ENOUGH_DATA } from '../scorecard/band';
import { matchKey } from '../values/cell';
import { apportion } from '../values/rounding';
import { meanHealth, weightedHealth } from './health';
import {
  groupBy,
  type PortfolioAccount,
  type PortfolioContext,
  type StateThen,
  sumOf,
  usableValue,
} from './portfolio-account';

export interface BandRow {
  readonly band: string;
  readonly isAtRisk: boolean;
  readonly accounts: number;
  /** Percent of all accounts with one decimal; the column adds up to 100.0. */
  readonly percent: number;
  readonly value: number;
  readonly valuePercent: number | undefined;
  /** Against the baseline; undefined without one. */
  readonly accountsChange: number | undefined;
  readonly valueChange: number | undefined;
}

/** One row a band, best first, and "Not enough data" last where it has accounts now or had some. */
export function bandBreakdown(
  accounts: readonly PortfolioAccount[],
  context: PortfolioContext,
  /** All accounts of the baseline; undefined without one. */
  then?: readonly StateThen[],
): BandRow[] {
  const names = [...context.bands];
  const isUsed = (band: string) => [...accounts, ...(then ?? [])].some((account) => account.band === band);
  if (isUsed(NOT_ENOUGH_DATA) && !names.includes(NOT_ENOUGH_DATA)) names.push(NOT_ENOUGH_DATA);
  const now = names.map((band) => accounts.filter((account) => account.band === band));
  const before = then && names.map((band) => then.filter((account) => account.band === band));
  const counts = now.map((own) => own.length);
  const values = now.map((own) => sumOf(own, ({ value }) => usableValue(value)));
  const percents = percentsOf(counts);
  const valuePercents = percentsOf(values);
  return names.map((band, index) => ({
    band,
    isAtRisk: context.atRisk.has(band),
    accounts: counts[index] ?? 0,
    percent: percents?.[index] ?? 0,
    value: values[index] ?? 0,
    valuePercent: valuePercents?.[index],
    accountsChange: before && (counts[index] ?? 0) - (before[index]?.length ?? 0),
    valueChange:
      before && (values[index] ?? 0) - sumOf(before[index] ?? [], ({ value }) => usableValue(value)),
  }));
}

/** Percents with one decimal that add up to 100.0; undefined where everything is 0. @internal exported for its tests */
export function percentsOf(amounts: readonly number[]): number[] | undefined {
  const total = sumOf(amounts, (amount) => amount);
  if (!(total > 0)) return undefined;
  return apportion(
    amounts.map((amount) => (100 * amount) / total),
    100,
    1,
  );
}

export interface GroupRow {
  readonly group: string;
  /** Others: the groups that have no room, together. */
  readonly kind: 'one' | 'others';
  readonly accounts: number;
  readonly value: number;
  readonly mean: number | undefined;
  readonly weighted: number | undefined;
  readonly atRisk: number;
  readonly valueAtRisk: number;
  /** Mean change of the accounts that had a score at the baseline; undefined where none had. */
  readonly change: number | undefined;
}

/** The rows of accounts without a group, and of all groups that have no room. */
const NONE = '(none)';
const OTHERS = 'Others';

/** One row a group, the most value at risk first. At most `most` rows: the rest is one row "Others". */
export function groupBreakdown(
  accounts: readonly PortfolioAccount[],
  context: PortfolioContext,
  groupOf: (account: PortfolioAccount) => string,
  most: number,
): GroupRow[] {
  // As scoring reads them: "ent " is Ent.
  const rows = [...groupBy(accounts, (account) => matchKey(groupOf(account)))]
    .map(([, own]) => ({ row: groupRow(nameOf(own, groupOf), own, context, 'one'), own }))
    .sort(
      (a, b) =>
        b.row.valueAtRisk - a.row.valueAtRisk || b.row.value - a.row.value || b.row.accounts - a.row.accounts,
    );
  if (rows.length <= most) return rows.map(({ row }) => row);
  const others = rows.slice(most - 1).flatMap(({ own }) => own);
  return [...rows.slice(0, most - 1).map(({ row }) => row), groupRow(OTHERS, others, context, 'others')];
}

/** As it is written first. */
function nameOf(
  [first]: readonly PortfolioAccount[],
  groupOf: (account: PortfolioAccount) => string,
): string {
  return (first === undefined ? '' : groupOf(first).trim()) || NONE;
}

function groupRow(
  group: string,
  own: readonly PortfolioAccount[],
  context: PortfolioContext,
  kind: GroupRow['kind'],
): GroupRow {
  const atRisk = own.filter((account) => context.atRisk.has(account.band));
  const changes = own.flatMap(({ score, before }) =>
    score === undefined || before?.score === undefined ? [] : [score - before.score],
  );
  return {
    group,
    kind,
    accounts: own.length,
    value: sumOf(own, ({ value }) => usableValue(value)),
    mean: meanHealth(own),
    weighted: weightedHealth(own).health,
    atRisk: atRisk.length,
    valueAtRisk: sumOf(atRisk, ({ value }) => usableValue(value)),
    change: changes.length === 0 ? undefined : sumOf(changes, (change) => change) / changes.length,
  };
}

export type ValueClass = 'A' | 'B' | 'C';

/**
 * A: the largest accounts that make half of the value; B: up to 80 %; C: the rest and accounts without a value.
 * By account, in their order.
 */
export function valueClasses(accounts: readonly Pick<PortfolioAccount, 'value'>[]): ValueClass[] {
  const total = sumOf(accounts, ({ value }) => usableValue(value));
  const order = [...accounts.keys()].sort(
    (a, b) => usableValue(accounts[b]?.value) - usableValue(accounts[a]?.value),
  );
  const classes: ValueClass[] = accounts.map(() => 'C');
  let before = 0;
  for (const index of order) {
    const value = usableValue(accounts[index]?.value);
    if (value > 0) classes[index] = before < total / 2 ? 'A' : before < 0.8 * total ? 'B' : 'C';
    before += value;
  }
  return classes;
}
