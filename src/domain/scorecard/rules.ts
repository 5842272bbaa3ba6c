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

/** What the cell of a metric or column, or the score so far, must be. */
export interface RuleCondition {
  /** Name of a metric, heading of a column, or `Health score`, `Health band`, `Health change` or `Health trend`. */
  readonly subject: string;
  readonly is: Condition;
}

export interface Rule extends RuleCondition {
  /** Further conditions; a rule acts where all of its conditions are fulfilled. */
  readonly and?: readonly RuleCondition[];
  readonly effect: Effect;
  readonly until: Until | undefined;
  readonly note: string;
}

/** All conditions of a rule, in their order; at least one. */
export function conditionsOf({ subject, is, and = [] }: Rule): readonly RuleCondition[] {
  return [{ subject, is }, ...and];
}

/** What the score has come to when a rule judges it. */
export type ScoreSubject = 'score' | 'band';

const SCORE_SUBJECTS: ReadonlyMap<string, ScoreSubject> = new Map([
  ['health score', 'score'],
  ['score', 'score'],
  ['health band', 'band'],
  ['band', 'band'],
]);

/** Whether a subject means the score so far; a metric or column of that name goes before it. */
export function scoreSubject(subject: string): ScoreSubject | undefined {
  return SCORE_SUBJECTS.get(matchKey(subject));
}

/** What is known of an account only once it is scored: how its score moved. Rules about it set flags, since no score may feed on itself. */
export type TimeSubject = 'change' | 'trend';

const TIME_SUBJECTS: ReadonlyMap<string, TimeSubject> = new Map([
  ['health change', 'change'],
  ['health trend', 'trend'],
]);

/** Whether a subject means how the score moved; a metric or column of that name goes before it. */
export function timeSubject(subject: string): TimeSubject | undefined {
  return TIME_SUBJECTS.get(matchKey(subject));
}

/** Whether a subject is a result of the scoring, so that no column has to be there for it. */
export function isResultSubject(subject: string): boolean {
  return scoreSubject(subject) !== undefined || timeSubject(subject) !== undefined;
}

/** What `Health trend` can be; an account may be several of them. */
export const TREND_WORDS = ['Sudden drop', 'Sliding', 'Flapping'] as const;
export type TrendWord = (typeof TREND_WORDS)[number];

/** A rule as drivers and messages name it: `Champion left → at most At risk`, `Plan Gold and Score above 70 → plus 5`. */
export function ruleText(rule: Rule): string {
  const when = conditionsOf(rule).map(({ subject, is }) => {
    const isYes = is.kind === 'is' && matchKey(is.text) === 'yes';
    return isYes ? shortText(subject) : `${shortText(subject)} ${shortText(conditionText(is))}`;
  });
  return `${when.join(' and ')} → ${effectText(rule.effect)}`;
}

function effectText(effect: Effect): string {
  if (effect.kind === 'flag') return `flag ${shortText(effect.word)}`;
  return 'band' in effect ? `${effect.kind} ${shortText(effect.band)}` : `${effect.kind} ${effect.points}`;
}
