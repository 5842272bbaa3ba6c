// Renewals to come: how much value renews in each month, and in which band it is today.
import { churnRate } from '../statistics/churn-rate';
import { addDays, type CivilDay } from '../values/civil-day';
import {
  type PortfolioAccount,
  type PortfolioContext,
  type StateThen,
  sumOf,
  usableValue,
} from './portfolio-account';

/** Renewals within this many days are near. */
const NEAR_DAYS = 90;
const MONTHS = 12;

export interface RenewalMonth {
  /** YYYY-MM */
  readonly month: string;
  readonly accounts: number;
  readonly value: number;
  /** By band, in the order of the scorecard's bands: value that renews. */
  readonly valueByBand: readonly number[];
  readonly accountsByBand: readonly number[];
}

/** The next twelve months, this one first; a renewal today counts, one in the past does not. */
export function renewalsByMonth(
  accounts: readonly PortfolioAccount[],
  context: PortfolioContext,
): RenewalMonth[] {
  const months = Array.from({ length: MONTHS }, (_, index) => monthAfter(context.asOf, index));
  return months.map((month) => {
    const own = accounts.filter(
      ({ renewal }) => renewal !== undefined && renewal >= context.asOf && renewal.slice(0, 7) === month,
    );
    const byBand = context.bands.map((band) => own.filter((account) => account.band === band));
    return {
      month,
      accounts: own.length,
      value: sumOf(own, ({ value }) => usableValue(value)),
      valueByBand: byBand.map((band) => sumOf(band, ({ value }) => usableValue(value))),
      accountsByBand: byBand.map((band) => band.length),
    };
  });
}

/** Accounts that renew within `days` from today on and are not healthy, the largest value first. */
export function renewalsAtRisk<Account extends StateThen>(
  accounts: readonly Account[],
  { asOf, healthy }: PortfolioContext,
  days = NEAR_DAYS,
): Account[] {
  return accounts
    .filter(({ band, renewal }) => isNear(renewal, asOf, days) && !healthy.has(band))
    .sort((a, b) => usableValue(b.value) - usableValue(a.value));
}

export function isNear(renewal: CivilDay | undefined, asOf: CivilDay, days = NEAR_DAYS): boolean {
  return renewal !== undefined && renewal >= asOf && renewal <= addDays(asOf, days);
}

export interface RetentionAtRisk {
  /** Value that renews within the period, and the part of it in the worst band. */
  readonly renewing: number;
  readonly atRisk: number;
  /** Gross retention if everything at risk were lost, 0-1; undefined where nothing renews. */
  readonly grossIfLost: number | undefined;
}

/** What retention would be if all accounts at risk left at their renewal: a plain sum, no forecast. */
export function retentionAtRisk(
  accounts: readonly PortfolioAccount[],
  context: PortfolioContext,
  days = NEAR_DAYS,
): RetentionAtRisk {
  const near = accounts.filter(({ renewal }) => isNear(renewal, context.asOf, days));
  const renewing = sumOf(near, ({ value }) => usableValue(value));
  const atRisk = sumOf(
    near.filter(({ band }) => context.atRisk.has(band)),
    ({ value }) => usableValue(value),
  );
  return { renewing, atRisk, grossIfLost: renewing > 0 ? (renewing - atRisk) / renewing : undefined };
}

export interface RetentionPeriod {
  /** Value at the start of the period. */
  readonly start: number;
  readonly lost: number;
  readonly shrunk: number;
  readonly grown: number;
}

/**
 * Gross and net revenue retention of a period, 0 and up; undefined where the period began without value.
 * @example retention({ start: 1000, lost: 60, shrunk: 20, grown: 90 }) // { gross: 0.92, net: 1.01 }
 */
export function retention({ start, lost, shrunk, grown }: RetentionPeriod) {
  if (!(start > 0)) return undefined;
  const gross = (start - lost - shrunk) / start;
  return { gross, net: gross + grown / start };
}

export interface Churn {
  /** Lost accounts of those at the start, 0-1; undefined where the period began without any. */
  readonly rate: number | undefined;
  /** The same without involuntary losses, such as accounts that were closed for missing payment. */
  readonly voluntaryRate: number | undefined;
}

/**
 * Churn of a period, with and without involuntary losses. Accounts that joined in the period do not count.
 * @example churn({ start: 120, lost: 6, involuntary: 2 }) // { rate: 0.05, voluntaryRate: 0.0333 }
 */
export function churn(period: {
  readonly start: number;
  readonly lost: number;
  readonly involuntary: number;
}): Churn {
  const { start, lost, involuntary } = period;
  return { rate: churnRate(lost, start), voluntaryRate: churnRate(lost - involuntary, start) };
}

function monthAfter(day: CivilDay, months: number): string {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}
