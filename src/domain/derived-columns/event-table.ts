// Another tab as a table: its headings, its rows, and which account each row belongs to.

import { type Cell, isDateCell, isMissing, matchKey } from '../values/cell';
import { type CivilDay, readDayText } from '../values/civil-day';
import { readNumberText } from '../values/number-text';
import type { ReadingContext } from '../values/reading-context';
import type { AccountKeys } from './account-keys';

export interface EventTable {
  /** Title of the tab. */
  readonly title: string;
  readonly headings: readonly Cell[];
  /** Below the headings; blank rows may be among them. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Position of a heading; undefined where the tab has none of that name. */
export function columnNamed({ headings }: EventTable, heading: string): number | undefined {
  const key = matchKey(heading);
  const column = headings.findIndex((each) => matchKey(each) === key);
  return column === -1 ? undefined : column;
}

export interface MatchedRows {
  /** By account: positions of its rows. */
  readonly byAccount: readonly (readonly number[])[];
  /** Rows with a key, and those of them that belong to no account. */
  readonly withKey: number;
  readonly unmatched: readonly UnmatchedKey[];
}

export interface UnmatchedKey {
  readonly key: string;
  readonly rows: number;
}

/** Joins the rows of a table to the accounts; a row whose key belongs to two accounts counts for both. */
export function matchRows(
  table: EventTable,
  keyColumn: number,
  keys: AccountKeys,
  accounts: number,
): MatchedRows {
  const byAccount: number[][] = Array.from({ length: accounts }, () => []);
  const unmatched = new Map<string, { key: string; rows: number }>();
  // The same keys come again and again: each is looked up once.
  const found = new Map<Cell, readonly number[]>();
  let withKey = 0;
  table.rows.forEach((row, index) => {
    const key = row[keyColumn] ?? '';
    if (isMissing(key)) return;
    withKey += 1;
    const owners = found.get(key) ?? keys.find(key);
    if (!isDateCell(key)) found.set(key, owners);
    for (const account of owners) byAccount[account]?.push(index);
    if (owners.length > 0) return;
    const text = matchKey(key);
    const entry = unmatched.get(text);
    if (entry === undefined)
      unmatched.set(text, { key: isDateCell(key) ? key.day : String(key).trim(), rows: 1 });
    else entry.rows += 1;
  });
  return { byAccount, withKey, unmatched: [...unmatched.values()].sort((a, b) => b.rows - a.rows) };
}

/** The days and numbers of a table's columns: each column is read once, however many derived columns ask for it. */
export interface ColumnReadings {
  days(column: number): readonly (CivilDay | undefined)[];
  numbers(column: number): readonly (number | undefined)[];
}

export function columnReadings(table: EventTable, context: ReadingContext): ColumnReadings {
  const days = new Map<number, readonly (CivilDay | undefined)[]>();
  const numbers = new Map<number, readonly (number | undefined)[]>();
  const kept = <Value>(known: Map<number, Value>, column: number, read: () => Value): Value => {
    const before = known.get(column);
    if (before !== undefined) return before;
    const values = read();
    known.set(column, values);
    return values;
  };
  return {
    days: (column) => kept(days, column, () => readDays(table, column, context)),
    numbers: (column) => kept(numbers, column, () => readNumbers(table, column, context)),
  };
}

/** A column's days; undefined where a cell holds none. */
function readDays(table: EventTable, column: number, { locale }: ReadingContext): (CivilDay | undefined)[] {
  return table.rows.map((row) => {
    const cell = row[column] ?? '';
    if (isDateCell(cell)) return cell.day;
    return typeof cell === 'string' && !isMissing(cell) ? readDayText(cell, locale.dateOrder) : undefined;
  });
}

/** A column's numbers; undefined where a cell holds none. A ticked box is 1, an empty one 0. */
function readNumbers(table: EventTable, column: number, { locale }: ReadingContext): (number | undefined)[] {
  return table.rows.map((row) => {
    const cell = row[column] ?? '';
    if (typeof cell === 'boolean') return Number(cell);
    if (isMissing(cell)) return undefined;
    if (typeof cell === 'number') return cell;
    return typeof cell === 'string' ? readNumberText(cell, locale.decimal) : undefined;
  });
}
