// Contributions: what each metric took from the full mark, or added to the start, exactly and as shown; both add up to the score.
import { sharesOf } from '../scoring/methods';
import type { AccountScore } from '../scoring/score-account';
import { apportionUnits, roundHalfUp } from '../values/rounding';

export interface ShownContribution {
  /** Position of the metric in the account's plan. */
  readonly metric: number;
  /** Signed, in the scale's units, as shown: negative = points lost. */
  readonly points: number;
}

/** Each metric's share of the weight that is present (0-1). */
export function presentShares(account: AccountScore): number[] {
  return sharesOf(
    account.plan,
    account.metricScores.map((score) => score !== undefined),
  );
}

/**
 * What each metric took from the full mark, exactly: share of weight × (full mark − metric score).
 * Full mark − Σ losses = computed score. Left-out metrics lose nothing. Under the method worst the metrics that decide share the loss
 * evenly; under the method points see `points` of the account.
 */
export function exactLosses(account: AccountScore): number[] {
  const { scale, method } = account.plan.scorecard.settings;
  if (account.computed === undefined) return account.metricScores.map(() => 0);
  if (method === 'worst') return worstLosses(account, scale - account.computed);
  if (!account.plan.twoLevels) return plainLosses(account);
  const losses = presentShares(account);
  for (let index = 0; index < losses.length; index += 1)
    losses[index] = (losses[index] ?? 0) * (scale - (account.metricScores[index] ?? 0));
  return losses;
}

/** With one level of weights, in as few steps as can be: this runs for every account. */
function plainLosses({ plan, metricScores }: AccountScore): number[] {
  const { metrics } = plan;
  const { scale } = plan.scorecard.settings;
  let total = 0;
  for (let index = 0; index < metrics.length; index += 1)
    if (metricScores[index] !== undefined) total += metrics[index]?.weight ?? 0;
  return metricScores.map((score, index) =>
    score === undefined || total <= 0 ? 0 : ((metrics[index]?.weight ?? 0) / total) * (scale - score),
  );
}

function worstLosses({ plan, metricScores, computed }: AccountScore, loss: number): number[] {
  const decisive = metricScores.map((score, index) => {
    const counts = score !== undefined && (plan.metrics[index]?.weight ?? 0) > 0;
    return counts && (computed === 0 ? score <= 0 : score < plan.scorecard.settings.scale);
  });
  const count = decisive.filter(Boolean).length;
  return decisive.map((decides) => (decides && loss > 0 ? loss / count : 0));
}

/**
 * Every metric's contribution as shown, in the scorecard's order. Full mark + Σ = shown computed score; under the method points
 * start + Σ = the shown sum, which is the shown computed score unless that was kept within the scale. Empty without a score.
 */
function shownPoints(account: AccountScore): readonly number[] {
  const factor = 10 ** account.plan.scorecard.settings.decimals;
  return shownUnits(account).map((units) => units / factor);
}

/** The same in units of the last decimal place that is shown. */
export function shownUnits(account: AccountScore): readonly number[] {
  const { method, scale, start, decimals } = account.plan.scorecard.settings;
  if (account.computedScore === undefined) return [];
  if (method === 'points') {
    const sum = roundHalfUp(
      account.points.reduce((total, each) => total + each, start),
      decimals,
    );
    return apportionUnits(account.points, sum - start, decimals);
  }
  const shown = apportionUnits(exactLosses(account), scale - account.computedScore, decimals);
  for (let index = 0; index < shown.length; index += 1) shown[index] = 0 - (shown[index] ?? 0);
  return shown;
}

export function shownContributions(account: AccountScore): readonly ShownContribution[] {
  return shownPoints(account).map((points, metric) => ({ metric, points }));
}

/** Contributions worth naming: not 0, the largest first, the scorecard's order among equals. */
export function namedContributions(account: AccountScore): readonly ShownContribution[] {
  const shown = shownPoints(account);
  return largestOf(shown, shown.length).map((metric) => ({ metric, points: shown[metric] ?? 0 }));
}

/**
 * Positions of the largest numbers that are not 0, by size without sign; the first of equals comes first.
 * @example largestOf([0, -3, 5, 3], 2) //=> [2, 1]
 */
function largestOf(points: readonly number[], count: number): readonly number[] {
  const found: number[] = [];
  for (let at = nextLargest(points); at !== undefined && found.length < count; at = nextLargest(points, at))
    found.push(at);
  return found;
}

/**
 * The next position in the order of largestOf; undefined after the last. For a few of them, this is quicker than any list.
 * @param before the position that it follows; the first without it
 */
export function nextLargest(points: readonly number[], before?: number): number | undefined {
  const sizeBefore = before === undefined ? Number.POSITIVE_INFINITY : Math.abs(points[before] ?? 0);
  let found: number | undefined;
  let largest = 0;
  for (let index = 0; index < points.length; index += 1) {
    const size = Math.abs(points[index] ?? 0);
    const isPassed = before !== undefined && size === sizeBefore && index <= before;
    if (size <= largest || size > sizeBefore || isPassed) continue;
    largest = size;
    found = index;
  }
  return found;
}
