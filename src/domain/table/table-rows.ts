// Which rows below the headings are accounts, and which explain the headings, repeat them or belong to another table.
import { type Cell, isBlank, isMissing, matchKey } from '../values/cell';
import { readDayText } from '../values/civil-day';
import { readNumberText } from '../values/number-text';
import { ACCOUNT_WORDS, isExplaining, isSummary, isTotalOrNote } from './row-labels';

type Row = readonly Cell[];

/** Rows that are not scored although something stands in them. Positions in the grid, from 0. */
export interface LeftOutRows {
  readonly first: number;
  readonly last: number;
  /** Whether they explain the headings; otherwise they hold another table. */
  readonly explains: boolean;
}

export interface RowsBelow {
  readonly accountRows: readonly number[];
  readonly leftOut: readonly LeftOutRows[];
}

export interface HeadedColumns {
  readonly headingRow: number;
  readonly headings: Row;
  /** All but ours. */
  readonly columns: readonly number[];
  /** The columns that are read: a row without anything there is no account. */
  readonly read: readonly number[];
  /** The column that names the accounts; -1 where there is none. */
  readonly name: number;
}

/** As many accounts show what a column holds. */
const SAMPLE = 20;
/** At most so many lines are the title of another table. */
const TITLES = 2;
/** What is written where nothing is known yet: no heading. */
const PLACEHOLDER = /^(tb[acd]|unknown|pending|none|new|yes|no|not .*)$/;

/** One pass over the rows: a sheet may have many. */
export function rowsBelow(grid: readonly Row[], headed: HeadedColumns): RowsBelow {
  const { headingRow, columns, read, name } = headed;
  const keys = headed.headings.map(matchKey);
  const accounts: number[] = [];
  const others: LeftOutRows[] = [];
  let afterGap = false;
  /** Where nothing but titles came since the last gap: how many accounts there were before them. */
  let beforeTitles = -1;
  let inOther = false;
  /** The account right above. */
  let above: Row = [];
  const rowsOf = (positions: readonly number[]) => positions.map((at) => rowAt(grid, at));
  const leaveOut = (first: number, last: number) => {
    const before = others[others.length - 1];
    if (before !== undefined && before.last >= first - 2) others[others.length - 1] = { ...before, last };
    else others.push({ first, last, explains: false });
  };
  for (let at = headingRow + 1; at < grid.length; at += 1) {
    const row = rowAt(grid, at);
    const { first, filled, texts } = filling(row, columns);
    const label = typeof row[first] === 'string' ? keyAt(row, first) : '';
    const isAside = filled > 0 && accounts.length > 0 && filling(row, read).filled === 0;
    afterGap =
      filled === 0 || isAside || isTotalOrNote(label, filled, above) || (afterGap && isSummary(label));
    if (isAside) leaveOut(at, at);
    if (afterGap) {
      if (beforeTitles < 0) beforeTitles = accounts.length;
      continue;
    }
    if (filled > 1 && (beforeTitles >= 0 || keys.includes(label))) {
      const cells = columns.filter((column) => isFilled(row[column]));
      const again = cells.every((column) => keyAt(row, column) === keys[column]);
      const known = cells.filter((column) => keys.includes(keyAt(row, column))).length;
      const begins =
        texts === filled &&
        ((known > 1 && known * 2 >= filled) ||
          (beforeTitles >= 0 &&
            headsOther(row, cells, name, rowAt(grid, at + 1), rowsOf(accounts.slice(-SAMPLE)))));
      if (again || begins) {
        const titles = beforeTitles < 0 ? 0 : accounts.length - beforeTitles;
        const [start = at] = titles > 0 && titles <= TITLES ? accounts.splice(-titles) : [];
        inOther = !again;
        beforeTitles = -1;
        if (inOther) leaveOut(start, at);
        continue;
      }
    }
    if (inOther) leaveOut(at, at);
    else {
      accounts.push(at);
      above = row;
    }
    if (filled > 1 || texts === 0) beforeTitles = -1;
  }
  let lines = 0;
  for (;;) {
    const [first = -1, ...below] = accounts.slice(lines, lines + SAMPLE);
    if (!explains(rowAt(grid, first), headed, rowsOf(below))) break;
    others.splice(lines, 0, { first, last: first, explains: true });
    lines += 1;
  }
  return { accountRows: accounts.slice(lines), leftOut: others };
}

/** Words such as "last 30 days" or "1-5" where the accounts below have numbers, and no account's name. */
function explains(row: Row, { columns, name }: HeadedColumns, accounts: readonly Row[]): boolean {
  const cells = columns.filter((column) => column !== name && isFilled(row[column]));
  return isExplaining(keyAt(row, name)) && isUnlike(row, cells, accounts);
}

/** Headings that are not ours: words that no account has there, over values, or over a column of accounts. */
function headsOther(
  row: Row,
  cells: readonly number[],
  name: number,
  next: Row,
  accounts: readonly Row[],
): boolean {
  const words = cells.map((column) => keyAt(row, column));
  const isAccounts = ACCOUNT_WORDS.includes(keyAt(row, name));
  return (
    (isAccounts || cells.some((column) => isValue(kindOf(next[column])))) &&
    new Set(words).size === words.length &&
    cells.every((column, at) => kindOf(row[column]) === 'string' && !PLACEHOLDER.test(words[at] ?? '')) &&
    (isAccounts || isUnlike(row, cells, accounts))
  );
}

/** Something of another kind than the accounts have there, and nothing that they have too. */
function isUnlike(row: Row, cells: readonly number[], accounts: readonly Row[]): boolean {
  let isOther = false;
  const fits = cells.some((column) => {
    const kind = kindOf(row[column]);
    const kinds = accounts.flatMap((account) => kindOf(account[column]) ?? []);
    const values = kinds.filter(isValue);
    // Sheets takes the "1-5" of a scale for the fifth of January.
    const differs = kind === 'string' || (kind === 'object' && !values.includes(kind));
    if (differs && values.length > kinds.length / 2) {
      isOther = true;
      return false;
    }
    return isValue(kind) || accounts.some((account) => keyAt(account, column) === keyAt(row, column));
  });
  return isOther && !fits;
}

/** What a cell holds, by the name of its type; a number or a date that is text is none. undefined where it is missing. */
function kindOf(cell: Cell | undefined): string | undefined {
  if (cell === undefined || isMissing(cell)) return undefined;
  if (typeof cell !== 'string' || !/\d/.test(cell)) return typeof cell;
  if ((readNumberText(cell, '.') ?? readNumberText(cell, ',')) !== undefined) return 'number';
  return readDayText(cell, 'day-first') || readDayText(cell, 'month-first') ? 'object' : 'string';
}

function isValue(kind: string | undefined): boolean {
  return kind !== undefined && kind !== 'string';
}

export function rowAt(rows: readonly Row[], at: number): Row {
  return rows[at] ?? [];
}

export function keyAt(row: Row, column: number): string {
  return matchKey(row[column] ?? '');
}

/** More than nothing, or a box without a tick, which an empty row may hold. */
function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && cell !== false && !isBlank(cell);
}

/** The first filled cell that is no ticked box (-1 without one), how many are filled, and how many of them are text. */
function filling(row: Row, columns: readonly number[]) {
  let first = -1;
  let filled = 0;
  let texts = 0;
  for (const column of columns) {
    const cell = row[column];
    if (!isFilled(cell)) continue;
    if (first < 0 && cell !== true) first = column;
    filled += 1;
    if (typeof cell === 'string') texts += 1;
  }
  return { first, filled, texts };
}
