// Plays: what to do about a reason. The largest reason with a play gives the suggested action.
import { matchKey } from '../values/cell';

export interface Play {
  /** Name of a metric or dimension; '' for any. */
  readonly metric: string;
  /** The least points lost for it to be suggested; undefined for a twentieth of the scale. */
  readonly lostAtLeast: number | undefined;
  readonly action: string;
  /** Days within which it should be done; undefined for no date. */
  readonly withinDays: number | undefined;
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

function isEnough({ lostAtLeast }: Play, { points }: LostPoints, fullMark: number): boolean {
  return points >= (lostAtLeast ?? fullMark / 20) - 1e-9;
}
