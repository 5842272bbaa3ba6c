// All words of the concept tables, ready to be looked up: whole phrases by their words, and word parts by their letters.

import { phraseKey } from './split-heading';
import type { Concept } from './words/concept';
import { DATES, OUTCOMES } from './words/dates';
import { ACCOUNT, FACTS } from './words/facts';
import { FILLERS } from './words/fillers';
import { MONEY } from './words/money';
import { OPINIONS } from './words/opinions';
import { RELATIONSHIP } from './words/relationship';
import { RISK } from './words/risk';
import { SIZE_AND_PLACE } from './words/size-and-place';
import { STATES } from './words/states';
import { SUPPORT } from './words/support';
import { TIMES } from './words/times';
import { USE } from './words/use';

/** Where two tables hold the same word, the earlier one decides. */
const TABLES: readonly (readonly Concept[])[] = [
  OUTCOMES,
  MONEY,
  SUPPORT,
  TIMES,
  OPINIONS,
  RISK,
  RELATIONSHIP,
  USE,
  ACCOUNT,
  FACTS,
  SIZE_AND_PLACE,
  STATES,
  DATES,
  FILLERS,
];

export interface HeadingDictionary {
  /** By the words of a phrase, joined by spaces. */
  readonly phrases: ReadonlyMap<string, Concept>;
  /** Longest first. */
  readonly parts: readonly WordPart[];
  /** Every word in a phrase. */
  readonly vocabulary: ReadonlySet<string>;
  /** Words of the longest phrase. */
  readonly longest: number;
}

export interface WordPart {
  readonly letters: string;
  readonly at: 'start' | 'end';
  readonly concept: Concept;
}

/** Costs a few milliseconds: build it once for all headings of a table. */
export function headingDictionary(): HeadingDictionary {
  const phrases = new Map<string, Concept>();
  const parts: WordPart[] = [];
  let longest = 1;
  for (const concept of TABLES.flat()) {
    for (const spelling of concept.words.split(/[,\n]/).flatMap(spellings)) {
      const key = phraseKey(spelling);
      if (key === '') continue;
      if (spelling.includes('*')) {
        parts.push({ letters: key, at: spelling.startsWith('*') ? 'end' : 'start', concept });
      } else if (!phrases.has(key)) {
        phrases.set(key, concept);
        longest = Math.max(longest, key.split(' ').length);
      }
    }
  }
  parts.sort((first, second) => second.letters.length - first.letters.length);
  const vocabulary = new Set([...phrases.keys()].flatMap((phrase) => phrase.split(' ')));
  return { phrases, parts, vocabulary, longest };
}

/** The word part that a word starts or ends with. */
export function partOf(word: string, { parts }: HeadingDictionary): WordPart | undefined {
  return parts.find(({ letters, at }) =>
    at === 'start' ? word.startsWith(letters) : word.endsWith(letters),
  );
}

/** A German word is written with an umlaut or, where a system knows none, as ae, oe, ue. */
function spellings(phrase: string): readonly string[] {
  const text = phrase.trim();
  const transcribed = text.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue');
  return transcribed === text ? [text] : [text, transcribed];
}
