// A trend as text: one bar a week, readable in a cell, a CSV file and an e-mail.
import { addDays, type CivilDay, dayNumber } from '../values/civil-day';
import { pointOn, type ScoreSeries } from './score-series';
import { isSameScoring } from './scorecard-stamp';

const BARS = '▁▂▃▄▅▆▇█';
const NO_SCORE = '·';
const SCORECARD_CHANGED = '│';

/** Weeks that a trend shows. */
export const TREND_WEEKS = 13;

/**
 * The last 13 weeks, oldest left: the last score of each week on a fixed scale from 0 to the full mark, so that two accounts
 * can be compared; `·` for a week without a score, `│` where the scorecard changed. '' where no week has a score.
 * @param asOf the last day of the last week
 * @example trendBars(series of 80, 78, 75, 71, 64, 60, 58, '2026-11-16', 100) // '······▇▇▇▆▆▅▅'
 */
export function trendBars(series: ScoreSeries, asOf: CivilDay, fullMark: number): string {
  let bars = '';
  let scorecard: string | undefined;
  let hasScore = false;
  for (let week = TREND_WEEKS - 1; week >= 0; week -= 1) {
    const last = addDays(asOf, -7 * week);
    const point = pointOn(series, last);
    const inWeek = point !== undefined && dayNumber(last) - dayNumber(point.day) < 7 ? point : undefined;
    if (inWeek !== undefined && scorecard !== undefined && !isSameScoring(inWeek.scorecard, scorecard))
      bars += SCORECARD_CHANGED;
    if (inWeek !== undefined) scorecard = inWeek.scorecard;
    if (inWeek?.score !== undefined) hasScore = true;
    bars += inWeek?.score === undefined ? NO_SCORE : barOf(inWeek.score, fullMark);
  }
  return hasScore ? bars : '';
}

function barOf(score: number, fullMark: number): string {
  const level = Math.floor((score / fullMark) * BARS.length);
  return BARS.charAt(Math.max(0, Math.min(BARS.length - 1, level)));
}
