// A derived column: one cell per account, aggregated from the rows of another tab or taken from an earlier day.
import type { Condition } from './condition';

/** What is made of an account's rows. */
export type Aggregation =
  | 'count'
  | 'sum'
  | 'average'
  | 'median'
  | 'minimum'
  | 'maximum'
  | 'latest'
  | 'earliest'
  | 'days since'
  | 'unique'
  | 'share'
  | 'change'
  | 'value';

/** Which rows count, by their day. A blank `dayColumn` is the one that the source names. */
export type Window =
  /** Days D − N + 1 … D. */
  | { readonly kind: 'last'; readonly days: number; readonly dayColumn: string }
  /** All rows up to the day of scoring. */
  | { readonly kind: 'up to today'; readonly dayColumn: string }
  /** History only: the last snapshot at least this many days old. */
  | { readonly kind: 'days ago'; readonly days: number }
  /** All rows; where the source names a column of days, those up to the day of scoring. */
  | { readonly kind: 'all' };

export interface RowCondition {
  readonly heading: string;
  readonly is: Condition;
}

export interface DerivedColumn {
  /** Heading of the new column on the accounts tab. */
  readonly heading: string;
  /** Title of a tab, name of a source, or History. */
  readonly from: string;
  /** Heading of the key on that tab; '' for the one that the source names. */
  readonly key: string;
  readonly what: Aggregation;
  /** Heading of the aggregated column; '' for count. */
  readonly of: string;
  /** A row counts if it fulfills all of these. */
  readonly where: readonly RowCondition[];
  readonly window: Window;
  /** Whether accounts that the tab has never heard of count as 0, as for a help desk without a ticket. */
  readonly unknownIsZero: boolean;
  readonly note: string;
}

/** `From` of a column that takes an earlier value from the history tab. */
export const HISTORY_SOURCE = 'History';

/** How the keys of a tab find their accounts. */
export type KeyMatch =
  /** The same but for case and spaces; an address finds the account whose key is its domain. */
  | { readonly kind: 'exact' }
  /** Also the same but for legal form, accents and punctuation, where one account alone is meant. */
  | { readonly kind: 'name' }
  /** By a column of domains on the accounts tab. */
  | { readonly kind: 'domain'; readonly heading: string };

/** A tab between the rows and the accounts, such as subscriptions: rows know their subscription, and that knows its account. */
export interface Via {
  readonly tab: string;
  /** Heading of the key that rows of the other tab name. */
  readonly key: string;
  /** Heading of the account's key. */
  readonly accountKey: string;
}

/** What is true of all derived columns from one tab. */
export interface Source {
  readonly name: string;
  readonly tab: string;
  /** Headings on that tab; '' for none. */
  readonly key: string;
  readonly day: string;
  /** The day on which a row became known: on an earlier day it does not count. */
  readonly knownSince: string;
  /** Tells rows apart: exact copies of a row with the same one count once. */
  readonly rowId: string;
  readonly via: Via | undefined;
  readonly match: KeyMatch;
  readonly note: string;
}

/** A name under which another system knows an account. */
export interface OtherName {
  readonly account: string;
  readonly alsoCalled: string;
}

/** What an aggregation needs and gives. */
export interface AggregationFacts {
  /** Whether it reads a column: `Of` must name one. */
  readonly needsOf: boolean;
  /** Whether it reads days: `Window` must name the day's column. */
  readonly needsDay: boolean;
  /** Whether an account without rows has 0 rather than nothing. */
  readonly isZeroWithoutRows: boolean;
  /** How its numbers are shown. */
  readonly format: 'whole' | 'number' | 'percent' | 'as the column';
  readonly words: string;
}

export const AGGREGATIONS: Readonly<Record<Aggregation, AggregationFacts>> = {
  count: facts('number of rows', { isZeroWithoutRows: true, format: 'whole' }),
  sum: facts('sum', { needsOf: true, isZeroWithoutRows: true }),
  average: facts('average', { needsOf: true }),
  median: facts('median', { needsOf: true }),
  minimum: facts('smallest value', { needsOf: true }),
  maximum: facts('largest value', { needsOf: true }),
  latest: facts('latest value', { needsOf: true, needsDay: true, format: 'as the column' }),
  earliest: facts('earliest value', { needsOf: true, needsDay: true, format: 'as the column' }),
  'days since': facts('days since the last row', { needsDay: true, format: 'whole' }),
  unique: facts('number of different values', { needsOf: true, isZeroWithoutRows: true, format: 'whole' }),
  share: facts('share of rows that fulfill the condition', { isZeroWithoutRows: true, format: 'percent' }),
  change: facts('change against the window before', { needsDay: true, format: 'percent' }),
  value: facts('value on an earlier day', { needsOf: true, format: 'as the column' }),
};

function facts(words: string, given: Partial<AggregationFacts>): AggregationFacts {
  return { needsOf: false, needsDay: false, isZeroWithoutRows: false, format: 'number', words, ...given };
}
