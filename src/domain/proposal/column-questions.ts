// Questions about a column that the user answers: which way is better, and what an unknown word is worth.

import { typeProposedFor } from '../metric-types/registry';
import type { LabelPoints } from '../scorecard/points';
import { type Metric, metricOf } from '../scorecard/scorecard';
import { matchKey, shortText } from '../values/cell';
import type { ColumnReading } from './column-reading';
import { TAG_POINTS, tagMetric } from './column-tags';
import type { Choice, Question } from './proposal';

const EXAMPLES = 3;

/** Which way is better. The choice "leave out" makes no metric. */
export function directionQuestion(reading: ColumnReading, choices: readonly Choice[]): Question {
  return {
    name: reading.heading,
    about: 'direction',
    word: undefined,
    holds: holdsOf(reading),
    examples: examplesOf(reading, choices[0]?.metric),
    choices: [...choices, { answer: 'leave out', metric: undefined }],
    filled: reading.filled,
  };
}

/** A metric of words or of tags, from the points of its words. */
interface LabelMetric {
  readonly metric: (heading: string, labels: readonly LabelPoints[]) => Metric;
  readonly points: Readonly<Record<'good' | 'middle' | 'bad', number>>;
}

export const WORD_METRIC: LabelMetric = {
  metric: (heading, labels) =>
    metricOf(heading, typeProposedFor('words').id, { points: { kind: 'labels', labels } }),
  points: { good: 100, middle: 50, bad: 0 },
};

export const TAG_METRIC: LabelMetric = {
  metric: tagMetric,
  points: { good: TAG_POINTS, middle: 0, bad: -TAG_POINTS },
};

/** One unknown word, in a column whose others are known. */
export function wordQuestion(
  reading: ColumnReading,
  labels: readonly LabelPoints[],
  word: string,
  { metric, points }: LabelMetric,
): Question {
  const answered = (answer: keyof LabelMetric['points']) => ({
    answer,
    metric: metric(reading.heading, [
      ...labels,
      { label: word, key: matchKey(word), points: points[answer] },
    ]),
  });
  return {
    name: reading.heading,
    about: 'word',
    word,
    holds: 'words',
    examples: labels.slice(0, EXAMPLES).map(({ label }) => label),
    choices: [
      answered('good'),
      answered('middle'),
      answered('bad'),
      { answer: 'leave out', metric: undefined },
    ],
    filled: reading.filled,
  };
}

function holdsOf({ kind }: ColumnReading): Question['holds'] {
  if (kind === 'answers' || kind === 'words' || kind === 'dates') return kind;
  return 'numbers';
}

function examplesOf(reading: ColumnReading, metric: Metric | undefined): readonly string[] {
  if (metric?.points?.kind === 'labels')
    return metric.points.labels.slice(0, EXAMPLES).map(({ label }) => shortText(label));
  if (reading.kind === 'answers') return ['yes', 'no'];
  const { numbers } = reading;
  const middle = numbers[Math.floor(numbers.length / 2)];
  return [...new Set([numbers[0], middle, numbers[numbers.length - 1]])].flatMap((value) =>
    value === undefined ? [] : String(value),
  );
}
