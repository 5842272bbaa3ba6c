// The cells of a rule as pickers show them, and back; and what each rule does to the accounts now.
import { bandOf } from '../../domain/band';
import { type Cell, cellText, isBlank, isDateCell } from '../../domain/cell';
import { readDayText } from '../../domain/civil-day';
import { type Condition, conditionText, readCondition } from '../../domain/condition';
import { isProblem } from '../../domain/problem';
import { roundHalfUp } from '../../domain/rounding';
import type { Rule } from '../../domain/rules';
import type { AccountScore } from '../../domain/score-account';
import { scorecardNumber } from '../../domain/scorecard-number';

export const KINDS: readonly Condition['kind'][] = [
  'is',
  'not',
  'above',
  'below',
  'contains',
  'before',
  'after',
  'blank',
  'not blank',
];

const MEASURE = /^(above|below|before|after)\s+(.+)$/is;
/** Nothing yet: without it, a lone "above" would be read as a word. */
const NOTHING = '""';

export interface IsCell {
  readonly kind: string;
  /** What stands behind it. A number or a date that cannot be read stays the text that it is. */
  readonly text: string;
}

export function readIs(cell: Cell): IsCell {
  const read = readCondition(cell);
  const [, word = 'is', rest = ''] = MEASURE.exec(cellText(cell).trim()) ?? [];
  if (!isProblem(read) && !('number' in read))
    return { kind: read.kind, text: 'text' in read ? read.text : 'day' in read ? read.day : '' };
  return { kind: word.toLowerCase(), text: rest === NOTHING ? '' : rest };
}

/** The cell for a kind over a value; where the value is none of the kind, over one that is. */
export function isCell(kind: string, typed: string): string {
  const text = typed.trim();
  if (kind.endsWith('blank')) return kind;
  if (kind === 'is') return text === '' ? '' : conditionText({ kind, text });
  if (text === '') return `${kind} ${NOTHING}`;
  return kind === 'not' || kind === 'contains' ? conditionText({ kind, text }) : `${kind} ${text}`;
}

export const isDayKind = (kind: string) => kind === 'before' || kind === 'after';

/** Another kind over the same value, or over one that makes sense there. */
export function withKind(kind: string, text: string, today: string): string {
  if (isDayKind(kind) && readDayText(text, 'year-first') === undefined) return isCell(kind, today);
  const isNumber = kind === 'above' || kind === 'below';
  return isCell(kind, isNumber && isProblem(scorecardNumber(text)) ? '0' : text);
}

export interface EndCell {
  /** '' = it never ends. */
  readonly kind: '' | 'day' | 'column';
  readonly text: string;
}

export function readEnd(cell: Cell): EndCell {
  if (isBlank(cell)) return { kind: '', text: '' };
  const day = isDateCell(cell) ? cell.day : readDayText(cellText(cell), 'year-first');
  return day === undefined ? { kind: 'column', text: cellText(cell) } : { kind: 'day', text: day };
}

export interface RuleEffect {
  /** Accounts whose score it changes, or which it flags: positions, in the sheet's order. */
  readonly accounts: readonly number[];
  /** How many of them come into another band by it. */
  readonly moved: number;
}

const known = new WeakMap<readonly AccountScore[], ReadonlyMap<Rule, RuleEffect>>();

/** Worked out once for each scoring. Rules that act on nobody are not among them. */
export function ruleEffects(scores: readonly AccountScore[]): ReadonlyMap<Rule, RuleEffect> {
  const ready = known.get(scores);
  if (ready !== undefined) return ready;
  const effects = new Map<Rule, { accounts: number[]; moved: number }>();
  scores.forEach(({ acts, card, computed }, index) => {
    const { bands, settings } = card.scorecard;
    const bandAt = (score: number) => bandOf(bands, roundHalfUp(score, settings.decimals));
    let score = computed ?? 0;
    for (const { rule, change } of acts) {
      const effect = effects.get(rule) ?? { accounts: [], moved: 0 };
      effects.set(rule, effect);
      effect.accounts.push(index);
      if (bandAt(score) !== bandAt(score + change)) effect.moved += 1;
      score += change;
    }
  });
  known.set(scores, effects);
  return effects;
}
