// The end of a statement: what each metric took or added, rounded so that all of it adds up to the shown score (largest remainder).

import { atLeastSql, numberSql, sumSql } from '../metric-types/sql/expressions';
import type { SegmentPlan } from '../scoring/plan-scoring';
import { REMAINDER_STEPS } from '../values/rounding';
import { type StepContext, scoreOf } from './metric-steps';
import { earnedOf, lostInSql, roundedSql, shareOf } from './score-steps';
import type { SqlStep } from './step';

export const pointsOf = (index: number) => `points_${index + 1}`;
const exactOf = (index: number) => `exact_${index + 1}`;
const unitsOf = (index: number) => `units_${index + 1}`;
const remainderOf = (index: number) => `remainder_${index + 1}`;
/** @param later position of a metric after the first one */
const isLargerOf = (first: number, later: number) => `remainder_${later + 1}_exceeds_${first + 1}`;
const rankOf = (index: number) => `rank_${index + 1}`;

export function lossSteps({ plan, dialect }: StepContext): readonly SqlStep[] {
  const { method, scale, start, decimals } = plan.scorecard.settings;
  const isByPoints = method === 'points';
  const indexes = plan.metrics.map((_, index) => index);
  const factor = numberSql(10 ** decimals);
  const total = isByPoints
    ? `${roundedSql(sumSql([numberSql(start), ...indexes.map(earnedOf)]), decimals)} - ${numberSql(start)}`
    : `${numberSql(scale)} - computed_shown`;
  const exact = isByPoints ? indexes.map(earnedOf) : exactLosses(plan);
  const lost = (units: string) => lostInSql(units, isByPoints ? undefined : scale, decimals);
  // Points may be any number, too large for a whole one.
  const whole = isByPoints ? (remainder: string) => remainder : dialect.whole;
  const shown = (index: number) => `${unitsOf(index)} + ${dialect.oneIf(`${rankOf(index)} < units_left`)}`;
  return [
    {
      name: 'exact_points',
      about: isByPoints
        ? 'What each metric adds or takes, exactly, in units of the last shown digit.'
        : 'What each metric takes from the full mark, exactly, in units of the last shown digit.',
      columns: indexes.map((index) => ({
        sql: `${exact[index] ?? '0e0'} * ${factor}`,
        name: exactOf(index),
      })),
    },
    {
      name: 'whole_units',
      about: 'The same in whole units.',
      columns: indexes.map((index) => ({
        sql: `FLOOR(${exactOf(index)} + ${lost(exactOf(index))})`,
        name: unitsOf(index),
      })),
    },
    {
      name: 'remainders',
      about: 'What each of them leaves over, in billionths, and how many units are left to give.',
      columns: [
        ...indexes.map((index) => ({
          sql: whole(
            `FLOOR((${exactOf(index)} - ${unitsOf(index)}) * ${numberSql(REMAINDER_STEPS)} + 0.5e0)`,
          ),
          name: remainderOf(index),
        })),
        {
          sql: `FLOOR((${total}) * ${factor} + 0.5e0) - ${sumSql(indexes.map(unitsOf))}`,
          name: 'units_left',
        },
      ],
    },
    ...rankSteps(indexes, dialect),
    {
      name: 'shown_factors',
      about: 'NULL where there is no score.',
      columns: [{ sql: `CASE WHEN is_enough THEN ${factor} END`, name: 'shown_factor' }],
    },
    {
      name: 'shown_points',
      about:
        'Points as they are shown; below 0 where a metric takes some. The largest remainders get the units that are left.',
      columns: indexes.map((index) => ({
        sql: `(${isByPoints ? shown(index) : `0e0 - (${shown(index)})`}) / shown_factor`,
        name: pointsOf(index),
      })),
    },
  ];
}

/** How many remainders come before each one: the larger ones, and of equal ones those of earlier metrics. Each two are compared once. */
function rankSteps(indexes: readonly number[], { oneIf }: StepContext['dialect']): readonly SqlStep[] {
  const pairs = indexes.flatMap((first) => indexes.slice(first + 1).map((later) => ({ first, later })));
  const rank = (index: number) => {
    const later = indexes.slice(index + 1).map((other) => isLargerOf(index, other));
    const earlier = indexes.slice(0, index).map((other) => ` - ${isLargerOf(other, index)}`);
    return `${[numberSql(index), ...later].join(' + ')}${earlier.join('')}`;
  };
  const compared: SqlStep = {
    name: 'compared_remainders',
    about: 'Which remainders are larger than one before them.',
    columns: pairs.map(({ first, later }) => ({
      sql: oneIf(`${remainderOf(later)} > ${remainderOf(first)}`),
      name: isLargerOf(first, later),
    })),
  };
  return [
    ...(pairs.length === 0 ? [] : [compared]),
    {
      name: 'ranks',
      about: 'How many remainders come before each one.',
      columns: indexes.map((index) => ({ sql: rank(index), name: rankOf(index) })),
    },
  ];
}

/** Share × (full mark − metric score); under the method worst the metrics that decide share the loss evenly. */
function exactLosses(plan: SegmentPlan): readonly string[] {
  const { method, scale } = plan.scorecard.settings;
  const full = numberSql(scale);
  if (method !== 'worst')
    return plan.metrics.map((_, index) => `${shareOf(index)} * (${full} - ${earnedOf(index)})`);
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
