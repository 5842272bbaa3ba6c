// What is wrong with a text, a cell or a row, as data: a code and the fields of its sentence. Sentences are made at the edge.
import type { PlaceWords } from './cell-place';

/** A problem with nothing to add to its code. */
// biome-ignore lint/complexity/noBannedTypes: an object without fields, to be joined with its code
export type NoFields = {};

/**
 * One of the problems that a room lists. `Fields` has a property for each code, which holds what the problem's sentence needs:
 * `{ 'not-a-number': { text: string } }` gives `{ code: 'not-a-number', text: string }`.
 */
export type Problem<Fields, Code extends keyof Fields = keyof Fields> = {
  readonly [Each in Code]: { readonly code: Each } & Fields[Each];
}[Code];

/** The sentence of each problem that a room lists. */
export type Sentences<Fields> = { readonly [Code in keyof Fields]: (fields: Fields[Code]) => string };

/** Sentences that name other places than their own, in the words of the sheet or of a file. */
export type SentencesWithPlaces<Fields> = {
  readonly [Code in keyof Fields]: (fields: Fields[Code], places: PlaceWords) => string;
};

export function isProblem<Value, Found extends { readonly code: string }>(
  value: Value | Found,
): value is Found {
  return typeof value === 'object' && value !== null && 'code' in value;
}
