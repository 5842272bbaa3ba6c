// The headings of the other tabs, where a template looks for its columns.
import { isOwnTab } from '../domain/bundled-data/own-tabs';
import { likelyHeadings } from '../domain/derived-columns/describe-tab';
import type { Cell } from '../domain/values/cell';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { readCells } from './cells';
import { hasCells } from './open-spreadsheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const ROWS_READ = 25;
const MOST_TABS = 15;
/** Five calls a tab, whatever it holds. */
export function readTabHeadings(
  spreadsheet: Spreadsheet,
  accountsTab: string,
  regional: RegionalSettings,
): readonly { readonly title: string; readonly headings: readonly Cell[] }[] {
  return spreadsheet
    .getSheets()
    .slice(0, MOST_TABS)
    .flatMap((sheet) => {
      const title = sheet.getName();
      if (title === accountsTab || isOwnTab(title) || !hasCells(sheet)) return [];
      const [rows, columns] = [Math.min(ROWS_READ, sheet.getLastRow()), sheet.getLastColumn()];
      if (rows === 0 || columns === 0) return [];
      return [{ title, headings: likelyHeadings(readCells(sheet.getRange(1, 1, rows, columns), regional)) }];
    });
}
