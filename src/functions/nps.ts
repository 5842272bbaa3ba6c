// NPS: the Net Promoter Score of answers in cells.

import {
  HIGHEST_ANSWER,
  LOWEST_PROMOTER_FROM,
  netPromoterScore,
  STANDARD_PROMOTER_FROM,
} from '../domain/statistics/nps';
import { isMissing, namedCell } from '../domain/values/cell';
import { readLabeledMark } from '../domain/values/number-text';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { argumentCell, argumentError, isOneCell } from './argument-address';
import { type Argument, type FunctionResult, isOmitted, toGrid } from './grid';
import { numberIn } from './number-cell';

const FN = 'NPS';

/**
 * @param scores answers from 0 to 10; blank and missing ones do not count
 * @param promoterFrom the lowest answer of a promoter
 * @returns −100 to 100, not rounded; '' where there are no answers
 */
export function nps(regional: RegionalSettings, scores: Argument, promoterFrom: Argument): FunctionResult {
  const from = promoterFromArgument(promoterFrom, regional);
  const grid = toGrid(scores, regional);
  const answers = grid.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (isMissing(cell)) return [];
      const answer =
        numberIn(cell, regional) ?? (typeof cell === 'string' ? readLabeledMark(cell) : undefined);
      if (answer !== undefined && answer >= 0 && answer <= HIGHEST_ANSWER) return [answer];
      const place = argumentCell(FN, 0, { row, column, isAlone: isOneCell(grid) }, regional);
      throw argumentError(FN, place, `${namedCell(cell)} is not an answer from 0 to ${HIGHEST_ANSWER}`);
    }),
  );
  return netPromoterScore(answers, from) ?? '';
}

function promoterFromArgument(argument: Argument, regional: RegionalSettings): number {
  const cell = toGrid(argument, regional)[0]?.[0] ?? '';
  if (isOmitted(cell)) return STANDARD_PROMOTER_FROM;
  const from = numberIn(cell, regional);
  if (from !== undefined && from >= LOWEST_PROMOTER_FROM && from <= HIGHEST_ANSWER) return from;
  throw new Error(
    `${FN}: promoter_from: ${namedCell(cell)} is not a number from ${LOWEST_PROMOTER_FROM} to ${HIGHEST_ANSWER}: promoters answer ${STANDARD_PROMOTER_FROM} or 10, or from 7 on`,
  );
}
