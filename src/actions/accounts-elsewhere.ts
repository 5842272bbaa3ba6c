// Finds the tabs that look like accounts, where the open tab does not.

import { accountHeadingRank } from '../domain/table/account-headings';
import { isDataDictionary } from '../domain/table/data-dictionary';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { sameSheet } from '../sheets/open-spreadsheet';
import { findAccounts } from './accounts-table';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Each tab is read as a whole: the first ones are enough to name one. */
const TABS_READ = 8;

/** One row may be anything; two of the same columns are a table. */
const ACCOUNTS_ENOUGH = 2;

/** The first tab besides the open one that holds a table of accounts, in one sentence with what to do; undefined without one. */
export function accountsElsewhereText(
  spreadsheet: Spreadsheet,
  open: Sheet,
  regional: RegionalSettings,
): string | undefined {
  const others = spreadsheet.getSheets().filter((sheet) => !sameSheet(sheet, open));
  const tab = others.slice(0, TABS_READ).find((sheet) => holdsAccounts(sheet, regional));
  return (
    tab &&
    `The tab ${open.getName()} holds no accounts to score, but the tab ${tab.getName()} seems to. Open the tab with your accounts first, then choose Score accounts again.`
  );
}

function holdsAccounts(sheet: Sheet, regional: RegionalSettings): boolean {
  const { headings, accountRows } = findAccounts(sheet, regional)?.table ?? { headings: [], accountRows: [] };
  return (
    accountRows.length >= ACCOUNTS_ENOUGH &&
    !isDataDictionary(headings) &&
    headings.some((heading) => accountHeadingRank(heading) !== undefined)
  );
}
