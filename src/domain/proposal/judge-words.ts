// The points of the words in a column: known judgments get points, unknown words become questions.

import type { LabelPoints } from '../scorecard/points';
import { matchKey } from '../values/cell';
import type { Direction } from './proposal';
import { plain, singular } from './split-heading';
import { gradeLadder, isSchoolGrades, numberedLabels, severitiesOf } from './word-ladders';
import {
  COLOR_LETTERS,
  JUDGMENTS,
  LEVEL_LETTERS,
  OUTCOME_WORDS,
  WORDS_BEFORE,
  type WordSense,
} from './words/judgments';
import { LEVELS } from './words/levels';

export interface CountedWord {
  readonly word: string;
  readonly count: number;
}

interface KnownWord {
  readonly rank: number;
  readonly sense: WordSense;
}

export interface JudgedColumn {
  /** judged: the words say themselves what is good · leveled: the heading must say it · ladder: letters in a row, either way · unknown */
  readonly kind: 'judged' | 'leveled' | 'ladder' | 'unknown';
  /** Points of the words that are known (of leveled and ladder: as if much, or A, were good), best first. */
  readonly labels: readonly LabelPoints[];
  /** Most frequent first. */
  readonly unknown: readonly string[];
  /** The words say who left. */
  readonly isOutcome: boolean;
  /** Every judgment is one of its own (Green, Happy): no heading makes a fact of it. */
  readonly isStrict: boolean;
}

/** Of the cells this share must be known, or the column is not understood. */
const KNOWN_ENOUGH = 0.5;

export type WordDictionary = ReadonlyMap<string, KnownWord>;

/** Costs a millisecond: build it once for all columns. */
export function wordDictionary(): WordDictionary {
  const known = new Map<string, KnownWord>();
  for (const { sense, rank, words } of [...JUDGMENTS, ...LEVELS])
    for (const word of words.split(',')) {
      const key = wordKey(word);
      if (key !== '' && !known.has(key)) known.set(key, { sense, rank });
    }
  return known;
}

export interface JudgingHeading {
  /** For words that only say how much. */
  readonly direction: Direction | undefined;
  /** Its words: a strong champion under "Champion" is strong. */
  readonly words: readonly string[];
}

export function judgeWords(
  words: readonly CountedWord[],
  { direction: heading, words: subject }: JudgingHeading,
  dictionary: WordDictionary,
): JudgedColumn {
  const outcomes = new Set(OUTCOME_WORDS.split(',').map(wordKey));
  const letters = letterRanks(words);
  const read = words.map(({ word, count }) => ({
    word,
    count,
    known:
      letters?.get(plain(word.trim())) ??
      wordMeaning(word, dictionary) ??
      wordMeaning(withoutWords(word, subject), dictionary),
  }));
  // Baja is a customer who left, and low beside Media and Alta.
  const hasMiddle = read.some(({ known }) => known?.sense === 'level' && known.rank === MIDDLE);
  const isOutcome = read.some(
    ({ word, known }) => outcomes.has(wordKey(word)) && !(known?.sense === 'level' && hasMiddle),
  );
  const senses = new Set(read.map(({ known }) => known?.sense));
  const rows = read.map((row) => ({ ...row, known: besideOthers(row.known, senses, heading) }));
  const present = rows.filter(({ known }) => known?.sense !== 'blank');
  const known = present.flatMap(({ word, count, known: found }) =>
    found ? [{ word, count, ...found }] : [],
  );
  const unknown = present.filter((row) => row.known === undefined).map(({ word }) => word);
  const all = sum(present);
  const isLeveled = known.some(({ sense }) => sense === 'level' || sense === 'trend' || sense === 'answer');
  const ranked = isLeveled
    ? known.map((each) => (each.rank === -50 && each.sense === 'judgment' ? { ...each, rank: 150 } : each))
    : known;
  const isKnown =
    known.length > 0 && sum(known) >= all * KNOWN_ENOUGH && new Set(ranked.map(({ rank }) => rank)).size > 1;
  if (!isKnown) {
    const nothing = { unknown, isOutcome, isStrict: false };
    const written = present.map(({ word }) => word);
    const numbered = severitiesOf(written, heading) ?? numberedLabels(written, heading);
    if (numbered !== undefined) return { ...numbered, ...nothing, unknown: [] };
    const ladder = gradeLadder(written);
    if (ladder === undefined) return { kind: 'unknown', labels: [], ...nothing };
    const isSettled = heading === 'higher' || isSchoolGrades(written);
    return { kind: isSettled ? 'judged' : 'ladder', labels: ladder, ...nothing, unknown: [] };
  }
  const judgments = known.filter(({ sense }) => sense === 'judgment');
  // Green beside High: the words follow two orders, and the heading cannot decide for both.
  const isMixed = isLeveled && judgments.some(({ rank }) => rank !== 50 && rank !== -50);
  const labels = labelsOf(
    withMiddle(ranked).map((each) => {
      const flips =
        heading === 'lower' && (each.sense === 'judgment' ? isLeveled : each.sense !== 'progress');
      return flips ? { ...each, rank: 100 - each.rank } : each;
    }),
  );
  const isStrict = judgments.length === known.length && unknown.length === 0;
  if (isMixed) return { kind: 'unknown', labels: [], unknown, isOutcome, isStrict: false };
  return {
    kind: isLeveled && heading === undefined ? 'leveled' : 'judged',
    labels,
    unknown,
    isOutcome,
    isStrict,
  };
}

