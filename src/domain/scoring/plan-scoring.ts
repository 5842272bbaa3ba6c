// Joins a scorecard to the headings of a table: which column each metric reads, what applies to each segment.

import type { MetricType } from '../metric-types/metric-type';
import { numberType } from '../metric-types/number';
import { metricTypeOf } from '../metric-types/registry';
import { COMMON_OPTIONS, numberOption } from '../scorecard/options';
import {
  conditionsOf,
  type Rule,
  type RuleCondition,
  type ScoreSubject,
  scoreSubject,
  type TimeSubject,
  timeSubject,
} from '../scorecard/rules';
import type { Metric, Scorecard } from '../scorecard/scorecard';
import { type Cell, matchKey, shortText } from '../values/cell';
import { headingPositions } from '../values/headings';

/** A metric of the scorecard, joined to the columns of a table. */
export interface PlannedMetric {
  readonly metric: Metric;
  /** Its name, for a driver. */
  readonly shortName: string;
  readonly type: MetricType;
  /** Positions of its columns in a row, 0-based; undefined where the table lacks one of several. Empty when it lacks all. */
  readonly columns: readonly (number | undefined)[];
  /** Headings that the table lacks. */
  readonly lacking: readonly string[];
  /** Positions of the columns that its options name; undefined where the table lacks one. */
  readonly optionColumns: ReadonlyMap<string, number | undefined>;
  /** Days after which its value counts as missing; undefined where it never expires. */
  readonly expires: number | undefined;
  readonly weight: number;
  /** Position of its dimension in the plan. */
  readonly dimension: number;
}

export interface PlannedDimension {
  readonly name: string;
  readonly weight: number;
  /** Positions of its metrics in the plan. */
  readonly metrics: readonly number[];
}

export interface PlannedCondition extends RuleCondition {
  /** What it judges; undefined where the table lacks it. */
  readonly judges: JudgedBy | undefined;
}

/** Where the cell that a condition judges comes from: a metric's value, a raw cell, the score so far, or how the score moved. */
export type JudgedBy =
  | { readonly metric: number }
  | { readonly column: number }
  | { readonly result: ScoreSubject }
  | { readonly time: TimeSubject };

export interface PlannedRule {
  readonly rule: Rule;
  /** All of them must be fulfilled. */
  readonly conditions: readonly PlannedCondition[];
  readonly untilColumn: number | undefined;
}

/** What applies to the accounts of one segment. */
export interface SegmentPlan {
  /** Name of the segment; undefined for accounts of none. */
  readonly segment: string | undefined;
  /** The scorecard that applies to them: rows of the segment in the place of general ones. */
  readonly scorecard: Scorecard;
  readonly metrics: readonly PlannedMetric[];
  readonly dimensions: readonly PlannedDimension[];
  /** Metrics are weighted inside their dimension, and dimensions in the whole. */
  readonly twoLevels: boolean;
  readonly rules: readonly PlannedRule[];
  readonly totalWeight: number;
}

/** A scorecard joined to the headings of a table, ready to score its rows; itself it applies to accounts of no segment. */
export interface ScoringPlan extends SegmentPlan {
  /** Position of the segment column; undefined without one. */
  readonly segmentColumn: number | undefined;
  /** By the segment's name in matching form. */
  readonly segments: ReadonlyMap<string, SegmentPlan>;
}

/** Metrics without a dimension are together this one. */
export const OTHER_DIMENSION = 'Other';

/**
 * @param headings one per column; matched trimmed, case folded, NFC, white space collapsed
 * @param weights weights to try instead: one a heading, undefined = the scorecard's own. A metric takes that of its first column
 */
export function planScoring(
  scorecard: Scorecard,
  headings: readonly Cell[],
  weights?: readonly (number | undefined)[],
): ScoringPlan {
  const positions = headingPositions(headings);
  const at = (heading: string) => positions.get(matchKey(heading));
  const plan = (segment: string | undefined) => ({
    segment,
    ...planSegment(scorecardFor(scorecard, segment), at, weights),
  });
  const { segmentColumn } = scorecard.settings;
  return {
    ...plan(undefined),
    segmentColumn: segmentColumn === undefined ? undefined : at(segmentColumn),
    segments: new Map(segmentsOf(scorecard).map((segment) => [matchKey(segment), plan(segment)])),
  };
}

/** Names of the segments that have rows of their own, each once. */
export function segmentsOf({ metrics, dimensions, bands }: Scorecard): string[] {
  const names = new Map<string, string>();
  for (const { segment } of [...metrics, ...dimensions, ...bands]) {
    if (segment !== undefined && !names.has(matchKey(segment))) names.set(matchKey(segment), segment);
  }
  return [...names.values()];
}

/** The scorecard that applies to a segment: its rows override the general rows of the same name and come after those without one. */
export function scorecardFor(scorecard: Scorecard, segment: string | undefined): Scorecard {
  return {
    ...scorecard,
    metrics: override(scorecard.metrics, segment),
    dimensions: override(scorecard.dimensions, segment),
    bands: [...override(scorecard.bands, segment)].sort((a, b) => b.from - a.from),
  };
}

