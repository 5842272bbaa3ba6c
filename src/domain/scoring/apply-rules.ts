// Rules act on the score after the method, in order: caps, floors, plus and minus points, and flags.

import { type Band, bandOf } from '../scorecard/band';
import type { Effect, Rule } from '../scorecard/rules';
import { matchKey } from '../values/cell';
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

/**
 * @param computed the method's score, unrounded
 * @param isFulfilled whether the conditions of the rule at a position hold, given the score that the rules before it have left
 */
export function applyRules(
  rules: readonly Rule[],
  computed: number,
  isFulfilled: (at: number, score: number) => boolean,
  scale: RuleScale,
): RuledScore {
  let score = computed;
  const acts: RuleAct[] = [];
  const flags: string[] = [];
  rules.forEach((rule, at) => {
    if (!isFulfilled(at, score)) return;
    if (rule.effect.kind === 'flag') {
      if (!flags.includes(rule.effect.word)) flags.push(rule.effect.word);
      acts.push({ rule, change: 0 });
      return;
    }
    const next = clamp(effectOn(score, rule.effect, scale), scale.fullMark);
    if (next !== score) acts.push({ rule, change: next - score });
    score = next;
  });
  return { score, acts, flags };
}

export interface RuleScale {
  readonly fullMark: number;
  readonly decimals: number;
  /** From best to worst. */
  readonly bands: readonly Band[];
}

function effectOn(score: number, effect: Exclude<Effect, { kind: 'flag' }>, scale: RuleScale): number {
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
