// A column of the accounts as it was some days ago, from the snapshots of the history tab.
import type { DerivedColumn } from '../scorecard/derived-column';
import { type Cell, isDateCell, isMissing, matchKey } from '../values/cell';
import { addDays, type CivilDay, readDayText } from '../values/civil-day';
import type { EmptyColumnProblem } from './derive-problems';
import type { HistoryContent } from './tab-content';

/**
 * The snapshot for N days ago: the newest that is at least so old, and at most a third older (3 days at least).
 * @example snapshotAt(['2026-10-12', '2026-10-19'], '2026-11-16', 30) // '2026-10-12'
 */
export function snapshotAt(
  days: readonly (CivilDay | undefined)[],
  asOf: CivilDay,
  daysAgo: number,
): CivilDay | undefined {
  const newest = addDays(asOf, -daysAgo);
  const oldest = addDays(newest, -Math.max(3, Math.ceil(daysAgo / 3)));
  let best: CivilDay | undefined;
  for (const day of days)
    if (day !== undefined && day >= oldest && day <= newest && (best === undefined || day > best)) best = day;
  return best;
}

/** By account the cell of that snapshot; '' for an account that was not in it. Of two rows of one account the lower one counts. */
export function historyValues(
  column: DerivedColumn,
  history: HistoryContent | undefined,
  keys: readonly Cell[],
  asOf: CivilDay,
): { readonly cells: readonly Cell[] } | EmptyColumnProblem {
  const daysAgo = column.window.kind === 'days ago' ? column.window.days : 0;
  const days = history?.rows.map((row) => dayIn(row[history.dayColumn] ?? '')) ?? [];
  const day = snapshotAt(days, asOf, daysAgo);
  if (history === undefined || day === undefined)
    return { code: 'derived-no-snapshot', days: daysAgo, column: column.heading };
  const of = history.headings.findIndex((heading) => matchKey(heading) === matchKey(column.of));
  if (of === -1)
    return {
      code: 'derived-heading-missing',
      heading: column.of,
      tab: 'Health History',
      column: column.heading,
    };
  const byKey = new Map<string, Cell>();
  history.rows.forEach((row, at) => {
    if (days[at] === day) byKey.set(matchKey(row[history.accountColumn] ?? ''), row[of] ?? '');
  });
  return { cells: keys.map((key) => presentCell(byKey.get(matchKey(key)))) };
}

function presentCell(cell: Cell | undefined): Cell {
  return cell === undefined || isMissing(cell) ? '' : cell;
}

function dayIn(cell: Cell): CivilDay | undefined {
  if (isDateCell(cell)) return cell.day;
  return typeof cell === 'string' ? readDayText(cell, 'year-first') : undefined;
}
