// The health score of one account: metric values, metric scores, the method's computed score, rules, rounding, band and coverage.

import {
  isNotCounted,
  isPartlyRead,
  isValue,
  type MetricReading,
  type PartlyRead,
  type Unreadable,
} from '../metric-types/metric-type';
import { bandOf, NOT_ENOUGH_DATA } from '../scorecard/band';
import { type Cell, matchKey } from '../values/cell';
import type { ReadingContext } from '../values/reading-context';
import { roundHalfUp } from '../values/rounding';
import { ruledScore } from './account-rules';
import type { RuleAct } from './apply-rules';
import { type CoveredWeight, coverageOf, isEnoughCoverage } from './coverage';
import { computedScore, scoreOfPoints } from './methods';
import { earnedPoints, metricScoreOf } from './metric-result';
import type { PlannedMetric, ScoringPlan, SegmentPlan } from './plan-scoring';
import { readMetric } from './read-metric';

export interface AccountScore {
  /** What applied to this account: the general scorecard, or its segment's. */
  readonly plan: SegmentPlan;
  /** After rules, rounded to the scorecard's decimals, 0 to the full mark; undefined without enough data. */
  readonly score: number | undefined;
  /** Before rules, rounded the same way; undefined without enough data. */
  readonly computedScore: number | undefined;
  /** Before rules and rounding; undefined where nothing has a weight. Kept below the minimum coverage. */
  readonly computed: number | undefined;
  readonly band: string;
  /** Share of weight (0-1) whose metrics had a value. */
  readonly coverage: number;
  /** What each metric's cells held. */
  readonly values: readonly MetricReading[];
  /** What was left out of values that count, such as tags without points. */
  readonly leftOut: readonly LeftOut[];
  /** Each metric's score, 0 to the full mark, filled-in ones too; undefined where it was left out. */
  readonly metricScores: readonly (number | undefined)[];
  /** Under the method points: what each metric added or took. Otherwise empty. */
  readonly points: readonly number[];
  /** Rules that acted, in order. */
  readonly acts: readonly RuleAct[];
  readonly flags: readonly string[];
}

/** What could not be used in the cells of a metric, although the rest of them gave a value. */
export interface LeftOut extends Unreadable {
  /** Position of the metric in the plan. */
  readonly metric: number;
}

const NO_POINTS: number[] = [];
const NOTHING_LEFT_OUT: readonly LeftOut[] = [];
const NO_ACTS: readonly RuleAct[] = [];
const NO_FLAGS: readonly string[] = [];

/** The plan that applies to an account: its segment's where the scorecard has rows for it. */
export function segmentPlanFor(plan: ScoringPlan, row: readonly Cell[]): SegmentPlan {
  if (plan.segmentColumn === undefined || plan.segments.size === 0) return plan;
  return plan.segments.get(matchKey(row[plan.segmentColumn] ?? '')) ?? plan;
}

/**
 * Scores one account. Missing metrics follow their "If blank"; coverage counts only weight with a real value.
 * @param row the account's cells, in the order of the plan's headings
 */
export function scoreAccount(
  scoring: ScoringPlan,
  row: readonly Cell[],
  context: ReadingContext,
): AccountScore {
  const plan = segmentPlanFor(scoring, row);
  const { settings, bands } = plan.scorecard;
  const metrics = scoreMetrics(plan, row, context);
  const { values, metricScores, points, weight } = metrics;
  const coverage = coverageOf(plan, values, weight);
  const computed =
    settings.method === 'weighted' && !plan.twoLevels
      ? plainMean(weight)
      : computedScore(plan, metricScores, points);
  const isEnough = computed !== undefined && isEnoughCoverage(coverage, settings.minimumCoverage);
  const ruled = ruledScore(plan, { row, values, score: isEnough ? computed : undefined }, context);
  const score = isEnough ? roundHalfUp(ruled?.score ?? computed, settings.decimals) : undefined;
  return {
    plan,
    score,
    computedScore: isEnough && ruled ? roundHalfUp(computed, settings.decimals) : score,
    computed,
    band: score === undefined ? NOT_ENOUGH_DATA : bandOf(bands, score),
    coverage,
    values,
    leftOut: metrics.leftOut,
    metricScores,
    points,
    acts: ruled?.acts.filter((act) => isEnough || act.rule.effect.kind === 'flag') ?? NO_ACTS,
    flags: ruled?.flags ?? NO_FLAGS,
  };
}

/** Sums over the metrics of an account; together they are the plain weighted mean. */
interface WeightSums extends CoveredWeight {
  /** Weight with a metric score, filled in or not. */
  scored: number;
  /** Σ weight × metric score. */
  weighted: number;
}

interface ScoredMetrics extends Pick<AccountScore, 'values' | 'leftOut' | 'metricScores' | 'points'> {
  readonly weight: WeightSums;
}

/** One pass over the metrics: this runs for every metric of every account, so it makes no more lists than it returns. */
function scoreMetrics(plan: SegmentPlan, row: readonly Cell[], context: ReadingContext): ScoredMetrics {
  const { method, scale } = plan.scorecard.settings;
  const byPoints = method === 'points';
  const values: MetricReading[] = [];
  const metricScores: (number | undefined)[] = [];
  const points: number[] = byPoints ? [] : NO_POINTS;
  const scratch: Cell[] = [''];
  const weight: WeightSums = { counted: 0, withValue: 0, scored: 0, weighted: 0 };
  let leftOut = NOTHING_LEFT_OUT;
  for (const planned of plan.metrics) {
    const read = readMetric(planned, row, context, scratch);
    const isPart = typeof read === 'object' && isPartlyRead(read);
    const reading = isPart ? read.value : read;
    if (isPart) leftOut = withLeftOut(leftOut, read, values.length);
    values.push(reading);
    const earned = byPoints ? earnedPoints(planned, reading) : undefined;
    if (byPoints) points.push(earned ?? 0);
    const metricScore = byPoints
      ? scoreOfPoints(planned, earned, scale)
      : metricScoreOf(planned, reading, scale);
    metricScores.push(metricScore);
    addTo(weight, planned, reading, metricScore);
  }
  return { values, leftOut, metricScores, points, weight };
}

function addTo(
  sums: WeightSums,
  { weight }: PlannedMetric,
  reading: MetricReading,
  metricScore: number | undefined,
): void {
  const hasValue = typeof reading !== 'object' ? reading !== undefined : isValue(reading);
  if (hasValue || !isNotCounted(reading)) sums.counted += weight;
  if (hasValue) sums.withValue += weight;
  if (metricScore === undefined) return;
  sums.scored += weight;
  sums.weighted += weight * metricScore;
}

function plainMean({ scored, weighted }: WeightSums): number | undefined {
  return scored > 0 ? weighted / scored : undefined;
}

function withLeftOut(
  before: readonly LeftOut[],
  { leftOut }: PartlyRead,
  metric: number,
): readonly LeftOut[] {
  return [...before, ...leftOut.map((each) => ({ ...each, metric }))];
}
