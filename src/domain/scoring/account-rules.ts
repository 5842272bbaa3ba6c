// Applies the rules of a scorecard to one account: conditions judge raw cells, metric values, or the score that the rules before have left.

import { isValue, type MetricReading } from '../metric-types/metric-type';
import { bandOf, NOT_ENOUGH_DATA } from '../scorecard/band';
import type { Condition } from '../scorecard/condition';
import { fulfills } from '../scorecard/fulfills';
import type { TrendWord } from '../scorecard/rules';
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
  /** How its score moved; undefined while that is not known yet, so that no rule about it acts. */
  readonly time?: TimeFacts;
}

/** How the score of an account moved, as rules judge it. */
export interface TimeFacts {
  /** Points since the day that scores are compared with, as shown; undefined without a score then or now. */
  readonly change: number | undefined;
  readonly trend: readonly TrendWord[];
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
    const { judges, is } = condition;
    if (judges !== undefined && 'time' in judges && judges.time === 'trend')
      return isTrend(is, account.time, context);
    const cell = judgedCell(plan, condition, account);
    return cell !== undefined && fulfills(is, cell, context);
  });
}

/** An account may be Sliding and Flapping at once: `is` asks for one of its words, `not` that it is none of them. */
function isTrend(is: Condition, time: TimeFacts | undefined, context: ReadingContext): boolean {
  if (time === undefined) return false;
  const words: readonly Cell[] = time.trend.length === 0 ? [''] : time.trend;
  return is.kind === 'not'
    ? words.every((word) => fulfills(is, word, context))
    : words.some((word) => fulfills(is, word, context));
}

function judgedCell(
  { scorecard }: SegmentPlan,
  { judges }: PlannedCondition,
  { row, values, score, time }: JudgedAccount,
): Cell | undefined {
  if (judges === undefined) return undefined;
  if ('time' in judges) return time === undefined ? undefined : (time.change ?? '');
  if ('metric' in judges) return valueAsCell(values[judges.metric]);
  if ('column' in judges) return row[judges.column] ?? '';
  const shown = score === undefined ? undefined : roundHalfUp(score, scorecard.settings.decimals);
  if (judges.result === 'score') return shown ?? '';
  return shown === undefined ? NOT_ENOUGH_DATA : bandOf(scorecard.bands, shown);
}

/** `Until` is inclusive. A column for it that is blank sets no end. */
export function isOver(
  { rule, untilColumn }: PlannedRule,
  row: readonly Cell[],
  context: ReadingContext,
): boolean {
  if (rule.until === undefined) return false;
  if ('day' in rule.until) return context.asOf > rule.until.day;
  const cell = row[untilColumn ?? -1] ?? '';
  if (isDateCell(cell)) return context.asOf > cell.day;
  const day = typeof cell === 'string' ? readDayText(cell, context.locale.dateOrder) : undefined;
  return day !== undefined && context.asOf > day;
}

/** A metric value as conditions judge it; blank where there is none. */
export function valueAsCell(reading: MetricReading): Cell {
  if (!isValue(reading)) return '';
  return typeof reading === 'object' ? reading.join('; ') : reading;
}
