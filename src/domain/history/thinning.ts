// Which days of the history stay: every day for a while, then the last of each week, then the last of each month.
import type { HistorySetting } from '../scorecard/history-settings';
import { type CivilDay, dayNumber } from '../values/civil-day';

/** All cells of the history tab; a whole spreadsheet may have 10,000,000 (Google's limit). @internal exported for its tests */
export const MOST_CELLS = 2_000_000;

const DAYS = 35;
const WEEKS = 26;

export interface ThinningPlan {
  /** Days to keep, oldest first. */
  readonly kept: readonly CivilDay[];
  /** Months that went although the table would keep them, because the tab would have more than its cells. */
  readonly overBudget: readonly CivilDay[];
}

/**
 * Which days stay on `asOf`: each day of the last 35, then the last snapshot of each week for 26 weeks, then the last of each
 * month. Where that is too many cells, the oldest days go first.
 * @param rowsOf how many rows the snapshot of a day has
 */
export function planThinning(
  days: readonly CivilDay[],
  asOf: CivilDay,
  setting: Exclude<HistorySetting, 'off'>,
  { columns, rowsOf }: { readonly columns: number; readonly rowsOf: (day: CivilDay) => number },
): ThinningPlan {
  const newestFirst = [...new Set(days)].sort().reverse();
  const buckets = new Set<string>();
  const kept: CivilDay[] = [];
  const overBudget: CivilDay[] = [];
  let cells = 0;
  for (const day of newestFirst) {
    const bucket = bucketOf(day, asOf, setting);
    if (buckets.has(bucket)) continue;
    buckets.add(bucket);
    cells += rowsOf(day) * columns;
    // The newest snapshot always stays.
    if (cells > MOST_CELLS && kept.length > 0) overBudget.push(day);
    else kept.push(day);
  }
  return { kept: kept.reverse(), overBudget: overBudget.reverse() };
}

/** Snapshots of one bucket are interchangeable: the newest of them stays. */
function bucketOf(day: CivilDay, asOf: CivilDay, setting: Exclude<HistorySetting, 'off'>): string {
  const age = dayNumber(asOf) - dayNumber(day);
  if (setting === 'daily' && age < DAYS) return day;
  if (setting !== 'monthly' && age < DAYS + 7 * WEEKS) return `week ${weekOf(day)}`;
  return `month ${day.slice(0, 7)}`;
}

/** Weeks begin on Monday: 1970-01-01 was a Thursday. */
function weekOf(day: CivilDay): number {
  return Math.floor((dayNumber(day) + 3) / 7);
}
