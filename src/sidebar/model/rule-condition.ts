// The condition of a rule as form fields show it: its kind, and the value it compares with.
import { BIG_FALL_SHARE } from '../../domain/alert-definitions/big-fall';
import { readCondition } from '../../domain/scorecard/condition';
import { plainCondition } from '../../domain/scorecard/condition-phrases';
import { conditionCells, type WrittenCondition, writtenConditions } from '../../domain/scorecard/rule-cells';
import { type TimeSubject, TREND_WORDS, timeSubject } from '../../domain/scorecard/rules';
import type { CardRow } from '../../domain/scorecard-tab/card-rows';
import { type Cell, cellText, matchKey } from '../../domain/values/cell';
import { isProblem } from '../../domain/values/problem';

const KINDS: readonly (readonly [kind: string, label: string])[] = [
  ['is', 'is'],
  ['not', 'is not'],
  ['above', 'is above'],
  ['at least', 'is at least'],
  ['below', 'is below'],
  ['at most', 'is at most'],
  ['contains', 'contains'],
  ['before', 'is before'],
  ['after', 'is after'],
  ['within the next', 'is within the next (days)'],
  ['within the last', 'is within the last (days)'],
  ['days ago or more', 'is this many days ago or more'],
  ['before today', 'is before today'],
  ['after today', 'is after today'],
  ['blank', 'is blank'],
  ['not blank', 'is not blank'],
];

/** Conditions on how the score moved. */
const TIME_KINDS: Readonly<Record<TimeSubject, readonly string[]>> = {
  change: ['below', 'at most', 'above', 'at least', 'blank', 'not blank'],
  trend: ['is', 'not', 'blank', 'not blank'],
};

/** The conditions that fit a subject. */
export function conditionKinds(subject: string): typeof KINDS {
  const time = timeSubject(subject);
  return time === undefined ? KINDS : KINDS.filter(([kind]) => TIME_KINDS[time].includes(kind));
}

/** What a rule becomes when one of its conditions gets another subject: a condition that fits it, and a flag where it must be one. */
export function cellsForSubject(cells: RuleCells, at: number, subject: string, fullMark: number): RuleCells {
  const time = timeSubject(subject);
  if (time === undefined) return withCondition(cells, at, { subject });
  const is = time === 'change' ? `below -${BIG_FALL_SHARE * fullMark}` : TREND_WORDS[0];
  const isFlag = matchKey(cells.Then ?? '') === 'flag';
  return {
    ...withCondition(cells, at, { subject, is }),
    ...(isFlag ? {} : { Then: 'flag', Value: time === 'change' ? 'Big drop' : TREND_WORDS[0] }),
  };
}

/** Kinds that compare with nothing. */
const ALONE = ['before today', 'after today', 'blank', 'not blank'];

const DAYS_KINDS = ['within the next', 'within the last', 'days ago or more'];

/** The days that are offered first. */
const DAYS_OFFERED = 90;

/** Written where there is no value yet: a lone "above" would be read as a word to compare with. */
const NO_VALUE = '""';

const WRITTEN = /^(not|above|below|at least|at most|contains|before|after)\s+(.+)$/is;

export interface ConditionParts {
  readonly kind: string;
  readonly value: string;
}

export function conditionParts(cell: Cell): ConditionParts {
  const written = cellText(cell).trim();
  const plain = plainCondition(written);
  const text = isProblem(plain) ? written : plain;
  const alone = ALONE.find((kind) => kind === text.toLowerCase().replace(/\s+/g, ' '));
  if (alone !== undefined) return { kind: alone, value: '' };
  const read = readCondition(text);
  if (!isProblem(read) && 'days' in read) return { kind: read.kind, value: String(read.days) };
  const [, kind = 'is', rest = text] = WRITTEN.exec(text) ?? [];
  return { kind: kind.toLowerCase(), value: rest === NO_VALUE ? '' : rest };
}

/** The cell for a kind and a value; "before" and "after" start with today until the value is a day, days with a number of them. */
export function conditionCell(kind: string, value: string, today: string): string {
  if (ALONE.includes(kind)) return kind;
  if (kind === 'is') return value.trim();
  if (DAYS_KINDS.includes(kind)) {
    const days = /^\d{1,5}$/.test(value.trim()) ? Number(value) : DAYS_OFFERED;
    return kind === 'days ago or more' ? `${days} days ago or more` : `${kind} ${days} days`;
  }
  const isDay = kind === 'before' || kind === 'after';
  return `${kind} ${isDay && !isDayText(value) ? today : value.trim() || NO_VALUE}`;
}

/** Whether a condition of this kind compares with a value. */
export function hasValue(kind: string): boolean {
  return !ALONE.includes(kind);
}

/** A day as date inputs take it. */
export function isDayText(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

type RuleCells = CardRow['cells'];

/** The conditions of a rule's row; where its two cells do not fit together, they are one condition. */
export function conditionsIn(cells: RuleCells): readonly WrittenCondition[] {
  const { 'Metric or column': subject = '', Is: is = '' } = cells;
  const written = writtenConditions(subject, is);
  return isProblem(written) ? [{ subject: cellText(subject), is }] : written;
}

/** The two cells of a rule's row for its conditions. */
export function cellsOfConditions(conditions: readonly WrittenCondition[]): RuleCells {
  const { subject, is } = conditionCells(conditions);
  return { 'Metric or column': subject, Is: is };
}

/** The cells after one of the conditions has changed. */
export function withCondition(cells: RuleCells, at: number, change: Partial<WrittenCondition>): RuleCells {
  return cellsOfConditions(
    conditionsIn(cells).map((condition, index) => (index === at ? { ...condition, ...change } : condition)),
  );
}

/** The cells of a rule whose metrics or columns of one name have got another. */
export function withSubjectNamed(cells: RuleCells, from: string, to: string): RuleCells {
  const conditions = conditionsIn(cells);
  if (conditions.every(({ subject }) => matchKey(subject) !== matchKey(from))) return cells;
  const renamed = conditions.map((condition) =>
    matchKey(condition.subject) === matchKey(from) ? { ...condition, subject: to } : condition,
  );
  return { ...cells, ...cellsOfConditions(renamed) };
}
