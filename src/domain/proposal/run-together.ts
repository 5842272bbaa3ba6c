// Words written together, as databases and CRMs name their columns: numberofemployees, lastlogindate.

import { type HeadingDictionary, partOf } from './heading-dictionary';
import { singular } from './split-heading';

/** Shorter words are often a part of another one. */
const SHORTEST_IN_RUN = 4;
const SHORT_IN_RUN: ReadonlySet<string> = new Set('of to in on id no not num nps day arr mrr'.split(' '));
/** Each may also turn what follows or precedes it into another word: overuse, contactless, scorecard. */
const NEVER_IN_RUN: ReadonlySet<string> = new Set('over under less without multi card'.split(' '));
const SHORTEST_RUN = 9;
/** A word that is only known in a phrase costs more than one that is known by itself. */
const COST_IN_PHRASE = 1.5;

/** Para, voor and with are parts of many words. */
function joins(piece: string, phrases: HeadingDictionary['phrases']): boolean {
  const sense = phrases.get(piece)?.sense;
  return sense === 'of' || sense === 'per' || sense === 'with';
}

/** `numberofemployees` as its words, where known words make up all of it; otherwise the word itself. */
export function runTogether(word: string, dictionary: HeadingDictionary): readonly string[] {
  const { phrases, vocabulary } = dictionary;
  const isKnown = vocabulary.has(word) || partOf(word, dictionary) !== undefined;
  if (isKnown || word.length < SHORTEST_RUN || !/^[a-z]+$/.test(word)) return [word];
  /** The cheapest row of known words that ends at each letter. */
  const best: ({ readonly words: readonly string[]; readonly cost: number } | undefined)[] = [
    { words: [], cost: 0 },
  ];
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      const piece = singular(word.slice(start, end));
      if (before === undefined || !vocabulary.has(piece) || NEVER_IN_RUN.has(piece)) continue;
      if (!SHORT_IN_RUN.has(piece) && (piece.length < SHORTEST_IN_RUN || joins(piece, phrases))) continue;
      const cost = before.cost + (phrases.has(piece) ? 1 : COST_IN_PHRASE);
      if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY))
        best[end] = { words: [...before.words, piece], cost };
    }
  }
  return best[word.length]?.words ?? [word];
}
