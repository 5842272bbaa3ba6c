// Where on a sheet the accounts are, for everything that is written beside them.

/** The part of the sheet that the results belong to; rows and columns from 0. */
export interface TablePlace {
  readonly headingRow: number;
  /** Last row of ours. */
  readonly lastRow: number;
  /** Last column of the user's table. */
  readonly lastColumn: number;
}
