// A heading as its words: snake_case, camelCase, dotted paths, brackets, signs, accents and plurals out of the way.

import { type Cell, cellText } from '../values/cell';

export interface HeadingToken {
  /** Lower case, without accents, in the singular. */
  readonly word: string;
  /** It is in brackets, so it qualifies the words outside. */
  readonly inBrackets: boolean;
}

/** Longer headings are never compared. */
const LONGEST = 300;

/** Written signs and abbreviations that are words of their own. */
const SPELLED_OUT: readonly (readonly [RegExp, string])[] = [
  [/__[cr]$/i, ''],
  [/\bw\/o(?:ut)?\b/gi, ' without '],
  [/\bw\/(?=\s?\p{L})/giu, ' with '],
  [/n[°º]|№|\b(?:no|nr)\.(?=[\s_]|$)|#/giu, ' number '],
  [/[>≥] ?\d+ ?\+? ?d(?:ays?)?\b/gi, ' aged '],
  [/%/g, ' percent '],
  [/\b([DWMQY])o\1\b/g, ' period '],
  [/[Δ∆]/g, ' change '],
  [/&/g, ' and '],
  [/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2'],
  [/(\p{Lu})(\p{Lu}\p{Ll})(?!\b)/gu, '$1 $2'],
  [/(\p{L}{2})(\d)/gu, '$1 $2'],
  [/(\p{L})\s?\/\s?(?=(?:\d+\s?)?\p{L})/gu, '$1 per '],
];

/** @example splitHeading('Support_Tix__c (open)') //=> support, tix, and open in brackets */
export function splitHeading(heading: Cell): readonly HeadingToken[] {
  const spelled = SPELLED_OUT.reduce(
    (text, [sign, words]) => text.replace(sign, words),
    cellText(heading).slice(0, LONGEST).trim(),
  );
  const tokens: HeadingToken[] = [];
  let depth = 0;
  for (const piece of plain(spelled).match(/[\p{L}\p{N}]+|[([{]|[)\]}]/gu) ?? []) {
    if (/[([{]/.test(piece)) depth += 1;
    else if (/[)\]}]/.test(piece)) depth = Math.max(0, depth - 1);
    else tokens.push({ word: singular(piece), inBrackets: depth > 0 });
  }
  const spoken = withoutArticles(tokens);
  // A last "no" is a number (Customer no), any other one says no (No champion).
  const last = spoken[spoken.length - 1];
  return last?.word === 'no' && spoken.length > 1
    ? [...spoken.slice(0, -1), { ...last, word: 'number' }]
    : spoken;
}

/** A phrase of the tables, which has no signs and brackets, as its words joined by spaces. */
export function phraseKey(phrase: string): string {
  const words = plain(phrase)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => ({ word: singular(word) }));
  return withoutArticles(words)
    .map(({ word }) => word)
    .join(' ');
}

/** "a" is a word of other languages (a tiempo), and a grade. */
const ARTICLES: ReadonlySet<string> = new Set(['an', 'the']);

/** Left the company is left company. */
function withoutArticles<Token extends { readonly word: string }>(
  tokens: readonly Token[],
): readonly Token[] {
  return tokens.filter(({ word }, at) => !ARTICLES.has(word) || at === tokens.length - 1);
}

/** Lower case without accents: `Größe` is `grosse`. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae');
}

export function singular(word: string): string {
  if (/^[a-z]\d+s$/.test(word)) return word.slice(0, -1);
  if (word.length <= 3 || /(ss|us|is)$/.test(word)) return word;
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
