// The overview: how many accounts are in each band, what they are worth, and which ones to act on first.

import { BIG_FALL_SHARE } from '../../domain/alert-definitions/big-fall';
import { accountLabel } from '../../domain/alerts/alert-row';
import type { ListedAlert } from '../../domain/alerts/alerts-tab';
import { valueAtStake } from '../../domain/alerts/value-at-stake';
import { knownLosses } from '../../domain/evidence/known-losses';
import { isLost, type KnownLosses } from '../../domain/history/known-loss';
import { firstToCall } from '../../domain/portfolio/movers';
import { sumOf, usableValue } from '../../domain/portfolio/portfolio-account';
import { isNear } from '../../domain/portfolio/renewals';
import { bandLadder, NOT_ENOUGH_DATA } from '../../domain/scorecard/band';
import { type Cell, matchKey } from '../../domain/values/cell';
import type { CivilDay } from '../../domain/values/civil-day';
import { accountFacts, type FactColumns } from './account-facts';
import { type Accounts, accountName, columnOf, tabRow } from './accounts';
import type { Evaluation } from './evaluation';
import type { Preview } from './preview';

/** An account of the list. */
export interface ListedAccount {
  /** Position of the account, and its row on the tab from 1. */
  readonly index: number;
  readonly row: number;
  readonly name: string;
  readonly band: string;
  /** undefined without enough data. */
  readonly score: number | undefined;
  readonly value: number | undefined;
  readonly renewal: CivilDay | undefined;
  /** What the alerts tab says about it; undefined for nothing. */
  readonly alert: ListedAlert | undefined;
  /** Points since the day that the scorecard compares with, as the last scoring wrote them. */
  readonly change: number | undefined;
  /** The outcome column says that it left: nothing is left to do about it. */
  readonly isLost: boolean;
}

/** Which accounts are listed: those to act on, those of one band, those that renew soon, or those that fell. */
export type AccountFilter =
  | { readonly kind: 'to act on' }
  | { readonly kind: 'band'; readonly band: string }
  | { readonly kind: 'renewing' }
  | { readonly kind: 'fallen' };

export interface Tile {
  readonly label: string;
  readonly accounts: number;
  /** What they are worth; undefined where the scorecard has no value column. */
  readonly value: number | undefined;
  /** Accounts under the scorecard on the tab; undefined where there is none. */
  readonly before: number | undefined;
  readonly color: string | undefined;
  readonly filter: AccountFilter;
}

export function listedAccounts(
  evaluation: Evaluation,
  columns: FactColumns,
  alerts: readonly ListedAlert[] = [],
): readonly ListedAccount[] {
  const { accounts, scores, context, draft } = evaluation;
  if (accounts === undefined) return [];
  const byAccount = new Map(alerts.map((alert) => [matchKey(alert.account), alert]));
  const keyColumn = columnOf(accounts, draft.settings.accountKey);
  const labelOf = (index: number): string => {
    const name = accountName(accounts, index);
    return keyColumn === undefined ? name : accountLabel(name, accounts.rows[index]?.[keyColumn] ?? '');
  };
  const losses = lossesByIndex(evaluation, accounts);
  return scores.map(({ band, score }, index) => {
    const { value, renewal } = accountFacts(accounts.rows[index] ?? [], columns, context);
    return {
      index,
      row: tabRow(accounts, index),
      name: accountName(accounts, index),
      band,
      score,
      value,
      renewal,
      alert: byAccount.get(matchKey(labelOf(index))),
      change: numberIn(accounts.changes?.[index]),
      isLost: isLost(losses, String(index), context.asOf),
    };
  });
}

/** Of outcomes on the accounts tab: those of other tabs are not in the sidebar until Evidence asks for them. */
function lossesByIndex({ draft, context }: Evaluation, accounts: Accounts): KnownLosses | undefined {
  const { outcomes } = draft.settings;
  if (outcomes.tab !== undefined && matchKey(outcomes.tab) !== matchKey(accounts.tab)) return undefined;
  const keys = accounts.rows.map((_, index) => String(index));
  return knownLosses({ headings: accounts.table.headings, rows: accounts.rows, keys }, outcomes, context);
}

function numberIn(cell: Cell | undefined): number | undefined {
  return typeof cell === 'number' ? cell : undefined;
}

