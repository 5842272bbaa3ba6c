// Weights: any non-negative number, or a word for one.
import { type Cell, matchKey } from '../values/cell';
import { readNumberText } from '../values/number-text';
import { TOO_LARGE } from '../values/scorecard-number';

export const WEIGHT_WORDS: ReadonlyMap<string, number> = new Map([
  ['low', 1],
  ['medium', 2],
  ['high', 3],
  ['critical', 5],
]);

/**
 * A weight as a number, or as Low 1, Medium 2, High 3, Critical 5. Negative numbers are returned, for the caller to report.
 * @returns undefined for anything else
 */
export function readWeight(cell: Cell): number | undefined {
  if (typeof cell === 'string')
    return WEIGHT_WORDS.get(matchKey(cell)) ?? withinReach(readNumberText(cell, '.'));
  return typeof cell === 'number' ? withinReach(cell) : undefined;
}

function withinReach(weight: number | undefined): number | undefined {
  return weight !== undefined && Math.abs(weight) < TOO_LARGE ? weight : undefined;
}
