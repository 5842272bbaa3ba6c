// How far a change of one metric can lift an account at most, estimated from its score alone: this saves scoring what cannot help.

import { pointsRange, worstScore } from '../scoring/methods';
import type { SegmentPlan } from '../scoring/plan-scoring';
import type { AccountScore } from '../scoring/score-account';
import { matchKey } from '../values/cell';

/** Whether a metric's cells serve nothing else: no other metric, no option of one, and no rule. */
export function isAlone(plan: SegmentPlan, index: number): boolean {
  const own = plan.metrics[index];
  if (own === undefined) return false;
  const reads = (column: number | undefined) => column !== undefined && own.columns.includes(column);
  const shared = plan.metrics.some(
    ({ columns, optionColumns }, other) =>
      (other !== index && columns.some(reads)) || [...optionColumns.values()].some(reads),
  );
  const names = [own.metric.name, ...own.metric.columns].map(matchKey);
  const isJudged = plan.rules.some(({ conditions }) =>
    conditions.some(
      // A rule that judges the score judges every metric.
      ({ subject, judges }) =>
        names.includes(matchKey(subject)) || (judges !== undefined && 'result' in judges),
    ),
  );
  return !shared && !isJudged;
}

/**
 * No other value of such a metric gives a higher score than this, after rules and before rounding.
 * @param share the metric's share of the weight that is present
 */
export function highestWith(account: AccountScore, index: number, share: number): number {
  let highest = highestComputed(account, index, share);
  let score = account.computed ?? 0;
  // The same rules hold whatever the metric's value: each that acts now is let act again, as far as it can only be guessed upward.
  for (const { rule, change } of account.acts) {
    score += change;
    if (rule.effect.kind === 'at most') highest = Math.min(highest, score);
    else if (rule.effect.kind === 'at least') highest = Math.max(highest, score);
    else if (rule.effect.kind === 'plus') highest += rule.effect.points;
  }
  return highest;
}

function highestComputed(account: AccountScore, index: number, share: number): number {
  const { plan, computed, metricScores, points } = account;
  const { method, scale, start } = plan.scorecard.settings;
  const planned = plan.metrics[index];
  if (method === 'worst') {
    const best = metricScores.map((score, at) => (at === index ? scale : score));
    return worstScore(plan, best, scale) ?? 0;
  }
  if (method === 'points') {
    if (planned === undefined || planned.metric.points?.kind === 'each') return scale;
    // None at all may be more than all that its points give: without weight, or outside bounded thresholds.
    const more = Math.max(0, pointsRange(planned)[1]) - (points[index] ?? 0);
    return Math.max(
      0,
      points.reduce((sum, each) => sum + each, start + more),
    );
  }
  return (computed ?? 0) + share * (scale - (metricScores[index] ?? 0));
}

/** The least change that can add so much to the computed score, in shares of the distance between thresholds; 0 where unknown. */
export function leastDistance(account: AccountScore, index: number, share: number, gain: number): number {
  const { metrics, scorecard } = account.plan;
  const metric = metrics[index]?.metric;
  const isLine =
    metric?.healthy?.kind === 'number' && metric.curve === 'linear' && metric.points === undefined;
  if (!isLine || scorecard.settings.method !== 'weighted' || share <= 0) return 0;
  return gain / share / scorecard.settings.scale;
}
