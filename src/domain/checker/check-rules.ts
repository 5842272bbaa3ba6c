// Warns of rules that act on no account or on every one, that are over, or that look at a column which is not there.

import { holds } from '../scorecard/condition-holds';
import type { Issue } from '../scorecard/issue';
import { type Rule, ruleText } from '../scorecard/rules';
import type { ParsedScorecard } from '../scorecard-tab/parse';
import { ruleSubject } from '../scoring/account-rules';
import type { ScoredTable } from '../scoring/score-table';
import { shortText } from '../values/cell';
import { ACCOUNTS_ENOUGH, warning } from './metric-column';

export function checkRules(parsed: ParsedScorecard, table: ScoredTable): Issue[] {
  return table.plan.scorecard.rules.flatMap((rule, index) => {
    const said = ruleIssue(rule, index, table);
    return said === undefined ? [] : [warning(parsed.ruleCell(rule, said.heading), said.message)];
  });
}

function ruleIssue(
  rule: Rule,
  index: number,
  { plan, rows, accounts, context }: ScoredTable,
): { readonly heading: string; readonly message: string } | undefined {
  const planned = plan.rules[index];
  if (planned === undefined) return undefined;
  if (planned.metric === undefined && planned.column === undefined) {
    return {
      heading: 'Metric or column',
      message: `there is no metric and no column "${shortText(rule.subject)}", so this rule sees only blanks: write the name as it stands in the table`,
    };
  }
  if (rule.until !== undefined && 'column' in rule.until && planned.untilColumn === undefined) {
    return {
      heading: 'Until',
      message: `there is no column "${shortText(rule.until.column)}", so this rule never ends`,
    };
  }
  if (rule.until !== undefined && 'day' in rule.until && context.asOf > rule.until.day) {
    return {
      heading: 'Until',
      message: `this rule ended on ${rule.until.day}: delete it, or give it a new last day`,
    };
  }
  if (accounts.length < ACCOUNTS_ENOUGH) return undefined;
  const held = accounts.filter((account, at) => {
    const own = account.plan.rules[index];
    return (
      own !== undefined && holds(rule.is, ruleSubject(own, rows[at] ?? [], account.values) ?? '', context)
    );
  }).length;
  const text = ruleText(rule);
  if (held === 0) {
    return {
      heading: 'Is',
      message: `the rule "${text}" acts on none of the ${accounts.length} accounts: if you expected some, compare what is written here with the cells`,
    };
  }
  return held === accounts.length
    ? {
        heading: 'Is',
        message: `the rule "${text}" acts on all ${held} accounts, so it tells none from another: make it narrower, or take it out`,
      }
    : undefined;
}
