// The data that the steps of a scoring pass on: the job, and the table of accounts as it was read.

import type { Proposal } from '../domain/proposal/proposal';
import type { Scorecard } from '../domain/scorecard/scorecard';
import type { ParsedScorecard } from '../domain/scorecard-tab/parse';
import type { RegionalSettings } from '../domain/values/regional-settings';
import type { ScorecardSheet } from '../sheets/scorecard-sheet';
import type { TabRead } from './accounts-table';
import type { DerivedTable } from './derive-accounts';

export interface ScoringJob {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly card: ScorecardSheet;
  readonly parsed: ParsedScorecard;
  readonly scorecard: Scorecard;
  /** What the scorecard was made from, where it was proposed from the data in this run. */
  readonly proposal: Proposal | undefined;
  readonly regional: RegionalSettings;
  /** When the run began, in milliseconds. */
  readonly begun: number;
  /** Why the scorecard was changed, as the user wrote at Apply, '' for nothing; undefined for a run without Apply. */
  readonly note: string | undefined;
  /** Whether the portfolio's tab is made where there is none. */
  readonly portfolio: PortfolioWish;
  /** Whether the run is recorded for later ones: today's snapshot, alerts, the scorecard's version. */
  readonly isRecorded: boolean;
}

export type PortfolioWish = 'make' | 'refresh';

/** The table of accounts as it was read, and the name of its tab. */
export interface AccountsRead extends TabRead {
  readonly tab: string;
  /** The column that names the accounts, from 0; undefined where there is none. */
  readonly nameColumn: number | undefined;
  /** The accounts with their derived columns: `table` has their headings too. */
  readonly derived: DerivedTable;
}
