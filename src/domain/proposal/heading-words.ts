// The words of a heading, with their entries in the word tables.

import type { Cell } from '../values/cell';
import { type HeadingDictionary, partOf } from './heading-dictionary';
import type { Direction, LeftOutReason } from './proposal';
import { runTogether } from './run-together';
import { type HeadingToken, splitHeading } from './split-heading';
import type { Concept } from './words/concept';

const WINDOW = /^[a-z]?\d+[a-z]{0,4}$/;

/** A word or phrase of a heading; undefined concept: a word that no table holds. */
export interface HeadingWord {
  readonly text: string;
  readonly concept: Concept | undefined;
  readonly inBrackets: boolean;
}

/** The words of a heading with what the tables know of them; the longest phrases first. */
export function headingWords(heading: Cell, dictionary: HeadingDictionary): readonly HeadingWord[] {
  const tokens = splitHeading(heading)
    .flatMap((token) => runTogether(token.word, dictionary).map((word) => ({ ...token, word })))
    .map((token) => formed(token, dictionary));
  const words: HeadingWord[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { concept, length } = longestPhrase(tokens, at, dictionary);
    const text = tokens
      .slice(at, at + length)
      .map(({ form }) => form)
      .join(' ');
    words.push({ text, concept, inBrackets: tokens[at]?.inBrackets ?? false });
    at += length;
  }
  return words;
}

/** Plurals and cases of other languages than English: Anfragen, reclamaciones, incidenties. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/s$/, ''],
  [/e$/, ''],
  [/(?<=\p{L}{4})en$/u, ''],
  [/n$/, ''],
  [/(?<=\p{L}{5})er$/u, ''],
  [/y$/, 'ie'],
  [/cione$/, 'cion'],
  [/(c|s)oe$/, '$1ao'],
  [/ore$/, 'or'],
  [/(.)\1en$/, '$1'],
];

/** A word that is known only as a part of phrases may be a form of another one: keine Antwort, and keine Beschwerden. */
interface FormedToken extends HeadingToken {
  readonly form: string;
}

function formed(token: HeadingToken, dictionary: HeadingDictionary): FormedToken {
  const form = knownForm(token.word, dictionary);
  return { ...token, word: dictionary.vocabulary.has(token.word) ? token.word : form, form };
}

/** The word as the tables have it, where another ending is all that differs. */
function knownForm(word: string, dictionary: HeadingDictionary): string {
  const { phrases, vocabulary } = dictionary;
  if (phrases.has(word)) return word;
  const forms = ENDINGS.filter(([ending]) => ending.test(word))
    .map(([ending, instead]) => word.replace(ending, instead))
    .filter((form) => vocabulary.has(form));
  // A short form may be another word: offen is open, not "off".
  const long = forms.find((form) => form.length > 3);
  if (long !== undefined || partOf(word, dictionary) !== undefined) return long ?? word;
  return forms.find((form) => form.length > 2 || word === `${form}s`) ?? word;
}

function longestPhrase(
  tokens: readonly FormedToken[],
  at: number,
  dictionary: HeadingDictionary,
): { readonly concept: Concept | undefined; readonly length: number } {
  const { phrases, longest } = dictionary;
  const most = Math.min(longest, tokens.length - at);
  for (let length = most; length > 0; length -= 1) {
    const phrase = tokens.slice(at, at + length);
    if (phrase.some(({ inBrackets }) => inBrackets !== phrase[0]?.inBrackets)) continue;
    const concept =
      phrases.get(phrase.map(({ word }) => word).join(' ')) ??
      phrases.get(phrase.map(({ form }) => form).join(' '));
    if (concept !== undefined) return { concept, length };
  }
  const word = tokens[at]?.form ?? '';
  const isShortRemark = word.length <= 3 && tokens[at]?.inBrackets === true;
  if (WINDOW.test(word) || isShortRemark || /^[a-z]$/.test(word))
    return { concept: { name: 'filler', sense: 'filler', words: '' }, length: 1 };
  return { concept: partOf(word, dictionary)?.concept ?? undoneWord(word), length: 1 };
}

/** Unreturned, unacknowledged; unbestätigt, unerledigte. */
const UNDONE = /^un(?:\p{L}{3,}ed|(?:be|er|ge|ver|auf|an)\p{L}+te?[mnrs]?)$/u;
const NOT_UNDONE: ReadonlySet<string> = new Set([
  'united',
  'unified',
  'unlimited',
  'undisclosed',
  'unlocked',
  'unblocked',
]);

function undoneWord(word: string): Concept | undefined {
  const isUndone = UNDONE.test(word) && !NOT_UNDONE.has(word);
  return isUndone ? { name: 'not done', sense: 'undone', words: '' } : undefined;
}

export type HeadingMeaning =
  | { readonly kind: 'direction'; readonly direction: Direction; readonly evidence: string }
  | { readonly kind: 'fact'; readonly reason: LeftOutReason }
  | { readonly kind: 'unknown' };
