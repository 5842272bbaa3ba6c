// The baseline of today's comparison: the snapshot of a number of days ago, the last run, or a chosen day.

import type { CompareWith } from '../scorecard/history-settings';
import { addDays, type CivilDay } from '../values/civil-day';

/**
 * The snapshot to compare with: the newest one that is old enough, else the oldest before today; undefined without any.
 * The whole portfolio is compared with one day, and that day is shown beside the change.
 * @param days of all snapshots, in any order
 * @example baselineDay(['2026-10-12', '2026-10-19'], '2026-11-16', { kind: 'days', days: 30 }) // '2026-10-12'
 */
export function baselineDay(
  days: readonly CivilDay[],
  asOf: CivilDay,
  compareWith: CompareWith,
): CivilDay | undefined {
  const earlier = [...new Set(days)].filter((day) => day < asOf).sort();
  const latest = latestDay(asOf, compareWith);
  const oldEnough = earlier.filter((day) => day <= latest);
  return oldEnough[oldEnough.length - 1] ?? earlier[0];
}

function latestDay(asOf: CivilDay, compareWith: CompareWith): CivilDay {
  if (compareWith.kind === 'last run') return asOf;
  return compareWith.kind === 'day' ? compareWith.day : addDays(asOf, -compareWith.days);
}
