// Scores a day of the history again: the cells as they were, under any scorecard, as of that day.

import type { Scorecard } from '../scorecard/scorecard';
import { planScoring } from '../scoring/plan-scoring';
import { type AccountScore, scoreAccount } from '../scoring/score-account';
import { scoreTable } from '../scoring/score-table';
import { matchKey } from '../values/cell';
import type { CivilDay } from '../values/civil-day';
import type { ReadingContext } from '../values/reading-context';
import type { History, SnapshotRow } from './history-tab';

export interface RescoredSnapshot {
  readonly snapshot: SnapshotRow;
  readonly score: AccountScore;
}

/** One snapshot under a scorecard, as of its own day. */
export function rescoreSnapshot(
  history: History,
  snapshot: SnapshotRow,
  scorecard: Scorecard,
  locale: ReadingContext['locale'],
): AccountScore {
  return scoreAccount(planScoring(scorecard, history.headings), snapshot.cells, {
    asOf: snapshot.day,
    locale,
  });
}

/** By account in matching form. Under an unchanged scorecard the scores are the kept ones to the last digit. */
export function rescoreDay(
  history: History,
  day: CivilDay,
  scorecard: Scorecard,
  locale: ReadingContext['locale'],
): ReadonlyMap<string, RescoredSnapshot> {
  const snapshots = history.rows.filter((row) => row.day === day);
  const { accounts } = scoreTable(
    planScoring(scorecard, history.headings),
    snapshots.map(({ cells }) => cells),
    { asOf: day, locale },
  );
  return new Map(
    snapshots.flatMap((snapshot, index) => {
      const score = accounts[index];
      return score === undefined ? [] : [[matchKey(snapshot.account), { snapshot, score }] as const];
    }),
  );
}
