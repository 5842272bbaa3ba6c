// The scores of every account over time as today's scorecard gives them, so that a change of the scorecard does not look like a customer's fall.
import { matchKey } from '../values/cell';
import { createComparison, type ScoredToday } from './columns-kept';
import { type History, snapshotDays } from './history-tab';
import type { ScorePoint, ScoreSeries } from './score-series';
import { isSameScoring, scorecardStamp } from './scorecard-stamp';

/** By account in matching form, oldest first. Only days that another scorecard has scored are scored again. */
export function comparableSeries(history: History, today: ScoredToday): ReadonlyMap<string, ScoreSeries> {
  const stamp = scorecardStamp(today.scorecard);
  const compare = createComparison(today);
  const series = new Map<string, ScorePoint[]>();
  const add = (account: string, point: ScorePoint) => {
    const points = series.get(matchKey(account));
    if (points === undefined) series.set(matchKey(account), [point]);
    else points.push(point);
  };
  for (const day of snapshotDays(history)) {
    const rows = history.rows.filter((row) => row.day === day);
    const isKept = rows.every((row) => isSameScoring(row.scorecard, stamp));
    const rescored = isKept ? undefined : compare(history, day);
    for (const row of rows) {
      const score = rescored?.get(matchKey(row.account))?.score;
      add(
        row.account,
        score === undefined ? row : { day, score: score.score, band: score.band, scorecard: stamp },
      );
    }
  }
  return series;
}
