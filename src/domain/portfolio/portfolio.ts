// All figures of the portfolio page, from one pure function: the tab, the sidebar and the command line show the same numbers.
import { BIG_FALL_SHARE } from '../alert-definitions/big-fall';
import type { CivilDay } from '../values/civil-day';
import { type BandRow, bandBreakdown, type GroupRow, groupBreakdown, valueClasses } from './bands-breakdown';
import { atRiskBridge, type BridgeStep } from './bridge';
import { type DimensionRow, dimensionBreakdown } from './dimensions';
import { meanHealth, type WeightedHealth, weightedHealth } from './health';
import { firstToCall, largestMovers, lossesByMetric, type MetricLossRow, type Mover } from './movers';
import {
  type GoneAccount,
  type PortfolioAccount,
  type PortfolioContext,
  type StateThen,
  sumOf,
  usableValue,
} from './portfolio-account';
import { type PortfolioDay, portfolioDay } from './portfolio-days';
import {
  type RenewalMonth,
  type RetentionAtRisk,
  renewalsAtRisk,
  renewalsByMonth,
  retentionAtRisk,
} from './renewals';
import { type SinceBaseline, sinceBaseline } from './since-baseline';

/** What a block of the page needs before it can show anything. */
export type MissingBlock = 'value' | 'renewal' | 'owner' | 'segment' | 'outcome' | 'history';

export interface Headline {
  readonly accounts: number;
  readonly scored: number;
  readonly value: number;
  readonly mean: number | undefined;
  readonly weighted: WeightedHealth;
  readonly atRisk: number;
  readonly valueAtRisk: number;
  /** Share of all value, 0-1; undefined without value. */
  readonly shareAtRisk: number | undefined;
  /** Share of the value at risk that the three largest of it make, 0-1. */
  readonly concentration: number | undefined;
  /** Accounts that renew within 90 days and are not healthy. */
  readonly renewing: number;
  readonly renewingValue: number;
}

/** The accounts whose score lies in one tenth of the scale; the last tenth includes the full mark. */
export interface ScoreTenth {
  readonly from: number;
  readonly to: number;
  readonly accounts: number;
  /** In the order of the scorecard's bands. */
  readonly byBand: readonly number[];
}

export interface Portfolio {
  readonly asOf: CivilDay;
  readonly baseline: CivilDay | undefined;
  readonly headline: Headline;
  /** The headline of the accounts of the baseline, on its day; undefined without one. */
  readonly before: Headline | undefined;
  readonly since: SinceBaseline | undefined;
  /** Accounts that lost more points than fallLimit since the baseline. */
  readonly fell: number;
  /** 15 % of the scale. */
  readonly fallLimit: number;
  readonly bands: readonly BandRow[];
  /** The bands in the order of all lists by band. */
  readonly ladder: readonly string[];
  /** Accounts by tenths of the scale, lowest first. */
  readonly distribution: readonly ScoreTenth[];
  /** Oldest first, today last. */
  readonly overTime: readonly PortfolioDay[];
  readonly renewals: readonly RenewalMonth[];
  readonly renewalsAtRisk: readonly PortfolioAccount[];
  readonly retention: RetentionAtRisk;
  /** By value class A, B, C, then by band: accounts and value. */
  readonly matrix: readonly { readonly valueClass: string; readonly bands: readonly BandRow[] }[];
  readonly segments: readonly GroupRow[];
  readonly owners: readonly GroupRow[];
  /** In the scorecard's order; empty for a scorecard of fewer than two. */
  readonly dimensions: readonly DimensionRow[];
  readonly down: readonly Mover[];
  readonly up: readonly Mover[];
  readonly first: readonly PortfolioAccount[];
  /** The accounts with the most value that have a score and a value, at most 300. */
  readonly largest: readonly PortfolioAccount[];
  readonly losses: readonly MetricLossRow[];
  readonly bridge: readonly BridgeStep[];
  readonly negativeValues: number;
  readonly missing: readonly MissingBlock[];
}

export interface PortfolioInput {
  readonly accounts: readonly PortfolioAccount[];
  /** Accounts of the baseline that are no longer on the tab. */
  readonly gone: readonly GoneAccount[];
  readonly baseline: CivilDay | undefined;
  /** Days before today, oldest first. */
  readonly earlierDays: readonly PortfolioDay[];
  /** Which columns the scorecard names; the page says what the others would show. */
  readonly has: Readonly<Record<'value' | 'renewal' | 'owner' | 'segment' | 'outcome', boolean>>;
}

const MOVERS = 10;
const FIRST = 10;
const OWNERS = 12;
const SEGMENTS = 8;
const TENTHS = 10;
const LARGEST = 300;

