// How firm an account's band is: how often it stays the same when every weight is a little different.
import { bandOf } from '../scorecard/band';
import { createRandom } from '../statistics/random';
import type { Cell } from '../values/cell';
import type { ReadingContext } from '../values/reading-context';
import { roundHalfUp } from '../values/rounding';
import { ruledScore } from './account-rules';
import { computedScore } from './methods';
import type { SegmentPlan } from './plan-scoring';
import type { AccountScore } from './score-account';

/** Each weight is moved by at most this share, up or down. */
const WEIGHT_CHANGE = 0.2;
const WEIGHTINGS = 200;

/** An account that keeps its band under fewer weightings than this is borderline. */
const FIRM_FROM = 0.9;

/** The share (0-1) of plausible weightings under which an account keeps its band; undefined without a score. */
export type FirmnessMeasure = (
  account: AccountScore,
  row: readonly Cell[],
  context: ReadingContext,
) => number | undefined;

/** A measure for many accounts: the weightings of a scorecard are made once. */
export function createFirmnessMeasure(): FirmnessMeasure {
  const weightings = new Map<SegmentPlan, readonly Weighting[]>();
  return (account, row, context) => {
    const { plan, score } = account;
    if (score === undefined) return undefined;
    // Only whether a metric counts matters here, not how much.
    if (plan.scorecard.settings.method === 'worst') return 1;
    const known = weightings.get(plan) ?? weightingsOf(plan);
    weightings.set(plan, known);
    let kept = 0;
    for (const weighting of known)
      if (bandUnder(weighting, account, row, context) === account.band) kept += 1;
    return kept / WEIGHTINGS;
  };
}

export function isFirm(firmness: number): boolean {
  return firmness >= FIRM_FROM;
}

/** What the column says; '' without a score. */
export function firmnessText(firmness: number | undefined): string {
  if (firmness === undefined) return '';
  return isFirm(firmness) ? 'firm' : 'borderline';
}

interface Weighting {
  /** By metric: 0.8 to 1.2. */
  readonly factors: Float64Array;
  /** The plan with its weights multiplied. */
  readonly plan: SegmentPlan;
}

/**
 * 200 sets of factors, one a metric and one a dimension, each 0.8 to 1.2; always the same ones.
 * Source: the uncertainty analysis of composite indicators (Saisana, Saltelli and Tarantola 2005).
 */
function weightingsOf(plan: SegmentPlan): readonly Weighting[] {
  const random = createRandom(1);
  const factor = () => 1 - WEIGHT_CHANGE + 2 * WEIGHT_CHANGE * random();
  return Array.from({ length: WEIGHTINGS }, () => {
    const factors = Float64Array.from(plan.metrics, factor);
    const metrics = plan.metrics.map((metric, at) => ({
      ...metric,
      weight: metric.weight * (factors[at] ?? 1),
    }));
    const dimensions = plan.dimensions.map((dimension) => ({
      ...dimension,
      weight: dimension.weight * factor(),
    }));
    return { factors, plan: { ...plan, metrics, dimensions } };
  });
}

function bandUnder(
  { factors, plan }: Weighting,
  { metricScores, points, values }: AccountScore,
  row: readonly Cell[],
  context: ReadingContext,
): string {
  const { settings, bands } = plan.scorecard;
  const changedPoints = points.length === 0 ? points : points.map((each, at) => each * (factors[at] ?? 1));
  const computed =
    settings.method === 'weighted' && !plan.twoLevels
      ? weightedMean(plan, metricScores)
      : (computedScore(plan, metricScores, changedPoints) ?? 0);
  const score = ruledScore(plan, { row, values, score: computed }, context)?.score ?? computed;
  return bandOf(bands, roundHalfUp(score, settings.decimals));
}

/** Without lists: it runs 200 times for every account. */
function weightedMean({ metrics }: SegmentPlan, metricScores: readonly (number | undefined)[]): number {
  let sum = 0;
  let weights = 0;
  for (let at = 0; at < metrics.length; at += 1) {
    const score = metricScores[at];
    if (score === undefined) continue;
    const weight = metrics[at]?.weight ?? 0;
    sum += weight * score;
    weights += weight;
  }
  return weights > 0 ? sum / weights : 0;
}
