// Conditions of rules: what a raw value must be for a rule to act. Written as people say it: "not Green", "above 5", "before 2026-12-31".

import { type Cell, isDateCell, matchKey } from '../values/cell';
import { type CivilDay, readDayText } from '../values/civil-day';
import { isProblem } from '../values/problem';
import { scorecardNumber, scorecardNumberText } from '../values/scorecard-number';
import type { ScorecardProblem } from './scorecard-problems';

export type Condition =
  | { readonly kind: 'is' | 'not' | 'contains'; readonly text: string }
  | { readonly kind: 'above' | 'below'; readonly number: number }
  | { readonly kind: 'before' | 'after'; readonly day: CivilDay }
  | { readonly kind: 'blank' | 'not blank' };

const KEYWORD = /^(not|above|below|contains|before|after)\s+(.+)$/is;

/** Reads an `Is` cell. Quotes keep words that would be read as a condition: `"above all"`. */
export function readCondition(cell: Cell): Condition | ScorecardProblem {
  if (isDateCell(cell)) return { kind: 'is', text: cell.day };
  if (typeof cell !== 'string')
    return { kind: 'is', text: typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : String(cell) };
  const text = cell.trim();
  if (text === '') return { code: 'condition-missing' };
  const key = matchKey(text);
  if (key === 'blank' || key === 'not blank') return { kind: key };
  const [, word = '', rest = ''] = KEYWORD.exec(text) ?? [];
  const keyword = word.toLowerCase();
  if (keyword === 'not' || keyword === 'contains') return { kind: keyword, text: unquoted(rest) };
  if (keyword === 'above' || keyword === 'below') {
    const number = scorecardNumber(rest);
    return isProblem(number) ? number : { kind: keyword, number };
  }
  if (keyword === 'before' || keyword === 'after') {
    const day = readDayText(rest, 'year-first');
    return day === undefined ? { code: 'condition-not-a-date', text: rest } : { kind: keyword, day };
  }
  return { kind: 'is', text: unquoted(text) };
}

function unquoted(text: string): string {
  const inner = /^"([\s\S]*)"$/.exec(text.trim())?.[1];
  return inner === undefined ? text.trim() : inner.replace(/""/g, '"');
}

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
    case 'is':
      return KEYWORD.test(condition.text.trim()) ? quoted(condition.text) : clear(condition.text);
    default:
      return `${condition.kind} ${clear(condition.text)}`;
  }
}

/** In quotes where it would not be read as it is. */
function clear(text: string): string {
  const isUnclear =
    ['', 'blank', 'not blank'].includes(matchKey(text)) || text !== text.trim() || /^".*"$/s.test(text);
  return isUnclear ? quoted(text) : text;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