/** Accounts that are known as lost are in no figure of today; those that were lost since the baseline are in the figures of then. */
export function portfolio(input: PortfolioInput, context: PortfolioContext): Portfolio {
  const { baseline, has } = input;
  const accounts = input.accounts.filter(({ loss }) => loss === undefined);
  const left = leftSince(input);
  const then = baseline === undefined ? undefined : statesThen(accounts, left);
  const classes = valueClasses(accounts);
  const { down, up } = largestMovers(accounts, MOVERS);
  return {
    asOf: context.asOf,
    baseline,
    headline: headlineOf(accounts, context),
    before:
      baseline === undefined || then === undefined
        ? undefined
        : headlineOf(then, { ...context, asOf: baseline }),
    since: then && sinceBaseline(input.accounts, input.gone, has.outcome),
    fell: accounts.filter((account) => hasFallen(account, context)).length,
    fallLimit: BIG_FALL_SHARE * context.fullMark,
    bands: bandBreakdown(accounts, context, then),
    ladder: context.bands,
    distribution: distributionOf(accounts, context),
    overTime: [...input.earlierDays, portfolioDay(context.asOf, accounts, context)],
    renewals: has.renewal ? renewalsByMonth(accounts, context) : [],
    renewalsAtRisk: has.renewal ? renewalsAtRisk(accounts, context) : [],
    retention: retentionAtRisk(accounts, context),
    matrix: has.value
      ? ['A', 'B', 'C'].map((valueClass) => ({
          valueClass,
          bands: bandBreakdown(
            accounts.filter((_, index) => classes[index] === valueClass),
            context,
          ),
        }))
      : [],
    segments: has.segment ? groupBreakdown(accounts, context, (account) => account.segment, SEGMENTS) : [],
    owners: has.owner ? groupBreakdown(accounts, context, (account) => account.owner, OWNERS) : [],
    dimensions: dimensionBreakdown(accounts, then, { fullMark: context.fullMark, byValue: has.value }),
    down,
    up,
    first: firstToCall(accounts, context, FIRST),
    largest: largestOf(accounts),
    losses: lossesByMetric(accounts),
    bridge: then === undefined ? [] : atRiskBridge(accounts, left, context),
    negativeValues: accounts.filter(({ value }) => value !== undefined && value < 0).length,
    missing: [
      ...(['value', 'renewal', 'owner', 'segment', 'outcome'] as const).filter((block) => !has[block]),
      ...(then === undefined ? (['history'] as const) : []),
    ],
  };
}

function headlineOf(accounts: readonly StateThen[], context: PortfolioContext): Headline {
  const atRisk = accounts.filter(({ band }) => context.atRisk.has(band));
  const values = atRisk.map(({ value }) => usableValue(value)).sort((a, b) => b - a);
  const value = totalValue(accounts);
  const valueAtRisk = sumOf(values, (each) => each);
  const renewing = renewalsAtRisk(accounts, context);
  return {
    accounts: accounts.length,
    scored: accounts.filter(({ score }) => score !== undefined).length,
    value,
    mean: meanHealth(accounts),
    weighted: weightedHealth(accounts),
    atRisk: atRisk.length,
    valueAtRisk,
    shareAtRisk: value > 0 ? valueAtRisk / value : undefined,
    concentration: valueAtRisk > 0 ? sumOf(values.slice(0, 3), (each) => each) / valueAtRisk : undefined,
    renewing: renewing.length,
    renewingValue: totalValue(renewing),
  };
}

function totalValue(accounts: readonly StateThen[]): number {
  return sumOf(accounts, ({ value }) => usableValue(value));
}

/** Customers of the baseline who are none today: gone from the tab, or still on it and lost since. */
function leftSince({ accounts, gone }: PortfolioInput): StateThen[] {
  return [
    ...gone.filter(({ loss }) => loss !== 'before'),
    ...accounts.flatMap(({ loss, before }) =>
      loss === undefined || loss === 'before' ? [] : (before ?? []),
    ),
  ];
}

/** All accounts of the baseline: those that are customers still, then those that left. */
function statesThen(accounts: readonly PortfolioAccount[], left: readonly StateThen[]): StateThen[] {
  return [...accounts.flatMap(({ before }) => before ?? []), ...left];
}

/** @example a fall from 70.1 to 55 of 100 is one; a fall of 15.0 is none */
function hasFallen(
  { score, before }: Pick<PortfolioAccount, 'score' | 'before'>,
  { fullMark }: Pick<PortfolioContext, 'fullMark'>,
): boolean {
  if (score === undefined || before?.score === undefined) return false;
  return before.score - score > BIG_FALL_SHARE * fullMark + 1e-9;
}

function distributionOf(
  accounts: readonly PortfolioAccount[],
  { fullMark, bands }: PortfolioContext,
): ScoreTenth[] {
  const tenths = Array.from({ length: TENTHS }, () => bands.map(() => 0));
  const counts = tenths.map(() => 0);
  for (const { score, band } of accounts) {
    if (score === undefined) continue;
    const tenth = Math.max(0, Math.min(TENTHS - 1, Math.floor((score / fullMark) * TENTHS + 1e-9)));
    const position = bands.indexOf(band);
    const byBand = tenths[tenth];
    counts[tenth] = (counts[tenth] ?? 0) + 1;
    if (byBand && position !== -1) byBand[position] = (byBand[position] ?? 0) + 1;
  }
  return tenths.map((byBand, index) => ({
    from: (index * fullMark) / TENTHS,
    to: ((index + 1) * fullMark) / TENTHS,
    accounts: counts[index] ?? 0,
    byBand,
  }));
}

function largestOf(accounts: readonly PortfolioAccount[]): PortfolioAccount[] {
  return accounts
    .filter(({ score, value }) => score !== undefined && usableValue(value) > 0)
    .sort((a, b) => usableValue(b.value) - usableValue(a.value))
    .slice(0, LARGEST);
}
