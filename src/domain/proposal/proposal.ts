// A proposed scorecard: the columns that count, the questions only a person can answer, and the columns left out with a reason.

import { metricTypeOf } from '../metric-types/registry';
import type { Metric } from '../scorecard/scorecard';
import { type Direction, directionOf, flipMetric } from './flip-metric';

/** With more metrics than this, it is hard to say why a score moved (Rocketlane: 4-6). */
export const METRICS_PROPOSED = 8;

export type { Direction } from './flip-metric';

/** What a column is about, by its heading, such as `support load`. `their words`: the words in the cells settled it. */
export type Evidence = string;

/** A column (or a pair of columns) that counts. */
export interface UsedColumn {
  /** The metric's name: the heading, or `X of Y` for a pair. Unique in the proposal. */
  readonly name: string;
  readonly metric: Metric;
  /** Which way is better; undefined for words, which carry their own order, and sweet spots. */
  readonly direction: Direction | undefined;
  readonly evidence: Evidence;
  /** Headings that move together with this one and are therefore left out. */
  readonly repeats: readonly string[];
  /** Share of the accounts (0-1) with a value. */
  readonly filled: number;
}

/** Good: more (or yes, High, A, a recent date) is good. For a word: it is worth the full mark, half of it, or nothing. */
export type Answer = 'good' | 'middle' | 'bad' | 'leave out';

export interface Choice {
  readonly answer: Answer;
  /** What the answer makes; undefined for `leave out` of a whole column. */
  readonly metric: Metric | undefined;
}

/** What the heading and the cells do not say. */
export interface Question {
  readonly name: string;
  /** A column whose better direction is unknown, or one word of a column that is used otherwise. */
  readonly about: 'direction' | 'word';
  /** The word in question; undefined when the question is about the whole column. */
  readonly word: string | undefined;
  /** What the cells hold, which decides how the question is put. */
  readonly holds: 'numbers' | 'answers' | 'words' | 'dates';
  /** A few of its values, as examples: words best first as `good` would order them. */
  readonly examples: readonly string[];
  readonly choices: readonly Choice[];
  readonly filled: number;
}

export type LeftOutReason =
  | 'id'
  | 'name'
  | 'contact'
  | 'owner'
  | 'money'
  | 'size'
  | 'product'
  | 'segment'
  | 'geography'
  | 'age'
  | 'past date'
  | 'coming date'
  | 'unknown date'
  | 'time'
  | 'outcome'
  | 'own verdict'
  | 'fact'
  | 'text'
  | 'direction unknown'
  | 'words not understood'
  | 'all the same'
  | 'same as another'
  | 'part of a pair'
  | 'earlier values'
  | 'mostly blank'
  | 'empty'
  | 'numbers too large'
  | 'heading twice'
  | 'enough metrics'
  | 'your choice';

export interface LeftOutColumn {
  readonly name: string;
  readonly reason: LeftOutReason;
  /** The column it repeats, or the pair it is part of. */
  readonly other: string | undefined;
  /** What adding it all the same would make: `good` and `bad`, the likelier one first. Empty where it cannot be scored. */
  readonly choices: readonly Choice[];
  readonly filled: number;
}

/** Headings of the columns that settings name; undefined where none was found. */
export interface FoundSettings {
  readonly accountColumn: string | undefined;
  readonly valueColumn: string | undefined;
  readonly segmentColumn: string | undefined;
  readonly ownerColumn: string | undefined;
  readonly renewalColumn: string | undefined;
  readonly outcomeColumn: string | undefined;
}

export interface Proposal {
  readonly used: readonly UsedColumn[];
  readonly questions: readonly Question[];
  readonly leftOut: readonly LeftOutColumn[];
  readonly settings: FoundSettings;
}

