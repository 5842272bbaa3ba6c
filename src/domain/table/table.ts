// Finds the table of accounts in a sheet: its heading row, its columns, and which rows are accounts.

import { type Cell, isBlank, isBlankRow, isDateCell, isMissing, matchKey } from '../values/cell';
import { headingPositions } from '../values/headings';
import { accountHeadingRank } from './account-headings';
import { keyAt, kindOf, rowAt } from './row-signs';
import { type LeftOutRows, rowsBelow } from './table-rows';

export interface AccountTable {
  /** Positions in the grid, from 0. */
  readonly headingRow: number;
  /** Headings of all columns up to the last with one; '' for a column without. */
  readonly headings: readonly Cell[];
  /** Last column with a heading, from 0. */
  readonly lastColumn: number;
  /** Rows that are accounts, in order; blank and total-like rows are not among them. */
  readonly accountRows: readonly number[];
  /** Rows that are not accounts although something is in them. */
  readonly leftOut: readonly LeftOutRows[];
}

type Row = readonly Cell[];

/** The heading row is one of the first 25 rows. */
export const HEADING_ROWS_SEARCHED = 25;

/** The first account is at most this many rows below the headings. */
const BLANK_ROWS_BELOW = 3;

/** How many rows are read to find the column of names. */
const NAMES_SAMPLED = 50;

/** What a heading for the accounts' names adds to a row's rank. */
const NAMES_ACCOUNTS = 1.5;

/** Headings of names; ids and domains are beside other tables as well. */
const NAMES_RANK = 2;

/** Up to account ids; bare ids and numbers name accounts only where nothing else does. */
const ACCOUNT_IDS_RANK = 3;

/** Numbers that are years in a heading. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** A column of names repeats few of them. */
const DISTINCT_SHARE = 0.9;

/**
 * @param grid the sheet from A1 on
 * @param headingsRead headings that a scorecard reads: the row with most of them is the heading row. Without any, the row that looks
 *   most like headings
 * @param skipped positions of columns that are not part of the table: our own
 * @param accountHeading the heading of the column that names the accounts, where the scorecard names one
 * @returns undefined where no row can be the heading row
 */
export function findTable(
  grid: readonly Row[],
  headingsRead: readonly string[],
  skipped: ReadonlySet<number> = new Set(),
  accountHeading?: string,
): AccountTable | undefined {
  const top = grid
    .slice(0, HEADING_ROWS_SEARCHED + BLANK_ROWS_BELOW)
    .map((row) => row.map((cell, column): Cell => (skipped.has(column) ? '' : cell)));
  const keys = new Set(headingsRead.map(matchKey));
  const headingRow = findHeadingRow(top, keys, accountHeading);
  if (headingRow === undefined) return undefined;
  const headings = headingsIn(top, headingRow, keys);
  const sample = grid.slice(headingRow + 1, headingRow + 1 + NAMES_SAMPLED);
  const name = columnOfNames(headings, sample, accountHeading);
  const columns = [...headings.keys()].filter((column) => !skipped.has(column));
  const read = columns.filter((column) => column === name || keys.has(keyAt(headings, column)));
  const { accountRows, leftOut } = rowsBelow(grid, {
    headingRow,
    headings,
    columns,
    read: name === undefined ? columns : read,
    name,
  });
  const own = keys.size > 0 ? headings : withoutTableBeside(headings, name, grid, leftOut);
  const above = tableAbove(top, headingRow);
  return {
    headingRow,
    headings: own,
    lastColumn: own.length - 1,
    accountRows,
    leftOut: above === undefined ? leftOut : [above, ...leftOut],
  };
}

function findHeadingRow(
  top: readonly Row[],
  keys: ReadonlySet<string>,
  accountHeading: string | undefined,
): number | undefined {
  let best: { readonly row: number; readonly rank: number } | undefined;
  for (let row = 0; row < Math.min(top.length, HEADING_ROWS_SEARCHED); row += 1) {
    const rank = keys.size > 0 ? headingsFound(top, row, keys, accountHeading) : headingLikeness(top, row);
    if (rank > (best?.rank ?? 0)) best = { row, rank };
  }
  return best?.row;
}

/** A table above has rows of values right below its own headings. */
function tableAbove(top: readonly Row[], headingRow: number): LeftOutRows | undefined {
  const hasValues = (at: number) => at < headingRow && rowAt(top, at).some(isNotText);
  const first = top.findIndex(
    (_, at) => hasValues(at + 1) && hasValues(at + 2) && headingLikeness(top, at) > 0,
  );
  return first < 0 ? undefined : { first, last: headingRow - 1, why: 'other table' };
}

/**
 * The headings up to an empty column, if rows beyond it belong to a table beside this one. Only where no scorecard names the columns
 * that are read.
 */
function withoutTableBeside(
  headings: Row,
  name: number | undefined,
  grid: readonly Row[],
  leftOut: readonly LeftOutRows[],
): Row {
  const gap = headings.findIndex((heading, column) => column > (name ?? 0) && isBlank(heading));
  const isBeside = ({ first }: LeftOutRows) => gap > 0 && isBlankRow(rowAt(grid, first).slice(0, gap + 1));
  return leftOut.some(isBeside) ? headings.slice(0, gap) : headings;
}

