// HEALTHDRIVERS: where each account lost its points, and which rule acted, in one line.

import { DRIVERS_SHOWN, driversText } from '../domain/explaining/drivers';
import { namedCell } from '../domain/values/cell';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { type Argument, type FunctionResult, isOmitted, shaped, toGrid } from './grid';
import { numberIn } from './number-cell';
import { type AccountArguments, scoredAccounts } from './scored-accounts';

const FN = 'HEALTHDRIVERS';
const FORMULA = '=HEALTHDRIVERS(A2:O; A1:O1; SCORECARD)';

/**
 * @param count how many of the largest drivers; rules that acted are always listed
 * @returns the drivers of each account, as the menu writes them; '' for blank rows
 */
export function healthDrivers(
  regional: RegionalSettings,
  table: AccountArguments,
  count: Argument,
): FunctionResult {
  const { accounts, scored } = scoredAccounts(FN, FORMULA, regional, table);
  const shown = countArgument(count, regional);
  return shaped(
    scored.map((account) => (account === undefined ? '' : driversText(account, shown))),
    accounts.accountsAre,
  );
}

function countArgument(argument: Argument, regional: RegionalSettings): number {
  const cell = toGrid(argument, regional)[0]?.[0] ?? '';
  if (isOmitted(cell)) return DRIVERS_SHOWN;
  const count = numberIn(cell, regional);
  if (count !== undefined && Number.isInteger(count) && count >= 1) return count;
  throw new Error(
    `${FN}: count: ${namedCell(cell)} is not a number of drivers: write a whole number from 1 on`,
  );
}
