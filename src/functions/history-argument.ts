// The HISTORY argument of the functions about time, and the accounts and days that they ask about.
import { type History, parseHistory, type SnapshotRow, snapshotsOf } from '../domain/history/history-tab';
import { type Cell, isBlank, isDateCell, matchKey, namedCell } from '../domain/values/cell';
import { type CivilDay, readDayText } from '../domain/values/civil-day';
import type { RegionalSettings } from '../domain/values/regional-settings';
import {
  type Argument,
  type CellResult,
  type FunctionResult,
  type Grid,
  isOmitted,
  toGrid,
  withoutBlankEnd,
} from './grid';

/** Google gives a formula 30 seconds, and every argument travels whole: about a third of that goes for this many cells. */
const MOST_CELLS = 400_000;

export function historyArgument(fn: string, argument: Argument, regional: RegionalSettings): History {
  const grid = withoutBlankEnd(toGrid(argument, regional));
  const cells = grid.length * (grid[0]?.length ?? 0);
  if (cells > MOST_CELLS)
    throw new Error(
      `${fn}: this history has ${cells.toLocaleString('en-US')} cells, too many for a formula. Use the columns Health change and Health trend, or give the rows of the last months instead of HISTORY`,
    );
  const history = parseHistory(grid);
  if (history !== undefined) return history;
  throw new Error(
    `${fn}: this is not a history: give the range HISTORY, whose first row holds Day and Account`,
  );
}

/** Snapshots of each account in a range, in its shape; undefined for a blank cell. */
export function forEachAccount(
  accounts: Argument,
  history: History,
  regional: RegionalSettings,
  result: (snapshots: readonly SnapshotRow[]) => CellResult,
): FunctionResult {
  const grid: Grid = withoutBlankEnd(toGrid(accounts, regional));
  const byAccount = new Map<string, CellResult>();
  const resultOf = (cell: Cell): CellResult => {
    if (isBlank(cell) || cell === false) return '';
    const key = matchKey(cell);
    const known = byAccount.get(key) ?? result(snapshotsOf(history, cell));
    byAccount.set(key, known);
    return known;
  };
  const results = grid.map((row) => row.map(resultOf));
  return results.length === 1 && results[0]?.length === 1
    ? (results[0][0] ?? '')
    : results.length === 0
      ? ''
      : results;
}

/** The last of the snapshots that is not later than a day. */
export function lastUntil(snapshots: readonly SnapshotRow[], day: CivilDay): SnapshotRow | undefined {
  return [...snapshots].reverse().find((snapshot) => snapshot.day <= day);
}

/** A number of days; the standard where it is left out. */
export function daysArgument(fn: string, argument: Argument, standard: number): number {
  if (isOmitted(argument)) return standard;
  const days = Number(argument);
  if (Number.isInteger(days) && days >= 1) return days;
  throw new Error(`${fn}: days: ${namedCell(String(argument))} is not a whole number of days from 1`);
}

/** A day that a cell names. */
export function dayArgument(
  fn: string,
  name: string,
  argument: Argument,
  regional: RegionalSettings,
): CivilDay {
  const cell = toGrid(argument, regional)[0]?.[0] ?? '';
  if (isDateCell(cell)) return cell.day;
  const day = typeof cell === 'string' ? readDayText(cell, regional.locale().dateOrder) : undefined;
  if (day !== undefined) return day;
  throw new Error(`${fn}: ${name}: ${namedCell(cell)} is not a date: write a date such as 2026-10-02`);
}
