// Aggregates the rows of another tab into one cell per account, as of a day. Pure; one pass over the rows per column.

import { AGGREGATIONS, type DerivedColumn } from '../scorecard/derived-column';
import { fulfills } from '../scorecard/fulfills';
import { median } from '../statistics/median';
import { type Cell, isMissing, matchKey } from '../values/cell';
import { type CivilDay, daysBetween } from '../values/civil-day';
import type { ReadingContext } from '../values/reading-context';
import {
  type ColumnReadings,
  columnNamed,
  columnReadings,
  type EventTable,
  type MatchedRows,
} from './event-table';
import { type DayRange, dayRange, isInRange, rangeBefore } from './window';

/** Why a column cannot be made: what its definition names is not on the tab. */
export interface MissingHeading {
  readonly missing: string;
}

export interface DerivedValues {
  /** By account; '' where there is no value. */
  readonly cells: readonly Cell[];
  /** Cells whose day or number could not be read although the aggregation needs it. */
  readonly unreadable: readonly UnreadableCell[];
}

/** Positions in the rows of the table, from 0. */
export interface UnreadableCell {
  readonly row: number;
  readonly column: number;
}

/**
 * One cell per account. Rows dated after `asOf` never count, so that the past can be computed as it was known.
 * An account without rows has 0 for counts and sums if the tab knows it at all (or `unknownIsZero`), else nothing.
 */
export function deriveColumn(
  definition: DerivedColumn,
  table: EventTable,
  matched: MatchedRows,
  context: ReadingContext,
  readings: ColumnReadings = columnReadings(table, context),
): DerivedValues | MissingHeading {
  const found = findColumns(definition, table);
  if ('missing' in found) return found;
  const reader = readerOf(definition, table, found, context, readings);
  const range = dayRange(definition.window, context.asOf);
  const before = rangeBefore(definition.window, context.asOf);
  const cells = matched.byAccount.map((all): Cell => {
    const rows = rowsKnown(all, reader, context.asOf);
    if (rows.length === 0 && !definition.unknownIsZero) return '';
    const inWindow = rowsInRange(rows, reader, range);
    if (definition.what === 'change')
      return (
        changeBetween(before === undefined ? [] : rowsInRange(rows, reader, before), inWindow, reader) ?? ''
      );
    return aggregate(definition, inWindow, reader, context.asOf) ?? '';
  });
  return { cells, unreadable: reader.unreadable };
}

interface Columns {
  readonly of: number | undefined;
  readonly day: number | undefined;
  readonly where: readonly number[];
}

function findColumns(definition: DerivedColumn, table: EventTable): Columns | MissingHeading {
  const { of, window, where } = definition;
  const dayHeading = window.kind === 'last' || window.kind === 'up to today' ? window.dayColumn : '';
  const named = [of, dayHeading, ...where.map(({ heading }) => heading)];
  const columns = named.map((heading) => (heading === '' ? undefined : columnNamed(table, heading)));
  const missing = named.find((heading, index) => heading !== '' && columns[index] === undefined);
  if (missing !== undefined) return { missing };
  return {
    of: columns[0],
    day: columns[1],
    where: columns.slice(2).filter((column) => column !== undefined),
  };
}

interface Reader {
  /** By row; undefined without a column of days. */
  readonly days: readonly (CivilDay | undefined)[] | undefined;
  readonly numbers: readonly (number | undefined)[];
  cell(row: number): Cell;
  fulfills(row: number): boolean;
  /** Whether rows that do not fulfill the condition are left out, rather than counted against the others. */
  readonly filters: boolean;
  readonly unreadable: readonly UnreadableCell[];
}

const NUMERIC: ReadonlySet<string> = new Set(['sum', 'average', 'median', 'minimum', 'maximum', 'change']);

/** Whether the cells under `Of` are numbers. */
export function readsNumbers({ what, of }: DerivedColumn): boolean {
  return of !== '' && NUMERIC.has(what);
}

