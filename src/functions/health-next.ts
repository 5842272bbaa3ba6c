// HEALTHNEXT: the smallest change, or two, that lifts each account to its next band.
import { prepareSearch } from '../domain/next-band/change-search';
import { nextBandText } from '../domain/next-band/next-band';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { type FunctionResult, shaped } from './grid';
import { type AccountArguments, scoredAccounts } from './scored-accounts';

const FN = 'HEALTHNEXT';
const FORMULA = '=HEALTHNEXT(A2:O; A1:O1; SCORECARD)';

/** @returns a sentence for each account: `Logins 12 → 19 makes it Watch`; '' for blank rows */
export function healthNext(regional: RegionalSettings, table: AccountArguments): FunctionResult {
  const { plan, accounts, context, scored } = scoredAccounts(FN, FORMULA, regional, table);
  const present = scored.filter((account) => account !== undefined);
  const search = prepareSearch(plan, present, context);
  return shaped(
    scored.map((account, index) =>
      account === undefined ? '' : nextBandText(search, accounts.rows[index] ?? [], account),
    ),
    accounts.accountsAre,
  );
}
