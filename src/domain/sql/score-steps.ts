// The middle of a statement: weights, shares and coverage, and the computed score by each method.

import { anySql, atLeastSql, caseSql, clampSql, numberSql, sumSql } from '../metric-types/sql/expressions';
import { sharesOf } from '../scoring/methods';
import type { SegmentPlan } from '../scoring/plan-scoring';
import { type MetricSteps, notCountedOf, type StepContext, scoreOf, valueName } from './metric-steps';
import type { SqlStep } from './step';

export const shareOf = (index: number) => `share_${index + 1}`;
/** Metric score or points; 0 where there are none. */
export const earnedOf = (index: number) => `earned_${index + 1}`;
const presentOf = (index: number) => `present_weight_${index + 1}`;
const countedOf = (index: number) => `counted_weight_${index + 1}`;

/** Up to here the engine's allowance for binary fractions is 1e-9. */
const SMALL_UNITS = 1e4;

/** What arithmetic may have lost, as the engine's lostIn. @param limit the largest number before it became units, if known */
export function lostInSql(units: string, limit: number | undefined, decimals: number): string {
  const isSmall = limit !== undefined && limit * 10 ** decimals <= SMALL_UNITS;
  return isSmall ? '1e-9' : `GREATEST(1e-9, ABS(${units}) * 1e-13)`;
}

/** Half up, as the engine's roundHalfUp. @param limit see lostInSql */
export function roundedSql(value: string, decimals: number, limit?: number): string {
  const factor = numberSql(10 ** decimals);
  const units = `(${value}) * ${factor}`;
  return `FLOOR(${units} + 0.5e0 + ${lostInSql(units, limit, decimals)}) / ${factor}`;
}

export function scoreSteps(context: StepContext, metrics: MetricSteps): readonly SqlStep[] {
  const { plan, dialect } = context;
  const { settings } = plan.scorecard;
  return [
    {
      name: 'weights',
      about: 'The weight that is present, the weight that counts, and what the metrics earn.',
      columns: plan.metrics.flatMap(({ weight }, index) => [
        {
          sql: `${dialect.oneIf(`${scoreOf(index)} IS NOT NULL`)} * ${numberSql(weight)}`,
          name: presentOf(index),
        },
        ...(metrics.canBeUncounted[index]
          ? [{ sql: countedSql(index, numberSql(weight)), name: countedOf(index) }]
          : []),
        { sql: `COALESCE(${scoreOf(index)}, 0e0)`, name: earnedOf(index) },
      ]),
    },
    ...(plan.twoLevels ? twoLevelSteps(context, metrics) : oneLevelSteps(context, metrics)),
    {
      name: 'computed_scores',
      about: `The score before rules, by the method ${settings.method}.`,
      columns: [{ sql: computedSql(plan), name: 'computed' }],
    },
    {
      name: 'enough_data',
      about: 'Whether enough of the weight has a value.',
      columns: [
        {
          sql: `computed IS NOT NULL AND ${atLeastSql('coverage', settings.minimumCoverage)}`,
          name: 'is_enough',
        },
        { sql: roundedSql('computed', settings.decimals, settings.scale), name: 'computed_shown' },
      ],
    },
  ];
}

function countedSql(index: number, weight: string): string {
  return `CASE WHEN ${valueName(index)} IS NOT NULL THEN ${weight} WHEN ${notCountedOf(index)} THEN 0e0 ELSE ${weight} END`;
}

function oneLevelSteps({ plan, dialect }: StepContext, { canBeUncounted }: MetricSteps): readonly SqlStep[] {
  const { metrics } = plan;
  const counted = canBeUncounted.some(Boolean)
    ? sumSql(
        metrics.map(({ weight }, index) => (canBeUncounted[index] ? countedOf(index) : numberSql(weight))),
      )
    : numberSql(metrics.reduce((sum, { weight }) => sum + weight, 0));
  const withValue = metrics.map(({ weight, metric, type }, index) => {
    // A score by thresholds or steps is there whenever a value is, unless it is filled in.
    const isAsPresent = metric.ifBlank === 'leave out' && type.sql.score === undefined;
    return isAsPresent
      ? presentOf(index)
      : `${dialect.oneIf(`${valueName(index)} IS NOT NULL`)} * ${numberSql(weight)}`;
  });
  return [
    {
      name: 'sums',
      about: 'Sums over the metrics.',
      columns: [
        { sql: sumSql(metrics.map((_, index) => presentOf(index))), name: 'present_weight' },
        { sql: counted, name: 'counted_weight' },
        { sql: sumSql(withValue), name: 'weight_with_value' },
      ],
    },
    {
      name: 'shares',
      about: 'The share of each metric, and the coverage.',
      columns: [
        ...metrics.map((_, index) => ({
          sql: `COALESCE(${presentOf(index)} / NULLIF(present_weight, 0e0), 0e0)`,
          name: shareOf(index),
        })),
        { sql: 'COALESCE(weight_with_value / NULLIF(counted_weight, 0e0), 0e0)', name: 'coverage' },
      ],
    },
  ];
}

