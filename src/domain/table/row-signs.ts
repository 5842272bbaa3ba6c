// Signs of what a row is: how it is filled, whether it explains the headings, and whether it heads another table.

import { type Cell, isBlank, isMissing, matchKey } from '../values/cell';
import { readDayText } from '../values/civil-day';
import { readNumberText } from '../values/number-text';
import { accountHeadingRank } from './account-headings';
import { isExplaining, namesDataType, restatesHeading } from './row-labels';

type Row = readonly Cell[];

/** A row is left out for at least this many reasons: an account may have an odd name, or an odd place. */
export const REASONS_ENOUGH = 2;
/** Words for what is not known yet: not headings. */
const PLACEHOLDER = /^(tb[acd]|unknown|pending|none|new|yes|no|not .*)$/;

export interface HeadedColumns {
  readonly headingRow: number;
  readonly headings: Row;
  /** All but ours. */
  readonly columns: readonly number[];
  /** The columns that are read: a row without anything there is not an account. */
  readonly read: readonly number[];
  /** The column that names the accounts; undefined where there is none. */
  readonly name: number | undefined;
}

export function countTrue(reasons: readonly boolean[]): number {
  return reasons.filter(Boolean).length;
}

/** Looks like a phrase, and not like a placeholder. */
const PHRASE = /\S[\s_-]\S|.{13}/;

/** Words such as "last 30 days" or "1-5" where the accounts below have numbers, in a row without an account's name. */
export function explains(
  row: Row,
  { columns, name, headings }: HeadedColumns,
  accounts: readonly Row[],
): boolean {
  const filled = columns.filter((column) => isFilled(row[column]));
  if (filled.length > 1 && filled.every((column) => namesDataType(keyAt(row, column)))) return true;
  const cells = filled.filter((column) => column !== name);
  const restates = (column: number | undefined) =>
    column !== undefined && restatesHeading(row[column] ?? '', headings[column] ?? '');
  const isNamedOddly = name !== undefined && (isExplaining(keyAt(row, name)) || restates(name));
  if (!isUnlike(row, cells, accounts)) return isNamedOddly && cells.length > 0 && cells.every(restates);
  const numeric = cells.filter((column) => mostlyValues(accounts, column));
  const areWords = numeric.length > 1 && numeric.every((column) => PHRASE.test(keyAt(row, column)));
  return countTrue([true, isNamedOddly, cells.some(restates), areWords]) >= REASONS_ENOUGH;
}

function mostlyValues(accounts: readonly Row[], column: number): boolean {
  const kinds = accounts.flatMap((account) => kindOf(account[column]) ?? []);
  return kinds.filter(isValue).length > kinds.length / 2;
}

/** Headings that are not ours: words that no account has there, over values, or over a column of accounts. */
export function headsOther(
  row: Row,
  cells: readonly number[],
  name: number | undefined,
  next: Row,
  accounts: readonly Row[],
): boolean {
  const words = cells.map((column) => keyAt(row, column));
  const isAccounts = name !== undefined && accountHeadingRank(row[name] ?? '') !== undefined;
  return (
    (isAccounts || cells.some((column) => isValue(kindOf(next[column])))) &&
    new Set(words).size === words.length &&
    cells.every((column, at) => kindOf(row[column]) === 'string' && !PLACEHOLDER.test(words[at] ?? '')) &&
    (isAccounts || isUnlike(row, cells, accounts))
  );
}

/** Whether a row has something of another kind than the accounts in its columns, and nothing that they have as well. */
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

/** The type of a cell's content, where written numbers and dates are numbers and objects; undefined where it is missing. */
export function kindOf(cell: Cell | undefined): string | undefined {
  if (cell === undefined || isMissing(cell)) return undefined;
  if (typeof cell !== 'string' || !/\d/.test(cell)) return typeof cell;
  if ((readNumberText(cell, '.') ?? readNumberText(cell, ',')) !== undefined) return 'number';
  return readDayText(cell, 'day-first') || readDayText(cell, 'month-first') ? 'object' : 'string';
}

function isValue(kind: string | undefined): boolean {
  return kind !== undefined && kind !== 'string';
}

export function rowAt(rows: readonly Row[], at: number | undefined): Row {
  return (at === undefined ? undefined : rows[at]) ?? [];
}

export function keyAt(row: Row, column: number): string {
  return matchKey(row[column] ?? '');
}

/** Whether something is in a cell; an unticked box, which an empty row may have, is nothing. */
export function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && cell !== false && !isBlank(cell);
}

/** The name, or the first words where there is none, in matching form. */
export function labelOf(
  row: Row,
  { name, columns }: HeadedColumns,
): { readonly label: string; readonly isName: boolean } {
  if (name !== undefined && isFilled(row[name]))
    return { label: typeof row[name] === 'string' ? keyAt(row, name) : '', isName: true };
  const first = columns.find((column) => typeof row[column] === 'string' && isFilled(row[column]));
  return { label: first === undefined ? '' : keyAt(row, first), isName: false };
}

export interface Filling {
  readonly filled: number;
  readonly texts: number;
}

/** How many cells are filled, and how many of them are text. */
export function fillingOf(row: Row, columns: readonly number[]): Filling {
  let filled = 0;
  let texts = 0;
  for (const column of columns) {
    const cell = row[column];
    if (!isFilled(cell)) continue;
    filled += 1;
    if (typeof cell === 'string') texts += 1;
  }
  return { filled, texts };
}
