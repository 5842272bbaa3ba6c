// The `Where` of a derived column: conditions on the rows of another tab, such as "Priority is High; Hours above 2".
import { readCondition } from '../scorecard/condition';
import { beginsCondition, headingAndCondition } from '../scorecard/condition-phrases';
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
    const written = headingAndCondition(part);
    if (written === undefined) return { code: 'where-without-condition', text: part };
    if (written.heading === '') return { code: 'where-without-heading' };
    conditions.push(written);
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

function headingText(heading: string): string {
  const isUnclear = /[";]/.test(heading) || beginsCondition(heading);
  return isUnclear ? `"${heading.replace(/"/g, '""')}"` : heading;
}
