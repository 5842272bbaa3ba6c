// All figures of the portfolio page, from one pure function: the tab, the sidebar and the command line show the same numbers.
import type { CivilDay } from '../values/civil-day';
import { type BandRow, bandBreakdown, type GroupRow, groupBreakdown, valueClasses } from './bands-breakdown';
import { atRiskBridge, type BridgeStep, type GoneAccount } from './bridge';
import { meanHealth, type WeightedHealth, weightedHealth } from './health';
import { firstToCall, largestMovers, lossesByMetric, type MetricLossRow, type Mover } from './movers';
import {
  type PortfolioAccount,
  type PortfolioContext,
  sumOf,
  usableValue,
  worstBand,
} from './portfolio-account';
import {
  type RenewalMonth,
  type RetentionAtRisk,
  renewalsAtRisk,
  renewalsByMonth,
  retentionAtRisk,
} from './renewals';

/** What a block of the page needs before it can show anything. */
export type MissingBlock = 'value' | 'renewal' | 'owner' | 'segment' | 'history';

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
}

/** A snapshot of the whole portfolio on an earlier day. */
export interface PortfolioDay {
  readonly day: CivilDay;
  readonly weighted: number | undefined;
  readonly mean: number | undefined;
  /** By band, in the order of the scorecard's bands. */
  readonly valueByBand: readonly number[];
  readonly accountsByBand: readonly number[];
}

export interface Portfolio {
  readonly asOf: CivilDay;
  readonly baseline: CivilDay | undefined;
  readonly headline: Headline;
  /** The headline at the baseline, for the accounts that were there then; undefined without one. */
  readonly before: Headline | undefined;
  readonly bands: readonly BandRow[];
  /** Accounts by tenths of the scale, lowest first. */
  readonly distribution: readonly number[];
  readonly overTime: readonly PortfolioDay[];
  readonly renewals: readonly RenewalMonth[];
  readonly renewalsAtRisk: readonly PortfolioAccount[];
  readonly retention: RetentionAtRisk;
  /** By value class A, B, C, then by band: accounts and value. */
  readonly matrix: readonly { readonly valueClass: string; readonly bands: readonly BandRow[] }[];
  readonly segments: readonly GroupRow[];
  readonly owners: readonly GroupRow[];
  readonly down: readonly Mover[];
  readonly up: readonly Mover[];
  readonly first: readonly PortfolioAccount[];
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
  readonly overTime: readonly PortfolioDay[];
  /** Which columns the scorecard names; the page says what the others would show. */
  readonly has: Readonly<Record<'value' | 'renewal' | 'owner' | 'segment', boolean>>;
}

const MOVERS = 10;
const FIRST = 10;
const OWNERS = 12;
const SEGMENTS = 8;
const TENTHS = 10;

export function portfolio(input: PortfolioInput, context: PortfolioContext): Portfolio {
  const { accounts, gone, baseline, has } = input;
  const hasBaseline = baseline !== undefined;
  const classes = valueClasses(accounts);
  const { down, up } = largestMovers(accounts, MOVERS);
  return {
    asOf: context.asOf,
    baseline,
    headline: headlineOf(accounts, context),
    before: hasBaseline ? headlineOf(asTheyWere(accounts), context) : undefined,
    bands: bandBreakdown(accounts, context, hasBaseline),
    distribution: distributionOf(accounts, context.fullMark),
    overTime: input.overTime,
    renewals: has.renewal ? renewalsByMonth(accounts, context) : [],
    renewalsAtRisk: has.renewal ? renewalsAtRisk(accounts, context) : [],
    retention: retentionAtRisk(accounts, context),
    matrix: has.value
      ? ['A', 'B', 'C'].map((valueClass) => ({
          valueClass,
          bands: bandBreakdown(
            accounts.filter((_, index) => classes[index] === valueClass),
            context,
            false,
          ),
        }))
      : [],
    segments: has.segment
      ? groupBreakdown(
          accounts,
          context,
          named((account) => account.segment),
          SEGMENTS,
        )
      : [],
    owners: has.owner
      ? groupBreakdown(
          accounts,
          context,
          named((account) => account.owner),
          OWNERS,
        )
      : [],
    down,
    up,
    first: firstToCall(accounts, context, FIRST),
    losses: lossesByMetric(accounts),
    bridge: hasBaseline ? atRiskBridge(accounts, gone, context) : [],
    negativeValues: accounts.filter(({ value }) => value !== undefined && value < 0).length,
    missing: [
      ...(['value', 'renewal', 'owner', 'segment'] as const).filter((block) => !has[block]),
      ...(hasBaseline ? [] : (['history'] as const)),
    ],
  };
}

function named(groupOf: (account: PortfolioAccount) => string): (account: PortfolioAccount) => string {
  return (account) => groupOf(account) || '(none)';
}

function headlineOf(accounts: readonly PortfolioAccount[], context: PortfolioContext): Headline {
  const atRisk = accounts.filter(({ band }) => band === worstBand(context));
  const values = atRisk.map(({ value }) => usableValue(value)).sort((a, b) => b - a);
  const value = sumOf(accounts, (account) => usableValue(account.value));
  const valueAtRisk = sumOf(values, (each) => each);
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
  };
}

/** The accounts with what they were at the baseline; those that are new since then are not among them. */
function asTheyWere(accounts: readonly PortfolioAccount[]): PortfolioAccount[] {
  return accounts.flatMap((account) => {
    const { before } = account;
    return before === undefined
      ? []
      : [
          {
            ...account,
            score: before.score,
            band: before.band,
            value: before.value,
            renewal: before.renewal,
          },
        ];
  });
}

function distributionOf(accounts: readonly PortfolioAccount[], fullMark: number): number[] {
  const counts = new Array<number>(TENTHS).fill(0);
  for (const { score } of accounts) {
    if (score === undefined) continue;
    const tenth = Math.max(0, Math.min(TENTHS - 1, Math.floor((score / fullMark) * TENTHS + 1e-9)));
    counts[tenth] = (counts[tenth] ?? 0) + 1;
  }
  return counts;
}
