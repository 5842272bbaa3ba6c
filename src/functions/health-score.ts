// HEALTHSCORE: the health score of accounts in cells.

import type { RegionalSettings } from '../domain/values/regional-settings';
import { accountsAlone, accountsAlong } from './accounts';
import { argumentRange } from './argument-address';
import { type Argument, type FunctionResult, isOmitted, shaped } from './grid';
import { meansOfPoints } from './points';
import {
  HEALTHSCORE_FORMULA,
  readingContext,
  requireHeadersAndScorecard,
  scorecardArgument,
} from './scorecard-argument';
import { scoresOf } from './scores';

const FN = 'HEALTHSCORE';

/**
 * @param values one account a row (or a column, when the headings are a column). Alone: points, their plain mean
 * @param headers headings of the values
 * @param scorecard the scorecard tab, named range SCORECARD
 * @param asOf the day that counts as today
 * @returns scores in the scorecard's scale, rounded to its decimals (points: not rounded); '' for blank rows and without enough data
 */
export function healthScore(
  regional: RegionalSettings,
  values: Argument,
  headers: Argument,
  scorecard: Argument,
  asOf: Argument,
): FunctionResult {
  requireHeadersAndScorecard(FN, HEALTHSCORE_FORMULA, headers, scorecard);
  if (isOmitted(headers)) {
    const alone = accountsAlone(values, regional);
    return shaped(meansOfPoints(FN, alone, undefined, regional), alone.accountsAre);
  }
  const { items, accounts } = accountsAlong(FN, 'the headings', headers, values, regional);
  const card = scorecardArgument(FN, scorecard, regional);
  const context = readingContext(FN, asOf, regional);
  const headingsRange = () => argumentRange(FN, 1, regional);
  return scoresOf(FN, { scorecard: card, headings: items, headingsRange, accounts }, context);
}
