// The overview: how many accounts are in each band, what they are worth, and which ones to act on first.

import { firstToCall } from '../../domain/portfolio/movers';
import { sumOf, usableValue } from '../../domain/portfolio/portfolio-account';
import { isNear } from '../../domain/portfolio/renewals';
import { NOT_ENOUGH_DATA } from '../../domain/scorecard/band';
import { type Cell, matchKey } from '../../domain/values/cell';
import type { CivilDay } from '../../domain/values/civil-day';
import { accountFacts, type FactColumns } from './account-facts';
import { accountName, tabRow } from './accounts';
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
  /** Points since the day that the scorecard compares with, as the last scoring wrote them. */
  readonly change: number | undefined;
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

export function listedAccounts(evaluation: Evaluation, columns: FactColumns): readonly ListedAccount[] {
  const { accounts, scores, context } = evaluation;
  if (accounts === undefined) return [];
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
      change: numberIn(accounts.changes?.[index]),
    };
  });
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

/** A share of the full mark. */
const BIG_FALL = 0.15;

export function fallenLabel(scale: number): string {
  return `Fell more than ${BIG_FALL * scale} points`;
}

/** The accounts of a filter, the most urgent first. */
export function accountsShown(
  listed: readonly ListedAccount[],
  filter: AccountFilter,
  { draft, context }: Evaluation,
): readonly ListedAccount[] {
  const bands = draft.bands.filter(({ segment }) => segment === undefined).map(({ name }) => name);
  const portfolio = { asOf: context.asOf, fullMark: draft.settings.scale, bands };
  if (filter.kind === 'to act on') return firstToCall(listed, portfolio, listed.length);
  if (filter.kind === 'renewing') {
    const near = listed.filter(({ renewal, band }) => isNear(renewal, context.asOf) && band !== bands[0]);
    return byValue(near);
  }
  if (filter.kind === 'fallen')
    return listed
      .filter(({ change = 0 }) => -change > BIG_FALL * draft.settings.scale + 1e-9)
      .sort((a, b) => (a.change ?? 0) - (b.change ?? 0));
  const inBand = listed.filter(({ band }) => matchKey(band) === matchKey(filter.band));
  const isScoredBelowBest = inBand.some(({ score, band }) => score !== undefined && band !== bands[0]);
  return isScoredBelowBest ? firstToCall(inBand, portfolio, inBand.length) : byValue(inBand);
}

function byValue(accounts: readonly ListedAccount[]): readonly ListedAccount[] {
  return [...accounts].sort((a, b) => usableValue(b.value) - usableValue(a.value) || a.index - b.index);
}
