// A concept: a group of words that mean the same for a first scorecard, in the languages that sheets are kept in.

import type { LeftOutReason } from '../proposal';

/**
 * What words say about the column they head.
 * good, bad: more of it is good or bad · work, event: it depends on whether it is done · size, money: a fact, unless it grows,
 * falls or lies idle · time taken: less is better · since, until: days back or ahead · done, on time, in use, taken up, undone, open: the state
 * of a thing · made: done, of what people make in the product; of anything else it says nothing · more, less: it grows or falls · not: the opposite · free: the thing before it is absent (error-free) · with: either of two things may be meant · of, per: what follows belongs to what stands before ·
 * last, first, next: which date of several · outcome: what became of the customer · fact: not a metric, whatever is beside it ·
 * label: a fact where it is the main word · about: a fact where nothing else speaks · account: the account itself ·
 * count: a number of something, and an id at the end of a heading · setting: a fact, but whether it is on or off is a sign · off: such a setting is not on · unclear: never settled by words · filler: says nothing
 */
export type Sense =
  | 'good'
  | 'bad'
  | 'work'
  | 'event'
  | 'size'
  | 'money'
  | 'time taken'
  | 'since'
  | 'until'
  | 'done'
  | 'on time'
  | 'made'
  | 'in use'
  | 'taken up'
  | 'undone'
  | 'open'
  | 'more'
  | 'less'
  | 'not'
  | 'free'
  | 'with'
  | 'of'
  | 'per'
  | 'last'
  | 'first'
  | 'next'
  | 'outcome'
  | 'fact'
  | 'label'
  | 'about'
  | 'account'
  | 'count'
  | 'setting'
  | 'off'
  | 'unclear'
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
