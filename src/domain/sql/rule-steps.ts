// The rules of a scorecard as steps, one each, in their order: each takes the score after the one before.

import { anySql, atLeastSql, clampSql, numberSql } from '../metric-types/sql/expressions';
import { type Rule, ruleText } from '../scorecard/rules';
import type { PlannedCondition, PlannedRule } from '../scoring/plan-scoring';
import { matchKey } from '../values/cell';
import { highestBelow, lowestFrom } from '../values/rounding';
import {
  bandConditionSql,
  type ConditionContext,
  columnConditionSql,
  numberConditionSql,
  wordConditionSql,
} from './condition-sql';
import { AS_OF, type StepContext, valueName } from './metric-steps';
import { roundedSql } from './score-steps';
import type { SqlStep } from './step';

export interface RuleSteps {
  readonly steps: readonly SqlStep[];
  /** The score that all rules have left, unrounded. */
  readonly score: string;
  /** Flags by their word, each with the condition that sets it. */
  readonly flags: ReadonlyMap<string, string>;
}

export function ruleSteps(context: StepContext): RuleSteps {
  let score = 'CASE WHEN is_enough THEN computed ELSE 0e0 END';
  const flags = new Map<string, string>();
  const steps: SqlStep[] = [
    { name: 'before_rules', about: 'The score before rules.', columns: [{ sql: score, name: 'score_0' }] },
  ];
  score = 'score_0';
  context.plan.rules.forEach((planned, at) => {
    const acts = actsSql(context, planned, score);
    const { rule } = planned;
    const about = `Rule ${at + 1}: ${ruleText(rule)}`;
    if (rule.effect.kind === 'flag') {
      const name = `is_flagged_${at + 1}`;
      steps.push({ name: `rule_${at + 1}`, about, columns: [{ sql: acts, name }] });
      flags.set(rule.effect.word, anySql([flags.get(rule.effect.word), name].flatMap((each) => each ?? [])));
      return;
    }
    const next = `score_after_${at + 1}`;
    const after = clampSql(effectSql(context, rule.effect, score), context.plan.scorecard.settings.scale);
    steps.push({
      name: `rule_${at + 1}`,
      about,
      columns: [{ sql: `CASE WHEN ${acts} THEN ${after} ELSE ${score} END`, name: next }],
    });
    score = next;
  });
  return {
    steps: context.plan.rules.length === 0 ? [] : steps,
    score: context.plan.rules.length === 0 ? 'computed' : score,
    flags,
  };
}

function actsSql(context: StepContext, planned: PlannedRule, score: string): string {
  const { rule } = planned;
  const conditions = planned.conditions.map((condition) => conditionSql(context, rule, condition, score));
  const until = untilSql(context, rule);
  return `(${[...conditions, ...(until === undefined ? [] : [until])].join(' AND ')})`;
}

/** `Until` is inclusive. A column for it that is blank sets no end. */
function untilSql({ cell, reportRule }: StepContext, rule: Rule): string | undefined {
  if (rule.until === undefined) return undefined;
  if ('day' in rule.until) return `${AS_OF} <= DATE '${rule.until.day}'`;
  const column = cell(rule.until.column, reportRule(rule, 'Until'));
  if (column.type !== undefined && column.type !== 'day' && column.type !== 'text') return undefined;
  // A text is refused in the reading, since only Sheets reads dates in it.
  if (column.type === 'text') return `${column.day()} IS NULL`;
  return `COALESCE(${AS_OF} <= ${column.rawDay()}, TRUE)`;
}

function conditionSql(
  context: StepContext,
  rule: Rule,
  { judges, is, subject }: PlannedCondition,
  score: string,
): string {
  const { plan, dialect } = context;
  const report = context.reportRule(rule, 'Is');
  const within: ConditionContext = {
    dialect,
    refuse: (reason) => {
      report({ code: 'sql-condition-refused', subject, reason });
      return 'FALSE';
    },
  };
  if (judges === undefined) {
    context.reportRule(rule, 'Metric or column')({ code: 'sql-rule-without-column', subject });
    return 'FALSE';
  }
  if ('time' in judges) {
    report({ code: 'sql-time-flag-left-out', rule: ruleText(rule) });
    return 'FALSE';
  }
  if ('result' in judges) {
    const shown = roundedSql(score, plan.scorecard.settings.decimals, plan.scorecard.settings.scale);
    return judges.result === 'band'
      ? bandConditionSql(is, shown, plan)
      : numberConditionSql(is, `(CASE WHEN is_enough THEN ${shown} END)`);
  }
  if ('metric' in judges) return metricConditionSql(context, judges.metric, is, within);
  const metric = plan.metrics.find((each) => matchKey(each.metric.name) === matchKey(subject));
  const heading = metric?.metric.columns[0] ?? subject;
  return columnConditionSql(is, context.cell(heading, report), within);
}

function metricConditionSql(
  { plan, dialect }: StepContext,
  index: number,
  is: PlannedCondition['is'],
  within: ConditionContext,
): string {
  const { type, metric } = plan.metrics[index] ?? {};
  const value = valueName(index);
  if (type?.sql.words) return wordConditionSql(is, value, type.sql.words, dialect);
  const isOfWords = type?.wordsIn !== undefined;
  if (isOfWords && is.kind !== 'blank' && is.kind !== 'not blank')
    return within.refuse(
      `metric "${metric?.name}" reads several columns of words, so name one of these columns`,
    );
  return numberConditionSql(is, value);
}

function effectSql(
  { plan }: StepContext,
  effect: Exclude<Rule['effect'], { kind: 'flag' }>,
  score: string,
): string {
  if ('points' in effect) return `${score} ${effect.kind === 'plus' ? '+' : '-'} ${numberSql(effect.points)}`;
  const { bands, settings } = plan.scorecard;
  const index = bands.findIndex(({ name }) => matchKey(name) === matchKey(effect.band));
  const band = bands[index];
  const above = bands[index - 1];
  if (band === undefined) return score;
  if (effect.kind === 'at most')
    return above === undefined
      ? score
      : `LEAST(${score}, ${numberSql(highestBelow(above.from, settings.decimals))})`;
  const shown = roundedSql(score, settings.decimals, settings.scale);
  const isLowest = index === bands.length - 1;
  const isInBand = [
    ...(isLowest ? [] : [atLeastSql(shown, band.from)]),
    ...bands.slice(0, index).map(({ from }) => `NOT (${atLeastSql(shown, from)})`),
  ];
  const lifted = `GREATEST(${score}, ${numberSql(lowestFrom(band.from, settings.decimals))})`;
  return isInBand.length === 0
    ? score
    : `CASE WHEN ${isInBand.join(' AND ')} THEN ${score} ELSE ${lifted} END`;
}
