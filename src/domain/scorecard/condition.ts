// Conditions of rules, written as people say them: "not Green", "above 5", "before 2026-12-31", "within the next 90 days".

import { type Cell, isDateCell, matchKey } from '../values/cell';
import { type CivilDay, readDayText } from '../values/civil-day';
import { isProblem } from '../values/problem';
import { scorecardNumber, scorecardNumberText } from '../values/scorecard-number';
import type { ScorecardProblem } from './scorecard-problems';

/** A fixed day, or the day of scoring. */
export type DayLimit = CivilDay | typeof TODAY;

export type Condition =
  | { readonly kind: 'is' | 'not' | 'contains'; readonly text: string }
  | { readonly kind: 'above' | 'below'; readonly number: number }
  | { readonly kind: 'before' | 'after'; readonly day: DayLimit }
  | { readonly kind: DaysKind; readonly days: number }
  | { readonly kind: 'blank' | 'not blank' };

/**
 * A date from today to this many days ahead; from this many days back to today; this many days back or earlier. Today itself is within the
 * next and the last 0 days.
 */
export type DaysKind = 'within the next' | 'within the last' | 'days ago or more';

export const TODAY = 'today';

const KEYWORD = /^(not|above|below|contains|before|after)\s+(.+)$/is;
const WITHIN = /^(?:is )?(?:with)?in the (next|last) (\d{1,5}) days?$/i;
/** Renewals mean the next days by it, contacts the last. */
const UNCLEAR_WITHIN = /^(?:is )?within (\d{1,5}) days?$/i;
const AGO = /^(?:at least )?(\d{1,5}) days? ago(?: or (?:more|earlier|longer))?$/i;

/** Reads an `Is` cell. Quotes keep words that would be read as a condition: `"above all"`. */
export function readCondition(cell: Cell): Condition | ScorecardProblem {
  if (isDateCell(cell)) return { kind: 'is', text: cell.day };
  if (typeof cell !== 'string')
    return { kind: 'is', text: typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : String(cell) };
  const text = cell.trim();
  if (text === '') return { code: 'condition-missing' };
  const key = matchKey(text);
  if (key === 'blank' || key === 'not blank') return { kind: key };
  return readDaysCondition(key) ?? readKeyword(text) ?? { kind: 'is', text: unquoted(text) };
}

function readDaysCondition(key: string): Condition | ScorecardProblem | undefined {
  const unclear = UNCLEAR_WITHIN.exec(key)?.[1];
  if (unclear !== undefined) return { code: 'condition-days-unclear', days: unclear };
  const [, side = '', within = ''] = WITHIN.exec(key) ?? [];
  if (side !== '')
    return { kind: side === 'next' ? 'within the next' : 'within the last', days: Number(within) };
  const ago = AGO.exec(key)?.[1];
  return ago === undefined ? undefined : { kind: 'days ago or more', days: Number(ago) };
}

function readKeyword(text: string): Condition | ScorecardProblem | undefined {
  const [, word = '', rest = ''] = KEYWORD.exec(text) ?? [];
  const keyword = word.toLowerCase();
  if (keyword === 'not' || keyword === 'contains') return { kind: keyword, text: unquoted(rest) };
  if (keyword === 'above' || keyword === 'below') {
    const number = scorecardNumber(rest);
    return isProblem(number) ? number : { kind: keyword, number };
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
      return `${condition.kind} ${clear(condition.text)}`;
  }
}

function daysText(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
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
function clear(text: string): string {
  const isUnclear =
    ['', 'blank', 'not blank'].includes(matchKey(text)) || text !== text.trim() || /^".*"$/s.test(text);
  return isUnclear ? quotedText(text) : text;
}

export function quotedText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
