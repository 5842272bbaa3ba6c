// What a day of the history holds: a column that it does not hold was not blank that day, it is new to the scorecard.
import type { Scorecard } from '../scorecard/scorecard';
import { columnsRead } from '../scoring/columns-read';
import { planScoring, type ScoringPlan } from '../scoring/plan-scoring';
import { type AccountScore, scoreAccount } from '../scoring/score-account';
import { type ScoredTable, scoreTable } from '../scoring/score-table';
import { type Cell, isBlank, matchKey } from '../values/cell';
import type { CivilDay } from '../values/civil-day';
import type { ReadingContext } from '../values/reading-context';
import type { History, SnapshotRow } from './history-tab';
import { isSameScoring, scorecardStamp } from './scorecard-stamp';

/**
 * Positions of the columns that the scorecard reads today and the history does not hold for a day: their heading is missing, or
 * all its cells of that day are blank. Empty where the same scorecard scored that day: then a blank column was a blank column.
 * @param headings of today's table
 */
function columnsNotKept(
  history: History,
  day: CivilDay,
  scorecard: Scorecard,
  plan: ScoringPlan,
  headings: readonly Cell[],
): ReadonlySet<number> {
  const rows = history.rows.filter((row) => row.day === day);
  const stamp = scorecardStamp(scorecard);
  if (rows.every((row) => isSameScoring(row.scorecard, stamp))) return new Set();
  const kept = new Set(
    history.headings
      .filter((_, column) => rows.some(({ cells }) => !isBlank(cells[column] ?? '')))
      .map(matchKey),
  );
  return new Set([...columnsRead(plan)].filter((column) => !kept.has(matchKey(headings[column] ?? ''))));
}

/**
 * Today's accounts with only what the history holds for a day, so that both days are scored from the same columns; the very same
 * accounts where it holds everything.
 */
export function accountsWithKeptColumns(
  scorecard: Scorecard,
  { table, headings }: { readonly table: ScoredTable; readonly headings: readonly Cell[] },
  history: History,
  day: CivilDay,
): readonly AccountScore[] {
  const missing = columnsNotKept(history, day, scorecard, table.plan, headings);
  if (missing.size === 0) return table.accounts;
  return scoreTable(
    table.plan,
    table.rows.map((row) => withoutColumns(row, missing)),
    table.context,
  ).accounts;
}

/** A snapshot with only what the history holds for an earlier day, as of its own day. */
export function rescoreWithKeptColumns(
  history: History,
  snapshot: SnapshotRow,
  day: CivilDay,
  scorecard: Scorecard,
  locale: ReadingContext['locale'],
): AccountScore {
  const plan = planScoring(scorecard, history.headings);
  const missing = columnsNotKept(history, day, scorecard, plan, history.headings);
  return scoreAccount(plan, withoutColumns(snapshot.cells, missing), { asOf: snapshot.day, locale });
}

function withoutColumns(row: readonly Cell[], columns: ReadonlySet<number>): readonly Cell[] {
  return row.map((cell, column) => (columns.has(column) ? '' : cell));
}
