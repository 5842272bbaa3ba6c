// WEIGHTEDHEALTH: the score under weights from cells, for trying weights.

import type { RegionalSettings } from '../domain/values/regional-settings';
import { accountsAlong, weightsByCount } from './accounts';
import { argumentRange } from './argument-address';
import { type Argument, type FunctionResult, isOmitted, shaped } from './grid';
import { meansOfPoints, readWeights } from './points';
import {
  readingContext,
  requireHeadersAndScorecard,
  scorecardArgument,
  WEIGHTEDHEALTH_FORMULA,
} from './scorecard-argument';
import { scoresOf } from './scores';

const FN = 'WEIGHTEDHEALTH';

/**
 * @param values one account a row; without headings they are points, and the weights decide how the accounts lie
 * @param weights one for each column of the values; numbers or Low, Medium, High, Critical. With headings, blank = the scorecard's own
 * @param headers headings of the values
 * @param scorecard the scorecard tab, named range SCORECARD
 * @param asOf the day that counts as today
 * @returns weighted means; '' for blank rows and where the weights of what is present add up to 0
 */
export function weightedHealth(
  regional: RegionalSettings,
  values: Argument,
  weights: Argument,
  headers: Argument,
  scorecard: Argument,
  asOf: Argument,
): FunctionResult {
  if (isOmitted(weights))
    throw new Error(`${FN}: give the weights as the second argument: ${WEIGHTEDHEALTH_FORMULA}`);
  requireHeadersAndScorecard(FN, WEIGHTEDHEALTH_FORMULA, headers, scorecard);
  if (isOmitted(headers)) {
    const { items, accounts } = accountsAlong(FN, 'the weights', weights, values, regional);
    const read = readWeights(FN, items).map((weight) => weight ?? 0);
    if (read.every((weight) => weight === 0))
      throw new Error(`${FN}: all weights are 0: give at least one a weight`);
    return shaped(meansOfPoints(FN, accounts, read, regional), accounts.accountsAre);
  }
  const { items, accounts } = accountsAlong(FN, 'the headings', headers, values, regional);
  const tried = readWeights(FN, weightsByCount(FN, weights, items.length, regional));
  const card = scorecardArgument(FN, scorecard, regional);
  const context = readingContext(FN, asOf, regional);
  const headingsRange = () => argumentRange(FN, 2, regional);
  const wanted = { scorecard: card, headings: items, headingsRange, accounts, weights: tried };
  return scoresOf(FN, wanted, context);
}