function override<Row extends { readonly name: string; readonly segment: string | undefined }>(
  rows: readonly Row[],
  segment: string | undefined,
): Row[] {
  const isOwn = (row: Row) => row.segment !== undefined && matchKey(row.segment) === matchKey(segment ?? '');
  const own = rows.filter(isOwn);
  const general = rows.filter((row) => row.segment === undefined);
  const replaced = general.map(
    (row) => own.find((each) => matchKey(each.name) === matchKey(row.name)) ?? row,
  );
  return [...replaced, ...own.filter((row) => !replaced.includes(row))];
}

function planSegment(
  scorecard: Scorecard,
  at: (heading: string) => number | undefined,
  weights: readonly (number | undefined)[] | undefined,
): Omit<SegmentPlan, 'segment'> {
  const dimensions = plannedDimensions(scorecard);
  const metrics = scorecard.metrics.map((metric): PlannedMetric => {
    const type = metricTypeOf(metric.type) ?? numberType;
    const optionHeadings = [...type.options, ...COMMON_OPTIONS].flatMap((spec): [string, string][] => {
      const value = metric.options[spec.key];
      return spec.kind === 'column' && typeof value === 'string' ? [[spec.key, value]] : [];
    });
    return {
      metric,
      shortName: shortText(metric.name),
      type,
      columns: plannedColumns(metric.columns.map(at), type),
      lacking: [...metric.columns, ...optionHeadings.map(([, heading]) => heading)].filter(
        (heading) => at(heading) === undefined,
      ),
      optionColumns: new Map(optionHeadings.map(([key, heading]) => [key, at(heading)])),
      expires: numberOption(metric.options, 'expires'),
      weight: weights?.[at(metric.columns[0] ?? '') ?? -1] ?? metric.weight,
      dimension: dimensions.findIndex(
        (each) => matchKey(each.name) === matchKey(metric.dimension ?? OTHER_DIMENSION),
      ),
    };
  });
  return {
    scorecard,
    metrics,
    dimensions,
    twoLevels: scorecard.dimensions.length > 0,
    rules: scorecard.rules.map((rule) => plannedRule(rule, metrics, at)),
    totalWeight: metrics.reduce((sum, each) => sum + each.weight, 0),
  };
}

/** Of types that give each column a part all positions, of others those that the table has. */
function plannedColumns(
  found: readonly (number | undefined)[],
  { ordered }: MetricType,
): readonly (number | undefined)[] {
  const present = found.filter((column) => column !== undefined);
  return ordered && present.length > 0 ? found : present;
}

/** Whether the columns that the table lacks leave a metric without a value in every row. */
export function lacksColumns({ columns, optionColumns }: PlannedMetric): boolean {
  return columns.length === 0 || [...columns, ...optionColumns.values()].includes(undefined);
}

/** Those that metrics name, in the scorecard's order; a blank weight is the sum of its metrics' weights. */
function plannedDimensions({ metrics, dimensions }: Scorecard): PlannedDimension[] {
  const names = new Map<string, string>();
  const used = new Set(metrics.map((metric) => matchKey(metric.dimension ?? OTHER_DIMENSION)));
  for (const name of [
    ...dimensions.map((each) => each.name),
    ...metrics.map((metric) => metric.dimension ?? OTHER_DIMENSION),
  ]) {
    if (used.has(matchKey(name)) && !names.has(matchKey(name))) names.set(matchKey(name), name);
  }
  return [...names].map(([key, name]) => {
    const inside = metrics.flatMap((metric, index) =>
      matchKey(metric.dimension ?? OTHER_DIMENSION) === key ? [index] : [],
    );
    const ownWeight = dimensions.find((each) => matchKey(each.name) === key)?.weight;
    const sum = inside.reduce((total, index) => total + (metrics[index]?.weight ?? 0), 0);
    return { name, weight: ownWeight ?? sum, metrics: inside };
  });
}

function plannedRule(
  rule: Rule,
  metrics: readonly PlannedMetric[],
  at: (heading: string) => number | undefined,
): PlannedRule {
  return {
    rule,
    conditions: conditionsOf(rule).map((condition) => ({
      ...condition,
      judges: judgedBy(condition.subject, metrics, at),
    })),
    untilColumn: rule.until !== undefined && 'column' in rule.until ? at(rule.until.column) : undefined,
  };
}

/** A condition on a metric of one raw cell judges that cell; other metrics by the value that the type makes of their cells. */
function judgedBy(
  subject: string,
  metrics: readonly PlannedMetric[],
  at: (heading: string) => number | undefined,
): JudgedBy | undefined {
  const index = metrics.findIndex(({ metric }) => matchKey(metric.name) === matchKey(subject));
  const named = metrics[index];
  if (named !== undefined && (named.columns.length !== 1 || named.type.computed)) return { metric: index };
  const column = named === undefined ? at(subject) : named.columns[0];
  if (column !== undefined) return { column };
  if (named !== undefined) return undefined;
  const result = scoreSubject(subject);
  const time = timeSubject(subject);
  if (time !== undefined) return { time };
  return result && { result };
}
