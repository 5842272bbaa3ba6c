// HEALTHCOVERAGE: what share of the weight had a value, for each account.
import type { RegionalSettings } from '../domain/values/regional-settings';
import { type FunctionResult, shaped } from './grid';
import { type AccountArguments, scoredAccounts } from './scored-accounts';

const FN = 'HEALTHCOVERAGE';
const FORMULA = '=HEALTHCOVERAGE(A2:O; A1:O1; SCORECARD)';

/** @returns fractions 0-1; '' for blank rows */
export function healthCoverage(regional: RegionalSettings, table: AccountArguments): FunctionResult {
  const { accounts, scored } = scoredAccounts(FN, FORMULA, regional, table);
  return shaped(
    scored.map((account) => account?.coverage ?? ''),
    accounts.accountsAre,
  );
}
