// Parts of tabs that the sidebar requests: rows, the content of other tabs, and of the history. Plain JSON only.

import type { TabDescription } from '../domain/derived-columns/describe-tab';
import type { CardRows } from '../domain/scorecard-tab/card-rows';
import type { Cell } from '../domain/values/cell';
import type { CodedColumn } from '../domain/values/coded-columns';
import type { Currency } from '../domain/values/currency';

/** Part of a tab, from a row on. */
export interface RowsRequest {
  readonly tab: string;
  /** From 1. */
  readonly from: number;
  /** Positions of the columns that are wanted, from 0, in rising order; all of them if omitted. */
  readonly columns?: readonly number[];
}

export interface OtherTabsRequest {
  /** Of the accounts. */
  readonly tab: string;
  /** Row of the accounts' headings, from 1; 0 lets them be found. */
  readonly headingRow: number;
  /** Headings of the columns that identify accounts; '' for none. */
  readonly accountColumn: string;
  readonly accountKey: string;
  /** One tab by its name; '' for all that are not ours. */
  readonly only: string;
}

/** The content of another tab, by its first 5,000 rows. */
export interface OtherTab {
  readonly tab: string;
  /** Rows below its headings that were looked at, and all of them. */
  readonly rows: number;
  readonly total: number;
  readonly isWhole: boolean;
  readonly columns: TabDescription['columns'];
  /** The column that names the accounts; null where none does. */
  readonly key: NonNullable<TabDescription['key']> | null;
  /** Heading of its days; '' for none. */
  readonly day: string;
  readonly offers: TabDescription['offers'];
  /** Accounts in all. */
  readonly accounts: number;
}

export interface RowsPart {
  /** False where there is no such tab: then the rest is empty. */
  readonly found: boolean;
  readonly from: number;
  readonly columns: readonly CodedColumn[];
  /** Rows in this part, and on the whole tab. */
  readonly rows: number;
  readonly total: number;
  /** Positions of columns that are ours, from 0. */
  readonly ours: readonly number[];
  /** Of those the derived columns. */
  readonly derived: readonly number[];
  /** With the first part: how each column writes amounts. Otherwise empty. */
  readonly currencies: readonly Currency[];
}

export interface PastRequest {
  /** The scorecard: what scores are compared with is one of its settings. */
  readonly rows: CardRows;
  /** The tab of the accounts. */
  readonly tab: string;
  /** The first account of the part, from 1. */
  readonly from: number;
}

/** Scores of all accounts on the days that a scoring reads, in parts. */
export interface PastPart {
  /** The day that scores are compared with; null before the second snapshot. */
  readonly baseline: string | null;
  /** Oldest first. */
  readonly days: readonly string[];
  /** By day: the stamp of the scorecard. */
  readonly stamps: readonly string[];
  /** Their keys in matching form. */
  readonly accounts: readonly string[];
  /** By account and day; null without a score. */
  readonly scores: readonly (readonly (number | null)[])[];
  /** By account: points since the baseline without those of a changed scorecard; null where they are not needed or not known. */
  readonly customerChanges: readonly (number | null)[];
  /** Accounts on all parts. */
  readonly total: number;
}

/** Rows of the history for derived columns: of the snapshots of this many days ago, and only these columns. */
export interface HistoryRowsRequest {
  readonly daysAgo: readonly number[];
  readonly headings: readonly string[];
}

export interface HistoryRows {
  readonly headings: readonly Cell[];
  readonly columns: readonly CodedColumn[];
}
