// The checker's findings about a sound scorecard and its accounts, and the sentence for each.
import { type CellProblem, cellSentence } from '../metric-types/metric-problems';
import type { Placed } from '../scorecard/issue';
import { shortText } from '../values/cell';
import type { CivilDay } from '../values/civil-day';
import type { Problem, Sentences } from '../values/problem';

interface WeightProblems {
  'metric-decides-score': {
    readonly metric: string;
    readonly share: number;
    readonly segment: string | undefined;
  };
  'too-many-metrics': { readonly count: number; readonly most: number; readonly segment: string | undefined };
  'metric-repeats-another': { readonly metric: string; readonly other: string };
}

interface ColumnProblems {
  'values-unreadable': {
    readonly metric: string;
    readonly type: string;
    readonly unreadable: number;
    readonly filled: number;
    readonly example: CellProblem | undefined;
  };
  'mostly-blank': { readonly metric: string; readonly filled: number; readonly accounts: number };
  'constant-metric': { readonly metric: string; readonly value: string; readonly accounts: number };
  'thresholds-outside-values': {
    readonly metric: string;
    readonly lowest: string;
    readonly highest: string;
    readonly areSteps: boolean;
    readonly gets: 'the full score' | 'no score';
    /** Thresholds near the values' 20th and 80th percentile. */
    readonly better: readonly string[] | undefined;
  };
  'thresholds-hundredfold-below': { readonly metric: string; readonly middle: number };
  'thresholds-hundredfold-above': { readonly metric: string; readonly middle: number };
  'words-without-points': {
    readonly metric: string;
    readonly words: readonly { readonly word: string; readonly count: number }[];
    readonly more: number;
  };
}

interface SegmentProblems {
  'segment-column-not-found': { readonly heading: string };
  'segment-without-accounts': {
    readonly segment: string;
    readonly heading: string;
    readonly present: readonly string[];
    readonly hasMore: boolean;
  };
}

const WORDS_LISTED = 3;

interface RuleProblems {
  'rule-subject-not-found': { readonly subject: string };
  'rule-until-not-found': { readonly heading: string };
  'rule-ended': { readonly day: CivilDay };
  'rule-without-history': { readonly rule: string };
  /** A word that a rule asks for and no account has. */
  'rule-word-unseen': {
    readonly subject: string;
    readonly word: string;
    readonly present: readonly string[];
  };
  'rule-acts-on-none': { readonly rule: string; readonly accounts: number };
  'rule-acts-on-all': { readonly rule: string; readonly accounts: number };
}

export interface CheckProblems extends WeightProblems, ColumnProblems, SegmentProblems, RuleProblems {}

export type CheckProblem = Problem<CheckProblems>;

export type CheckIssue = Placed<CheckProblem>;

const WEIGHT_SENTENCES: Sentences<WeightProblems> = {
  'metric-decides-score': ({ metric, share, segment }) =>
    `${shortText(metric)} is ${Math.round(share * 100)}% of the score, so it decides nearly alone: give it less weight, or the others more, until it has at most 40%${ofSegment(segment)}`,
  'too-many-metrics': ({ count, most, segment }) =>
    `${count} metrics count: with more than ${most}, it is hard to explain why a score moved. Keep the four to six that matter most, and give the others the weight 0${ofSegment(segment)}`,
  'metric-repeats-another': ({ metric, other }) =>
    `${shortText(metric)} repeats ${shortText(other)}: the two move together in your accounts, so the same thing counts twice. Keep one, or halve the weight of both`,
};

