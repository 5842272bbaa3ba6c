// Plays: what to do about a reason. The largest reason with a play gives the suggested action.
import { type Cell, matchKey } from '../values/cell';
import { addDays, type CivilDay } from '../values/civil-day';
import { isProblem } from '../values/problem';
import { scorecardNumber, scorecardNumberText } from '../values/scorecard-number';

export interface LostCondition {
  readonly points: number;
  /** Whether exactly these points are enough: "at least" and not "over". */
  readonly isAtLeast: boolean;
}

export interface Play {
  /** Name of a metric or dimension; '' for any. */
  readonly metric: string;
  /** How many points must be lost for it to be suggested; undefined for at least a twentieth of the scale. */
  readonly lost: LostCondition | undefined;
  readonly action: string;
  /** Days within which it should be done; undefined for no date. */
  readonly withinDays: number | undefined;
}

/** Reads a play's `When`: `lost over 5 points`, `lost at least 5 points`; undefined for a blank cell. */
export function readLostCondition(cell: Cell): LostCondition | undefined | 'unreadable' {
  const text = matchKey(cell);
  if (text === '') return undefined;
  const [, word = '', number = ''] =
    /^lost (over |more than |at least |)(\S+?)(?: points?)?$/.exec(text) ?? [];
  const points = scorecardNumber(number);
  if (isProblem(points) || points < 0) return 'unreadable';
  return { points, isAtLeast: word === 'at least ' || word === '' };
}

export function lostConditionText(lost: LostCondition | undefined): string {
  if (lost === undefined) return '';
  return `lost ${lost.isAtLeast ? 'at least' : 'over'} ${scorecardNumberText(lost.points)} points`;
}

/** The action with the day by which it should be done. @example 'Book a call (by 2026-12-05)' */
export function actionText({ action, withinDays }: Play, asOf: CivilDay): string {
  return withinDays === undefined ? action : `${action} (by ${addDays(asOf, withinDays)})`;
}

export interface LostPoints {
  readonly metric: string;
  /** '' for none. */
  readonly dimension: string;
  /** Points lost against the full mark. */
  readonly points: number;
}

/**
 * The play for the metric on which most points are lost, among those that have one; undefined where none fits.
 * A play for the metric goes before one for its dimension, and both before one for any metric.
 */
export function suggestedPlay(
  losses: readonly LostPoints[],
  plays: readonly Play[],
  fullMark: number,
): Play | undefined {
  const byLoss = [...losses].sort((a, b) => b.points - a.points);
  for (const subject of ['metric', 'dimension'] as const) {
    for (const loss of byLoss) {
      const play = plays.find(
        (each) =>
          each.metric !== '' &&
          matchKey(each.metric) === matchKey(loss[subject]) &&
          isEnough(each, loss, fullMark),
      );
      if (play !== undefined) return play;
    }
  }
  const [worst] = byLoss;
  return worst && plays.find((each) => each.metric === '' && isEnough(each, worst, fullMark));
}

/** Of two sums of the same points, rounding decides otherwise. */
const ROUNDING = 1e-9;

function isEnough({ lost }: Play, { points }: LostPoints, fullMark: number): boolean {
  if (lost === undefined) return points >= fullMark / 20 - ROUNDING;
  return lost.isAtLeast ? points >= lost.points - ROUNDING : points > lost.points + ROUNDING;
}
