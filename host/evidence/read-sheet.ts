// The accounts and the scorecard of a local spreadsheet, as the sidebar gets them from the add-on.
import type { OpenedSpreadsheet } from '../../src/actions/sidebar-server';
import type { RowsPart } from '../../src/actions/sidebar-tabs';
import { HISTORY_TAB, type History, parseHistory } from '../../src/domain/history/history-tab';
import { type ParsedScorecard, parseScorecard } from '../../src/domain/scorecard-tab/parse';
import { nameOrAbove } from '../../src/domain/table/account-names';
import { accountColumn, findTable } from '../../src/domain/table/table';
import { type Cell, cellText, matchKey } from '../../src/domain/values/cell';
import { decodeColumns } from '../../src/domain/values/coded-columns';
import type { ReadingContext } from '../../src/domain/values/reading-context';
import type { Host } from '../api';

export interface OpenedSheet {
  readonly parsed: ParsedScorecard;
  readonly tabs: readonly string[];
  readonly context: ReadingContext;
}

/** The accounts of a tab, cut at the last heading. */
export interface SheetAccounts {
  readonly headings: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  /** Names as people know them, one per account. */
  readonly names: readonly string[];
}

export function readOpened(host: Host): OpenedSheet {
  const opened = host.run('sidebarOpen') as OpenedSpreadsheet;
  return {
    parsed: parseScorecard(opened.card.grid),
    tabs: opened.tabs,
    context: { asOf: opened.today, locale: opened.locale },
  };
}

/** undefined where the tab has no table with an account. */
export function readAccounts(
  host: Host,
  tab: string,
  { parsed }: Pick<OpenedSheet, 'parsed'>,
): SheetAccounts | undefined {
  const { grid, ours } = readTab(host, tab);
  const headings = parsed.scorecard?.metrics.flatMap(({ columns }) => columns) ?? [];
  const named = parsed.scorecard?.settings.accountColumn;
  // Columns that the add-on calculates from other tabs are ours too, but the scorecard reads them.
  const derived = new Set(parsed.scorecard?.derivedColumns.map(({ heading }) => matchKey(heading)) ?? []);
  const isDerived = (column: number) => grid.some((row) => derived.has(matchKey(row[column] ?? '')));
  const table = findTable(grid, headings, new Set(ours.filter((column) => !isDerived(column))), named);
  if (table === undefined || table.accountRows.length === 0) return undefined;
  const rows = table.accountRows.map((row) => (grid[row] ?? []).slice(0, table.lastColumn + 1));
  const nameColumn = accountColumn(table, grid, named);
  const nameAt = (index: number) => (nameColumn === undefined ? '' : (rows[index]?.[nameColumn] ?? ''));
  return {
    headings: table.headings,
    rows,
    names: rows.map((_, index) => {
      const found = nameOrAbove(table.accountRows, index, nameAt);
      return found === undefined ? `Row ${(table.accountRows[index] ?? 0) + 1}` : cellText(found.name).trim();
    }),
  };
}

export function readHistory(host: Host, { tabs }: Pick<OpenedSheet, 'tabs'>): History | undefined {
  return tabs.includes(HISTORY_TAB) ? parseHistory(readTab(host, HISTORY_TAB).grid) : undefined;
}

function readTab(host: Host, tab: string): { grid: Cell[][]; ours: readonly number[] } {
  const grid: Cell[][] = [];
  for (let from = 1; ; ) {
    const part = host.run('sidebarRows', { tab, from }) as RowsPart;
    for (const row of decodeColumns(part.columns)) grid.push(row);
    from += part.rows;
    if (!part.found || part.rows === 0 || from > part.total) return { grid, ours: part.ours };
  }
}
