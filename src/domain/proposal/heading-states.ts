// The states that the words of a heading name (done, open, absent), and the noun that they judge.

import type { HeadingWord } from './heading-words';
import type { Concept, Sense } from './words/concept';

export interface States {
  readonly done: number;
  readonly onTime: number;
  readonly made: number;
  readonly inUse: number;
  readonly takenUp: number;
  readonly undone: number;
  readonly open: number;
  readonly more: number;
  readonly less: number;
  readonly not: number;
}

export function statesIn(concepts: readonly Concept[]): States {
  const count = (sense: Sense) =>
    concepts.filter((concept) => (concept.sense === 'outcome' ? concept.beside : concept.sense) === sense)
      .length;
  return {
    done: count('done') + count('on time'),
    onTime: count('on time'),
    made: count('made'),
    inUse: count('in use'),
    takenUp: count('taken up'),
    undone: count('undone'),
    open: count('open'),
    more: count('more'),
    less: count('less'),
    not: count('not'),
  };
}

/** Overdue is trouble by itself, and the state of a plan or a task. */
export function withStates(words: readonly HeadingWord[]): readonly Concept[] {
  const isOfThing = words.some(({ concept }) => concept && ['good', 'work', 'event'].includes(concept.sense));
  return words.flatMap(({ text, concept }): readonly Concept[] => {
    if (concept === undefined) return [];
    return isOfThing && OWED_STATES.has(text) ? [{ ...concept, sense: 'undone' }] : [concept];
  });
}

const OWED_STATES: ReadonlySet<string> = new Set([
  'overdue',
  'past due',
  'delinquent',
  'late',
  'on hold',
  'stalled',
  'stuck',
  'dormant',
  'idle',
  'inactive',
]);

/** A bad thing that is absent (error-free sessions) is a good one. */
export function withoutAbsent(concepts: readonly Concept[]): readonly Concept[] {
  return concepts.flatMap((concept, at): readonly Concept[] => {
    if (concept.sense === 'bad' && concepts[at + 1]?.sense === 'free') return [{ ...concept, sense: 'good' }];
    return concept.sense === 'free' ? [] : [concept];
  });
}

/** What a good word judges when trouble comes before it: the satisfaction with a ticket, not the logins of a competitor. */
const JUDGES_TROUBLE: ReadonlySet<string> = new Set(['satisfaction', 'support that works']);

/** Of several nouns the last one is the main one (ticket satisfaction), but with "of" between them the first (drop of usage). */
export function judgedNoun(concepts: readonly Concept[]): Concept | 'unclear' | undefined {
  const judged = concepts.filter(({ sense }) => sense === 'good' || sense === 'bad');
  const first = judged[0];
  const last = judged[judged.length - 1];
  if (first === undefined || last === undefined || judged.every(({ sense }) => sense === last.sense))
    return last;
  const between = concepts.slice(concepts.indexOf(first), concepts.lastIndexOf(last));
  if (between.some(({ sense }) => sense === 'with')) return 'unclear';
  // A rating by unhappy users is a bad one.
  if (first.name === 'unhappiness') return first;
  // The use of a competitor is not ours.
  if (between.some(({ sense }) => sense === 'of'))
    return first.sense === 'bad' || JUDGES_TROUBLE.has(first.name) ? first : 'unclear';
  return last.sense === 'bad' || JUDGES_TROUBLE.has(last.name) ? last : 'unclear';
}
