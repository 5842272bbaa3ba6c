// What can be wrong with a number or a list that a person wrote into the scorecard, and the sentence for it.
import { shortText } from './cell';
import type { NoFields, Sentences } from './problem';

export interface ValueProblems {
  'not-a-number': { readonly text: string };
  'number-with-two-readings': { readonly text: string; readonly readings: readonly [string, string] };
  'quote-not-closed': NoFields;
}

export const VALUE_SENTENCES: Sentences<ValueProblems> = {
  'not-a-number': ({ text }) => `"${shortText(text)}" is not a number`,
  'number-with-two-readings': ({ text, readings }) =>
    `"${shortText(text)}" can be read two ways: write ${readings[0]} or ${readings[1]}`,
  'quote-not-closed': () => 'a quotation mark (") is not closed',
};
