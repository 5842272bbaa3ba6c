// What a day of the history holds: a column that it does not hold was not blank that day, it is new to the scorecard.
import { bandOf, NOT_ENOUGH_DATA } from '../scorecard/band';
import type { Scorecard } from '../scorecard/scorecard';
import { columnsRead } from '../scoring/columns-read';
import { planScoring, type ScoringPlan } from '../scoring/plan-scoring';
import { type AccountScore, scoreAccount } from '../scoring/score-account';
import { type ScoredTable, scoreTable } from '../scoring/score-table';
import { type Cell, isBlank, matchKey } from '../values/cell';
import type { CivilDay } from '../values/civil-day';
import type { ReadingContext } from '../values/reading-context';
import { roundHalfUp } from '../values/rounding';
import type { History, SnapshotRow } from './history-tab';
import { type RescoredSnapshot, rescoreDay } from './rescore';
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
  return accountsWithout(table, missing);
}

function accountsWithout(table: ScoredTable, columns: ReadonlySet<number>): readonly AccountScore[] {
  const rows = table.rows.map((row) => withoutColumns(row, columns));
  return scoreTable(table.plan, rows, table.context).accounts;
}

/** Today's accounts, and what they are compared by. */
export interface ScoredToday {
  readonly scorecard: Scorecard;
  readonly table: ScoredTable;
  readonly headings: readonly Cell[];
  /** Of each account; '' for one without a past. */
  readonly keys: readonly Cell[];
}

/**
 * Days of the history under today's scorecard, at today's level: what a column does that was not kept on a day is added to the
 * scores of that day, and metrics that only it has are taken as they are today, so that the difference to today is what
 * happened at the customer.
 * @example NPS is new and takes 26 points of an account: its 100 of then is 74 at today's level, and not a fall by 26
 */
export function createComparison({ scorecard, table, headings, keys }: ScoredToday) {
  const withoutMissing = new Map<string, readonly AccountScore[]>();
  const positions = new Map(keys.map((key, index) => [matchKey(key), index]));
  return (
    history: History,
    day: CivilDay,
    then = rescoreDay(history, day, scorecard, table.context.locale),
  ): ReadonlyMap<string, RescoredSnapshot> => {
    const missing = columnsNotKept(history, day, scorecard, table.plan, headings);
    if (missing.size === 0) return then;
    const id = [...missing].join();
    const kept = withoutMissing.get(id) ?? accountsWithout(table, missing);
    withoutMissing.set(id, kept);
    return new Map(
      [...then].map(([key, { snapshot, score }]) => {
        const index = positions.get(key) ?? -1;
        return [key, { snapshot, score: atLevelOf(table.accounts[index], kept[index], score) }];
      }),
    );
  };
}

/** An account that is gone today stays as it was. */
function atLevelOf(
  now: AccountScore | undefined,
  kept: AccountScore | undefined,
  then: AccountScore,
): AccountScore {
  if (now === undefined || kept === undefined || then.score === undefined) return then;
  const { bands, settings } = now.plan.scorecard;
  const metricScores = then.metricScores.map((score, metric) =>
    now.plan.segment === then.plan.segment && kept.metricScores[metric] === undefined
      ? (score ?? now.metricScores[metric])
      : score,
  );
  if (now.score === undefined || kept.score === undefined)
    return { ...then, metricScores, score: undefined, band: NOT_ENOUGH_DATA };
  const level = roundHalfUp(then.score + now.score - kept.score, settings.decimals);
  const score = Math.min(settings.scale, Math.max(0, level));
  return { ...then, metricScores, score, band: bandOf(bands, score) };
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
