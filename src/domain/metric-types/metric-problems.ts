// What can be wrong with a metric's settings for its type, or with a cell that it reads, and the sentence for it.

import { SCORECARD_SENTENCES, type ScorecardProblems } from '../scorecard/scorecard-problems';
import { type Cell, namedCell, shortText } from '../values/cell';
import type { CivilDay } from '../values/civil-day';
import { dateHint } from '../values/number-for-date';
import type { NoFields, Problem, Sentences } from '../values/problem';

/** Settings that do not fit the metric's type. */
interface SettingProblems {
  'columns-in-order': { readonly type: string; readonly parts: readonly string[] };
  'change-without-percent-sign': { readonly mark: number };
  'category-without-points': NoFields;
  'points-for-a-blank': { readonly label: string };
  'tags-without-points': NoFields;
  'label-not-a-tag': { readonly label: string };
  'outcomes-incomplete': NoFields;
  'healthy-not-an-answer': NoFields;
  'label-not-an-answer': { readonly label: string };
  'answers-incomplete': NoFields;
  'answer-healthy-and-at-risk': { readonly answer: boolean };
  'expected-without-start': NoFields;
}

/** Cells of accounts that hold no value of the metric's type. */
interface CellProblems {
  'cell-not-a-number': { readonly cell: Cell };
  'cell-not-a-date': { readonly cell: Cell };
  'cell-not-an-answer': { readonly cell: Cell };
  'cell-not-a-date-or-answer': { readonly cell: Cell };
  'cell-a-duration': NoFields;
  'cell-a-time-of-day': NoFields;
  'date-passed': { readonly day: CivilDay; readonly asOf: CivilDay };
  'day-stands-for-none': { readonly day: CivilDay };
  'date-to-come': { readonly day: CivilDay; readonly asOf: CivilDay };
  'end-before-start': { readonly start: CivilDay; readonly end: CivilDay };
  'word-without-points': { readonly cell: Cell };
}

export interface MetricProblems extends ScorecardProblems, SettingProblems, CellProblems {}

export type CellProblem = Problem<CellProblems>;

/** A setting that is wrong for the metric's type, and which one. */
export type ParameterProblem = Problem<ScorecardProblems & SettingProblems> & {
  readonly field: 'columns' | 'healthy' | 'atRisk' | 'curve' | 'points' | 'options';
};

const GOOD_ANSWER = 'write the good answer, yes or no, under Healthy';

const SETTING_SENTENCES: Sentences<SettingProblems> = {
  'columns-in-order': ({ type, parts }) =>
    `a ${type} metric reads ${parts.length} columns, separated by a semicolon, in this order: ${parts.join('; ')}`,
  'change-without-percent-sign': ({ mark }) =>
    `${mark} means a change of ${Number((mark * 100).toPrecision(6))}%: write percent with their sign, such as -30%, or as: absolute under Options`,
  'category-without-points': () => 'a category needs points, for example Green: 100; Yellow: 50; Red: 0',
  'points-for-a-blank': ({ label }) =>
    `"${shortText(label)}" counts as a blank: enter under If blank what a blank scores`,
  'tags-without-points': () => 'tags need points, for example Referral: 30; Champion left: -40',
  'label-not-a-tag': ({ label }) =>
    `"${shortText(label)}" cannot be a tag: a tag is not blank and has no comma, semicolon or line break in it`,
  'outcomes-incomplete': () =>
    'give points for on time, late and overdue, each once: on time: 100; late: 50; overdue: 0',
  'healthy-not-an-answer': () => `this is not an answer: ${GOOD_ANSWER}`,
  'label-not-an-answer': ({ label }) => `"${shortText(label)}" is neither yes nor no`,
  'answers-incomplete': () => 'give points for yes and for no, each once: yes: 100; no: 30',
  'answer-healthy-and-at-risk': ({ answer }) =>
    `${answer ? 'yes' : 'no'} cannot be both healthy and at risk: ${GOOD_ANSWER}`,
  'expected-without-start': () =>
    'expected and start go together: expected: 60% after 30; start: the column with the day',
};

const CELL_SENTENCES: Sentences<CellProblems> = {
  'cell-not-a-number': ({ cell }) => `${namedCell(cell)} is not a number`,
  'cell-not-a-date': ({ cell }) => `${namedCell(cell)} is not a date${dateHint(cell)}`,
  'cell-not-an-answer': ({ cell }) => `${namedCell(cell)} is neither yes nor no`,
  'cell-not-a-date-or-answer': ({ cell }) => `${namedCell(cell)} is neither a date nor yes or no`,
  'day-stands-for-none': ({ day }) => `${day} is what systems write where a date is missing`,
  'cell-a-duration': () =>
    'this is a duration or a time of day, not a number: write hours as a number, such as 36.5',
  'cell-a-time-of-day': () => 'this is a time of day, not a date',
  'date-passed': ({ day, asOf }) => `${day} is before the day of scoring, ${asOf}: enter the next date`,
  'date-to-come': ({ day, asOf }) => `${day} is after the day of scoring, ${asOf}`,
  'end-before-start': ({ start, end }) => `${end} is before ${start}`,
  'word-without-points': ({ cell }) => `${namedCell(cell)} has no points`,
};

export const METRIC_SENTENCES: Sentences<MetricProblems> = {
  ...SCORECARD_SENTENCES,
  ...SETTING_SENTENCES,
  ...CELL_SENTENCES,
};

/** What cannot be used about a cell: `"abc" is not a number`. */
export function cellSentence<Code extends keyof CellProblems>(problem: Problem<CellProblems, Code>): string {
  return CELL_SENTENCES[problem.code](problem);
}
