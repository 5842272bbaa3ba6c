// Plans how a day's snapshot is written to the history tab: appended first, the old rows of that day and thinned days removed after it.
import type { HistorySetting } from '../scorecard/history-settings';
import { type Cell, matchKey } from '../values/cell';
import type { CivilDay } from '../values/civil-day';
import { HISTORY_HEADINGS, historyColumns, readSnapshotDay } from './history-tab';
import { type RowRun, runsOf } from './row-runs';
import { planThinning } from './thinning';

/** What is kept of one account today. */
export interface NewSnapshot {
  readonly account: string;
  readonly score: number | undefined;
  readonly band: string;
  readonly coverage: number;
}

export interface SnapshotRequest {
  /** The tab's heading row as it is; empty for a new tab. */
  readonly headings: readonly Cell[];
  /** The tab's Day column below its heading, in the order of the rows. */
  readonly days: readonly Cell[];
  /** Today's rows as they are on the tab, if there are some: what people wrote beside them is kept. */
  readonly rowsOfToday: readonly (readonly Cell[])[];
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
  /** Today's block, as wide as the headings. It goes below the last row, in one write. */
  readonly block: readonly (readonly Cell[])[];
  /** Rows to remove once the block is written, from the bottom up, so that positions stay true. */
  readonly removals: readonly RowRun[];
  readonly keptDays: readonly CivilDay[];
  /** Days that went because the tab would have had too many cells. */
  readonly overBudget: readonly CivilDay[];
}

export function planSnapshot(request: SnapshotRequest): SnapshotPlan {
  const headings = completeHeadings(request.headings, request.rawHeadings);
  const days = request.days.map(readSnapshotDay);
  const rowCounts = new Map<CivilDay, number>();
  for (const day of days) if (day !== undefined && day !== request.today) add(rowCounts, day, 1);
  rowCounts.set(request.today, request.accounts.length);
  const thinning = planThinning([...rowCounts.keys()], request.today, request.setting, {
    columns: headings.length,
    rowsOf: (day) => rowCounts.get(day) ?? 0,
  });
  const kept = new Set(thinning.kept);
  const isRemoved = (day: CivilDay | undefined) =>
    day !== undefined && (day === request.today || (day < request.today && !kept.has(day)));
  return {
    headings,
    block: blockOf(request, headings),
    removals: runsOf(days.map(isRemoved)).reverse(),
    keptDays: thinning.kept,
    overBudget: thinning.overBudget,
  };
}

function completeHeadings(existing: readonly Cell[], raw: readonly string[]): string[] {
  const headings = existing.map((cell) => String(cell).trim());
  while (headings.length > 0 && headings[headings.length - 1] === '') headings.pop();
  const keys = new Set(headings.map(matchKey));
  for (const heading of [...Object.values(HISTORY_HEADINGS), ...raw]) {
    if (keys.has(matchKey(heading))) continue;
    keys.add(matchKey(heading));
    headings.push(heading);
  }
  return headings;
}

function blockOf(request: SnapshotRequest, headings: readonly string[]): Cell[][] {
  const columns = historyColumns(headings);
  const own = new Set<number | undefined>(Object.values(columns));
  const raw = request.rawHeadings.map((heading) =>
    headings.findIndex((each) => matchKey(each) === matchKey(heading)),
  );
  const before = new Map(
    request.rowsOfToday.map((row) => [matchKey(row[columns.account ?? 0] ?? ''), row] as const),
  );
  return request.accounts.map((account, index) => {
    const row: Cell[] = headings.map((_, column) => before.get(matchKey(account.account))?.[column] ?? '');
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
