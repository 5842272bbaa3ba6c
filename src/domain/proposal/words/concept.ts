// A concept: a group of words that mean the same for a first scorecard, in the languages that sheets are kept in.

import type { LeftOutReason } from '../proposal';

/** What words say about the column that they head. */
export type Sense =
  // More of it is good, or bad.
  | 'good'
  | 'bad'
  // Whether it is done decides.
  | 'work'
  | 'event'
  // A fact, unless it grows, falls or is not used.
  | 'size'
  | 'money'
  // Less is better.
  | 'time taken'
  // Days back, and days ahead.
  | 'since'
  | 'until'
  // The state of a thing. What people make in the product is "made"; of anything else that word says nothing.
  | 'done'
  | 'on time'
  | 'made'
  | 'in use'
  | 'taken up'
  | 'undone'
  | 'open'
  // It grows, or falls.
  | 'more'
  | 'less'
  // The opposite, and a thing that is absent (error-free).
  | 'not'
  | 'free'
  // Either of two things may be meant.
  | 'with'
  // What follows belongs to what comes before.
  | 'of'
  | 'per'
  // Which date of several.
  | 'last'
  | 'first'
  | 'next'
  // What became of the customer.
  | 'outcome'
  // A fact: always, as the main word, or where no other word decides.
  | 'fact'
  | 'label'
  | 'about'
  // The account itself.
  | 'account'
  // A number of something, and an id at the end of a heading.
  | 'count'
  // A fact, but whether it is on or off is a sign.
  | 'setting'
  | 'off'
  // Words never settle it.
  | 'unclear'
  // It says nothing.
  | 'filler';

export interface Concept {
  /** As people read it in a reason: "fewer is better (support load)". */
  readonly name: string;
  readonly sense: Sense;
  /** For facts: why such a column is left out. */
  readonly reason?: LeftOutReason;
  /** A date of it is a date of contact or use, and the time since then is a sign of health. */
  readonly isContactOrUse?: boolean;
  /** Of prices: whether a higher one is good depends on the business. */
  readonly growsEitherWay?: boolean;
  /** Of outcomes: the state that the word means beside a thing, as in `churned users`. */
  readonly beside?: 'done' | 'undone' | 'in use';
  /**
   * Words and phrases, separated by commas; one language a line. Upper case, accents and plurals do not matter; a `*` stands for any
   * letters, as in `*umsatz` (Jahresumsatz) and `offen*` (offene, offener).
   */
  readonly words: string;
}
