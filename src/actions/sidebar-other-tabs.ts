// The other tabs of the spreadsheet, for the sidebar: which of them match the accounts, and what they offer.
import { isOwnTab } from '../domain/bundled-data/own-tabs';
import type { AccountsToDerive } from '../domain/derived-columns/derive-request';
import { describeTab, type TabDescription } from '../domain/derived-columns/describe-tab';
import { defaultSettings } from '../domain/scorecard/scorecard';
import { TAB_TITLE } from '../domain/scorecard-tab/layout';
import { accountColumn } from '../domain/table/table';
import { matchKey } from '../domain/values/cell';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { readCells } from '../sheets/cells';
import { hasCells, openSpreadsheet, sheetNamed } from '../sheets/open-spreadsheet';
import { findAccounts } from './accounts-table';
import type { OtherTab } from './sidebar-tabs';
import { fieldsOf, LAST_ROW, textFrom, wholeFrom } from './untrusted';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Enough to see which column is which; the whole tab is read when one of them is used. */
const ROWS_LOOKED_AT = 5_000;
const MOST_TABS = 15;
/** Five calls a tab, whatever its content. */
export function sidebarOtherTabs(regional: RegionalSettings, request: unknown): readonly OtherTab[] {
  const field = fieldsOf(request);
  const tab = textFrom(field('tab'));
  const only = textFrom(field('only'));
  const spreadsheet = openSpreadsheet();
  const sheet = sheetNamed(spreadsheet, tab);
  const headingRow = wholeFrom(field('headingRow'), 0, LAST_ROW);
  const found = sheet && findAccounts(sheet, regional, headingRow > 0 ? headingRow - 1 : undefined);
  if (found === undefined) return [];
  const { grid, table } = found;
  const accounts: AccountsToDerive = {
    headings: table.headings,
    rows: table.accountRows.map((row) => (grid[row] ?? []).slice(0, table.lastColumn + 1)),
    nameColumn: accountColumn(table, grid, textFrom(field('accountColumn')) || undefined),
  };
  const settings = { ...defaultSettings(), accountKey: textFrom(field('accountKey')) || undefined };
  const context = { asOf: regional.today(), locale: regional.locale() };
  const isWanted = (name: string) =>
    only === '' ? name !== tab && name !== TAB_TITLE && !isOwnTab(name) : matchKey(name) === matchKey(only);
  return spreadsheet
    .getSheets()
    .filter((each) => hasCells(each) && isWanted(each.getName()))
    .slice(0, MOST_TABS)
    .map((each): OtherTab => {
      const { firstRows, total } = readFirstRows(each, regional);
      const described: TabDescription = describeTab(each.getName(), firstRows, accounts, settings, context);
      return {
        ...described,
        key: described.key ?? null,
        accounts: accounts.rows.length,
        total: Math.max(described.rows, total - (firstRows.length - described.rows)),
        isWhole: total <= ROWS_LOOKED_AT,
      };
    });
}

function readFirstRows(sheet: Sheet, regional: RegionalSettings) {
  const [total, width] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (total === 0 || width === 0) return { firstRows: [], total: 0 };
  const range = sheet.getRange(1, 1, Math.min(total, ROWS_LOOKED_AT), width);
  return { firstRows: readCells(range, regional), total };
}
