// The first steps of a statement: the value of each metric, and its metric score or its points.

import { caseSql, numberSql } from '../metric-types/sql/expressions';
import type { SqlReading } from '../metric-types/sql/metric-sql';
import { isWithinSql, shareSql, stepPointsSql } from '../metric-types/sql/number-scale-sql';
import { textOption } from '../scorecard/options';
import type { Points } from '../scorecard/points';
import { pointsRange } from '../scoring/methods';
import type { PlannedMetric, SegmentPlan } from '../scoring/plan-scoring';
import { shortText } from '../values/cell';
import type { ColumnCell, Report } from './column-reader';
import type { SqlDialect } from './dialect';
import type { SqlStep } from './step';

export const AS_OF = 'as_of';

/** What the steps of one segment are made from. */
export interface StepContext {
  readonly plan: SegmentPlan;
  readonly dialect: SqlDialect;
  cell(heading: string, report: Report): ColumnCell;
  /** @param heading of the cell on the scorecard's tab */
  reportMetric(metric: PlannedMetric['metric'], heading: string): Report;
  reportRule(rule: SegmentPlan['scorecard']['rules'][number], heading: string): Report;
}

/** Aliases of a metric, which count from 1. */
export const valueName = (index: number) => `value_${index + 1}`;
export const notCountedOf = (index: number) => `not_counted_${index + 1}`;
export const scoreOf = (index: number) => `score_${index + 1}`;

export interface MetricSteps {
  readonly steps: readonly SqlStep[];
  /** Whether a metric can be one that does not count for an account. */
  readonly canBeUncounted: readonly boolean[];
}

export function metricSteps(context: StepContext): MetricSteps {
  const { metrics } = context.plan;
  const readings = metrics.map((planned) => readingOf(context, planned));
  const canBeUncounted = readings.map(({ notCounted }) => notCounted !== undefined);
  const values = readings.flatMap(({ value, notCounted }, index) => [
    { sql: value, name: valueName(index), about: nameOf(metrics[index]) },
    ...(notCounted === undefined ? [] : [{ sql: notCounted, name: notCountedOf(index) }]),
  ]);
  const isByPoints = context.plan.scorecard.settings.method === 'points';
  const scores = metrics.map((planned, index) => {
    const filled = caseSql(
      [
        [
          `${valueName(index)} IS NOT NULL`,
          isByPoints
            ? pointsSql(planned, valueName(index))
            : metricScoreSql(context, planned, valueName(index)),
        ],
        ...(canBeUncounted[index] ? [[notCountedOf(index), 'NULL'] as const] : []),
      ],
      fillIn(context, planned),
    );
    return { sql: filled, name: scoreOf(index), about: nameOf(planned) };
  });
  return {
    steps: [
      { name: 'metric_values', about: 'What each metric found; NULL where it is missing.', columns: values },
      {
        name: isByPoints ? 'metric_points' : 'metric_scores',
        about: isByPoints
          ? 'What each metric adds or takes; NULL where it is left out.'
          : 'The metric scores; NULL where a metric is left out.',
        columns: scores,
      },
    ],
    canBeUncounted,
  };
}

function nameOf(planned: PlannedMetric | undefined): string {
  return shortText(planned?.metric.name ?? '');
}

function readingOf(context: StepContext, planned: PlannedMetric): SqlReading {
  const { metric, type, expires } = planned;
  const report = context.reportMetric(metric, 'Column');
  const cells = metric.columns.map((heading) => context.cell(heading, report));
  const optionCell = (key: string) => {
    const heading = textOption(metric.options, key);
    return heading === '' ? undefined : context.cell(heading, context.reportMetric(metric, 'Options'));
  };
  const days = (from: string, to: string) => daysSql(context.dialect, from, to);
  const reading = type.sql.value(cells, metric, {
    asOf: AS_OF,
    daysBetween: days,
    optionCell,
    refuse: (heading, reason) => {
      context.reportMetric(metric, heading)({ code: 'sql-metric-refused', metric: metric.name, reason });
      return 'NULL';
    },
  });
  if (expires === undefined) return reading;
  const dated = optionCell('dated')?.day() ?? 'NULL';
  const isFresh = `COALESCE(${days(dated, AS_OF)} <= ${numberSql(expires)}, FALSE)`;
  return {
    value: `CASE WHEN ${isFresh} THEN ${reading.value} END`,
    ...(reading.notCounted === undefined ? {} : { notCounted: `${isFresh} AND (${reading.notCounted})` }),
  };
}

function daysSql(dialect: SqlDialect, from: string, to: string): string {
  return `CAST(${dialect.days(from, to)} AS ${dialect.double})`;
}

function metricScoreSql({ plan }: StepContext, { metric, type }: PlannedMetric, value: string): string {
  const { scale } = plan.scorecard.settings;
  if (type.sql.score) return type.sql.score(value, metric, scale);
  if (metric.points?.kind === 'steps' && metric.points.steps.length > 0)
    return stepPointsSql(value, metric.points);
  return `${numberSql(scale)} * (${shareSql(value, type.thresholds?.(metric) ?? metric)})`;
}

/** Under the method points: as the engine's pointsOf. */
function pointsSql(planned: PlannedMetric, value: string): string {
  const { metric, type, weight } = planned;
  const { points } = metric;
  if (weight === 0 || points === undefined) return '0e0';
  switch (points.kind) {
    case 'each':
      return `${numberSql(points.points)} * ${type.sql.words?.includes(true) ? `(CASE WHEN ${value} THEN 1e0 ELSE 0e0 END)` : value}`;
    case 'steps':
      return stepPointsSql(value, points);
    case 'labels':
      return type.sql.labelPoints?.(value, points.labels) ?? 'NULL';
    default:
      return spreadSql(planned, points, value);
  }
}

function spreadSql(
  { metric, type }: PlannedMetric,
  points: Extract<Points, { kind: 'spread' }>,
  value: string,
): string {
  const pair = type.thresholds?.(metric) ?? metric;
  const share = type.sql.score
    ? type.sql.score(value, { ...metric, points: undefined }, 1)
    : shareSql(value, pair);
  const spread = `${numberSql(points.low)} + ${numberSql(points.high - points.low)} * (${share})`;
  return metric.curve === 'bounded' && !type.sql.words
    ? caseSql([[`NOT (${isWithinSql(value, pair)})`, '0e0']], spread)
    : spread;
}

/** The replacement for a missing value. */
function fillIn({ plan }: StepContext, planned: PlannedMetric): string {
  const { ifBlank } = planned.metric;
  const { method, scale } = plan.scorecard.settings;
  if (ifBlank === 'leave out') return 'NULL';
  if (method === 'points') {
    if (ifBlank === 'neutral' || planned.weight === 0) return '0e0';
    return numberSql(ifBlank === 'worst' ? pointsRange(planned)[0] : ifBlank);
  }
  if (ifBlank === 'neutral') return numberSql(scale / 2);
  return numberSql(ifBlank === 'worst' ? 0 : ifBlank);
}
