// Contributions: what each metric took from the full mark, or added to the start, exactly and as shown; both add up to the score.
import { sharesOf } from '../scoring/methods';
import type { AccountScore } from '../scoring/score-account';
import { apportion, roundHalfUp } from '../values/rounding';

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
  return presentShares(account).map((share, index) =>
    share === 0 ? 0 : share * (scale - (account.metricScores[index] ?? 0)),
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
 * start + Σ = the shown sum, which is the shown computed score unless that was kept within the scale.
 */
export function shownContributions(account: AccountScore): readonly ShownContribution[] {
  const { method, scale, start, decimals } = account.plan.scorecard.settings;
  if (account.computedScore === undefined) return [];
  if (method === 'points') {
    const sum = roundHalfUp(
      account.points.reduce((total, each) => total + each, start),
      decimals,
    );
    return apportion(account.points, sum - start, decimals).map((points, metric) => ({ metric, points }));
  }
  const shown = apportion(exactLosses(account), scale - account.computedScore, decimals);
  return shown.map((points, metric) => ({ metric, points: points === 0 ? 0 : -points }));
}

/** Contributions worth naming: not 0, the largest first. */
export function namedContributions(account: AccountScore): readonly ShownContribution[] {
  return shownContributions(account)
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || a.metric - b.metric);
}
