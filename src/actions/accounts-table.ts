// The table of accounts on a tab for which there is no scorecard yet: found by its looks, without columns of ours.
import { type Cell, cellText } from '../domain/cell';
import { FIRST_COLUMNS } from '../domain/results';
import type { SpreadsheetContext } from '../domain/spreadsheet-context';
import { type AccountTable, findTable } from '../domain/table';
import { readSheet } from '../sheets/open-book';
import { findByMetadata, foundColumns } from '../sheets/result-columns';

export interface FoundAccounts {
  /** The tab from A1 on. */
  readonly grid: readonly (readonly Cell[])[];
  readonly table: AccountTable;
}

/**
 * @param headingRow where a person says it, from 0
 * @returns undefined where no table with at least one account was found
 */
export function findAccounts(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  spreadsheet: SpreadsheetContext,
  headingRow = -1,
): FoundAccounts | undefined {
  const whole = readSheet(sheet, spreadsheet);
  const grid = whole.map((row, at) => (at < headingRow ? [] : row));
  const wanted = (grid[headingRow] ?? []).map(cellText);
  const marked = findByMetadata(sheet);
  const seen = findTable(grid, wanted, new Set(marked.values()));
  const ours = foundColumns(marked, grid[seen?.headingRow ?? 0] ?? [], FIRST_COLUMNS);
  const table = findTable(grid, wanted, new Set(ours.values()));
  return table === undefined || table.accountRows.length === 0 ? undefined : { grid, table };
}

export function noAccountsText(tab: string): string {
  return `No table of accounts was found on the tab ${tab}. Open the tab that has one row for each account and a row of headings above them`;
}
