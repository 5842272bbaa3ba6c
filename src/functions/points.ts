// The points forms of the functions, without headings: cells hold points, and text among them is an error.

import { readWeight } from '../domain/scorecard/weight';
import { type Cell, isBlankRow, isMissing, namedCell } from '../domain/values/cell';
import { readNumberText } from '../domain/values/number-text';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { TOO_LARGE } from '../domain/values/scorecard-number';
import { type Accounts, positionOf } from './accounts';
import { argumentCell, argumentError, isOneCell } from './argument-address';
import type { CellResult } from './grid';

/**
 * Weighted mean of points for each account: Σ weight·points / Σ weight over the points present; equal weights give the plain mean.
 * Source: Staircase AI, "Demystifying Customer Health Score" (raw and weighted score).
 * @returns '' for a blank row, and where the weights of what is present add up to 0
 */
export function meansOfPoints(
  fn: string,
  accounts: Accounts,
  weights: readonly number[] | undefined,
  regional: RegionalSettings,
): CellResult[] {
  return accounts.rows.map((row, account) => {
    if (isBlankRow(row)) return '';
    let sum = 0;
    let present = 0;
    row.forEach((cell, item) => {
      const points = pointsIn(cell, regional);
      if (points === undefined) return;
      if (Number.isNaN(points)) {
        const position = { ...positionOf(accounts, account, item), isAlone: isOneCell(accounts.rows) };
        const place = argumentCell(fn, 0, position, regional);
        throw argumentError(fn, place, `${namedCell(cell)} is not a number`);
      }
      const weight = weights?.[item] ?? 1;
      sum += weight * points;
      present += weight;
    });
    return present > 0 ? sum / present : '';
  });
}

/** Undefined where missing, NaN where the cell is not a number. */
function pointsIn(cell: Cell, regional: RegionalSettings): number | undefined {
  if (isMissing(cell)) return undefined;
  const points =
    typeof cell === 'string' ? (readNumberText(cell, regional.locale().decimal) ?? Number.NaN) : cell;
  return typeof points === 'number' && Math.abs(points) < TOO_LARGE ? points : Number.NaN;
}

/**
 * Reads a list of weights: numbers or Low, Medium, High, Critical; blank gives undefined. Negative ones and text are errors.
 */
export function readWeights(fn: string, cells: readonly Cell[]): readonly (number | undefined)[] {
  return cells.map((cell, index) => {
    if (isMissing(cell)) return undefined;
    const weight = readWeight(cell);
    if (weight === undefined) {
      throw new Error(
        `${fn}: weight ${index + 1}: ${namedCell(cell)} is not a weight: write a number, or Low, Medium, High, Critical`,
      );
    }
    if (weight < 0) throw new Error(`${fn}: weight ${index + 1} is ${weight}: a weight must be 0 or more`);
    return weight;
  });
}
