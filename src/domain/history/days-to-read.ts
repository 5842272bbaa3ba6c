// Which days of the history a run needs: the one to compare with, the last ones, and for the trend one a week or every day.
import { addDays, type CivilDay } from '../values/civil-day';
import { TREND_WEEKS } from './trend-bars';
import { TREND_DAYS } from './trend-words';

/** Alerts confirm a band by the last snapshots. */
const LAST_DAYS = 3;

export interface DaysAsked {
  readonly baseline: CivilDay | undefined;
  /** How many weeks are shown. */
  readonly weeks?: number;
  /** A rule asks for trend words: they count changes of the band, which one day a week does not show. */
  readonly isTrendAsked: boolean;
}

/** @param days of all snapshots before today, in any order */
export function daysToRead(
  days: readonly CivilDay[],
  asOf: CivilDay,
  { baseline, weeks = TREND_WEEKS, isTrendAsked }: DaysAsked,
): ReadonlySet<CivilDay> {
  const earlier = [...new Set(days)].filter((day) => day < asOf).sort();
  const wanted = new Set(earlier.slice(-LAST_DAYS));
  if (isTrendAsked) for (const day of earlier) if (day > addDays(asOf, -TREND_DAYS)) wanted.add(day);
  for (let week = 0; week < weeks; week += 1) {
    const last = addDays(asOf, -7 * week);
    const inWeek = earlier.filter((day) => day <= last && day > addDays(last, -7));
    const newest = inWeek[inWeek.length - 1];
    if (newest !== undefined) wanted.add(newest);
  }
  if (baseline !== undefined) wanted.add(baseline);
  return wanted;
}
