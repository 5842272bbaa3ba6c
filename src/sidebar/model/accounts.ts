// The accounts of a tab as the sidebar holds them: the same table that the menu action finds, with its columns judged once.

import { FIRST_COLUMNS } from '../../domain/explaining/results';
import { type ColumnProfile, profileColumn } from '../../domain/table/column-profile';
import { type AccountTable, accountColumn, findTable } from '../../domain/table/table';
import { type Cell, cellText, isBlank, matchKey } from '../../domain/values/cell';
import type { TextLocale } from '../../domain/values/text-locale';

/** A tab as it was fetched. */
export interface Tab {
  readonly name: string;
  /** From A1 on. */
  readonly grid: readonly (readonly Cell[])[];
  /** Positions of columns that are ours by their marks, from 0. */
  readonly ours: readonly number[];
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
}

/**
 * @param wanted headings that the scorecard reads; none while there is no scorecard
 * @param headingRow row of the headings (from 0) where the person says it
 * @returns undefined where no table with an account is found
 */
export function accountsOf(
  tab: Tab,
  wanted: readonly string[],
  said: { readonly accountColumn?: string; readonly headingRow?: number } = {},
): Accounts | undefined {
  const { headingRow } = said;
  const grid = headingRow === undefined ? tab.grid : tab.grid.map((row, at) => (at < headingRow ? [] : row));
  const headings = headingRow === undefined ? wanted : (grid[headingRow] ?? []).map(cellText);
  const marked = new Set(tab.ours);
  const account = said.accountColumn ?? '';
  const seen = findTable(grid, headings, marked, account);
  const table = seen && findTable(grid, headings, oursIn(seen.headings, marked), account);
  if (table === undefined || table.accountRows.length === 0) return undefined;
  return {
    tab: tab.name,
    table,
    rows: table.accountRows.map((row) => (grid[row] ?? []).slice(0, table.lastColumn + 1)),
    nameColumn: accountColumn(table, grid, account),
    headings: differentHeadings(table.headings),
  };
}

/** Columns without marks are ours when our first columns stand side by side in our order. */
function oursIn(headings: readonly Cell[], marked: ReadonlySet<number>): ReadonlySet<number> {
  const names = FIRST_COLUMNS.map(({ heading }) => matchKey(heading));
  const first = headings.findIndex((_, at) =>
    names.every((name, index) => matchKey(headings[at + index] ?? '') === name),
  );
  return first < 0 ? marked : new Set([...marked, ...names.map((_, index) => first + index)]);
}

function differentHeadings(headings: readonly Cell[]): string[] {
  const seen = new Set<string>();
  return headings.flatMap((heading) => {
    const key = matchKey(heading);
    if (isBlank(heading) || seen.has(key)) return [];
    seen.add(key);
    return [cellText(heading).trim()];
  });
}

/** Position of a heading; -1 where the table lacks it. */
export function columnOf(accounts: Accounts, heading: string): number {
  const key = matchKey(heading);
  return key === '' ? -1 : accounts.table.headings.findIndex((each) => matchKey(each) === key);
}

/** The cells of a column, account by account. */
export function cellsOf(accounts: Accounts, column: number): Cell[] {
  return accounts.rows.map((row) => row[column] ?? '');
}

const profiles = new WeakMap<Accounts, Map<number, ColumnProfile>>();

/** What a column holds; judged once for each table. */
export function profileOf(accounts: Accounts, column: number, locale: TextLocale): ColumnProfile {
  const known = profiles.get(accounts) ?? new Map<number, ColumnProfile>();
  profiles.set(accounts, known);
  const profile =
    known.get(column) ??
    profileColumn(accounts.table.headings[column] ?? '', cellsOf(accounts, column), locale);
  known.set(column, profile);
  return profile;
}

/** An account's name as people know it, or the number of its row. */
export function accountName(accounts: Accounts, index: number): string {
  const cell = accounts.nameColumn === undefined ? '' : (accounts.rows[index]?.[accounts.nameColumn] ?? '');
  return isBlank(cell) ? `Row ${tabRow(accounts, index)}` : cellText(cell).trim();
}

/** Row of an account on its tab, from 1. */
export function tabRow(accounts: Accounts, index: number): number {
  return (accounts.table.accountRows[index] ?? 0) + 1;
}