/** Metrics are weighted inside their dimension, and dimensions in the whole. */
function twoLevelSteps(context: StepContext, metrics: MetricSteps): readonly SqlStep[] {
  const { plan } = context;
  const present = levelOf(plan, 'present', presentOf);
  const counted = metrics.canBeUncounted.some(Boolean)
    ? levelOf(plan, 'counted', (index) =>
        metrics.canBeUncounted[index] ? countedOf(index) : numberSql(plan.metrics[index]?.weight ?? 0),
      )
    : undefined;
  const shares = sharesOf(
    plan,
    plan.metrics.map(() => true),
  );
  return [
    {
      name: 'dimension_sums',
      about: 'Sums inside each dimension.',
      columns: [...present.inside, ...(counted?.inside ?? [])],
    },
    {
      name: 'whole_sums',
      about: 'Sums over the dimensions.',
      columns: [present.whole, ...(counted ? [counted.whole] : [])],
    },
    {
      name: 'shares',
      about: 'The share of each metric in the whole.',
      columns: plan.metrics.flatMap((_, index) => [
        { sql: present.share(index), name: shareOf(index) },
        { sql: counted?.share(index) ?? numberSql(shares[index] ?? 0), name: countedShareOf(index) },
      ]),
    },
    {
      name: 'coverages',
      about: 'The coverage; exactly 1 for an account that lacks nothing.',
      columns: [{ sql: coverageSql(context), name: 'coverage' }],
    },
  ];
}

const countedShareOf = (index: number) => `counted_share_${index + 1}`;

function levelOf({ metrics, dimensions }: SegmentPlan, prefix: string, alias: (index: number) => string) {
  const insideOf = (at: number) => `${prefix}_in_dimension_${at + 1}`;
  const whole = `${prefix}_dimensions`;
  return {
    inside: dimensions.map((dimension, at) => ({
      sql: sumSql(dimension.metrics.map(alias)),
      name: insideOf(at),
    })),
    whole: {
      sql: sumSql(
        dimensions.map(
          ({ weight }, at) => `CASE WHEN ${insideOf(at)} > 0e0 THEN ${numberSql(weight)} ELSE 0e0 END`,
        ),
      ),
      name: whole,
    },
    share: (index: number) => {
      const at = metrics[index]?.dimension ?? 0;
      const weight = numberSql(dimensions[at]?.weight ?? 0);
      return `COALESCE(${weight} / NULLIF(${whole}, 0e0) * (${alias(index)} / NULLIF(${insideOf(at)}, 0e0)), 0e0)`;
    },
  };
}

function coverageSql({ plan, dialect }: StepContext): string {
  const isCounted = plan.metrics.map((_, index) => `${countedShareOf(index)} <> 0e0`);
  const lacks = isCounted.map((counted, index) => `(${counted} AND ${valueName(index)} IS NULL)`);
  const covered = plan.metrics.map(
    (_, index) => `${dialect.oneIf(`${valueName(index)} IS NOT NULL`)} * ${countedShareOf(index)}`,
  );
  return caseSql(
    [
      [`NOT ${anySql(isCounted)}`, '0e0'],
      [`NOT ${anySql(lacks)}`, '1e0'],
    ],
    sumSql(covered),
  );
}

function computedSql(plan: SegmentPlan): string {
  const { method, scale, start } = plan.scorecard.settings;
  const indexes = plan.metrics.map((_, index) => index);
  const weighing = indexes.filter((index) => plan.metrics[index]?.weight !== 0);
  const isThere = anySql(weighing.map((index) => `${scoreOf(index)} IS NOT NULL`));
  if (method === 'worst') {
    const isZero = anySql(weighing.map((index) => `${scoreOf(index)} <= 0e0`));
    const isShort = anySql(weighing.map((index) => `NOT (${atLeastSql(scoreOf(index), scale)})`));
    return caseSql(
      [
        [`NOT ${isThere}`, 'NULL'],
        [`COALESCE(${isZero}, FALSE)`, '0e0'],
        [`COALESCE(${isShort}, FALSE)`, numberSql(scale / 2)],
      ],
      numberSql(scale),
    );
  }
  if (method === 'points') {
    const sum = sumSql([numberSql(start), ...indexes.map(earnedOf)]);
    return caseSql([[isThere, clampSql(sum, scale)]]);
  }
  if (plan.twoLevels) {
    const parts = indexes.map((index) => `${shareOf(index)} * ${earnedOf(index)}`);
    return caseSql([['present_dimensions > 0e0', sumSql(parts)]]);
  }
  const parts = indexes.map((index) => `${numberSql(plan.metrics[index]?.weight ?? 0)} * ${earnedOf(index)}`);
  return `${sumSql(parts)} / NULLIF(present_weight, 0e0)`;
}
