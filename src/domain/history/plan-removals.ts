// Plans which rows of the history tab are removed, in a few calls whatever the order of its rows.
import type { CivilDay } from '../values/civil-day';
import { type RowRun, runsOf } from './row-runs';

/** Each run of rows is a call; a tab that someone sorted by account has one for every row. */
const MOST_REMOVALS = 8;

export interface RemovalPlan {
  /** From the bottom up, so that positions stay true. */
  readonly removals: readonly RowRun[];
  /** Outdated days that stay for now, oldest first. A day goes whole or not at all: a part of it would be a wrong total. */
  readonly scattered: readonly CivilDay[];
}

/**
 * @param days of the rows, in the order of the tab
 * @param emptied positions of rows that are blank; where they are in too many places, they stay
 * @param outdated days that are to go
 */
export function planRemovals(
  days: readonly (CivilDay | undefined)[],
  emptied: readonly number[],
  outdated: readonly CivilDay[],
): RemovalPlan {
  const blank = new Set(emptied);
  const runsWith = (gone: ReadonlySet<CivilDay>, rows: ReadonlySet<number>) =>
    runsOf(days.map((day, row) => rows.has(row) || (day !== undefined && gone.has(day))));
  const all = runsWith(new Set(outdated), blank);
  if (all.length <= MOST_REMOVALS) return { removals: all.reverse(), scattered: [] };
  const rows = runsWith(new Set(), blank).length <= MOST_REMOVALS ? blank : new Set<number>();
  const gone = new Set<CivilDay>();
  const scattered: CivilDay[] = [];
  for (const day of [...outdated].sort()) {
    gone.add(day);
    if (runsWith(gone, rows).length <= MOST_REMOVALS) continue;
    gone.delete(day);
    scattered.push(day);
  }
  return { removals: runsWith(gone, rows).reverse(), scattered };
}
