// Finds the table of accounts in a sheet: its heading row, its columns, and which rows are accounts.
import { type Cell, cellText, isBlank, isBlankRow, isDateCell, isMissing, matchKey } from './cell';
import { headingPositions } from './plan-scoring';

export interface AccountTable {
  /** Positions in the grid, from 0. */
  readonly headingRow: number;
  /** Headings of all columns up to the last with one; '' for a column without. */
  readonly headings: readonly Cell[];
  /** Last column with a heading, from 0. */
  readonly lastColumn: number;
  /** Rows that are accounts, in order; blank and total-like rows are not among them. */
  readonly accountRows: readonly number[];
}

/** The heading row stands somewhere in the first 25 rows. */
export const HEADING_ROWS_SEARCHED = 25;

/** The first account stands within this many rows below the headings. */
const BLANK_ROWS_BELOW = 3;

/** Words that no company bears alone, in languages that sheets are kept in. */
const TOTAL_LABEL =
  /^(grand |sub[- ]?|overall )?(totals?|(gesamt|zwischen|end)?summen?|gesamt|total général|sous-total|totaux|somme|totale|subtotale|suma|soma|totaal|subtotaal|totalt|razem|celkem)( \(.*\)|:.*)?$/;
/** Words that could be names ("Max"): they end a table only after an empty row or another total. */
const SUMMARY_LABEL =
  /^(overall |grand )?(sum|averages?|avg\.?|mean|median|count|min\.?|max\.?|minimum|maximum|durchschnitt|mittelwert|anzahl|moyenne|promedio|media|média|gemiddelde)( \(.*\)|:.*)?$/;
const NOTE_LABEL = /^(notes?|sources?|legend)\b ?[:.-]/;

/**
 * @param grid the sheet from A1 on
 * @param wanted headings that a scorecard reads: the row that holds most of them is the heading row. Without any, the row
 *   that looks most like headings
 * @param skipped positions of columns that are not part of the table: our own
 * @returns undefined where no row can be the heading row
 */
export function findTable(
  grid: readonly (readonly Cell[])[],
  wanted: readonly string[],
  skipped: ReadonlySet<number> = new Set(),
): AccountTable | undefined {
  const rows = grid.map((row) => row.map((cell, column): Cell => (skipped.has(column) ? '' : cell)));
  const keys = new Set(wanted.map(matchKey));
  let best: { row: number; rank: number } | undefined;
  for (let row = 0; row < Math.min(rows.length, HEADING_ROWS_SEARCHED); row += 1) {
    const rank = keys.size > 0 ? wantedCells(rows[row] ?? [], keys) : headingLikeness(rows, row);
    if (rank > 0 && rank > (best?.rank ?? 0)) best = { row, rank };
  }
  if (best === undefined) return undefined;
  const headingRow = rows[best.row] ?? [];
  let lastColumn = headingRow.length - 1;
  while (lastColumn > 0 && isBlank(headingRow[lastColumn] ?? '')) lastColumn -= 1;
  const headings = headingRow.slice(0, lastColumn + 1);
  return {
    headingRow: best.row,
    headings,
    lastColumn,
    accountRows: accountRowsBelow(rows, best.row, lastColumn),
  };
}

function wantedCells(row: readonly Cell[], keys: ReadonlySet<string>): number {
  const found = headingPositions(row);
  let count = 0;
  for (const key of keys) if (found.has(key)) count += 1;
  return count;
}

/**
 * How much a row looks like headings: different texts, no values among them, and values right below them.
 * @returns 0 where it cannot be one: fewer than two texts, more values than texts, or nothing below
 */
function headingLikeness(rows: readonly (readonly Cell[])[], at: number): number {
  const row = rows[at] ?? [];
  const below = rows.slice(at + 1, at + 1 + BLANK_ROWS_BELOW);
  const nextFilled = below.findIndex((each) => !isBlankRow(each));
  const isText = (cell: Cell) => typeof cell === 'string' && !isMissing(cell);
  const texts = new Set(row.filter(isText).map(matchKey)).size;
  const values = row.filter((cell) => typeof cell !== 'string').length;
  if (texts < 2 || nextFilled < 0 || texts <= values) return 0;
  const first = below[nextFilled] ?? [];
  const above = row.filter(
    (cell, column) => isText(cell) && typeof (first[column] ?? '') !== 'string',
  ).length;
  // Of two equals, the one right above the accounts is the heading: a title, too, may be followed by a blank row.
  return texts - values + above - (nextFilled > 0 ? 0.5 : 0);
}

function accountRowsBelow(
  rows: readonly (readonly Cell[])[],
  headingRow: number,
  lastColumn: number,
): number[] {
  const accounts: number[] = [];
  let afterGapOrTotal = false;
  for (let at = headingRow + 1; at < rows.length; at += 1) {
    const row = (rows[at] ?? []).slice(0, lastColumn + 1);
    const isTotal: boolean = isTotalRow(row) || (afterGapOrTotal && SUMMARY_LABEL.test(labelOf(row)));
    if (!isBlankRow(row) && !isTotal) accounts.push(at);
    afterGapOrTotal = isBlankRow(row) || isTotal;
  }
  return accounts;
}

function labelOf(row: readonly Cell[]): string {
  const label = row.find((cell) => !isBlank(cell) && typeof cell !== 'boolean');
  return typeof label === 'string' ? matchKey(label) : '';
}

/** A total or note, by its first filled cell. A name such as "Total Wine" is an account. */
export function isTotalRow(row: readonly Cell[]): boolean {
  const key = labelOf(row);
  if (TOTAL_LABEL.test(key)) return true;
  return NOTE_LABEL.test(key) && row.filter((cell) => !isBlank(cell) && cell !== false).length <= 2;
}

const ACCOUNT_WORDS = [
  'account',
  'account name',
  'customer',
  'customer name',
  'company',
  'company name',
  'client',
  'client name',
  'name',
  'organization',
  'organisation',
  'logo',
];

/**
 * The column that names an account: the one that the scorecard says, else one that is called so, else the first with mostly text.
 * @returns its position, or undefined
 */
export function accountColumn(
  table: AccountTable,
  rows: readonly (readonly Cell[])[],
  said: string,
): number | undefined {
  const positions = headingPositions(table.headings);
  const named = said === '' ? undefined : positions.get(matchKey(said));
  if (named !== undefined) return named;
  for (const word of ACCOUNT_WORDS) {
    const position = positions.get(word);
    if (position !== undefined) return position;
  }
  const sample = table.accountRows.slice(0, 50);
  const first = table.headings.findIndex(
    (heading, column) =>
      !isBlank(heading) &&
      sample.filter((row) => isName(rows[row]?.[column] ?? '')).length > sample.length / 2,
  );
  return first < 0 ? undefined : first;
}

function isName(cell: Cell): boolean {
  return typeof cell === 'string' && !isDateCell(cell) && /\p{L}/u.test(cellText(cell));
}
