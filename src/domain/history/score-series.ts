// The scores of one account over time, oldest first.
import type { CivilDay } from '../values/civil-day';

export interface ScorePoint {
  readonly day: CivilDay;
  /** In the scorecard's scale; undefined without enough data. */
  readonly score: number | undefined;
  readonly band: string;
  /** Stamp of the scorecard that gave the score: points with different stamps are not comparable. */
  readonly scorecard: string;
}

/** Oldest first; one point a day. */
export type ScoreSeries = readonly ScorePoint[];

/** The last point at or before a day; undefined where the account is younger. */
export function pointOn(series: ScoreSeries, day: CivilDay): ScorePoint | undefined {
  let last: ScorePoint | undefined;
  for (const point of series)
    if (point.day <= day && (last === undefined || point.day > last.day)) last = point;
  return last;
}