function readerOf(
  definition: DerivedColumn,
  table: EventTable,
  columns: Columns,
  context: ReadingContext,
  readings: ColumnReadings,
): Reader {
  const { where, what } = definition;
  const days = columns.day === undefined ? undefined : readings.days(columns.day);
  const numbers = readsNumbers(definition) && columns.of !== undefined ? readings.numbers(columns.of) : [];
  const cell = (row: number, column: number | undefined) =>
    column === undefined ? '' : (table.rows[row]?.[column] ?? '');
  const unreadableIn = (column: number | undefined, values: readonly unknown[]) =>
    values.flatMap((value, row) =>
      column === undefined || value !== undefined || isMissing(cell(row, column)) ? [] : [{ row, column }],
    );
  return {
    days,
    numbers,
    cell: (row) => cell(row, columns.of),
    fulfills: (row) => where.every(({ is }, index) => fulfills(is, cell(row, columns.where[index]), context)),
    filters: what !== 'share',
    unreadable: [...unreadableIn(columns.day, days ?? []), ...unreadableIn(columns.of, numbers)],
  };
}

/** Without the rows of later days: that an account has one is not known yet either. */
function rowsKnown(rows: readonly number[], { days }: Reader, asOf: CivilDay): readonly number[] {
  if (days === undefined) return rows;
  return rows.filter((row) => {
    const day = days[row];
    return day === undefined || day <= asOf;
  });
}

function rowsInRange(rows: readonly number[], reader: Reader, range: DayRange): number[] {
  return rows.filter((row) => {
    if (reader.days !== undefined) {
      const day = reader.days[row];
      if (day === undefined || !isInRange(day, range)) return false;
    }
    return !reader.filters || reader.fulfills(row);
  });
}

function aggregate(
  { what, of }: DerivedColumn,
  rows: readonly number[],
  reader: Reader,
  asOf: CivilDay,
): Cell | undefined {
  if (rows.length === 0) return AGGREGATIONS[what].isZeroWithoutRows ? 0 : undefined;
  if (what === 'count')
    return of === '' ? rows.length : rows.filter((row) => !isMissing(reader.cell(row))).length;
  if (what === 'share') return rows.filter((row) => reader.fulfills(row)).length / rows.length;
  if (what === 'unique')
    return new Set(
      rows.filter((row) => !isMissing(reader.cell(row))).map((row) => matchKey(reader.cell(row))),
    ).size;
  if (what === 'latest' || what === 'earliest') return cellByDay(what, rows, reader);
  if (what === 'days since') {
    const day = extremeDay('latest', rows, reader);
    return day === undefined ? undefined : daysBetween(day, asOf);
  }
  return numberOf(
    what,
    rows.flatMap((row) => reader.numbers[row] ?? []),
  );
}

function numberOf(what: DerivedColumn['what'], numbers: readonly number[]): number | undefined {
  if (numbers.length === 0) return undefined;
  const sum = numbers.reduce((total, number) => total + number, 0);
  switch (what) {
    case 'sum':
      return sum;
    case 'average':
      return sum / numbers.length;
    case 'median':
      return median(numbers);
    case 'minimum':
      return numbers.reduce((least, number) => Math.min(least, number));
    case 'maximum':
      return numbers.reduce((most, number) => Math.max(most, number));
    default:
      return undefined;
  }
}

/** The present cell of the first or last day; of two on one day the lower row is the later one. */
function cellByDay(what: 'latest' | 'earliest', rows: readonly number[], reader: Reader): Cell | undefined {
  let found: { row: number; day: CivilDay } | undefined;
  for (const row of rows) {
    const day = reader.days?.[row];
    if (day === undefined || isMissing(reader.cell(row))) continue;
    const isBetter = found === undefined || (what === 'latest' ? day >= found.day : day < found.day);
    if (isBetter) found = { row, day };
  }
  return found && reader.cell(found.row);
}

function extremeDay(
  what: 'latest' | 'earliest',
  rows: readonly number[],
  reader: Reader,
): CivilDay | undefined {
  const days = rows.flatMap((row) => reader.days?.[row] ?? []);
  if (days.length === 0) return undefined;
  return days.reduce((best, day) => ((what === 'latest' ? day > best : day < best) ? day : best));
}

/**
 * The last window against the one before, as a fraction: 0.25 is a quarter more. Of rows, or of a column's sum.
 * Nothing where the earlier window has no rows or a sum of 0; 0 where both are empty.
 */
function changeBetween(
  before: readonly number[],
  now: readonly number[],
  reader: Reader,
): number | undefined {
  const amount = (rows: readonly number[]) =>
    reader.numbers.length === 0
      ? rows.length
      : rows.reduce((sum, row) => sum + (reader.numbers[row] ?? 0), 0);
  if (before.length === 0) return now.length === 0 ? 0 : undefined;
  const [then, today] = [amount(before), amount(now)];
  if (then === 0) return today === 0 ? 0 : undefined;
  return (today - then) / Math.abs(then);
}
