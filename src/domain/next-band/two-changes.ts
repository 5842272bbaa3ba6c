// The cheapest two changes that together lift an account, where no change of one metric is enough.

import { labelsOf, type MetricValue } from '../metric-types/metric-type';
import type { AccountScore } from '../scoring/score-account';
import type { Cell } from '../values/cell';
import { type ChangeSearch, candidates } from './change-search';
import { changeOf, changeTo, type LiftingChange, type MadeChange } from './one-change';
import { turningPoints } from './value-marks';
import { whatIf } from './what-if';

/** In the scorecard's order. */
export type TwoChanges = readonly [LiftingChange, LiftingChange];

/**
 * Two changes with the smallest sum of distances. Where scores rise in straight lines the cheapest way is to use up the metric
 * that gains most and to change a second one as little as needed, so only such pairs are tried: each metric at its best, with the
 * smallest change of another, and then the first one no further than needed.
 * @param floor the score to reach
 */
export function cheapestPair(
  search: ChangeSearch,
  row: readonly Cell[],
  account: AccountScore,
  floor: number,
): TwoChanges | undefined {
  let best: { readonly pair: TwoChanges; readonly distance: number } | undefined;
  for (const first of bestChanges(search, row, account)) {
    const { row: changedRow, account: changed } = first.after;
    for (const { metric, least } of candidates(search, changed, floor)) {
      if (best !== undefined && first.change.distance + least >= best.distance) break;
      if (metric === first.change.metric) continue;
      const second = changeOf(search, changedRow, changed, metric, floor);
      const found = second && shortened(search, { row, account }, first, second, floor);
      if (found !== undefined && found.distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = found;
    }
  }
  return best?.pair;
}

/** Each metric at the value with the highest score, where that is higher than now; the shortest ones first. */
function bestChanges(search: ChangeSearch, row: readonly Cell[], account: AccountScore): MadeChange[] {
  const changes = account.plan.metrics.flatMap(({ columns }, metric): MadeChange[] => {
    const { segmentColumn } = search.plan;
    if (segmentColumn !== undefined && columns.includes(segmentColumn)) return [];
    const scoreWith = whatIf(search.plan, row, metric, search.context);
    const made = valuesToTry(account, metric).flatMap((value): MadeChange[] => {
      const after = scoreWith(value);
      const change = after && changeTo(after, account, metric);
      return change === undefined ? [] : [change];
    });
    return made
      .filter(({ after }) => computedOf(after.account) > computedOf(account))
      .sort(
        (a, b) =>
          computedOf(b.after.account) - computedOf(a.after.account) || a.change.distance - b.change.distance,
      )
      .slice(0, 1);
  });
  return changes.sort((a, b) => a.change.distance - b.change.distance);
}

function computedOf({ computed }: AccountScore): number {
  return computed ?? Number.NEGATIVE_INFINITY;
}

/** Among these is the value with the highest score: between turning points the score only rises or falls. */
function valuesToTry(account: AccountScore, metric: number): readonly MetricValue[] {
  const planned = account.plan.metrics[metric];
  const now = account.values[metric];
  if (planned === undefined) return [];
  if (typeof now === 'boolean') return [!now];
  if (typeof now === 'string') return labelsOf(planned.metric).map(({ label }) => label);
  return typeof now === 'number' ? turningPoints(account, planned, now) : [];
}

/** The pair with its first change no further than needed beside the second; undefined where the two undo each other. */
function shortened(
  search: ChangeSearch,
  now: { readonly row: readonly Cell[]; readonly account: AccountScore },
  first: MadeChange,
  second: MadeChange,
  floor: number,
): { readonly pair: TwoChanges; readonly distance: number } | undefined {
  const { metric } = second.change;
  const secondAlone = whatIf(search.plan, now.row, metric, search.context)(second.change.to);
  const shorter =
    secondAlone && changeOf(search, secondAlone.row, secondAlone.account, first.change.metric, floor);
  const both = shorter ?? { change: first.change, after: second.after };
  const values = both.after.account.values;
  if (values[both.change.metric] !== both.change.to || values[metric] !== second.change.to) return undefined;
  const band = both.after.account.band;
  const changes = [
    { ...both.change, band },
    { ...second.change, band },
  ].sort((a, b) => a.metric - b.metric);
  const [one, two] = changes;
  if (one === undefined || two === undefined) return undefined;
  return { pair: [one, two], distance: one.distance + two.distance };
}
