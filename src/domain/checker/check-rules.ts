// Warns of rules that act on no account or on every one, that have ended, or that read a column which does not exist.

import { NOT_ENOUGH_DATA } from '../scorecard/band';
import { fulfills } from '../scorecard/fulfills';
import { warningAt } from '../scorecard/issue';
import { type Rule, ruleText } from '../scorecard/rules';
import type { ParsedScorecard } from '../scorecard-tab/parse';
import { fulfillsRule, valueAsCell } from '../scoring/account-rules';
import type { PlannedCondition } from '../scoring/plan-scoring';
import type { AccountScore } from '../scoring/score-account';
import type { ScoredTable } from '../scoring/score-table';
import { isTimeRule } from '../scoring/time-flags';
import { readAnswer } from '../values/answer';
import { type Cell, cellText, isMissing, matchKey } from '../values/cell';
import { readNumberText } from '../values/number-text';
import type { ReadingContext } from '../values/reading-context';
import type { CheckIssue, CheckProblem } from './check-problems';
import { ACCOUNTS_ENOUGH } from './metric-column';

export function checkRules(parsed: ParsedScorecard, table: ScoredTable): CheckIssue[] {
  return table.plan.scorecard.rules.flatMap((rule, index) => {
    const found = ruleProblem(rule, index, table);
    return found === undefined ? [] : [warningAt(parsed.rulePlace(rule, found.heading), found.problem)];
  });
}

function ruleProblem(
  rule: Rule,
  index: number,
  table: ScoredTable,
): { readonly heading: string; readonly problem: CheckProblem } | undefined {
  const { plan, rows, accounts, context } = table;
  const planned = plan.rules[index];
  if (planned === undefined) return undefined;
  const lacking = planned.conditions.find(({ judges }) => judges === undefined);
  if (lacking !== undefined) {
    return {
      heading: 'Metric or column',
      problem: { code: 'rule-subject-not-found', subject: lacking.subject },
    };
  }
  if (rule.until !== undefined && 'column' in rule.until && planned.untilColumn === undefined) {
    return {
      heading: 'Until',
      problem: { code: 'rule-until-not-found', heading: rule.until.column },
    };
  }
  if (rule.until !== undefined && 'day' in rule.until && context.asOf > rule.until.day) {
    return {
      heading: 'Until',
      problem: { code: 'rule-ended', day: rule.until.day },
    };
  }
  if (isTimeRule(planned) && plan.scorecard.settings.history === 'off')
    return { heading: 'Metric or column', problem: { code: 'rule-without-history', rule: ruleText(rule) } };
  const unseen = unseenWord(planned.conditions, table);
  if (unseen !== undefined) return { heading: 'Is', problem: { ...unseen, code: 'rule-word-unseen' } };
  if (accounts.length < ACCOUNTS_ENOUGH) return undefined;
  const held = accounts.filter((account, at) => isFulfilled(account, index, rows[at] ?? [], context)).length;
  const about = { rule: ruleText(rule), accounts: accounts.length };
  // That no account falls is good news, and before the second snapshot there is no past.
  if (held === 0 && isTimeRule(planned)) return undefined;
  if (held === 0) return { heading: 'Is', problem: { code: 'rule-acts-on-none', ...about } };
  return held === accounts.length
    ? { heading: 'Is', problem: { code: 'rule-acts-on-all', ...about } }
    : undefined;
}

/**
 * A word that no account has, most often one that was mistyped, or meant as a condition that the scorecard does not know. An answer or a
 * number is not: that no champion has left is good news.
 */
function unseenWord(
  conditions: readonly PlannedCondition[],
  table: ScoredTable,
): { readonly subject: string; readonly word: string; readonly present: readonly string[] } | undefined {
  for (const { subject, is, judges } of conditions) {
    if (judges === undefined || is.kind !== 'is' || !isWord(is.text)) continue;
    const cells = wordsJudged(judges, table);
    const present = new Map(cells.filter((cell) => !isMissing(cell)).map((cell) => [matchKey(cell), cell]));
    if (present.size === 0 || cells.some((cell) => fulfills(is, cell, table.context))) continue;
    const words = [...present.values()].map((cell) => cellText(cell));
    return { subject, word: is.text, present: words };
  }
  return undefined;
}

function isWord(text: string): boolean {
  return readAnswer(text) === undefined && readNumberText(text, '.') === undefined;
}

function wordsJudged(
  judges: PlannedCondition['judges'],
  { plan, rows, accounts }: ScoredTable,
): readonly Cell[] {
  if (judges === undefined || 'time' in judges) return [];
  if ('column' in judges) return rows.map((row) => row[judges.column] ?? '');
  if ('metric' in judges) return accounts.map(({ values }) => valueAsCell(values[judges.metric]));
  return judges.result === 'band' ? [...plan.scorecard.bands.map(({ name }) => name), NOT_ENOUGH_DATA] : [];
}

/** Whether a rule's conditions hold; where they judge the score or its past, only a rule that acted says what that was. */
function isFulfilled(
  { plan, values, score, acts }: AccountScore,
  index: number,
  row: readonly Cell[],
  context: ReadingContext,
): boolean {
  const planned = plan.rules[index];
  if (planned === undefined) return false;
  return planned.conditions.some(
    ({ judges }) => judges !== undefined && ('result' in judges || 'time' in judges),
  )
    ? acts.some(({ rule }) => rule === planned.rule)
    : fulfillsRule(plan, planned, { row, values, score }, context);
}
