// Which days of the history a run needs: the one to compare with, the last ones, and one a week for the trend.
import { addDays, type CivilDay } from '../values/civil-day';
import { TREND_WEEKS } from './trend-bars';

/** Alerts confirm a band by the last snapshots. */
const LAST_DAYS = 3;

/** @param days of all snapshots before today, in any order */
export function daysToRead(
  days: readonly CivilDay[],
  asOf: CivilDay,
  baseline: CivilDay | undefined,
  weeks = TREND_WEEKS,
): ReadonlySet<CivilDay> {
  const earlier = [...new Set(days)].filter((day) => day < asOf).sort();
  const wanted = new Set(earlier.slice(-LAST_DAYS));
  for (let week = 0; week < weeks; week += 1) {
    const last = addDays(asOf, -7 * week);
    const inWeek = earlier.filter((day) => day <= last && day > addDays(last, -7));
    const newest = inWeek[inWeek.length - 1];
    if (newest !== undefined) wanted.add(newest);
  }
  if (baseline !== undefined) wanted.add(baseline);
  return wanted;
}
