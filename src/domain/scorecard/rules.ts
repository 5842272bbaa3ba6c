// Rules of a scorecard: on what they act, what they do to the score, and until when.

import { matchKey, shortText } from '../values/cell';
import type { CivilDay } from '../values/civil-day';
import { type Condition, conditionText } from './condition';

export type Effect =
  | { readonly kind: 'at most' | 'at least'; readonly band: string }
  | { readonly kind: 'plus' | 'minus'; readonly points: number }
  | { readonly kind: 'flag'; readonly word: string };

/** The last day on which a rule acts: one day for all accounts, or the heading of a column that says it for each. */
export type Until = { readonly day: CivilDay } | { readonly column: string };

export interface Rule {
  /** Name of a metric, or heading of a column. */
  readonly subject: string;
  readonly is: Condition;
  readonly effect: Effect;
  readonly until: Until | undefined;
  readonly note: string;
}

/** A rule as drivers and messages name it: `Champion left → at most At risk`. */
export function ruleText(rule: Rule): string {
  const isYes = rule.is.kind === 'is' && matchKey(rule.is.text) === 'yes';
  const when = isYes
    ? shortText(rule.subject)
    : `${shortText(rule.subject)} ${shortText(conditionText(rule.is))}`;
  return `${when} → ${effectText(rule.effect)}`;
}

function effectText(effect: Effect): string {
  if (effect.kind === 'flag') return `flag ${shortText(effect.word)}`;
  return 'band' in effect ? `${effect.kind} ${shortText(effect.band)}` : `${effect.kind} ${effect.points}`;
}
