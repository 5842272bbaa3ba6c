// Applies the rules of a scorecard to one account: conditions judge raw cells, metric values, or the score that the rules before have left.

import { isValue, type MetricReading } from '../metric-types/metric-type';
import { bandOf, NOT_ENOUGH_DATA } from '../scorecard/band';
import { fulfills } from '../scorecard/fulfills';
import { type Cell, isDateCell } from '../values/cell';
import { readDayText } from '../values/civil-day';
import type { ReadingContext } from '../values/reading-context';
import { roundHalfUp } from '../values/rounding';
import { applyRules, type RuledScore } from './apply-rules';
import type { PlannedCondition, PlannedRule, SegmentPlan } from './plan-scoring';

/** What conditions judge in one account. */
export interface JudgedAccount {
  readonly row: readonly Cell[];
  readonly values: readonly MetricReading[];
  /** The score that the rules before have left, unrounded; undefined without enough data. */
  readonly score: number | undefined;
}

/**
 * @param account its score is the computed one
 * @returns undefined where the scorecard has no rules
 */
export function ruledScore(
  plan: SegmentPlan,
  account: JudgedAccount,
  context: ReadingContext,
): RuledScore | undefined {
  if (plan.rules.length === 0) return undefined;
  const { settings, bands, rules } = plan.scorecard;
  const { row, score: computed } = account;
  const isFulfilled = (at: number, score: number) => {
    const rule = plan.rules[at];
    if (rule === undefined || isOver(rule, row, context)) return false;
    const now = { ...account, score: computed === undefined ? undefined : score };
    return fulfillsRule(plan, rule, now, context);
  };
  return applyRules(rules, computed ?? 0, isFulfilled, {
    fullMark: settings.scale,
    decimals: settings.decimals,
    bands,
  });
}

/** Whether an account fulfills all conditions of a rule; one that cannot be judged, since the table lacks its column, is not fulfilled. */
export function fulfillsRule(
  plan: SegmentPlan,
  { conditions }: PlannedRule,
  account: JudgedAccount,
  context: ReadingContext,
): boolean {
  return conditions.every((condition) => {
    const cell = judgedCell(plan, condition, account);
    return cell !== undefined && fulfills(condition.is, cell, context);
  });
}

function judgedCell(
  { scorecard }: SegmentPlan,
  { judges }: PlannedCondition,
  { row, values, score }: JudgedAccount,
): Cell | undefined {
  if (judges === undefined) return undefined;
  if ('metric' in judges) return valueAsCell(values[judges.metric]);
  if ('column' in judges) return row[judges.column] ?? '';
  const shown = score === undefined ? undefined : roundHalfUp(score, scorecard.settings.decimals);
  if (judges.result === 'score') return shown ?? '';
  return shown === undefined ? NOT_ENOUGH_DATA : bandOf(scorecard.bands, shown);
}

/** `Until` is inclusive. A column for it that is blank sets no end. */
function isOver({ rule, untilColumn }: PlannedRule, row: readonly Cell[], context: ReadingContext): boolean {
  if (rule.until === undefined) return false;
  if ('day' in rule.until) return context.asOf > rule.until.day;
  const cell = row[untilColumn ?? -1] ?? '';
  if (isDateCell(cell)) return context.asOf > cell.day;
  const day = typeof cell === 'string' ? readDayText(cell, context.locale.dateOrder) : undefined;
  return day !== undefined && context.asOf > day;
}

function valueAsCell(reading: MetricReading): Cell {
  if (!isValue(reading)) return '';
  return typeof reading === 'object' ? reading.join('; ') : reading;
}