/** The headings of a row, up to the last one. A heading that is merged over two rows has its text in the upper one. */
function headingsIn(top: readonly Row[], at: number, keys: ReadonlySet<string>): Row {
  const above = rowAt(top, at - 1);
  const row = [...rowAt(top, at)];
  let last = row.length - 1;
  while (last > 0 && keyAt(row, last) === '') last -= 1;
  above.forEach((upper, column) => {
    const isMerged = keyAt(row, column) === '' && typeof upper === 'string';
    if (!isMerged || (column > last && !keys.has(matchKey(upper)))) return;
    row[column] = upper;
    last = Math.max(last, column);
  });
  return row.slice(0, last + 1);
}

/** How many headings of the scorecard are in a row. Of two tables, the one with the accounts' names ranks higher. */
function headingsFound(
  top: readonly Row[],
  at: number,
  keys: ReadonlySet<string>,
  accountHeading: string | undefined,
): number {
  if (!rowAt(top, at).some((cell) => keys.has(matchKey(cell)))) return 0;
  const headings = headingsIn(top, at, keys);
  const found = headingPositions(headings);
  const count = [...keys].filter((key) => found.has(key)).length;
  if (found.has(matchKey(accountHeading ?? ''))) return count + keys.size;
  return headings.some(namesAccounts) ? count + NAMES_ACCOUNTS : count;
}

/**
 * How much a row looks like headings: different texts, no values among them, and values right below them. Dates and years above
 * numbers are as good as texts.
 * @returns 0 where it cannot be one: fewer than two texts, more values than texts, or nothing below
 */
function headingLikeness(rows: readonly Row[], at: number): number {
  const row = headingsIn(rows, at, new Set());
  const below = rows.slice(at + 1);
  const nextFilled = below.slice(0, BLANK_ROWS_BELOW).findIndex((each) => !isBlankRow(each));
  const isText = (cell: Cell) => typeof cell === 'string' && !isMissing(cell);
  const heads = row.filter((cell, column) => isText(cell) || isPeriodAbove(cell, column, below));
  const texts = row.some(isText) ? new Set(heads.map(matchKey)) : new Set();
  const values = row.filter(isNotText).length - heads.filter(isNotText).length;
  if (texts.size < 2 || nextFilled < 0 || texts.size <= values) return 0;
  const above = row.filter(
    (cell, column) => heads.includes(cell) && below.some((each) => isNotText(each[column])),
  ).length;
  const names = row.some(namesAccounts) ? NAMES_ACCOUNTS : 0;
  // Of two equals, the one right above the accounts is the heading: a title, too, may be followed by a blank row.
  return texts.size - values + above + names - (nextFilled > 0 ? 0.5 : 0);
}

/** Whether a date or a year heads a column, as in a row of months: right below are numbers or answers, and no date or year. */
function isPeriodAbove(cell: Cell, column: number, below: readonly Row[]): boolean {
  if (!isDateCell(cell) && !isYear(cell)) return false;
  const cells = below.slice(0, BLANK_ROWS_BELOW).map((row) => row[column]);
  if (isYear(cell) && cells.some(isYear)) return false;
  const kinds = cells.flatMap((each) => kindOf(each) ?? []);
  return kinds.length > 0 && kinds.every((kind) => kind === 'number' || kind === 'boolean');
}

function isYear(cell: Cell | undefined): boolean {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= FIRST_YEAR && cell <= LAST_YEAR;
}

/** The column that names the accounts; undefined where none does. @param heading the one that the scorecard names */
export function accountColumn(
  table: AccountTable,
  rows: readonly Row[],
  heading?: string,
): number | undefined {
  const sample = table.accountRows.slice(0, NAMES_SAMPLED).map((at) => rowAt(rows, at));
  return columnOfNames(table.headings, sample, heading);
}

/**
 * The column that the scorecard names; else the one whose heading says best that it names accounts; else the first of texts that
 * differ from row to row; else the first of texts.
 */
function columnOfNames(headings: Row, rows: readonly Row[], heading: string | undefined): number | undefined {
  const named = heading === undefined ? undefined : headingPositions(headings).get(matchKey(heading));
  if (named !== undefined) return named;
  const ranked = headings
    .flatMap((each, column) => {
      const rank = accountHeadingRank(each);
      return rank === undefined ? [] : [{ column, rank }];
    })
    .sort((a, b) => a.rank - b.rank);
  const best = ranked[0];
  if (best !== undefined && best.rank <= ACCOUNT_IDS_RANK) return best.column;
  const texts = [...headings.keys()].filter(
    (column) =>
      !isBlank(headings[column] ?? '') && rows.filter((row) => isName(row[column])).length > rows.length / 2,
  );
  const distinct = texts.find((column) => areDistinct(rows.map((row) => keyAt(row, column))));
  return distinct ?? best?.column ?? texts[0];
}

function namesAccounts(heading: Cell): boolean {
  const rank = accountHeadingRank(heading);
  return rank !== undefined && rank <= NAMES_RANK;
}

function areDistinct(texts: readonly string[]): boolean {
  return new Set(texts).size > texts.length * DISTINCT_SHARE;
}

function isNotText(cell: Cell = ''): boolean {
  return typeof cell !== 'string';
}

function isName(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && /\p{L}/u.test(cell);
}