const COLUMN_SENTENCES: Sentences<ColumnProblems> = {
  'values-unreadable': ({ metric, type, unreadable, filled, example }) =>
    `${unreadable} of ${filled} values of ${shortText(metric)} cannot be read as ${type.toLowerCase()}${example === undefined ? '' : ` (${cellSentence(example)})`}: fix the column, or choose the type that fits it`,
  'mostly-blank': ({ metric, filled, accounts }) =>
    `${filled === 0 ? `none of the ${accounts}` : `only ${filled} of ${accounts}`} accounts ${filled === 1 ? 'has' : 'have'} a value for ${shortText(metric)}: fill the column, or remove the metric`,
  'constant-metric': ({ metric, value, accounts }) =>
    `${shortText(metric)} is ${value} for all ${accounts} accounts with a value, so it does not tell them apart: choose another column, or give it the weight 0`,
  'thresholds-outside-values': ({ metric, lowest, highest, areSteps, gets, better }) =>
    `every value of ${shortText(metric)}, ${lowest} to ${highest}, gets ${gets}: the ${areSteps ? 'steps' : 'thresholds'} lie outside your values.${better === undefined ? '' : ` Near your 20th and 80th percentile would be ${better.join(' and ')}`}`,
  'thresholds-hundredfold-below': (fields) =>
    `${hundredfold(fields)}: write 80 here where you mean 80%, or write the cells as 85%`,
  'thresholds-hundredfold-above': (fields) =>
    `${hundredfold(fields)}: write 80% here instead of 80, since a cell that shows 85% is 0.85`,
  'words-without-points': ({ metric, words, more }) =>
    `no points for ${words.map(countedWord).join(', ')}${more > 0 ? ` and ${more} more` : ''}: write them here, or they do not count in ${shortText(metric)}`,
};

const SEGMENT_SENTENCES: Sentences<SegmentProblems> = {
  'segment-column-not-found': ({ heading }) =>
    `there is no column "${shortText(heading)}", so the general rows hold for every account: write its heading as it appears in the table`,
  'segment-without-accounts': ({ segment, heading, present, hasMore }) =>
    `no account is in the segment "${shortText(segment)}": the column ${shortText(heading)} ${present.length === 0 ? 'is blank' : `holds ${present.map((name) => shortText(name)).join(', ')}${hasMore ? ' and others' : ''}`}`,
};

const RULE_SENTENCES: Sentences<RuleProblems> = {
  'rule-subject-not-found': ({ subject }) =>
    `there is no metric and no column "${shortText(subject)}", so this rule does not act: write the name as it appears in the table`,
  'rule-until-not-found': ({ heading }) =>
    `there is no column "${shortText(heading)}", so this rule never ends`,
  'rule-ended': ({ day }) => `this rule ended on ${day}: delete it, or give it a new last day`,
  'rule-without-history': ({ rule }) =>
    `the rule "${rule}" never acts, because no history is kept: set History to daily, or delete the rule`,
  'rule-word-unseen': ({ subject, word, present }) =>
    `no account has "${shortText(word)}" in ${shortText(subject)}, so this rule does not act: ${listedWords(present)}`,
  'rule-acts-on-none': ({ rule, accounts }) =>
    `the rule "${rule}" acts on none of the ${accounts} accounts: if you expected some, compare what is written here with the cells`,
  'rule-acts-on-all': ({ rule, accounts }) =>
    `the rule "${rule}" acts on all ${accounts} accounts, so it does not tell them apart: make it narrower, or delete it`,
};

function listedWords(present: readonly string[]): string {
  const first = present.slice(0, WORDS_LISTED).map((word) => `"${shortText(word)}"`);
  return `it holds ${first.join(', ')}${present.length > first.length ? ' and others' : ''}`;
}

export const CHECK_SENTENCES: Sentences<CheckProblems> = {
  ...WEIGHT_SENTENCES,
  ...COLUMN_SENTENCES,
  ...SEGMENT_SENTENCES,
  ...RULE_SENTENCES,
};

function ofSegment(segment: string | undefined): string {
  return segment === undefined ? '' : ` (segment ${shortText(segment)})`;
}

function hundredfold({ metric, middle }: { readonly metric: string; readonly middle: number }): string {
  return `the values of ${shortText(metric)} (about ${Number(middle.toPrecision(2))}) and what is written here are a hundredfold apart`;
}

function countedWord({ word, count }: { readonly word: string; readonly count: number }): string {
  return `"${shortText(word)}" (${count} account${count === 1 ? '' : 's'})`;
}
