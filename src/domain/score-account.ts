// The health score of one account: metric scores, weighted over what is present, rounded, with its band and coverage.
import { bandOf, NOT_ENOUGH_DATA } from './band';
import { type Cell, matchKey } from './cell';
import {
  isUnreadable,
  type MetricType,
  type MetricValue,
  type ReadingContext,
  type Unreadable,
} from './metric-types/metric-type';
import { numberType } from './metric-types/number';
import { metricTypeOf } from './metric-types/registry';
import { roundHalfUp } from './rounding';
import type { IfBlank, Metric, Scorecard } from './scorecard';

/** A metric of the scorecard, joined to the columns of a table. */
export interface PlannedMetric {
  readonly metric: Metric;
  readonly type: MetricType;
  /** Positions of its columns in a row, 0-based; those that the table lacks are left out. */
  readonly columns: readonly number[];
  /** Headings that the table lacks. */
  readonly lacking: readonly string[];
  readonly weight: number;
}

/** A scorecard joined to the headings of a table, ready to score its rows. */
export interface ScoringPlan {
  readonly scorecard: Scorecard;
  readonly metrics: readonly PlannedMetric[];
  readonly totalWeight: number;
}

export interface AccountScore {
  /** Rounded to the scorecard's decimals, 0 to the full mark; null without enough data. */
  readonly score: number | null;
  /** The same before rounding; null where nothing has a weight. Kept below the minimum coverage. */
  readonly computed: number | null;
  readonly band: string;
  /** Share of weight (0-1) whose metrics had a value. */
  readonly coverage: number;
  /** What each metric's cells held. */
  readonly values: readonly (MetricValue | undefined | Unreadable)[];
  /** Each metric's score, 0 to the full mark, filled-in ones too; NaN where it was left out. */
  readonly metricScores: readonly number[];
}

/** Rounding in binary must not push 50% under a minimum of 50%. */
const COVERAGE_SLACK = 1e-9;

/** Where each heading stands, by its matching form; the first of equal headings is taken. */
export function headingPositions(headings: readonly Cell[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  headings.forEach((heading, index) => {
    const key = matchKey(heading);
    if (key !== '' && !positions.has(key)) positions.set(key, index);
  });
  return positions;
}

/**
 * Joins a scorecard to the headings of a table.
 * @param headings one a column; matched trimmed, case folded, NFC, white space collapsed
 * @param weights weights to try instead: one a heading, undefined = the scorecard's own. A metric takes that of its first column.
 */
export function planScoring(
  scorecard: Scorecard,
  headings: readonly Cell[],
  weights?: readonly (number | undefined)[],
): ScoringPlan {
  const positions = headingPositions(headings);
  const metrics = scorecard.metrics.map((metric): PlannedMetric => {
    const columns: number[] = [];
    const lacking: string[] = [];
    for (const heading of metric.columns) {
      const position = positions.get(matchKey(heading));
      if (position === undefined) lacking.push(heading);
      else columns.push(position);
    }
    const first = positions.get(matchKey(metric.columns[0] ?? ''));
    const tried = first === undefined ? undefined : weights?.[first];
    return {
      metric,
      type: metricTypeOf(metric.type) ?? numberType,
      columns,
      lacking,
      weight: tried ?? metric.weight,
    };
  });
  return { scorecard, metrics, totalWeight: metrics.reduce((sum, each) => sum + each.weight, 0) };
}

/**
 * Scores one account: Σ weight·metric score / Σ weight over the metrics present, then rounded half up.
 * Missing metrics follow their "If blank"; coverage counts only weight with a real value.
 * @param row the account's cells, in the order of the plan's headings
 */
export function scoreAccount(plan: ScoringPlan, row: readonly Cell[], context: ReadingContext): AccountScore {
  const { settings, bands } = plan.scorecard;
  const fullMark = settings.scale;
  const values: (MetricValue | undefined | Unreadable)[] = [];
  const metricScores: number[] = [];
  const oneCell: Cell[] = [''];
  let weightedSum = 0;
  let presentWeight = 0;
  let realWeight = 0;
  for (const { metric, type, columns, weight } of plan.metrics) {
    let cells: readonly Cell[] = oneCell;
    if (columns.length === 1) oneCell[0] = row[columns[0] ?? 0] ?? '';
    else cells = columns.map((column) => row[column] ?? '');
    const value = type.read(cells, metric, context);
    const real = value !== undefined && !isUnreadable(value);
    const metricScore = real ? type.score(value, metric, fullMark) : filledIn(metric.ifBlank, fullMark);
    values.push(value);
    metricScores.push(metricScore);
    if (Number.isNaN(metricScore)) continue;
    weightedSum += weight * metricScore;
    presentWeight += weight;
    if (real) realWeight += weight;
  }
  const coverage = plan.totalWeight > 0 ? realWeight / plan.totalWeight : 0;
  const computed = presentWeight > 0 ? weightedSum / presentWeight : null;
  const enough = computed !== null && coverage + COVERAGE_SLACK >= settings.minimumCoverage;
  const score = enough ? roundHalfUp(computed, settings.decimals) : null;
  return {
    score,
    computed,
    band: score === null ? NOT_ENOUGH_DATA : bandOf(bands, score),
    coverage,
    values,
    metricScores,
  };
}

function filledIn(ifBlank: IfBlank, fullMark: number): number {
  if (ifBlank === 'leave out') return Number.NaN;
  if (ifBlank === 'neutral') return fullMark / 2;
  return ifBlank === 'worst' ? 0 : ifBlank;
}
