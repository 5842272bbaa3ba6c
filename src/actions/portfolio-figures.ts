// The figures of the portfolio as plain JSON, for programs: absent is null, and accounts are named with what the page shows of them.
import type { Portfolio } from '../domain/portfolio/portfolio';
import type { PortfolioAccount } from '../domain/portfolio/portfolio-account';
import type { Currency } from '../domain/values/currency';

/** As JSON has it: null in place of undefined. */
type Json<T> = T extends undefined
  ? null
  : T extends object
    ? { readonly [Key in keyof T]: Json<T[Key]> }
    : T;

export interface AccountFigures {
  readonly account: string;
  readonly score: number | null;
  readonly band: string;
  readonly value: number | null;
  readonly owner: string;
  readonly segment: string;
  /** YYYY-MM-DD */
  readonly renewal: string | null;
  /** Points since the baseline. */
  readonly change: number | null;
  /** Where it loses points, why it moved, and what to do about it; '' for nothing. */
  readonly because: string;
  readonly moved: string;
  readonly action: string;
}

type Plain = Omit<Portfolio, 'renewalsAtRisk' | 'down' | 'up' | 'first' | 'largest'>;

export interface PortfolioFigures extends Json<Plain> {
  /** How the value column writes amounts. */
  readonly currency: Currency;
  readonly valueHeading: string | null;
  readonly renewalsAtRisk: readonly AccountFigures[];
  readonly down: readonly AccountFigures[];
  readonly up: readonly AccountFigures[];
  readonly first: readonly AccountFigures[];
}

export interface PortfolioNames {
  readonly currency: Currency;
  readonly valueHeading: string | undefined;
}

/** More of them are a list to filter in the sheet, not one to read. */
const RENEWALS_LISTED = 100;

export function portfolioFigures(portfolio: Portfolio, names: PortfolioNames): PortfolioFigures {
  const { renewalsAtRisk, down, up, first, largest: _, ...plain } = portfolio;
  return {
    ...(withNulls(plain) as Json<Plain>),
    currency: names.currency,
    valueHeading: names.valueHeading ?? null,
    renewalsAtRisk: renewalsAtRisk.slice(0, RENEWALS_LISTED).map(accountFigures),
    down: down.map(({ account }) => accountFigures(account)),
    up: up.map(({ account }) => accountFigures(account)),
    first: first.map(accountFigures),
  };
}

function accountFigures(account: PortfolioAccount): AccountFigures {
  const { name, score, band, value, owner, segment, renewal, because, moved, action, before } = account;
  return {
    account: name,
    score: score ?? null,
    band,
    value: value ?? null,
    owner,
    segment,
    renewal: renewal ?? null,
    change: score === undefined || before?.score === undefined ? null : score - before.score,
    because,
    moved,
    action,
  };
}

function withNulls(value: unknown): unknown {
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.map(withNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withNulls(each)]));
}