function sum(words: readonly { readonly count: number }[]): number {
  return words.reduce((total, { count }) => total + count, 0);
}

/** Orange is below the middle only where another word, such as Yellow, is the middle. */
function withMiddle<Word extends { readonly rank: number; readonly sense: WordSense }>(
  words: readonly Word[],
): readonly Word[] {
  const between = words.filter(({ rank }) => rank > 0 && rank < 100);
  const isMiddle = between.every(({ rank, sense }) => rank === BELOW_MIDDLE && sense === 'judgment');
  return isMiddle
    ? words.map((each) => (each.rank === BELOW_MIDDLE ? { ...each, rank: MIDDLE } : each))
    : words;
}

const MIDDLE = 50;
const BELOW_MIDDLE = 25;

/** Points from 100 down to 0. Ranks beyond these (very satisfied) stretch the scale, but the middle of three is half. */
function labelsOf(
  words: readonly { readonly word: string; readonly rank: number }[],
): readonly LabelPoints[] {
  const ranks = new Set(words.map(({ rank }) => rank));
  const isOfThree =
    ranks.size === 3 && ranks.has(MIDDLE) && Math.min(...ranks) < MIDDLE && Math.max(...ranks) > MIDDLE;
  const lowest = Math.min(0, ...words.map(({ rank }) => rank));
  const highest = Math.max(100, ...words.map(({ rank }) => rank));
  return words
    .map(({ word, rank }) => {
      const isHalf = isOfThree && rank === MIDDLE;
      const points = isHalf ? MIDDLE : Math.round(((rank - lowest) / (highest - lowest)) * 100);
      return { label: word, key: matchKey(word), points };
    })
    .sort((first, second) => second.points - first.points);
}

/** Strong is good, but a strong risk is a high one. None is a level where others are. */
function besideOthers(
  known: KnownWord | undefined,
  senses: ReadonlySet<WordSense | undefined>,
  heading: Direction | undefined,
): KnownWord | undefined {
  const hasLevels = senses.has('level') || senses.has('trend');
  if (known?.sense === 'nothing') return lowestOf(known, senses, heading);
  if (known?.sense !== 'strength') return known;
  return { ...known, sense: hasLevels || heading === 'lower' ? 'level' : 'judgment' };
}

/** None is the lowest level beside High and Low, no at all beside Full and Partial, and weaker than Weak. */
function lowestOf(
  known: KnownWord,
  senses: ReadonlySet<WordSense | undefined>,
  heading: Direction | undefined,
): KnownWord | undefined {
  if (senses.has('level') || senses.has('trend')) return { ...known, sense: 'level' };
  if (senses.has('answer')) return { ...known, sense: 'answer' };
  if (!senses.has('strength')) return undefined;
  return { ...known, sense: heading === 'lower' ? 'level' : 'judgment' };
}

