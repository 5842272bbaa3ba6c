// The conditions of a rule in two cells: `Metric or column` lists the subjects, `Is` in the same order what each must be.
import { type Cell, cellText, matchKey } from '../values/cell';
import { quoteItem, splitHeadings, splitRaw } from '../values/list-text';
import { isProblem } from '../values/problem';
import { type Condition, conditionText, quotedText, readCondition } from './condition';
import { headingAndCondition } from './condition-phrases';
import type { RuleCondition } from './rules';
import type { ScorecardProblem } from './scorecard-problems';

/** One condition as it is written, right or wrong. */
export interface WrittenCondition {
  readonly subject: string;
  readonly is: Cell;
}

/**
 * The conditions of the two cells. An `Is` cell with one subject may hold any text: it is split only where it names the further subjects
 * itself, as in `Gold; Score above 70`.
 */
export function writtenConditions(
  subjectCell: Cell,
  isCell: Cell,
): readonly WrittenCondition[] | ScorecardProblem {
  const subjects = subjectsIn(subjectCell);
  if (isProblem(subjects)) return subjects;
  if (subjects.length <= 1) {
    const first = { subject: subjects[0] ?? '', is: isCell };
    return subjectsNamedIn(isCell, first.subject) ?? [first];
  }
  const parts = splitRaw(cellText(isCell));
  if (isProblem(parts)) return parts;
  if (parts.length !== subjects.length)
    return { code: 'conditions-uneven', subjects: subjects.length, conditions: parts.length };
  return subjects.map((subject, at) => ({ subject, is: parts[at] ?? '' }));
}

function subjectsNamedIn(isCell: Cell, subject: string): readonly WrittenCondition[] | undefined {
  if (typeof isCell !== 'string' || !isCell.includes(';')) return undefined;
  const parts = splitRaw(isCell);
  if (isProblem(parts)) return undefined;
  const [first = '', ...rest] = parts;
  const named = rest.flatMap((part) => headingAndCondition(part) ?? []);
  if (rest.length === 0 || named.length < rest.length || named.some(({ heading }) => heading === ''))
    return undefined;
  const own = headingAndCondition(first);
  const is = own !== undefined && matchKey(own.heading) === matchKey(subject) ? own.is : first;
  return [{ subject, is }, ...named.map(({ heading, is: further }) => ({ subject: heading, is: further }))];
}

export function readConditions(subjectCell: Cell, isCell: Cell): readonly RuleCondition[] | ScorecardProblem {
  const written = writtenConditions(subjectCell, isCell);
  if (isProblem(written)) return written;
  const conditions: RuleCondition[] = [];
  for (const { subject, is } of written) {
    const condition = readCondition(is);
    if (isProblem(condition)) return condition;
    conditions.push({ subject, is: condition });
  }
  return conditions;
}

/** The two cells for conditions as the user wrote them. */
export function conditionCells(written: readonly WrittenCondition[]): {
  readonly subject: string;
  readonly is: Cell;
} {
  const [first] = written;
  if (first !== undefined && written.length === 1)
    return { subject: subjectItem(first.subject), is: first.is };
  return {
    subject: written.map(({ subject }) => subjectItem(subject, true)).join('; '),
    is: written.map(({ is }) => listItem(cellText(is))).join('; '),
  };
}

/** The two cells for the conditions of a rule. */
export function renderConditions(conditions: readonly RuleCondition[]): {
  readonly subject: string;
  readonly is: Cell;
} {
  const isAlone = conditions.length === 1;
  const textOf = ({ subject, is }: RuleCondition) =>
    isAlone && subjectsNamedIn(conditionText(is), subject) === undefined ? conditionText(is) : listedText(is);
  return conditionCells(
    conditions.map((condition) => ({ subject: condition.subject, is: textOf(condition) })),
  );
}

/** A lone subject is taken as it is, unless it has a semicolon or is all in quotes. */
function subjectsIn(cell: Cell): readonly string[] | ScorecardProblem {
  const text = cellText(cell).trim();
  return text.includes(';') || isQuoted(text) ? splitHeadings(text) : [text];
}

function subjectItem(subject: string, isListed = false): string {
  if (isListed) return quoteItem(subject);
  return subject.includes(';') || isQuoted(subject) ? quoteItem(subject) : subject;
}

function isQuoted(text: string): boolean {
  return /^"[\s\S]*"$/.test(text);
}

/** A condition as one item of a list; in quotes where its text would not keep its place there. */
export function listedText(condition: Condition): string {
  const text = conditionText(condition);
  if (!('text' in condition) || isOneItem(text)) return text;
  const quoted = quotedText(condition.text);
  return condition.kind === 'is' ? quoted : `${condition.kind} ${quoted}`;
}

/** A condition as it was written, so that it keeps its place in a list. */
export function listItem(text: string): string {
  const read = isOneItem(text) ? undefined : readCondition(text);
  return read === undefined || isProblem(read) ? text : listedText(read);
}

function isOneItem(text: string): boolean {
  const parts = splitRaw(text);
  return !isProblem(parts) && parts[0] === text.trim();
}
