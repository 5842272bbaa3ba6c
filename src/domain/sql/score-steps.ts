// The middle of a statement: weights, shares and coverage, and the computed score by each method.

import { anySql, atLeastSql, caseSql, clampSql, numberSql, sumSql } from '../metric-types/sql/expressions';
import type { SegmentPlan } from '../scoring/plan-scoring';
import { type MetricSteps, notCountedOf, scoreOf, valueName } from './metric-steps';
import type { SqlStep } from './step';

export const shareOf = (index: number) => `share_${index + 1}`;
const presentOf = (index: number) => `present_weight_${index + 1}`;
const countedOf = (index: number) => `counted_weight_${index + 1}`;

/** Half up, as the engine's roundHalfUp. */
export function roundedSql(value: string, decimals: number): string {
  const factor = numberSql(10 ** decimals);
  const units = `(${value}) * ${factor}`;
  return `FLOOR(${units} + 0.5e0 + GREATEST(1e-9, ABS(${units}) * 1e-13)) / ${factor}`;
}

export function scoreSteps(plan: SegmentPlan, { canBeUncounted }: MetricSteps): readonly SqlStep[] {
  const { settings } = plan.scorecard;
  const weights = plan.metrics.flatMap(({ weight }, index) => {
    const weightSql = numberSql(weight);
    const counted = canBeUncounted[index]
      ? `CASE WHEN ${valueName(index)} IS NOT NULL THEN ${weightSql} WHEN ${notCountedOf(index)} THEN 0e0 ELSE ${weightSql} END`
      : weightSql;
    return [
      { sql: `CASE WHEN ${scoreOf(index)} IS NULL THEN 0e0 ELSE ${weightSql} END`, name: presentOf(index) },
      { sql: counted, name: countedOf(index) },
    ];
  });
  return [
    { name: 'weights', about: 'The weight that is present, and the weight that counts.', columns: weights },
    ...(plan.twoLevels ? twoLevelSteps(plan) : oneLevelSteps(plan)),
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
        { sql: roundedSql('computed', settings.decimals), name: 'computed_shown' },
      ],
    },
  ];
}

function oneLevelSteps(plan: SegmentPlan): readonly SqlStep[] {
  const sumOf = (alias: (index: number) => string) => sumSql(plan.metrics.map((_, index) => alias(index)));
  const withValue = plan.metrics.map(
    ({ weight }, index) => `CASE WHEN ${valueName(index)} IS NULL THEN 0e0 ELSE ${numberSql(weight)} END`,
  );
  return [
    {
      name: 'sums',
      about: 'Sums over the metrics.',
      columns: [
        { sql: sumOf(presentOf), name: 'present_weight' },
        { sql: sumOf(countedOf), name: 'counted_weight' },
        { sql: sumSql(withValue), name: 'weight_with_value' },
      ],
    },
    {
      name: 'shares',
      about: 'The share of each metric, and the coverage.',
      columns: [
        ...plan.metrics.map((_, index) => ({
          sql: `CASE WHEN present_weight > 0e0 THEN ${presentOf(index)} / NULLIF(present_weight, 0e0) ELSE 0e0 END`,
          name: shareOf(index),
        })),
        {
          sql: 'CASE WHEN counted_weight > 0e0 THEN weight_with_value / NULLIF(counted_weight, 0e0) ELSE 0e0 END',
          name: 'coverage',
        },
      ],
    },
  ];
}

/** Metrics are weighted inside their dimension, and dimensions in the whole. */
function twoLevelSteps({ metrics, dimensions }: SegmentPlan): readonly SqlStep[] {
  const level = (prefix: string, alias: (index: number) => string) => ({
    inside: dimensions.map((dimension, at) => ({
      sql: sumSql(dimension.metrics.map(alias)),
      name: `${prefix}_in_dimension_${at + 1}`,
    })),
    whole: {
      sql: sumSql(
        dimensions.map(
          ({ weight }, at) =>
            `CASE WHEN ${prefix}_in_dimension_${at + 1} > 0e0 THEN ${numberSql(weight)} ELSE 0e0 END`,
        ),
      ),
      name: `${prefix}_dimensions`,
    },
    share: (index: number) => {
      const at = metrics[index]?.dimension ?? 0;
      const inside = `${prefix}_in_dimension_${at + 1}`;
      const whole = `${prefix}_dimensions`;
      const weight = numberSql(dimensions[at]?.weight ?? 0);
      return `CASE WHEN ${inside} > 0e0 AND ${whole} > 0e0 THEN ${weight} / NULLIF(${whole}, 0e0) * (${alias(index)} / NULLIF(${inside}, 0e0)) ELSE 0e0 END`;
    },
  });
  const present = level('present', presentOf);
  const counted = level('counted', countedOf);
  const countedShare = (index: number) => `counted_share_${index + 1}`;
  const lacks = metrics.map((_, index) => `(${countedShare(index)} <> 0e0 AND ${valueName(index)} IS NULL)`);
  const all = metrics.map((_, index) => `${countedShare(index)} <> 0e0`);
  const covered = metrics.map(
    (_, index) => `CASE WHEN ${valueName(index)} IS NULL THEN 0e0 ELSE ${countedShare(index)} END`,
  );
  return [
    {
      name: 'dimension_sums',
      about: 'Sums inside each dimension.',
      columns: [...present.inside, ...counted.inside],
    },
    { name: 'whole_sums', about: 'Sums over the dimensions.', columns: [present.whole, counted.whole] },
    {
      name: 'shares',
      about: 'The share of each metric in the whole.',
      columns: metrics.flatMap((_, index) => [
        { sql: present.share(index), name: shareOf(index) },
        { sql: counted.share(index), name: countedShare(index) },
      ]),
    },
    {
      name: 'coverages',
      about: 'The coverage.',
      columns: [
        {
          sql: caseSql(
            [
              [`NOT ${anySql(all)}`, '0e0'],
              [`NOT ${anySql(lacks)}`, '1e0'],
            ],
            sumSql(covered),
          ),
          name: 'coverage',
        },
      ],
    },
  ];
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
    const sum = sumSql([numberSql(start), ...indexes.map((index) => `COALESCE(${scoreOf(index)}, 0e0)`)]);
    return caseSql([[isThere, clampSql(sum, scale)]]);
  }
  if (plan.twoLevels) {
    const parts = indexes.map(
      (index) =>
        `CASE WHEN ${shareOf(index)} = 0e0 THEN 0e0 ELSE ${shareOf(index)} * COALESCE(${scoreOf(index)}, 0e0) END`,
    );
    return caseSql([[anySql(indexes.map((index) => `${shareOf(index)} <> 0e0`)), sumSql(parts)]]);
  }
  const parts = indexes.map(
    (index) => `COALESCE(${numberSql(plan.metrics[index]?.weight ?? 0)} * ${scoreOf(index)}, 0e0)`,
  );
  return caseSql([['present_weight > 0e0', `${sumSql(parts)} / NULLIF(present_weight, 0e0)`]]);
}
