// HEALTHEXPLAIN: one account's score as a table that adds up.

import { type ExplainedLine, explain } from '../domain/explaining/explain';
import { shortText } from '../domain/values/cell';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { roundHalfUp } from '../domain/values/rounding';
import type { CellResult, FunctionResult } from './grid';
import { type AccountArguments, scoredAccounts } from './scored-accounts';

const FN = 'HEALTHEXPLAIN';
/** A function cannot format its cells, so shares are percents already. */
const PERCENT_DECIMALS = 2;
const FORMULA = '=HEALTHEXPLAIN(A2:O2; A1:O1; SCORECARD)';

/** @returns a table with headings: a line for each metric and each rule that acted, the health score last; '' for a blank row */
export function healthExplain(regional: RegionalSettings, table: AccountArguments): FunctionResult {
  const { scored } = scoredAccounts(FN, FORMULA, regional, table);
  const present = scored.filter((each) => each !== undefined);
  const [account] = present;
  if (present.length > 1) {
    throw new Error(
      `${FN}: these are ${present.length} accounts: give the cells of one, for example ${FORMULA}`,
    );
  }
  if (account === undefined) return '';
  const { lines, total } = explain(account);
  return [['Metric', 'Value', 'Metric score', 'Weight %', 'Points'], ...[...lines, total].map(lineCells)];
}

function lineCells({ label, value, metricScore, weightShare, points }: ExplainedLine): CellResult[] {
  const percent = weightShare === undefined ? '' : roundHalfUp(weightShare * 100, PERCENT_DECIMALS);
  return [shortText(label, 120), value ?? '', metricScore ?? '', percent, points ?? ''];
}