/** The worst band first, "Not enough data" last if it has accounts; then renewals and falls, where the sheet has them. */
export function tilesOf(
  listed: readonly ListedAccount[],
  { bands }: Preview,
  columns: FactColumns,
  evaluation: Evaluation,
): readonly Tile[] {
  const worth = (accounts: readonly ListedAccount[]) =>
    columns.value === undefined ? undefined : sumOf(accounts, ({ value }) => usableValue(value));
  const ofBand = bands
    .filter(({ name, accounts, before }) => name !== NOT_ENOUGH_DATA || accounts > 0 || (before ?? 0) > 0)
    .map(({ name, color, accounts, before }): Tile => {
      const inBand = listed.filter(({ band }) => matchKey(band) === matchKey(name));
      const filter = { kind: 'band', band: name } as const;
      return { label: name, accounts, value: worth(inBand), before, color, filter };
    });
  const last = ofBand.filter(({ label }) => label === NOT_ENOUGH_DATA);
  const ladder = ofBand.filter(({ label }) => label !== NOT_ENOUGH_DATA).reverse();
  const tiles = [...ladder, ...last];
  const wide = (label: string, filter: AccountFilter): Tile => {
    const shown = accountsShown(listed, filter, evaluation);
    return {
      label,
      accounts: shown.length,
      value: worth(shown),
      before: undefined,
      color: undefined,
      filter,
    };
  };
  const { scale } = evaluation.draft.settings;
  const hasChanges = evaluation.accounts?.changes !== undefined;
  return [
    ...tiles,
    ...(columns.renewal === undefined ? [] : [wide(RENEWING, { kind: 'renewing' })]),
    ...(hasChanges ? [wide(fallenLabel(scale), { kind: 'fallen' })] : []),
  ];
}

export const RENEWING = 'Renewing in 90 days, not healthy';

export function fallenLabel(scale: number): string {
  return `Fell more than ${BIG_FALL_SHARE * scale} points`;
}

/** The accounts of a filter, the most urgent first. */
export function accountsShown(
  listed: readonly ListedAccount[],
  filter: AccountFilter,
  { draft, context }: Evaluation,
): readonly ListedAccount[] {
  const { names, healthy, atRisk } = bandLadder(draft.bands);
  const portfolio = { asOf: context.asOf, fullMark: draft.settings.scale, bands: names, healthy, atRisk };
  const customers = listed.filter((account) => !account.isLost);
  if (filter.kind === 'to act on') return toActOn(customers, portfolio);
  if (filter.kind === 'renewing') {
    const near = customers.filter(({ renewal, band }) => isNear(renewal, context.asOf) && !healthy.has(band));
    return byValue(near);
  }
  if (filter.kind === 'fallen')
    return customers
      .filter(({ change = 0 }) => -change > BIG_FALL_SHARE * draft.settings.scale + 1e-9)
      .sort((a, b) => (a.change ?? 0) - (b.change ?? 0));
  const inBand = listed.filter(({ band }) => matchKey(band) === matchKey(filter.band));
  const isUnhealthy = inBand.some(({ score, band }) => score !== undefined && !healthy.has(band));
  return isUnhealthy ? firstToCall(inBand, portfolio, inBand.length) : byValue(inBand);
}

/** Open alerts first, then accounts without one; what a person has snoozed or done comes last, and keeps its place in the list. */
function toActOn(
  listed: readonly ListedAccount[],
  portfolio: Parameters<typeof firstToCall>[1],
): readonly ListedAccount[] {
  const atStake = (account: ListedAccount) => valueAtStake(account, portfolio.fullMark);
  const isAnswered = ({ alert }: ListedAccount) => alert !== undefined && alert.status !== 'open';
  return [
    ...listed
      .filter(({ alert }) => alert?.status === 'open')
      .sort((a, b) => atStake(b) - atStake(a) || (a.score ?? 0) - (b.score ?? 0)),
    ...firstToCall(
      listed.filter(({ alert }) => alert === undefined),
      portfolio,
      listed.length,
    ),
    ...firstToCall(listed.filter(isAnswered), portfolio, listed.length),
  ];
}

function byValue(accounts: readonly ListedAccount[]): readonly ListedAccount[] {
  return [...accounts].sort((a, b) => usableValue(b.value) - usableValue(a.value) || a.index - b.index);
}
