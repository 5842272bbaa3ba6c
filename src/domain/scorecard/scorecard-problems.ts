// What can be wrong with a threshold, points, an option or a condition as a person wrote it, and the sentence for it.
import { shortText } from '../values/cell';
import type { NoFields, Problem, Sentences } from '../values/problem';
import { VALUE_SENTENCES, type ValueProblems } from '../values/value-problems';
import type { PhraseProblems } from './condition-phrases';

interface ThresholdProblems {
  'turned-into-date': NoFields;
  'range-without-dots': { readonly text: string; readonly from: string; readonly to: string };
  'range-reversed': { readonly text: string };
  'healthy-missing': NoFields;
  'at-risk-missing': NoFields;
  'thresholds-equal': NoFields;
  'at-risk-range-not-wider': NoFields;
  'answer-for-a-number': NoFields;
  'number-beside-range': NoFields;
}

interface PointsProblems {
  'points-not-pairs': { readonly example: string };
  'points-missing-for': { readonly text: string; readonly example: string };
  'points-out-of-range': {
    readonly points: string;
    /** The label or step they belong to; undefined for a spread. */
    readonly of: string | undefined;
    readonly lowest: number;
    readonly highest: number;
  };
  'points-repeated': { readonly text: string };
  'spread-without-points-method': NoFields;
}

interface OptionProblems {
  'unknown-option': { readonly text: string; readonly known: readonly string[] };
  'option-without-value': { readonly option: string; readonly example: string };
  'option-repeated': { readonly option: string };
  'option-not-a-choice': { readonly option: string; readonly choices: readonly string[] };
  'option-out-of-range': {
    readonly option: string;
    readonly lowest: number | undefined;
    readonly highest: number | undefined;
  };
  'option-not-an-expectation': { readonly option: string };
  'option-unreadable': { readonly option: string; readonly reason: Problem<ValueProblems> };
  'expires-without-dated': NoFields;
}

interface ConditionProblems extends PhraseProblems {
  'condition-missing': NoFields;
  'condition-not-a-date': { readonly text: string };
  'conditions-uneven': { readonly subjects: number; readonly conditions: number };
}

export interface ScorecardProblems
  extends ValueProblems,
    ThresholdProblems,
    PointsProblems,
    OptionProblems,
    ConditionProblems {}

export type ScorecardProblem = Problem<ScorecardProblems>;

const THRESHOLD_SENTENCES: Sentences<ThresholdProblems> = {
  'turned-into-date': () =>
    'Sheets turned this into a date: format the cell as plain text (Format > Number > Plain text) and type it again',
  'range-without-dots': ({ text, from, to }) =>
    `"${shortText(text)}" is not a number: write a range as ${from}..${to}`,
  'range-reversed': ({ text }) => `"${shortText(text)}": write the smaller number first`,
  'healthy-missing': () => 'enter the value from which it is healthy, for example 80',
  'at-risk-missing': () => 'enter the value from which it is at risk, for example 50',
  'thresholds-equal': () => 'Healthy and At risk are the same number: write two different ones',
  'at-risk-range-not-wider': () => 'At risk must be a wider range around Healthy, such as 0..20 around 5..10',
  'answer-for-a-number': () => 'write a number here (yes or no is for the type yes/no)',
  'number-beside-range': () => 'Healthy and At risk must both be numbers, or both be ranges such as 5..10',
};

const POINTS_SENTENCES: Sentences<PointsProblems> = {
  'points-not-pairs': ({ example }) => `write points as pairs, for example ${example}`,
  'points-missing-for': ({ text, example }) =>
    `"${shortText(text)}" has no points: write pairs, for example ${example}`,
  'points-out-of-range': ({ points, of, lowest, highest }) =>
    `${points}${of === undefined ? '' : ` points for "${shortText(of)}"`}: points run from ${lowest} to ${highest}`,
  'points-repeated': ({ text }) => `"${shortText(text)}" appears twice`,
  'spread-without-points-method': () =>
    'a spread such as -5..5 or points for each belong to the method points: set Method to points',
};

const OPTION_SENTENCES: Sentences<OptionProblems> = {
  'unknown-option': ({ text, known }) =>
    `"${shortText(text)}" is not an option here: ${known.length === 0 ? 'leave the cell blank' : `this type knows ${known.join(', ')}`}`,
  'option-without-value': ({ option, example }) =>
    `${option} needs a value, for example ${option}: ${example}`,
  'option-repeated': ({ option }) => `${option} appears twice`,
  'option-not-a-choice': ({ option, choices }) => `${option}: write one of ${choices.join(', ')}`,
  'option-out-of-range': ({ option, lowest, highest }) =>
    `${option}: write a number from ${lowest ?? 'any'} to ${highest ?? 'any'}`,
  'option-not-an-expectation': ({ option }) => `${option}: write it as 60% after 30 (days)`,
  'option-unreadable': ({ option, reason }) => `${option}: ${scorecardSentence(reason)}`,
  'expires-without-dated': () =>
    'expires and dated go together: expires: 90; dated: the column with the day of the value',
};

const CONDITION_SENTENCES: Sentences<ConditionProblems> = {
  'condition-missing': () =>
    'enter when the rule acts: a value, not X, above n, at least n, below n, at most n, contains X, before or after a date, within the next 90 days, 60 days ago or more, or blank',
  'conditions-uneven': ({ subjects, conditions }) =>
    `${subjects} metrics or columns need ${subjects} conditions under Is, separated by semicolons, and there ${conditions === 1 ? 'is 1' : `are ${conditions}`}: Plan; Score goes with Gold; above 70`,
  'condition-days-unclear': ({ days }) =>
    `write "within the next ${days} days" or "within the last ${days} days"`,
  'condition-not-in-days': ({ text }) =>
    `months and years differ in length, so write the number of days, for example "${text}"`,
  'condition-between': () =>
    'write two conditions instead of between: name the metric or column twice, as in Score; Score, and write for example at least 5; at most 10',
  'condition-unknown': ({ text }) =>
    `"${shortText(text)}" is not a condition: write a value, not X, above n, at least n, below n, at most n, or contains X. If the cells hold this very text, write it in quotes`,
  'condition-not-a-date': ({ text }) => `"${shortText(text)}" is not a date: write it as 2026-12-31`,
};

export const SCORECARD_SENTENCES: Sentences<ScorecardProblems> = {
  ...VALUE_SENTENCES,
  ...THRESHOLD_SENTENCES,
  ...POINTS_SENTENCES,
  ...OPTION_SENTENCES,
  ...CONDITION_SENTENCES,
};

function scorecardSentence<Code extends keyof ScorecardProblems>(
  problem: Problem<ScorecardProblems, Code>,
): string {
  return SCORECARD_SENTENCES[problem.code](problem);
}
