// Applies the rules of a scorecard to one account: each rule judges a raw cell, or the value that its metric makes of several.

import { isValue, type MetricReading } from '../metric-types/metric-type';
import type { Rule } from '../scorecard/rules';
import type { Cell } from '../values/cell';
import type { ReadingContext } from '../values/reading-context';
import { applyRules, type RuledScore, type RuleFacts } from './apply-rules';
import type { PlannedRule, SegmentPlan } from './plan-scoring';

/** @returns undefined where the scorecard has no rules */
export function ruledScore(
  plan: SegmentPlan,
  row: readonly Cell[],
  values: readonly MetricReading[],
  computed: number,
  context: ReadingContext,
): RuledScore | undefined {
  if (plan.rules.length === 0) return undefined;
  const { settings, bands, rules } = plan.scorecard;
  const planned = (rule: Rule) => plan.rules.find((each) => each.rule === rule);
  const facts: RuleFacts = {
    subject: (rule) => ruleSubject(planned(rule), row, values),
    until: (rule) => row[planned(rule)?.untilColumn ?? -1] ?? '',
  };
  const scale = { fullMark: settings.scale, decimals: settings.decimals, bands };
  return applyRules(rules, computed, facts, scale, context);
}

/** The cell that a rule judges: a raw one, or the value of its metric; undefined where the table has neither. */
export function ruleSubject(
  planned: PlannedRule | undefined,
  row: readonly Cell[],
  values: readonly MetricReading[],
): Cell | undefined {
  if (planned?.metric !== undefined) return valueAsCell(values[planned.metric]);
  return planned?.column === undefined ? undefined : (row[planned.column] ?? '');
}

function valueAsCell(reading: MetricReading): Cell {
  if (!isValue(reading)) return '';
  return typeof reading === 'object' ? reading.join('; ') : reading;
}
