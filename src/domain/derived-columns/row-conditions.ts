// The `Where` of a derived column: conditions on the rows of another tab, such as "Priority is High; Hours above 2".
import { readCondition } from '../scorecard/condition';
import type { RowCondition } from '../scorecard/derived-column';
import { listedText, listItem } from '../scorecard/rule-cells';
import type { ScorecardProblem } from '../scorecard/scorecard-problems';
import { splitRaw } from '../values/list-text';
import { isProblem, type NoFields, type Problem } from '../values/problem';
import type { ValueProblems } from '../values/value-problems';

export interface WhereProblems {
  /** No word such as "is" is between a heading and its condition. */
  'where-without-condition': { readonly text: string };
  'where-without-heading': NoFields;
}

export type WhereProblem =
  | Problem<WhereProblems>
  | ScorecardProblem
  | Problem<ValueProblems, 'quote-not-closed'>;

/** What a condition begins with: a heading that holds such a word is written in quotes. */
const FIRST_WORDS = /\s+(is|not|above|below|contains|before|after|within|in the (?:next|last))\s+/i;
const QUOTED_HEADING = /^"((?:[^"]|"")*)"\s*(.*)$/s;

/**
 * Reads a `Where` cell: a heading and its condition, several joined by `;`.
 * @example readRowConditions('Priority is High; Hours above 2') // Priority is "High", and Hours is above 2
 */
export function readRowConditions(text: string): readonly RowCondition[] | WhereProblem {
  const parts = writtenRowConditions(text);
  if (isProblem(parts)) return parts;
  const conditions: RowCondition[] = [];
  for (const { heading, is: written } of parts) {
    const is = readCondition(written);
    if (isProblem(is)) return is;
    conditions.push({ heading, is });
  }
  return conditions;
}

/** A heading and what its cells must be, as it is written, right or wrong. */
export interface WrittenRowCondition {
  readonly heading: string;
  readonly is: string;
}

export function writtenRowConditions(text: string): readonly WrittenRowCondition[] | WhereProblem {
  const parts = splitRaw(text);
  if (isProblem(parts)) return parts;
  const conditions: WrittenRowCondition[] = [];
  for (const part of parts) {
    const written = headingAndRest(part);
    if (written === undefined) return { code: 'where-without-condition', text: part };
    if (written.heading === '') return { code: 'where-without-heading' };
    conditions.push({ heading: written.heading, is: written.rest.replace(/^is\s+/i, '') });
  }
  return conditions;
}

/** The cell for conditions as the user wrote them; one that would not keep its place in the list is written in quotes. */
export function whereCell(conditions: readonly WrittenRowCondition[]): string {
  return conditions.map(({ heading, is }) => `${headingText(heading)} is ${listItem(is)}`).join('; ');
}

/** The cell for conditions; `readRowConditions` reads it back as the same. */
export function rowConditionsText(conditions: readonly RowCondition[]): string {
  return conditions.map(({ heading, is }) => `${headingText(heading)} is ${listedText(is)}`).join('; ');
}

function headingAndRest(part: string): { readonly heading: string; readonly rest: string } | undefined {
  const quoted = QUOTED_HEADING.exec(part);
  if (quoted !== null)
    return { heading: (quoted[1] ?? '').replace(/""/g, '"').trim(), rest: (quoted[2] ?? '').trim() };
  const word = FIRST_WORDS.exec(part);
  if (word === null) return undefined;
  return { heading: part.slice(0, word.index).trim(), rest: part.slice(word.index).trim() };
}

function headingText(heading: string): string {
  const isUnclear = /[";]/.test(heading) || FIRST_WORDS.test(`${heading} `);
  return isUnclear ? `"${heading.replace(/"/g, '""')}"` : heading;
}
