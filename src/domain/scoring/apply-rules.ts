// Rules act on the score after the method, in order: caps, floors, plus and minus points, and flags.

import { type Band, bandOf } from '../scorecard/band';
import { holds } from '../scorecard/condition-holds';
import type { Effect, Rule } from '../scorecard/rules';
import { type Cell, isDateCell, matchKey } from '../values/cell';
import { readDayText } from '../values/civil-day';
import type { ReadingContext } from '../values/reading-context';
import { highestBelow, lowestFrom, roundHalfUp } from '../values/rounding';

/** A rule that changed the score or set a flag. */
export interface RuleAct {
  readonly rule: Rule;
  /** Points added (plus) or taken (minus), unrounded; 0 for a flag. */
  readonly change: number;
}

export interface RuledScore {
  readonly score: number;
  readonly acts: readonly RuleAct[];
  readonly flags: readonly string[];
}

/** What a rule looks at in one account. */
export interface RuleFacts {
  /** undefined where the table has no such column: the rule cannot be judged, and does not act. */
  subject(rule: Rule): Cell | undefined;
  /** The cell that says until when, for rules with a column for it. */
  until(rule: Rule): Cell;
}

/**
 * @param computed the method's score, unrounded
 * @param bands from best to worst
 */
export function applyRules(
  rules: readonly Rule[],
  computed: number,
  facts: RuleFacts,
  scale: { readonly fullMark: number; readonly decimals: number; readonly bands: readonly Band[] },
  context: ReadingContext,
): RuledScore {
  let score = computed;
  const acts: RuleAct[] = [];
  const flags: string[] = [];
  for (const rule of rules) {
    const subject = facts.subject(rule);
    if (subject === undefined || !holds(rule.is, subject, context) || isOver(rule, facts, context)) continue;
    if (rule.effect.kind === 'flag') {
      if (!flags.includes(rule.effect.word)) flags.push(rule.effect.word);
      acts.push({ rule, change: 0 });
      continue;
    }
    const next = clamp(effectOn(score, rule.effect, scale), scale.fullMark);
    if (next !== score) acts.push({ rule, change: next - score });
    score = next;
  }
  return { score, acts, flags };
}

/** `Until` is inclusive. A column for it that is blank sets no end. */
function isOver(rule: Rule, facts: RuleFacts, context: ReadingContext): boolean {
  if (rule.until === undefined) return false;
  if ('day' in rule.until) return context.asOf > rule.until.day;
  const cell = facts.until(rule);
  const day = isDateCell(cell)
    ? cell.day
    : typeof cell === 'string'
      ? readDayText(cell, context.locale.dateOrder)
      : undefined;
  return day !== undefined && context.asOf > day;
}

function effectOn(
  score: number,
  effect: Exclude<Effect, { kind: 'flag' }>,
  scale: { readonly decimals: number; readonly bands: readonly Band[] },
): number {
  if ('points' in effect) return effect.kind === 'plus' ? score + effect.points : score - effect.points;
  const index = scale.bands.findIndex((band) => matchKey(band.name) === matchKey(effect.band));
  const band = scale.bands[index];
  if (band === undefined) return score;
  if (effect.kind === 'at least') {
    const isInBand = bandOf(scale.bands, roundHalfUp(score, scale.decimals)) === band.name;
    return isInBand ? score : Math.max(score, lowestFrom(band.from, scale.decimals));
  }
  const above = scale.bands[index - 1];
  return above === undefined ? score : Math.min(score, highestBelow(above.from, scale.decimals));
}

function clamp(score: number, fullMark: number): number {
  return Math.min(fullMark, Math.max(0, score));
}
