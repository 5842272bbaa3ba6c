// Flags of rules about how the score moved: set after the scoring, since they judge its result.
import type { Rule } from '../scorecard/rules';
import type { Cell } from '../values/cell';
import type { ReadingContext } from '../values/reading-context';
import { fulfillsRule, isOver, type TimeFacts } from './account-rules';
import type { PlannedRule } from './plan-scoring';
import type { AccountScore } from './score-account';

/** Whether a rule waits for how the score moved. */
export function isTimeRule({ conditions }: PlannedRule): boolean {
  return conditions.some(({ judges }) => judges !== undefined && 'time' in judges);
}

/**
 * The account with the flags of rules about its change and trend, in the order of the rules; its score is what it was. Their other
 * conditions judge the score that all rules have left.
 * @param row the account's cells, in the order of the plan's headings
 */
export function withTimeFlags(
  account: AccountScore,
  row: readonly Cell[],
  time: TimeFacts,
  context: ReadingContext,
): AccountScore {
  const { plan, values, score } = account;
  const judged = { row, values, score, time };
  const acting = plan.rules.filter(
    (rule) =>
      isTimeRule(rule) &&
      rule.rule.effect.kind === 'flag' &&
      !isOver(rule, row, context) &&
      fulfillsRule(plan, rule, judged, context),
  );
  if (acting.length === 0) return account;
  const order = plan.scorecard.rules;
  const acts = [...account.acts, ...acting.map(({ rule }) => ({ rule, change: 0 }))].sort(
    (a, b) => order.indexOf(a.rule) - order.indexOf(b.rule),
  );
  return { ...account, acts, flags: [...new Set(acts.flatMap(({ rule }) => flagOf(rule)))] };
}

function flagOf({ effect }: Rule): string[] {
  return effect.kind === 'flag' ? [effect.word] : [];
}
