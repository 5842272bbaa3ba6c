// The end of a statement: what each metric took or added, rounded so that all of it adds up to the shown score (largest remainder).

import { atLeastSql, numberSql, sumSql } from '../metric-types/sql/expressions';
import type { SegmentPlan } from '../scoring/plan-scoring';
import { scoreOf } from './metric-steps';
import { roundedSql, shareOf } from './score-steps';
import type { SqlStep } from './step';

export const pointsOf = (index: number) => `points_${index + 1}`;
const exactOf = (index: number) => `exact_${index + 1}`;
const unitsOf = (index: number) => `units_${index + 1}`;
const remainderOf = (index: number) => `remainder_${index + 1}`;

export function lossSteps(plan: SegmentPlan): readonly SqlStep[] {
  const { method, scale, start, decimals } = plan.scorecard.settings;
  const isByPoints = method === 'points';
  const indexes = plan.metrics.map((_, index) => index);
  const factor = numberSql(10 ** decimals);
  const earned = indexes.map((index) => `COALESCE(${scoreOf(index)}, 0e0)`);
  const total = isByPoints
    ? `${roundedSql(sumSql([numberSql(start), ...earned]), decimals)} - ${numberSql(start)}`
    : `${numberSql(scale)} - computed_shown`;
  const exact = isByPoints ? earned : exactLosses(plan);
  const unitsSql = (index: number) => {
    const units = `${exactOf(index)} * ${factor}`;
    return `FLOOR(${units} + GREATEST(1e-9, ABS(${units}) * 1e-13))`;
  };
  const rank = (index: number) =>
    sumSql(
      indexes
        .filter((other) => other !== index)
        .map(
          (other) =>
            `CASE WHEN ${remainderOf(other)} ${other < index ? '>=' : '>'} ${remainderOf(index)} THEN 1e0 ELSE 0e0 END`,
        ),
    );
  const whole = (index: number) =>
    `${unitsOf(index)} + CASE WHEN ${rank(index)} < units_left THEN 1e0 ELSE 0e0 END`;
  return [
    {
      name: 'exact_points',
      about: isByPoints
        ? 'What each metric adds or takes, exactly.'
        : 'What each metric takes from the full mark, exactly.',
      columns: indexes.map((index) => ({ sql: exact[index] ?? '0e0', name: exactOf(index) })),
    },
    {
      name: 'whole_units',
      about: 'The same in whole units of the shown score.',
      columns: indexes.map((index) => ({ sql: unitsSql(index), name: unitsOf(index) })),
    },
    {
      name: 'remainders',
      about: 'What is left over, which goes to the largest remainders.',
      columns: [
        ...indexes.map((index) => ({
          sql: `${exactOf(index)} * ${factor} - ${unitsOf(index)}`,
          name: remainderOf(index),
        })),
        {
          sql: `FLOOR((${total}) * ${factor} + 0.5e0) - ${sumSql(indexes.map(unitsOf))}`,
          name: 'units_left',
        },
      ],
    },
    {
      name: 'shown_points',
      about: 'Points as they are shown; below 0 where a metric takes some.',
      columns: indexes.map((index) => ({
        sql: `CASE WHEN is_enough THEN ${isByPoints ? `(${whole(index)})` : `(0e0 - (${whole(index)}))`} / ${factor} END`,
        name: pointsOf(index),
      })),
    },
  ];
}

/** Share × (full mark − metric score); under the method worst the metrics that decide share the loss evenly. */
function exactLosses(plan: SegmentPlan): readonly string[] {
  const { method, scale } = plan.scorecard.settings;
  const full = numberSql(scale);
  if (method !== 'worst')
    return plan.metrics.map(
      (_, index) =>
        `CASE WHEN computed IS NULL OR ${shareOf(index)} = 0e0 THEN 0e0 ELSE ${shareOf(index)} * (${full} - COALESCE(${scoreOf(index)}, 0e0)) END`,
    );
  const decides = plan.metrics.map(({ weight }, index) =>
    weight > 0
      ? `CASE WHEN computed = 0e0 THEN COALESCE(${scoreOf(index)} <= 0e0, FALSE) ELSE COALESCE(${scoreOf(index)} < ${full}, FALSE) END`
      : 'FALSE',
  );
  const count = sumSql(decides.map((each) => `CASE WHEN ${each} THEN 1e0 ELSE 0e0 END`));
  return decides.map(
    (each) =>
      `CASE WHEN computed < ${full} AND ${each} THEN (${full} - computed) / NULLIF(${count}, 0e0) ELSE 0e0 END`,
  );
}

/** The band of a shown score. */
export function bandSql(plan: SegmentPlan, score: string, text: (name: string) => string): string {
  const { bands } = plan.scorecard;
  const whens = bands
    .slice(0, -1)
    .map(({ name, from }) => `WHEN ${atLeastSql(score, from)} THEN ${text(name)}`);
  return [...whens, `ELSE ${text(bands[bands.length - 1]?.name ?? '')}`].join(' ');
}
