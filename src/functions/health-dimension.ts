// HEALTHDIMENSION: the score of one dimension, or of all of them side by side.

import { dimensionNames } from '../domain/explaining/results';
import type { Scorecard } from '../domain/scorecard/scorecard';
import { OTHER_DIMENSION } from '../domain/scoring/plan-scoring';
import type { AccountScore } from '../domain/scoring/score-account';
import { dimensionScores } from '../domain/scoring/watermelon';
import { cellText, matchKey, shortText } from '../domain/values/cell';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { type Argument, type CellResult, type FunctionResult, isOmitted, shaped, toGrid } from './grid';
import { type AccountArguments, scoredAccounts } from './scored-accounts';

const FN = 'HEALTHDIMENSION';
const FORMULA = '=HEALTHDIMENSION(A2:O; A1:O1; SCORECARD; "Adoption")';

/**
 * @param dimension its name; left out: one column for each, in the scorecard's order (one row each, where accounts are columns)
 * @returns scores in the scorecard's scale; '' for blank rows and where nothing of a dimension has a value
 */
export function healthDimension(
  regional: RegionalSettings,
  table: AccountArguments,
  dimension: Argument,
): FunctionResult {
  const { card, accounts, scored } = scoredAccounts(FN, FORMULA, regional, table);
  const names = dimensionNames(card);
  if (names.length === 0)
    throw new Error(`${FN}: no metric of the scorecard has a dimension: write one under Dimension`);
  const dimensionName = toGrid(dimension, regional)[0]?.[0] ?? '';
  if (!isOmitted(dimensionName)) {
    const name = knownName(cellText(dimensionName), names, card);
    return shaped(
      scored.map((account) => scoreIn(account, name)),
      accounts.accountsAre,
    );
  }
  if (scored.length === 0) return '';
  const rows = scored.map((account) => names.map((name) => scoreIn(account, name)));
  const across =
    accounts.accountsAre === 'rows' ? rows : names.map((_, at) => rows.map((row) => row[at] ?? ''));
  return across.length === 1 && across[0]?.length === 1 ? (across[0][0] ?? '') : across;
}

function knownName(dimensionName: string, names: readonly string[], { metrics }: Scorecard): string {
  const known = metrics.some((metric) => metric.dimension === undefined)
    ? [...names, OTHER_DIMENSION]
    : names;
  const found = known.find((name) => matchKey(name) === matchKey(dimensionName));
  if (found !== undefined) return found;
  throw new Error(
    `${FN}: "${shortText(dimensionName)}" is not a dimension of the scorecard: write one of ${known.map((name) => shortText(name)).join(', ')}`,
  );
}

function scoreIn(account: AccountScore | undefined, dimensionName: string): CellResult {
  if (account === undefined) return '';
  return dimensionScores(account).find(({ name }) => matchKey(name) === matchKey(dimensionName))?.score ?? '';
}
