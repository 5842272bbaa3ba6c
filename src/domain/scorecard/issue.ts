// A problem with somebody's data or scorecard, as a value: it names the cell it is about and says what to do.

export interface Issue {
  /** Where to look, e.g. `Health Scorecard!E9`; '' when no single cell is to blame. */
  readonly cell: string;
  readonly message: string;
  /** With an error in the scorecard nothing is scored; a warning is only told. */
  readonly severity: 'error' | 'warning';
}
