// Settings about outcomes: where they are, which words mean what, and how long before them accounts are seen.

/** What the words of an outcome column mean, as the user says; these go before the known ones. */
export interface OutcomeWords {
  readonly lost: readonly string[];
  readonly kept: readonly string[];
  /** Words for losses that were not preventable, such as a bankruptcy: not a test of the score, and separate in the churn. */
  readonly involuntary: readonly string[];
  /** Words for accounts that say nothing, such as paused ones. */
  readonly ignored: readonly string[];
}

export interface OutcomeSettings {
  /** The tab with the outcomes; undefined: the accounts tab. */
  readonly tab: string | undefined;
  /** Heading of the column that says what became of an account. */
  readonly column: string | undefined;
  /** Heading of the column with the day of the outcome; undefined where there is none. */
  readonly date: string | undefined;
  readonly words: OutcomeWords;
  /** How many days before its outcome an account is seen in the history. */
  readonly lookBackDays: number;
}

/** Stands in a list of words for cells that are empty. */
export const BLANK_WORD = '(blank)';

export const NO_OUTCOME_WORDS: OutcomeWords = { lost: [], kept: [], involuntary: [], ignored: [] };

/** A quarter before the outcome there is still time to act. */
export const STANDARD_LOOK_BACK_DAYS = 90;
export const LONGEST_LOOK_BACK_DAYS = 3660;

export const NO_OUTCOMES: OutcomeSettings = {
  tab: undefined,
  column: undefined,
  date: undefined,
  words: NO_OUTCOME_WORDS,
  lookBackDays: STANDARD_LOOK_BACK_DAYS,
};
