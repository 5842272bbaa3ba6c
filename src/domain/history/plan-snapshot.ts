// Plans how a day's snapshot is written to the history tab: today's rows in place, new ones below, then old rows removed.
import type { HistorySetting } from '../scorecard/history-settings';
import { type Cell, cellText, matchKey } from '../values/cell';
import type { CivilDay } from '../values/civil-day';
import { HISTORY_HEADINGS, historyColumns, readSnapshotDay, SPARE_COLUMNS } from './history-tab';
import { planRemovals } from './plan-removals';
import { type RowRun, runsOf } from './row-runs';
import { planThinning } from './thinning';

/** What is kept of one account today. */
export interface NewSnapshot {
  readonly account: string;
  readonly score: number | undefined;
  readonly band: string;
  readonly coverage: number;
}

/** A row of the tab as it is, by its position below the headings. */
export interface TabRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

export interface SnapshotRequest {
  /** The tab's heading row as it is; empty for a new tab. */
  readonly headings: readonly Cell[];
  /** The tab's Day column below its heading, in the order of the rows. */
  readonly days: readonly Cell[];
  /** Today's rows as they are on the tab, if there are some, from the top down. */
  readonly rowsOfToday: readonly TabRow[];
  readonly today: CivilDay;
  readonly scorecard: string;
  readonly accounts: readonly NewSnapshot[];
  /** Headings of the columns that the scorecard, the value, the segment and the owner come from. */
  readonly rawHeadings: readonly string[];
  /** By account, in the order of rawHeadings. */
  readonly rawCells: readonly (readonly Cell[])[];
  readonly setting: Exclude<HistorySetting, 'off'>;
}

export interface SnapshotPlan {
  /** The whole heading row: the tab's own, then headings that are new. */
  readonly headings: readonly string[];
  /** Columns to write, as runs of neighbors: those between them belong to the user. */
  readonly columns: readonly RowRun[];
  /** Position of the first row to write, below the headings. */
  readonly first: number;
  /** Rows from there on, as wide as the headings; undefined for a row of another day in between, which keeps its cells. */
  readonly block: readonly (readonly Cell[] | undefined)[];
  /** Rows to remove once the block is written, from the bottom up, so that positions stay true. */
  readonly removals: readonly RowRun[];
  readonly keptDays: readonly CivilDay[];
  /** Days removed to keep the tab under its cell limit. */
  readonly overBudget: readonly CivilDay[];
  /** Old days that stay for now, because their rows are in too many places. */
  readonly scattered: readonly CivilDay[];
}

export function planSnapshot(request: SnapshotRequest): SnapshotPlan {
  const headings = completeHeadings(request.headings, request.rawHeadings);
  const days = request.days.map(readSnapshotDay);
  const rowCounts = new Map<CivilDay, number>();
  for (const day of days) if (day !== undefined && day !== request.today) add(rowCounts, day, 1);
  rowCounts.set(request.today, request.accounts.length);
  const thinning = planThinning([...rowCounts.keys()], request.today, request.setting, {
    columns: headings.length + SPARE_COLUMNS,
    rowsOf: (day) => rowCounts.get(day) ?? 0,
  });
  const kept = new Set(thinning.kept);
  const outdated = [...rowCounts.keys()].filter((day) => day < request.today && !kept.has(day));
  const { first, block, emptied } = placeRows(request, headings);
  const { removals, scattered } = planRemovals(days, emptied, outdated);
  const stays = new Set(scattered);
  return {
    headings,
    columns: runsOf(headings.map((_, column) => ownColumns(headings, request.rawHeadings).has(column))),
    first,
    block,
    removals,
    keptDays: [...thinning.kept, ...scattered].sort(),
    overBudget: thinning.overBudget.filter((day) => !stays.has(day)),
    scattered,
  };
}

/** A column of the user's without a heading keeps its place, too. */
function completeHeadings(existing: readonly Cell[], raw: readonly string[]): string[] {
  const headings = existing.map((cell) => cellText(cell).trim());
  const keys = new Set(headings.map(matchKey));
  for (const heading of [...Object.values(HISTORY_HEADINGS), ...raw]) {
    if (keys.has(matchKey(heading))) continue;
    keys.add(matchKey(heading));
    headings.push(heading);
  }
  return headings;
}

function rawColumns(headings: readonly string[], rawHeadings: readonly string[]): number[] {
  const keys = headings.map(matchKey);
  return rawHeadings.map((heading) => keys.indexOf(matchKey(heading)));
}

function ownColumns(headings: readonly string[], rawHeadings: readonly string[]): ReadonlySet<number> {
  return new Set([...Object.values(historyColumns(headings)), ...rawColumns(headings, rawHeadings)]);
}

/**
 * Each account's row of today stays where it is, with what the user wrote beside it; accounts that are new today go below the last row.
 * Rows of accounts that are gone, and all but the lowest of an account that is there twice, are emptied.
 */
function placeRows(request: SnapshotRequest, headings: readonly string[]) {
  const { account: accountColumn = 0 } = historyColumns(headings);
  const rowOf = new Map(
    request.rowsOfToday.map(({ row, cells }) => [matchKey(cells[accountColumn] ?? ''), row] as const),
  );
  const written = new Map<number, readonly Cell[]>();
  let end = request.days.length;
  snapshotRows(request, headings).forEach((cells, index) => {
    const row = rowOf.get(matchKey(request.accounts[index]?.account ?? ''));
    written.set(row ?? end, cells);
    if (row === undefined) end += 1;
  });
  const emptied = request.rowsOfToday.map(({ row }) => row).filter((row) => !written.has(row));
  const blank = headings.map(() => '');
  for (const row of emptied) written.set(row, blank);
  const rows = [...written.keys()];
  const first = rows.reduce((least, row) => Math.min(least, row), end);
  const last = rows.reduce((most, row) => Math.max(most, row), first - 1);
  const block = Array.from({ length: last - first + 1 }, (_, index) => written.get(first + index));
  return { first, block, emptied };
}

function snapshotRows(request: SnapshotRequest, headings: readonly string[]): Cell[][] {
  const columns = historyColumns(headings);
  const own = new Set<number | undefined>(Object.values(columns));
  const raw = rawColumns(headings, request.rawHeadings);
  return request.accounts.map((account, index) => {
    const row: Cell[] = headings.map(() => '');
    const put = (column: number | undefined, cell: Cell) => {
      if (column !== undefined) row[column] = cell;
    };
    raw.forEach((column, position) => {
      // A column of the user's that is called as one of ours stays out of ours.
      if (!own.has(column)) put(column, request.rawCells[index]?.[position] ?? '');
    });
    put(columns.day, { day: request.today });
    put(columns.account, account.account);
    put(columns.score, account.score ?? '');
    put(columns.band, account.band);
    put(columns.coverage, account.coverage);
    put(columns.scorecard, request.scorecard);
    return row;
  });
}

function add(counts: Map<CivilDay, number>, day: CivilDay, amount: number): void {
  counts.set(day, (counts.get(day) ?? 0) + amount);
}
