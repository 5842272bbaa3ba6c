// Conditions of rules, written as people say them: "not Green", "above 5", "before 2026-12-31", "within the next 90 days".

import { type Cell, isDateCell, matchKey } from '../values/cell';
import { type CivilDay, readDayText } from '../values/civil-day';
import { isProblem } from '../values/problem';
import { scorecardNumber, scorecardNumberText } from '../values/scorecard-number';
import { daysText, plainCondition } from './condition-phrases';
import type { ScorecardProblem } from './scorecard-problems';

/** A fixed day, or the day of scoring. */
export type DayLimit = CivilDay | typeof TODAY;

export type Condition =
  | { readonly kind: 'is' | 'not' | 'contains'; readonly text: string }
  | { readonly kind: NumberKind; readonly number: number }
  | { readonly kind: 'before' | 'after'; readonly day: DayLimit }
  | { readonly kind: DaysKind; readonly days: number }
  | { readonly kind: 'blank' | 'not blank' };

const NUMBER_KINDS = ['above', 'below', 'at least', 'at most'] as const;
export type NumberKind = (typeof NUMBER_KINDS)[number];

/**
 * A date from today to this many days ahead; from this many days back to today; this many days back or earlier. Today itself is within the
 * next and the last 0 days.
 */
export type DaysKind = 'within the next' | 'within the last' | 'days ago or more';

export const TODAY = 'today';

const KEYWORD = /^(not|above|below|at least|at most|contains|before|after)\s+(.+)$/is;
const WITHIN = /^within the (next|last) (\d{1,6}) days?$/i;
const AGO = /^(\d{1,6}) days? ago or more$/i;

/** Reads an `Is` cell. Quotes keep words that would be read as a condition: `"above all"`. */
export function readCondition(cell: Cell): Condition | ScorecardProblem {
  if (isDateCell(cell)) return { kind: 'is', text: cell.day };
  if (typeof cell !== 'string')
    return { kind: 'is', text: typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : String(cell) };
  const text = plainCondition(cell.trim());
  if (isProblem(text)) return text;
  if (text === '') return { code: 'condition-missing' };
  const key = matchKey(text);
  if (key === 'blank' || key === 'not blank') return { kind: key };
  return readDaysCondition(key) ?? readKeyword(text) ?? { kind: 'is', text: unquoted(cell) };
}

function readDaysCondition(key: string): Condition | undefined {
  const [, side = '', within = ''] = WITHIN.exec(key) ?? [];
  if (side !== '')
    return { kind: side === 'next' ? 'within the next' : 'within the last', days: Number(within) };
  const ago = AGO.exec(key)?.[1];
  return ago === undefined ? undefined : { kind: 'days ago or more', days: Number(ago) };
}

function readKeyword(text: string): Condition | ScorecardProblem | undefined {
  const [, word = '', rest = ''] = KEYWORD.exec(text) ?? [];
  const keyword = word.toLowerCase();
  if (keyword === 'contains') return { kind: keyword, text: unquoted(rest) };
  if (keyword === 'not') {
    return isReadAsText(rest) || isQuoted(rest)
      ? { kind: keyword, text: unquoted(rest) }
      : { code: 'condition-unknown', text };
  }
  const numberKind = NUMBER_KINDS.find((kind) => kind === keyword);
  if (numberKind !== undefined) {
    const number = scorecardNumber(rest);
    return isProblem(number) ? number : { kind: numberKind, number };
  }
  if (keyword !== 'before' && keyword !== 'after') return undefined;
  if (matchKey(rest) === TODAY) return { kind: keyword, day: TODAY };
  const day = readDayText(rest, 'year-first');
  return day === undefined ? { code: 'condition-not-a-date', text: rest } : { kind: keyword, day };
}

function unquoted(text: string): string {
  const inner = /^"([\s\S]*)"$/.exec(text.trim())?.[1];
  return inner === undefined ? text.trim() : inner.replace(/""/g, '"');
}

/** A condition as it is written in a cell; `readCondition` reads it back as the same. */
export function conditionText(condition: Condition): string {
  switch (condition.kind) {
    case 'blank':
    case 'not blank':
      return condition.kind;
    case 'above':
    case 'below':
    case 'at least':
    case 'at most':
      return `${condition.kind} ${scorecardNumberText(condition.number)}`;
    case 'before':
    case 'after':
      return `${condition.kind} ${condition.day}`;
    case 'within the next':
    case 'within the last':
      return `${condition.kind} ${daysText(condition.days)}`;
    case 'days ago or more':
      return `${daysText(condition.days)} ago or more`;
    case 'is':
      return isReadAsText(condition.text) ? condition.text : quotedText(condition.text);
    default:
      return `${condition.kind} ${clear(condition.kind, condition.text)}`;
  }
}

function isReadAsText(text: string): boolean {
  const read = readCondition(text);
  return !isProblem(read) && read.kind === 'is' && read.text === text;
}

/** Whether accounts begin or cease to fulfill it from day to day although no cell changes. */
export function conditionMovesWithCalendar(condition: Condition): boolean {
  return 'days' in condition || ('day' in condition && condition.day === TODAY);
}

/** In quotes where it would not be read as it is. */
function clear(kind: 'not' | 'contains', text: string): string {
  const isClear =
    kind === 'not' ? isReadAsText(text) : text !== '' && text === text.trim() && !isQuoted(text);
  return isClear ? text : quotedText(text);
}

function isQuoted(text: string): boolean {
  return /^"[\s\S]*"$/.test(text);
}

export function quotedText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
