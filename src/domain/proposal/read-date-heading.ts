// The meaning of a heading above a column of dates.

import type { HeadingMeaning, HeadingWord } from './heading-words';
import { MAY_TURN } from './read-heading';
import type { Concept, Sense } from './words/concept';

const UNKNOWN: HeadingMeaning = { kind: 'unknown' };

/** The meaning of a heading above a column of dates. Only the last contact or use is a sign of health. */
export function readDateHeading(words: readonly HeadingWord[]): HeadingMeaning {
  const spoken = words.filter(({ concept }) => concept?.sense !== 'filler');
  const senses = new Set(spoken.map(({ concept }) => concept?.sense));
  const fact = spoken.find(({ concept }) => concept?.sense === 'fact')?.concept;
  if (fact?.reason !== undefined) return { kind: 'fact', reason: fact.reason };
  if (senses.has('outcome') && !senses.has('last')) return { kind: 'fact', reason: 'outcome' };
  if (senses.has('next') || senses.has('until')) return { kind: 'fact', reason: 'coming date' };
  // The day of the oldest open ticket: the longer ago, the worse.
  const waiting = spoken.find(({ concept }) => concept?.sense === 'time taken')?.concept;
  if (waiting !== undefined && spoken.length === 1)
    return { kind: 'direction', direction: 'lower', evidence: waiting.name };
  if (senses.has('first')) return { kind: 'fact', reason: 'past date' };
  if (senses.has('last') && senses.has('bad') && isOfTrouble(spoken))
    return { kind: 'direction', direction: 'higher', evidence: 'time without trouble' };
  const isPast = spoken.some(({ concept }) => concept?.reason === 'past date');
  const isTouch = spoken.some(({ concept }) => concept?.isContactOrUse);
  const touch = spoken.findIndex(({ concept }) => concept?.isContactOrUse);
  const isOnlyTouch = spoken.every(({ text, concept }, at) =>
    concept === undefined ? at < touch && !MAY_TURN.test(text) : isBesideContact(concept),
  );
  if (senses.has('last') && isTouch && isOnlyTouch)
    return { kind: 'direction', direction: 'lower', evidence: 'silence' };
  return isPast || senses.has('last') ? { kind: 'fact', reason: 'past date' } : UNKNOWN;
}

/** The last outage, long ago: good. The last ticket may be a question. */
function isOfTrouble(spoken: readonly HeadingWord[]): boolean {
  return spoken.every(
    ({ text, concept }) =>
      concept?.sense === 'last' ||
      (concept?.sense === 'bad' && (concept.name === 'failures' || TROUBLE.has(text))),
  );
}

const TROUBLE: ReadonlySet<string> = new Set(['escalation', 'complaint', 'incident']);

/** Beside a word that no table holds: the last board meeting is a meeting, whoever the board is. */
function isBesideContact(concept: Concept): boolean {
  const isBeside = concept.isContactOrUse || BESIDE_CONTACT.has(concept.sense) || isNote(concept);
  return isBeside && concept.reason !== 'past date';
}

/** What the contact was about (notes_last_contacted). */
function isNote({ sense, reason }: Concept): boolean {
  return sense === 'label' && reason === 'fact';
}

const BESIDE_CONTACT: ReadonlySet<Sense> = new Set([
  'last',
  'with',
  'of',
  'account',
  'about',
  'done',
  'size',
  'taken up',
  'event',
  'in use',
]);
