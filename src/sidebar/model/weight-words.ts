// Weights as users pick them: a word, a number, or nothing.

import { readWeight, WEIGHT_WORDS } from '../../domain/scorecard/weight';
import { SUM_OF_METRICS } from '../../domain/scorecard-tab/layout';
import { type Cell, isBlank, matchKey } from '../../domain/values/cell';

export const OWN_NUMBER = 'own';

export const WEIGHTS: readonly (readonly [word: string, weight: number])[] = [
  ['None', 0],
  ...[...WEIGHT_WORDS].map(
    ([word, weight]) => [word.charAt(0).toUpperCase() + word.slice(1), weight] as const,
  ),
];

/** The word of a weight, OWN_NUMBER for any other number, or "" where the cell is blank. */
export function weightChoice(cell: Cell): string {
  if (isBlank(cell) || matchKey(cell) === SUM_OF_METRICS) return '';
  const weight = readWeight(cell);
  return WEIGHTS.find((each) => each[1] === weight)?.[0] ?? OWN_NUMBER;
}

/** The cell for a choice: a word stays a word, a number a number. */
export function weightCell(before: Cell, choice: string): Cell {
  if (choice === OWN_NUMBER) return readWeight(before) ?? 1;
  const isWord = [before, choice].every((each) => WEIGHT_WORDS.has(matchKey(each)));
  return isWord ? choice : (WEIGHTS.find(([word]) => word === choice)?.[1] ?? '');
}
