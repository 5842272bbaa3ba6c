// The table of accounts on a tab, with our columns kept apart from the user's.

import { FIRST_COLUMNS, type ResultColumn } from '../domain/explaining/results';
import { NOT_ENOUGH_DATA } from '../domain/scorecard/band';
import type { Scorecard } from '../domain/scorecard/scorecard';
import { type AccountTable, accountColumn, findTable } from '../domain/table/table';
import { type Cell, cellText, isBlankRow, matchKey } from '../domain/values/cell';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { type ColumnMarks, type ColumnPlaces, readMarks } from '../sheets/column-marks';
import { readSheet } from '../sheets/open-spreadsheet';
import { findResultColumns, withoutUsersColumns } from '../sheets/result-columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Grid = readonly (readonly Cell[])[];

export interface TabRead {
  /** The tab from A1 on. */
  readonly grid: Grid;
  readonly marks: ColumnMarks;
  /** Our columns. */
  readonly found: ColumnPlaces;
  readonly table: AccountTable;
}

/** What is known of a table before it is found. */
export interface WantedTable {
  /** Headings that the scorecard reads; none where there is no scorecard. */
  readonly headings: readonly string[];
  /** The setting "Account column": heading of the column that names the accounts; undefined where it is blank. */
  readonly accountColumn: string | undefined;
  /** Row of the headings, from 0, when the user has chosen it. */
  readonly headingRow?: number;
}

/** The table that a scorecard reads; derived columns are not on it before they are written. */
export function wantedTable({ metrics, settings, derivedColumns }: Scorecard): WantedTable {
  const derived = new Set(derivedColumns.map(({ heading }) => matchKey(heading)));
  const headings = metrics.flatMap(({ columns }) => columns).filter((each) => !derived.has(matchKey(each)));
  return { headings, accountColumn: settings.accountColumn };
}

/**
 * Reads a tab and finds the table on it; by its structure when there is no scorecard with headings to search for.
 * @returns undefined where no row holds headings
 */
export function readTab(
  sheet: Sheet,
  regional: RegionalSettings,
  wanted: WantedTable,
  columns: readonly ResultColumn[],
): TabRead | undefined {
  const { headingRow: chosenRow = 0 } = wanted;
  const grid = readSheet(sheet, regional).map((row, at) => (at < chosenRow ? [] : row));
  const chosen = wanted.headingRow === undefined ? [] : (grid[chosenRow] ?? []);
  const headings = [...wanted.headings, ...chosen.map(cellText)];
  const marks = readMarks(sheet);
  const seen = findTable(grid, headings, new Set(marks.places.values()), wanted.accountColumn);
  if (seen === undefined) return undefined;
  const { headingRow } = seen;
  const lookingLikeOurs = findResultColumns(marks.places, grid[headingRow] ?? [], columns);
  const found = withoutUsersColumns(sheet, marks.places, lookingLikeOurs, {
    headingRow,
    lastRow: grid.length - 1,
  });
  const table = findTable(grid, headings, new Set(found.values()), wanted.accountColumn);
  return table && { grid, marks, found, table };
}

/**
 * The table of a tab for which there is no scorecard; undefined where none with at least one account was found.
 * @param headingRow from 0, when the user has chosen it
 */
export function findAccounts(
  sheet: Sheet,
  regional: RegionalSettings,
  headingRow?: number,
): TabRead | undefined {
  const seen = readTab(
    sheet,
    regional,
    { headings: [], accountColumn: undefined, ...(headingRow === undefined ? {} : { headingRow }) },
    FIRST_COLUMNS,
  );
  return seen?.table.accountRows.length ? seen : undefined;
}

/**
 * Rows whose account is gone: none of the user's cells in them, but still a band of ours. Anything else in our columns
 * beside no account (a total, a remark) is the user's.
 */
export function staleRows({ grid, table, found }: TabRead, scorecard: Scorecard): readonly number[] {
  const band = found.get('band');
  if (band === undefined) return [];
  const ours = new Set(found.values());
  const bands = new Set([...scorecard.bands.map((each) => each.name), NOT_ENOUGH_DATA]);
  const accounts = new Set(table.accountRows);
  return grid.flatMap((cells, row) => {
    const isOurs = row > table.headingRow && !accounts.has(row) && bands.has(cellText(cells[band] ?? ''));
    return isOurs && isBlankRow(cells.filter((_, column) => !ours.has(column))) ? [row] : [];
  });
}

/** Columns that identify an account: their names, if these all differ, otherwise every column of the table. */
export function identifyingColumns(
  { grid, table }: TabRead,
  accountHeading: string | undefined,
): readonly number[] {
  const name = accountColumn(table, grid, accountHeading);
  const names = new Set(table.accountRows.map((row) => grid[row]?.[name ?? -1]));
  return name !== undefined && names.size === table.accountRows.length
    ? [name]
    : table.headings.slice(0, table.lastColumn + 1).map((_, column) => column);
}
