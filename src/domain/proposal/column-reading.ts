// One column of a table as the proposal sees it: its values, and the meaning of its heading.

import { type ColumnProfile, profileColumn } from '../table/column-profile';
import { type Cell, cellText, isMissing, matchKey } from '../values/cell';
import { type CivilDay, dayNumber } from '../values/civil-day';
import { readShareText } from '../values/share-text';
import type { TextLocale } from '../values/text-locale';
import type { HeadingDictionary } from './heading-dictionary';
import { type HeadingMeaning, type HeadingWord, headingWords } from './heading-words';
import type { CountedWord, WordDictionary } from './judge-words';
import { readDateHeading } from './read-date-heading';
import { readHeading } from './read-heading';
import { onScale, statedScale } from './stated-scale';

export interface ProposalTable {
  readonly headings: readonly Cell[];
  /** One row per account. */
  readonly rows: readonly (readonly Cell[])[];
  /** The column that names accounts. */
  readonly accountColumn: number | undefined;
  readonly asOf: CivilDay;
  readonly locale: TextLocale;
}

export interface Dictionaries {
  readonly headings: HeadingDictionary;
  readonly words: WordDictionary;
}

export interface ColumnReading extends Omit<ColumnProfile, 'kind'> {
  readonly position: number;
  /** Beside those of a profile: `137/250` in one cell. */
  readonly kind: ColumnProfile['kind'] | 'fractions';
  readonly headingWords: readonly HeadingWord[];
  readonly meaning: HeadingMeaning;
  /** Of words: each with its count, most frequent first. */
  readonly counted: readonly CountedWord[];
  /** Day of scoring, as a day number. */
  readonly today: number;
}

const MOSTLY = 0.8;
const SHARES_ENOUGH = 0.9;
/** From here on a number under a product is an amount of money. */
const AMOUNT = 100;

export function readColumn(
  table: ProposalTable,
  position: number,
  dictionaries: Dictionaries,
): ColumnReading {
  const heading = table.headings[position] ?? '';
  const cells = table.rows.map((row) => row[position] ?? '');
  const profile = profileColumn(heading, cells, table.locale);
  const present = cells.filter((cell) => !isMissing(cell));
  const fractions = cells.map((cell) => shareIn(cell, table.locale));
  const isFractions = profile.kind === 'words' && countNumbers(fractions) >= present.length * MOSTLY;
  const byRow = isFractions ? fractions : profile.byRow;
  const kind = isFractions ? 'fractions' : profile.kind;
  const isMeasured = kind !== 'words' && kind !== 'dates' && kind !== 'answers';
  const scale = isMeasured ? statedScale(profile.heading, dictionaries.words) : undefined;
  const words = headingWords(scale?.heading ?? heading, dictionaries.headings);
  const meaning = meaningOf(words, { ...profile, kind });
  return {
    ...profile,
    kind,
    position,
    byRow,
    numbers: isFractions
      ? fractions.flatMap((share) => share ?? []).sort((first, second) => first - second)
      : profile.numbers,
    headingWords: words,
    meaning: scale === undefined ? meaning : onScale(meaning, scale),
    counted: kind === 'words' ? countWords(present) : [],
    today: dayNumber(table.asOf),
  };
}

function meaningOf(
  words: readonly HeadingWord[],
  { kind, numbers }: Pick<ColumnReading, 'kind' | 'numbers'>,
): HeadingMeaning {
  if (kind === 'dates') return readDateHeading(words);
  if (kind === 'answers' || kind === 'words') return readHeading(words, kind);
  const isShare =
    kind === 'percents' || kind === 'fractions' || saysShare(words) || hasWord(words, RATIO_WORD);
  const meaning = readHeading(
    words,
    isShare || (kind === 'numbers' && looksLikeShares(numbers)) ? 'shares' : 'numbers',
  );
  const isTick = kind === 'numbers' && numbers.every((value) => value === 0 || value === 1);
  // A number of cancellations is not what became of the account.
  if (kind === 'numbers' && meaning.kind === 'fact' && meaning.reason === 'outcome' && !isTick)
    return { kind: 'unknown' };
  if (meaning.kind !== 'unknown' || kind !== 'numbers') return meaning;
  // Such numbers are too large for counts of subscriptions: they are costs.
  if (isProduct(words) && middleOf(numbers) >= AMOUNT) return { kind: 'fact', reason: 'money' };
  return isTick ? readHeading(words, 'answers') : meaning;
}

const SHARE_WORD = /\b(percent|percentage|pct|share|rate)\b/;
const RATIO_WORD = /\bratio\b/;

/** Whether a heading says that its numbers are shares; shared files are none. */
export function saysShare(words: readonly HeadingWord[]): boolean {
  return hasWord(words, SHARE_WORD);
}

function hasWord(words: readonly HeadingWord[], pattern: RegExp): boolean {
  return words.some(({ text }) => pattern.test(text));
}

function isProduct(words: readonly HeadingWord[]): boolean {
  return words.some(({ concept }) => concept?.reason === 'product');
}

function middleOf(numbers: readonly number[]): number {
  return numbers[Math.floor(numbers.length / 2)] ?? 0;
}

/** Fractions around 0 to 1: a cell that shows 85% is 0.85. One cell in ten may be an error. */
export function looksLikeShares(numbers: readonly number[]): boolean {
  const fractions = numbers.filter((value) => !Number.isInteger(value)).length;
  const likely = numbers.filter((value) => value >= 0 && value <= 1.5).length;
  return fractions * 2 > numbers.length && likely >= numbers.length * SHARES_ENOUGH;
}

/** The share in `137/250`; undefined where a cell has none. */
function shareIn(cell: Cell, locale: TextLocale): number | undefined {
  const both = typeof cell === 'string' ? readShareText(cell, locale.decimal) : undefined;
  return both !== undefined && both.whole > 0 ? both.part / both.whole : undefined;
}

function countNumbers(numbers: readonly (number | undefined)[]): number {
  return numbers.filter((number) => number !== undefined).length;
}

function countWords(cells: readonly Cell[]): readonly CountedWord[] {
  const counts = new Map<string, CountedWord>();
  for (const cell of cells) {
    const word = cellText(cell).trim();
    if (isMissing(word)) continue;
    const key = matchKey(word);
    const entry = counts.get(key);
    counts.set(key, { word: entry?.word ?? word, count: (entry?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((first, second) => second.count - first.count);
}
