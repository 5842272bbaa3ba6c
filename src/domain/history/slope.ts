// The slope of a score: how many points a month it rises or falls, whatever a single odd week says.
import { median } from '../statistics/median';
import { addDays, type CivilDay, dayNumber, daysBetween } from '../values/civil-day';
import type { ScoreSeries } from './score-series';
import { isSameScoring } from './scorecard-stamp';

const LEAST_POINTS = 4;
const DAYS_PER_MONTH = 30;

/**
 * Points a month over the last `windowDays`, jumps of the scorecard taken out; undefined for fewer than 4 scores or where
 * they span less than half of the window. Scores of two scorecards make no pair: their difference says nothing about the account.
 * Source: Theil (1950), Sen (1968): the median of the slopes of all pairs.
 * @param jumps points by which a change of scorecard moved this account on a day, with the same cells
 * @example days 0, 7, 14, 21, 28, 30 with 72, 70, 71, 64, 60, 58 and a window of 30 // -14.2857
 */
export function monthlySlope(
  series: ScoreSeries,
  asOf: CivilDay,
  windowDays: number,
  jumps: readonly { readonly day: CivilDay; readonly points: number }[] = [],
): number | undefined {
  const from = addDays(asOf, -windowDays);
  const points = series.flatMap(({ day, score, scorecard }) =>
    score === undefined || day < from || day > asOf
      ? []
      : [{ at: dayNumber(day), score: score - jumpsUpTo(jumps, from, day), day, scorecard }],
  );
  const [first, last] = [points[0], points[points.length - 1]];
  if (first === undefined || last === undefined || points.length < LEAST_POINTS) return undefined;
  if (daysBetween(first.day, last.day) < windowDays / 2) return undefined;
  const slopes: number[] = [];
  points.forEach((earlier, index) => {
    for (const later of points.slice(index + 1))
      if (isSameScoring(earlier.scorecard, later.scorecard))
        slopes.push((later.score - earlier.score) / (later.at - earlier.at));
  });
  const daily = median(slopes);
  return daily === undefined ? undefined : daily * DAYS_PER_MONTH;
}

function jumpsUpTo(
  jumps: readonly { readonly day: CivilDay; readonly points: number }[],
  from: CivilDay,
  day: CivilDay,
): number {
  return jumps.reduce((sum, jump) => (jump.day > from && jump.day <= day ? sum + jump.points : sum), 0);
}

export type Arrow = '▲' | '●' | '▼';

/** A change counts from a twentieth of the scale on: 5 points of 100. Never judged against last night alone. */
export function arrowOf(change: number, fullMark: number): Arrow {
  const threshold = fullMark / 20;
  if (change >= threshold - 1e-9) return '▲';
  return change <= -threshold + 1e-9 ? '▼' : '●';
}