/** What a word means: as a whole, else without its number and its remark (`1 - Green`, `Yes - exec`, `Red (legal)`). */
export function wordMeaning(word: string, dictionary: WordDictionary): KnownWord | undefined {
  const numbered = word.replace(/^\s*\(?\d+(?:\.\d+)?\)?\s*(?:[-–—:.)=]\s*)?(?=\p{L})/u, '');
  const lettersOnly = numbered.replace(/[^\p{L}\p{N}\s'’_.,(/:–—-]/gu, ' ');
  const forms = [word, numbered, lettersOnly, lettersOnly.split(/\s[-–—]\s|[(,:/]/)[0] ?? ''];
  return forms.map((form) => meaningOf(wordKey(form), dictionary)).find((known) => known !== undefined);
}

/** A word by itself, or a judgment with a word before it: very likely, rather good, not satisfied. */
function meaningOf(key: string, dictionary: WordDictionary): KnownWord | undefined {
  const known = dictionary.get(key);
  if (known !== undefined) return known;
  for (const [kind, rankOf] of RANKS_BEFORE) {
    const before = BEFORE[kind].find((word) => key.startsWith(`${word} `));
    const judged = before === undefined ? undefined : dictionary.get(key.slice(before.length + 1));
    if (judged !== undefined && MAY_BE_QUALIFIED.has(judged.sense))
      return { ...judged, rank: rankOf(judged.rank) };
  }
  return undefined;
}

const BEFORE = {
  more: WORDS_BEFORE.more.split(',').map(wordKey),
  less: WORDS_BEFORE.less.split(',').map(wordKey),
  not: WORDS_BEFORE.not.split(',').map(wordKey),
};

const RANKS_BEFORE: readonly (readonly [keyof typeof BEFORE, (rank: number) => number])[] = [
  ['more', (rank) => moved(rank, { good: Math.max(150, rank), bad: rank - 50 })],
  ['less', (rank) => moved(rank, { good: 75, bad: 25 })],
  ['not', (rank) => (rank === 50 ? 0 : 100 - rank)],
];

function moved(rank: number, to: { readonly good: number; readonly bad: number }): number {
  if (rank === 50) return rank;
  return rank > 50 ? to.good : to.bad;
}

const MAY_BE_QUALIFIED: ReadonlySet<WordSense> = new Set([
  'judgment',
  'progress',
  'presence',
  'strength',
  'level',
]);

function wordKey(word: string): string {
  return plain(word)
    .replace(/[_\s-]+/g, ' ')
    .trim();
}

/** Where a column holds single letters alone, they are colors or levels; A, B, C are neither. */
function letterRanks(words: readonly CountedWord[]): ReadonlyMap<string, KnownWord> | undefined {
  const letters = words.map(({ word }) => plain(word.trim())).filter((word) => /^[a-z]$/.test(word));
  const has = (letter: string) => letters.includes(letter);
  const others = words.map(({ word }) => plain(word.trim())).filter((word) => word.length > 1);
  const isColors =
    has('g') ||
    has('v') ||
    (has('r') && (has('y') || others.some((word) => /green|amber|yellow|red/.test(word))));
  const isLevels = letters.length > 1 && has('h') && has('l');
  const ranks = isColors && !has('b') && !has('c') ? COLOR_LETTERS : isLevels ? LEVEL_LETTERS : undefined;
  return (
    ranks &&
    new Map(
      Object.entries(ranks).map(([letter, rank]) => [
        letter,
        { rank, sense: isColors ? 'judgment' : 'level' },
      ]),
    )
  );
}

function withoutWords(word: string, others: readonly string[]): string {
  const left = wordKey(word)
    .split(' ')
    .filter((each) => !others.includes(singular(each)));
  return left.join(' ');
}