/** The proposal after an answer to one of its questions; unchanged where it has no such question. */
export function answerQuestion(proposal: Proposal, question: Question, answer: Answer): Proposal {
  if (!proposal.questions.includes(question)) return proposal;
  const questions = proposal.questions.filter((each) => each !== question);
  const metric = question.choices.find((choice) => choice.answer === answer)?.metric;
  if (question.about === 'word') {
    const used = proposal.used.map((column) =>
      column.name === question.name && metric !== undefined
        ? { ...column, metric: withLabel(column.metric, question.word, metric) }
        : column,
    );
    return { ...proposal, questions, used };
  }
  if (metric === undefined) {
    const { name, choices, filled } = question;
    const left = {
      name,
      reason: 'your choice' as const,
      other: undefined,
      filled,
      choices: scorable(choices),
    };
    return { ...proposal, questions, leftOut: [...proposal.leftOut, left] };
  }
  return { ...proposal, questions, used: [...proposal.used, usedFrom(question, metric)] };
}

/** The proposal with a left-out column counted after all; unchanged where it cannot be scored. */
export function addLeftOut(proposal: Proposal, name: string, answer: 'good' | 'bad'): Proposal {
  const column = proposal.leftOut.find((each) => each.name === name);
  const metric = column?.choices.find((choice) => choice.answer === answer)?.metric;
  if (column === undefined || metric === undefined) return proposal;
  return {
    ...proposal,
    leftOut: proposal.leftOut.filter((each) => each !== column),
    used: [...proposal.used, usedFrom(column, metric)],
  };
}

/** The proposal without a column that counted, which can be added again. Questions about its words go with it. */
export function leaveOut(proposal: Proposal, name: string): Proposal {
  const column = proposal.used.find((each) => each.name === name);
  if (column === undefined) return proposal;
  const { metric, direction, filled } = column;
  const isGood = goodMeans(metric) === (direction ?? goodMeans(metric));
  const asIs: Choice = { answer: isGood ? 'good' : 'bad', metric };
  const flipped: Choice = { answer: isGood ? 'bad' : 'good', metric: flipMetric(metric) };
  const left = { name, reason: 'your choice' as const, other: undefined, filled, choices: [asIs, flipped] };
  return {
    ...proposal,
    used: proposal.used.filter((each) => each !== column),
    questions: proposal.questions.filter((each) => each.name !== name),
    leftOut: [...proposal.leftOut, left],
  };
}

/** The proposal with a used column the other way round: its thresholds, its good answer or its points swapped in one step. */
export function flipDirection(proposal: Proposal, name: string): Proposal {
  const flipped = (column: UsedColumn): UsedColumn => ({
    ...column,
    metric: flipMetric(column.metric),
    direction: column.direction && (column.direction === 'lower' ? 'higher' : 'lower'),
    evidence: 'your choice',
  });
  return {
    ...proposal,
    used: proposal.used.map((column) => (column.name === name ? flipped(column) : column)),
  };
}

function usedFrom(
  { name, filled }: { readonly name: string; readonly filled: number },
  metric: Metric,
): UsedColumn {
  return { name, metric, direction: directionOf(metric), evidence: 'your choice', repeats: [], filled };
}

/** Which way is better when more is good; of dates, when a recent one is: fewer days since. */
export function goodMeans({ type }: Metric): Direction {
  return metricTypeOf(type)?.proposedFor === 'past dates' ? 'lower' : 'higher';
}

function scorable(choices: readonly Choice[]): readonly Choice[] {
  return choices.filter(({ metric }) => metric !== undefined);
}

/** The metric with the points that an answer gives to one of its words; other words keep theirs. */
function withLabel(metric: Metric, word: string | undefined, answered: Metric): Metric {
  if (metric.points?.kind !== 'labels' || answered.points?.kind !== 'labels') return metric;
  const label = answered.points.labels.find((each) => each.label === word);
  const labels = [
    ...metric.points.labels.filter((each) => each.key !== label?.key),
    ...(label ? [label] : []),
  ];
  return {
    ...metric,
    points: { kind: 'labels', labels: labels.sort((first, second) => second.points - first.points) },
  };
}
