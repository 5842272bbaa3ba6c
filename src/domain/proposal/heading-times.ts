// Times in headings: since when, how long something takes, and in which unit.

import type { HeadingMeaning, HeadingWord } from './heading-words';
import type { Sense } from './words/concept';

const UNKNOWN: HeadingMeaning = { kind: 'unknown' };

/** `last_login_days`: the days since it, in a heading that has no window such as "last 30 days". */
export function isDaysOfLast(words: readonly HeadingWord[]): boolean {
  const last = words.findIndex(({ concept }) => concept?.sense === 'last');
  const isEvent =
    words[last + 1]?.concept?.isContactOrUse === true || words[last]?.concept?.isContactOrUse === true;
  return last >= 0 && isEvent && words.slice(last + 1).some(({ text }) => TIME_UNIT.test(text));
}

export function isDays(words: readonly HeadingWord[]): boolean {
  return words.some(({ text }) => TIME_UNIT.test(text));
}

const TIME_UNIT = /(?:^| )(?:day|week|month|hour|age)(?: ago)?$/;

/** Whether the numbers say how long something takes, although no word of the tables says so. */
export function isTimeTaken(words: readonly HeadingWord[]): boolean {
  return isTimeInBrackets(words) || isTimeToUnknown(words) || isSlowTail(words);
}

const PROCESS =
  /^(resolution|response|reply|acknowledg?ement|handling|delivery|implementation|setup|answer)$/;
const HOURS = /^(h|hr|hour|min|minute|d|day|sec|second)$/;

/** Resolution (hours) is how long it takes, not how much of it there is. */
function isTimeInBrackets(words: readonly HeadingWord[]): boolean {
  const main = words.filter(({ inBrackets, concept }) => !inBrackets && concept?.sense !== 'filler').pop();
  return main !== undefined && PROCESS.test(main.text) && hasInBrackets(words, HOURS);
}

/** Time to enrich: whatever is done, sooner is better. Days to something may count to its date. */
function isTimeToUnknown(words: readonly HeadingWord[]): boolean {
  const [first, ...others] = words.filter(({ concept }) => concept?.sense !== 'filler');
  const isTime = first?.concept?.sense === 'time taken' && /^(time|hour|minute) to$/.test(first.text);
  const target = others.filter(({ inBrackets }) => !inBrackets);
  return isTime && target.length > 0 && target.every(({ concept }) => concept === undefined);
}

const TERM = /^(engagement|maturity|commitment)$/;
const MONTHS = /^(month|mois|monat|mes|maand|year|jahr|jaar|an|ano)$/;

/** Engagement (mois) is the term of a contract. */
export function isTermInBrackets(words: readonly HeadingWord[]): boolean {
  return words.some(({ text, inBrackets }) => !inBrackets && TERM.test(text)) && hasInBrackets(words, MONTHS);
}

function hasInBrackets(words: readonly HeadingWord[], pattern: RegExp): boolean {
  return words.some(({ text, inBrackets }) => inBrackets && pattern.test(text));
}

const THINGS: ReadonlySet<Sense> = new Set(['good', 'bad', 'work', 'size', 'money']);

/** The slowest of many, in seconds (p95_checkout_ms), is how long something takes. */
function isSlowTail(words: readonly HeadingWord[]): boolean {
  const has = (pattern: RegExp) => words.some(({ text }) => pattern.test(text));
  const isOfThing = words.some(({ concept }) => concept !== undefined && THINGS.has(concept.sense));
  return !isOfThing && has(/^p9[059]$/) && has(/^(ms|millisecond|s|sec|second)$/);
}

/** Days since the last sign of life: fewer are better. Since trouble, or since a start, the direction is unknown. */
export function sinceMeaning(spoken: readonly HeadingWord[]): HeadingMeaning {
  const senses = spoken.map(({ concept }) => concept?.sense);
  if (senses.includes(undefined)) return UNKNOWN;
  if (senses.includes('bad')) return sinceTrouble(spoken);
  // Since the last missed meeting: the longer, the better, or they have had none.
  if (senses.includes('undone') || senses.includes('not')) return UNKNOWN;
  if (spoken.some(({ concept }) => concept?.isContactOrUse)) {
    return senses.includes('first')
      ? { kind: 'fact', reason: 'age' }
      : { kind: 'direction', direction: 'lower', evidence: 'silence' };
  }
  const reason = spoken.find(({ concept }) => concept?.sense === 'about')?.concept?.reason;
  return reason === undefined ? UNKNOWN : { kind: 'fact', reason: reason === 'past date' ? 'age' : reason };
}

/** Days without an incident, or since the last one: more are better. Since an invoice is overdue, they are not. */
function sinceTrouble(spoken: readonly HeadingWord[]): HeadingMeaning {
  const isOver = spoken.every(
    ({ concept }) =>
      concept !== undefined &&
      (TROUBLE_THAT_ENDS.has(concept.name) || ['since', 'last'].includes(concept.sense)),
  );
  return isOver ? { kind: 'direction', direction: 'higher', evidence: 'time without trouble' } : UNKNOWN;
}

const TROUBLE_THAT_ENDS: ReadonlySet<string> = new Set(['support load', 'failures', 'unhappiness']);
