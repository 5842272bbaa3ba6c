// HEALTHBAND: the band of scores in cells.
import { bandOf, NOT_ENOUGH_DATA, standardBands } from '../domain/scorecard/band';
import { type Cell, isBlankRow, isMissing, namedCell } from '../domain/values/cell';
import { readNumberText } from '../domain/values/number-text';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { roundHalfUp } from '../domain/values/rounding';
import { argumentCell, argumentError, isOneCell } from './argument-address';
import {
  type Argument,
  type CellResult,
  type FunctionResult,
  isOmitted,
  toGrid,
  withoutBlankEnd,
} from './grid';
import { scorecardArgument } from './scorecard-argument';

const FN = 'HEALTHBAND';

/**
 * @param scores one score, or a range of them, in the scorecard's scale
 * @param scorecard the scorecard tab; without it the standard bands: Healthy from 70, Watch from 40, At risk below
 * @returns names of bands, in the shape of the scores; '' for a blank
 */
export function healthBand(
  regional: RegionalSettings,
  scores: Argument,
  scorecard: Argument,
): FunctionResult {
  const card = isOmitted(scorecard) ? undefined : scorecardArgument(FN, scorecard, regional);
  const bands = card?.bands ?? standardBands(100);
  const grid = withoutBlankEnd(toGrid(scores, regional));
  const band = (cell: Cell, row: number, column: number): CellResult => {
    if (isMissing(cell) || cell === false) return '';
    const score = typeof cell === 'string' ? readNumberText(cell, regional.locale().decimal) : cell;
    if (typeof score !== 'number') {
      if (isNotEnoughData(cell)) return NOT_ENOUGH_DATA;
      const place = argumentCell(FN, 0, { row, column, isAlone: isOneCell(grid) }, regional);
      throw argumentError(FN, place, `${namedCell(cell)} is not a score`);
    }
    return bandOf(bands, card === undefined ? score : roundHalfUp(score, card.settings.decimals));
  };
  if (grid.every(isBlankRow)) return '';
  const named = grid.map((row, rowIndex) => row.map((cell, column) => band(cell, rowIndex, column)));
  return isOneCell(named) ? (named[0]?.[0] ?? '') : named;
}

/** What HEALTHSCORE writes where no account has enough data, reason and all. */
function isNotEnoughData(cell: Cell): boolean {
  return typeof cell === 'string' && (cell === NOT_ENOUGH_DATA || cell.startsWith(`${NOT_ENOUGH_DATA}:`));
}
