// The accounts of a tab: the same table that the menu action finds.

import { CHANGE_HEADING, FIRST_COLUMNS } from '../../domain/explaining/results';
import { nameOrAbove } from '../../domain/table/account-names';
import { type ColumnProfile, profileColumn } from '../../domain/table/column-profile';
import { type AccountTable, accountColumn, findTable } from '../../domain/table/table';
import { type Cell, cellText, isBlank, matchKey } from '../../domain/values/cell';
import type { Currency } from '../../domain/values/currency';
import type { TextLocale } from '../../domain/values/text-locale';

/** A tab as it was fetched. */
export interface Tab {
  readonly name: string;
  /** From A1 on. */
  readonly grid: readonly (readonly Cell[])[];
  /** Positions of columns that are ours by their marks, from 0. */
  readonly ours: readonly number[];
  /** Of those the derived columns that the last scoring wrote. */
  readonly derived?: readonly number[];
  /** How each column writes amounts, by its number format. */
  readonly currencies: readonly Currency[];
}

export interface Accounts {
  readonly tab: string;
  readonly table: AccountTable;
  /** The account rows, cut at the last heading. */
  readonly rows: readonly (readonly Cell[])[];
  /** Position of the column that names accounts. */
  readonly nameColumn: number | undefined;
  /** The headings that can be picked, each once, in the sheet's order. */
  readonly headings: readonly string[];
  /** Derived columns as the last scoring wrote them, by heading in matching form. */
  readonly written: ReadonlyMap<string, WrittenColumn>;
  /** Points since the day that the scorecard compares with, as the last scoring wrote them, one per account; undefined without such a column. */
  readonly changes: readonly Cell[] | undefined;
}

export interface WrittenColumn {
  /** Position on the tab. */
  readonly column: number;
  /** One per account. */
  readonly cells: readonly Cell[];
}

export interface TableHints {
  /** Headings that the scorecard reads; none while there is no scorecard. */
  readonly headings?: readonly string[];
  readonly accountColumn?: string | undefined;
  /** Row of the headings, from 0, where the user has picked it. */
  readonly headingRow?: number | undefined;
}

/** @returns undefined where no table with an account is found */
export function accountsOf(tab: Tab, hints: TableHints): Accounts | undefined {
  const { headingRow, accountColumn: account } = hints;
  const grid = headingRow === undefined ? tab.grid : tab.grid.map((row, at) => (at < headingRow ? [] : row));
  const headings = headingRow === undefined ? (hints.headings ?? []) : (grid[headingRow] ?? []).map(cellText);
  const marked = new Set(tab.ours);
  const seen = findTable(grid, headings, marked, account);
  const table = seen && findTable(grid, headings, ownColumns(seen.headings, marked), account);
  if (table === undefined || table.accountRows.length === 0) return undefined;
  const isChange = (column: number) =>
    matchKey(grid[table.headingRow]?.[column] ?? '') === matchKey(CHANGE_HEADING);
  const change = tab.ours.find(isChange);
  return {
    tab: tab.name,
    table,
    changes: change === undefined ? undefined : table.accountRows.map((row) => grid[row]?.[change] ?? ''),
    rows: table.accountRows.map((row) => (grid[row] ?? []).slice(0, table.lastColumn + 1)),
    nameColumn: accountColumn(table, grid, account),
    headings: distinctHeadings(table.headings),
    written: new Map(
      (tab.derived ?? []).map((column) => [
        matchKey(grid[table.headingRow]?.[column] ?? ''),
        { column, cells: table.accountRows.map((row) => grid[row]?.[column] ?? '') },
      ]),
    ),
  };
}

/** Columns without marks are ours when our first columns are side by side in our order. */
function ownColumns(headings: readonly Cell[], marked: ReadonlySet<number>): ReadonlySet<number> {
  const names = FIRST_COLUMNS.map(({ heading }) => matchKey(heading));
  const first = headings.findIndex((_, at) =>
    names.every((name, index) => matchKey(headings[at + index] ?? '') === name),
  );
  return first < 0 ? marked : new Set([...marked, ...names.map((_, index) => first + index)]);
}

function distinctHeadings(headings: readonly Cell[]): string[] {
  const seen = new Set<string>();
  return headings.flatMap((heading) => {
    const key = matchKey(heading);
    if (isBlank(heading) || seen.has(key)) return [];
    seen.add(key);
    return [cellText(heading).trim()];
  });
}

/** Position of a heading; undefined where the table lacks it. */
export function columnOf(accounts: Accounts, heading: string | undefined): number | undefined {
  const key = matchKey(heading ?? '');
  const column = accounts.table.headings.findIndex((each) => matchKey(each) === key);
  return key === '' || column < 0 ? undefined : column;
}

/** The cells of a column, one for each account. */
export function cellsOf(accounts: Accounts, column: number): Cell[] {
  return accounts.rows.map((row) => row[column] ?? '');
}

export function profileOf(accounts: Accounts, column: number, locale: TextLocale): ColumnProfile {
  return profileColumn(accounts.table.headings[column] ?? '', cellsOf(accounts, column), locale);
}

/** The heading of the column that names accounts; '' where there is none. */
export function nameHeading({ nameColumn, table }: Accounts): string {
  return nameColumn === undefined ? '' : cellText(table.headings[nameColumn] ?? '').trim();
}

/** An account's name as people know it, or the number of its row. */
export function accountName(accounts: Accounts, index: number): string {
  const { nameColumn, rows, table } = accounts;
  const nameAt = (at: number) => rows[at]?.[nameColumn ?? -1] ?? '';
  const name = nameOrAbove(table.accountRows, index, nameAt)?.name;
  return name === undefined ? `Row ${tabRow(accounts, index)}` : cellText(name).trim();
}

/** Row of an account on its tab, from 1. */
export function tabRow(accounts: Accounts, index: number): number {
  return (accounts.table.accountRows[index] ?? 0) + 1;
}
