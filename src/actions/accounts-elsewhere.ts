// Finds the tabs that look like accounts, where the open tab does not.

import { accountHeadingRank } from '../domain/table/account-headings';
import { isDataDictionary } from '../domain/table/data-dictionary';
import type { Problem } from '../domain/values/problem';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { sameSheet } from '../sheets/open-spreadsheet';
import { findAccounts } from './accounts-table';
import type { Refusals } from './refusal';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Each tab is read as a whole: the first ones are enough to name one. */
const TABS_READ = 8;

/** One row may be anything; two of the same columns are a table. */
const ACCOUNTS_ENOUGH = 2;

/** Names the first tab besides the open one that holds a table of accounts; undefined without one. */
export function accountsElsewhere(
  spreadsheet: Spreadsheet,
  open: Sheet,
  regional: RegionalSettings,
): Problem<Refusals, 'accounts-elsewhere'> | undefined {
  const others = spreadsheet.getSheets().filter((sheet) => !sameSheet(sheet, open));
  const tab = others.slice(0, TABS_READ).find((sheet) => holdsAccounts(sheet, regional));
  return tab && { code: 'accounts-elsewhere', tab: open.getName(), otherTab: tab.getName() };
}

function holdsAccounts(sheet: Sheet, regional: RegionalSettings): boolean {
  const { headings, accountRows } = findAccounts(sheet, regional)?.table ?? { headings: [], accountRows: [] };
  return (
    accountRows.length >= ACCOUNTS_ENOUGH &&
    !isDataDictionary(headings) &&
    headings.some((heading) => accountHeadingRank(heading) !== undefined)
  );
}
