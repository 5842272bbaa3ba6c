// Columns with several words in a cell, such as "Missing feature, Champion left": each word gives or takes points of its own.

import { typeProposedFor } from '../metric-types/registry';
import type { LabelPoints } from '../scorecard/points';
import { type Metric, metricOf } from '../scorecard/scorecard';
import { isMissing, matchKey } from '../values/cell';
import type { HeadingDictionary } from './heading-dictionary';
import { headingWords } from './heading-words';
import type { CountedWord } from './judge-words';
import { readHeading } from './read-heading';

/** What a good tag gives, and a bad one takes, of 100. */
export const TAG_POINTS = 30;

const SEPARATOR = /[,;\n\r]+/;
/** This many cells of those that are filled hold several tags; else the marks are part of names. */
const SEVERAL_ENOUGH = 0.1;
const MOST_TAGS = 20;
/** Of all tags this share must be known, or the column is not understood. */
const KNOWN_ENOUGH = 0.5;
/** A longer one is a sentence. */
const LONGEST_TAG = 40;

export interface TaggedColumn {
  readonly metric: Metric;
  readonly labels: readonly LabelPoints[];
  /** Tags that nothing is known of, most frequent first. */
  readonly unknown: readonly string[];
}

/** @returns undefined where the cells do not hold tags, or too few of them are known */
export function readTags(
  heading: string,
  words: readonly CountedWord[],
  dictionary: HeadingDictionary,
): TaggedColumn | undefined {
  const tags = countTags(words);
  const cells = total(words);
  const several = total(words.filter(({ word }) => tagsIn(word).length > 1));
  if (several < cells * SEVERAL_ENOUGH || tags.length > MOST_TAGS) return undefined;
  if (tags.some(({ word }) => word.length > LONGEST_TAG)) return undefined;
  const judged = tags.map((tag) => ({ ...tag, points: pointsOf(tag.word, dictionary) }));
  const known = judged.filter(({ points }) => points !== undefined);
  if (total(known) < total(tags) * KNOWN_ENOUGH || known.length < 2) return undefined;
  const labels = judged
    .flatMap(({ word, points }) => (points === undefined ? [] : { label: word, key: matchKey(word), points }))
    .sort((first, second) => second.points - first.points);
  return {
    metric: tagMetric(heading, labels),
    labels,
    unknown: judged.flatMap(({ word, points }) => (points === undefined ? word : [])),
  };
}

export function tagMetric(heading: string, labels: readonly LabelPoints[]): Metric {
  return metricOf(heading, typeProposedFor('several words').id, { points: { kind: 'labels', labels } });
}

function pointsOf(tag: string, dictionary: HeadingDictionary): number | undefined {
  const meaning = readHeading(headingWords(tag, dictionary), 'answers');
  if (meaning.kind !== 'direction') return undefined;
  return meaning.direction === 'higher' ? TAG_POINTS : -TAG_POINTS;
}

function tagsIn(text: string): readonly string[] {
  return text
    .split(SEPARATOR)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '' && !isMissing(tag));
}

function countTags(words: readonly CountedWord[]): readonly CountedWord[] {
  const counts = new Map<string, CountedWord>();
  for (const { word, count } of words)
    for (const tag of tagsIn(word)) {
      const entry = counts.get(matchKey(tag));
      counts.set(matchKey(tag), { word: entry?.word ?? tag, count: (entry?.count ?? 0) + count });
    }
  return [...counts.values()].sort((first, second) => second.count - first.count);
}

function total(words: readonly { readonly count: number }[]): number {
  return words.reduce((sum, { count }) => sum + count, 0);
}
