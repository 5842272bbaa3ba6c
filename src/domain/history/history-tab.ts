// The history tab as a public format: one row per account and day, with the raw cells that the scorecard read, under their own headings.
import { type Cell, isDateCell, isMissing, matchKey } from '../values/cell';
import { type CivilDay, readDayText } from '../values/civil-day';

export const HISTORY_TAB = 'Health History';
export const HISTORY_RANGE = 'HISTORY';

/** Blank columns that a new history tab keeps on its right, for columns of the user's own. */
export const SPARE_COLUMNS = 2;

/** Columns of every history; what the scorecard read follows, under its own headings. */
export const HISTORY_HEADINGS = {
  day: 'Day',
  account: 'Account',
  score: 'Health score',
  band: 'Health band',
  coverage: 'Health coverage',
  scorecard: 'Scorecard',
} as const;

export interface SnapshotRow {
  readonly day: CivilDay;
  /** As shown on the accounts tab. */
  readonly account: string;
  /** In the scorecard's scale; undefined without enough data. */
  readonly score: number | undefined;
  readonly band: string;
  /** 0-1; undefined where the history does not say. */
  readonly coverage: number | undefined;
  /** Stamp of the scorecard that gave the score. */
  readonly scorecard: string;
  /** The row as it is on the tab, in the order of the tab's headings. */
  readonly cells: readonly Cell[];
}

export interface History {
  readonly headings: readonly string[];
  /** Oldest day first; within a day in the order of the tab. One row per account and day: the lowest on the tab counts. */
  readonly rows: readonly SnapshotRow[];
  /** Rows that are not blank and have no day or account, by their position in the grid. */
  readonly unreadable: readonly number[];
}

/**
 * Reads a history tab, or a file in its format: columns by heading in any order, rows in any order.
 * undefined when the grid has no Day or no Account column: then it is not a history.
 * @param grid headings in the first row
 */
export function parseHistory(grid: readonly (readonly Cell[])[]): History | undefined {
  const headings = (grid[0] ?? []).map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
  const at = historyColumns(headings);
  if (at.day === undefined || at.account === undefined) return undefined;
  const { day: dayColumn, account: accountColumn } = at;
  const byKey = new Map<string, SnapshotRow>();
  const unreadable: number[] = [];
  grid.forEach((cells, row) => {
    if (row === 0 || cells.every((cell) => cell === '')) return;
    const day = readSnapshotDay(cells[dayColumn] ?? '');
    const account = textOf(cells[accountColumn] ?? '');
    if (day === undefined || account === '') {
      unreadable.push(row);
      return;
    }
    const key = snapshotKey(day, account);
    // Taken out first, so that the lower row also comes later.
    byKey.delete(key);
    byKey.set(key, { day, account, cells, ...scoreCells(cells, at) });
  });
  const rows = [...byKey.values()].sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  return { headings, rows, unreadable };
}

export type HistoryColumns = Readonly<Partial<Record<keyof typeof HISTORY_HEADINGS, number>>>;

/** Where the history's own columns are, by heading; the first one of that name counts. */
export function historyColumns(headings: readonly Cell[]): HistoryColumns {
  const keys = headings.map(matchKey);
  const columns: Partial<Record<keyof typeof HISTORY_HEADINGS, number>> = {};
  for (const [name, heading] of Object.entries(HISTORY_HEADINGS)) {
    const column = keys.indexOf(matchKey(heading));
    if (column !== -1) columns[name as keyof typeof HISTORY_HEADINGS] = column;
  }
  return columns;
}

/** Accounts are the same when their names match after trimming, case folding, NFC and collapsing of white space. */
function snapshotKey(day: CivilDay, account: Cell): string {
  return `${day} ${matchKey(account)}`;
}

/** A day as a date cell, or as YYYY-MM-DD in a file. */
export function readSnapshotDay(cell: Cell): CivilDay | undefined {
  if (isDateCell(cell)) return cell.day;
  return typeof cell === 'string' ? readDayText(cell, 'year-first') : undefined;
}

function scoreCells(cells: readonly Cell[], at: HistoryColumns) {
  const cell = (column: number | undefined) => (column === undefined ? '' : (cells[column] ?? ''));
  return {
    score: numberOf(cell(at.score)),
    band: textOf(cell(at.band)),
    coverage: numberOf(cell(at.coverage)),
    scorecard: textOf(cell(at.scorecard)),
  };
}

function numberOf(cell: Cell): number | undefined {
  if (isMissing(cell)) return undefined;
  const number = typeof cell === 'string' ? Number(cell.trim()) : cell;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function textOf(cell: Cell): string {
  return isDateCell(cell) ? cell.day : String(cell).trim();
}

/** All snapshots of one account, oldest first. */
export function snapshotsOf(history: History, account: Cell): readonly SnapshotRow[] {
  const key = matchKey(account);
  return history.rows.filter((row) => matchKey(row.account) === key);
}

/** The days that have a snapshot, oldest first. */
export function snapshotDays(history: History): readonly CivilDay[] {
  return [...new Set(history.rows.map((row) => row.day))];
}
