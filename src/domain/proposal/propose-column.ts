// The proposal for one column: it counts, becomes a question, or is left out with a reason.

import { typeProposedFor } from '../metric-types/registry';
import { type Metric, metricOf } from '../scorecard/scorecard';
import { directionQuestion, TAG_METRIC, WORD_METRIC, wordQuestion } from './column-questions';
import { type ColumnReading, type Dictionaries, looksLikeShares, saysShare } from './column-reading';
import { isConstant, isConstantWord, isMostlyToCome, looksLikeIds, looksLikeYears } from './column-signs';
import { readTags, type TaggedColumn } from './column-tags';
import { onPercentiles } from './column-thresholds';
import { flipMetric } from './flip-metric';
import type { HeadingWord } from './heading-words';
import { judgeWords } from './judge-words';
import {
  type Choice,
  type Direction,
  goodMeans,
  type LeftOutColumn,
  type LeftOutReason,
  type Question,
  type UsedColumn,
} from './proposal';
import { readHeading } from './read-heading';

export type ColumnProposal =
  | { readonly kind: 'used'; readonly column: UsedColumn; readonly questions: readonly Question[] }
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'left out'; readonly column: LeftOutColumn };

/** A column with fewer values than this share of the accounts says too little. */
const FILLED_ENOUGH = 0.2;
/** More different words than these are names or remarks. */
const WORDS_OF_A_LIST = 12;

export function proposeColumn(reading: ColumnReading, dictionaries: Dictionaries): ColumnProposal {
  if (reading.kind === 'empty') return leftOut(reading, 'empty');
  if (reading.kind === 'times') return leftOut(reading, 'time');
  const proposed = reading.kind === 'words' ? wordColumn(reading, dictionaries) : measuredColumn(reading);
  const isScarce = reading.filled < FILLED_ENOUGH && proposed.kind !== 'left out';
  if (!isScarce) return proposed;
  const choices = proposed.kind === 'used' ? [asIs(proposed.column)] : proposed.question.choices;
  return leftOut(reading, 'mostly blank', choices);
}

function asIs({ metric, direction }: UsedColumn): Choice {
  return { answer: direction === undefined || direction === goodMeans(metric) ? 'good' : 'bad', metric };
}

/** Numbers, shares, dates and answers. */
function measuredColumn(reading: ColumnReading): ColumnProposal {
  const { meaning } = reading;
  // Of dates the recent one is good: fewer days since.
  const whenGood: Direction = reading.kind === 'dates' ? 'lower' : 'higher';
  const metric = measuredMetric(reading, whenGood);
  const choices: readonly Choice[] =
    metric === undefined
      ? []
      : [
          { answer: 'good', metric },
          { answer: 'bad', metric: flipMetric(metric) },
        ];
  if (meaning.kind === 'fact') return leftOut(reading, meaning.reason, choices);
  if (metric === undefined) {
    if (isMostlyToCome(reading)) return leftOut(reading, 'coming date');
    return leftOut(reading, isConstant(reading) ? 'all the same' : 'numbers too large');
  }
  if (meaning.kind === 'direction') {
    const { direction, evidence } = meaning;
    const column = usedColumn(
      reading,
      direction === whenGood ? metric : flipMetric(metric),
      direction,
      evidence,
    );
    return isMostlyToCome(reading)
      ? leftOut(reading, 'coming date', choices)
      : { kind: 'used', column, questions: [] };
  }
  if (reading.kind === 'dates')
    return leftOut(reading, isMostlyToCome(reading) ? 'coming date' : 'unknown date', choices);
  if (looksLikeIds(reading)) return leftOut(reading, 'id', choices);
  if (looksLikeYears(reading)) return leftOut(reading, 'age', choices);
  return { kind: 'question', question: directionQuestion(reading, choices) };
}

/** @returns undefined where all values are the same, or too large */
function measuredMetric(reading: ColumnReading, direction: Direction): Metric | undefined {
  const { heading, kind, numbers, byRow, today } = reading;
  if (kind === 'answers') {
    if (!byRow.includes(1) || !byRow.includes(0)) return undefined;
    return metricOf(heading, typeProposedFor('answers').id, {
      healthy: { kind: 'answer', yes: direction === 'higher' },
    });
  }
  const columns = [heading];
  if (kind === 'dates') {
    const sorted = numbers
      .filter((day) => day <= today)
      .map((day) => today - day)
      .reverse();
    return onPercentiles({
      name: heading,
      type: typeProposedFor('past dates').id,
      columns,
      sorted,
      direction,
    });
  }
  const type = measuredType(reading);
  return onPercentiles({ name: heading, type, columns, sorted: numbers, direction });
}

/** Text with %, a heading that says so, or fractions around 0 to 1 are shares; marks from 1 to 5 a rating. */
function measuredType({ heading, headingWords, kind, numbers }: ColumnReading): string {
  if (kind === 'fractions') return typeProposedFor('part and whole').id;
  const isShare = kind === 'percents' || saysShare(headingWords) || looksLikeShares(numbers);
  if (isShare) return typeProposedFor('percents').id;
  const isRating = /rating|csat|stars|satisfaction|sentiment|pulse/i.test(heading);
  return typeProposedFor(isRating && numbers.every((value) => value >= 1 && value <= 5) ? 'marks' : 'numbers')
    .id;
}

function wordColumn(reading: ColumnReading, { words, headings }: Dictionaries): ColumnProposal {
  const { meaning, counted, heading, headingWords } = reading;
  const direction = directionInWords(reading);
  const subject = headingWords.flatMap(({ text }) => text.split(' '));
  const judged = judgeWords(counted, { direction, words: subject }, words);
  const isKnown = judged.kind === 'judged' || judged.kind === 'leveled';
  const isFact =
    meaning.kind === 'fact' &&
    !(judged.isStrict && STRICT_BEATS.has(meaning.reason)) &&
    !(isKnown && namesItsSubject(reading));
  if (judged.isOutcome) return leftOut(reading, 'outcome');
  if (meaning.kind === 'fact' && isFact) return leftOut(reading, meaning.reason);
  if (judged.kind === 'unknown') {
    if (isConstantWord(reading)) return leftOut(reading, 'all the same');
    const tags = readTags(heading, counted, headings);
    if (tags !== undefined) return tagColumn(reading, tags);
    const isList = counted.length <= WORDS_OF_A_LIST;
    return leftOut(reading, isList ? 'words not understood' : 'text');
  }
  const metric = WORD_METRIC.metric(heading, judged.labels);
  if (judged.kind === 'judged') {
    const column = usedColumn(
      reading,
      metric,
      undefined,
      judged.isStrict || direction === undefined ? 'their words' : evidenceOf(reading),
    );
    return {
      kind: 'used',
      column,
      questions: judged.unknown.map((word) => wordQuestion(reading, judged.labels, word, WORD_METRIC)),
    };
  }
  const choices: readonly Choice[] = [
    { answer: 'good', metric },
    { answer: 'bad', metric: flipMetric(metric) },
  ];
  return { kind: 'question', question: directionQuestion(reading, choices) };
}

/** High effort is bad in words; as a number, a scale may also count from hard to easy. */
const BAD_IN_WORDS: ReadonlySet<string> = new Set([
  'effort',
  'effort score',
  'customer effort',
  'aufwand',
  'esfuerzo',
  'esforco',
  'inspanning',
  'level of effort',
  'complexity',
]);

/** A high priority is bad news; a priority account is not, so nothing else may be in the heading. */
const PRIORITY: ReadonlySet<string> = new Set([
  'priority',
  'prioritat',
  'priorite',
  'prioridad',
  'prioridade',
  'prioriteit',
]);

/** Which way is better, by the heading as it is, as a question, or without its word for a kind (usage type). */
function directionInWords({ meaning, headingWords }: ColumnReading): Direction | undefined {
  const readings = [
    meaning,
    readHeading(headingWords, 'answers'),
    readHeading(
      headingWords.filter((word) => !isKindWord(word)),
      'answers',
    ),
  ];
  const [direction] = readings.flatMap((each) => (each.kind === 'direction' ? each.direction : []));
  if (direction !== undefined) return direction;
  return isOnlyOf(headingWords, BAD_IN_WORDS, ['filler', 'account']) ||
    isOnlyOf(headingWords, PRIORITY, ['filler'])
    ? 'lower'
    : undefined;
}

/** Whether the heading is one of these words, with at most words beside it that change nothing. */
function isOnlyOf(
  headingWords: ColumnReading['headingWords'],
  words: ReadonlySet<string>,
  beside: readonly string[],
): boolean {
  return (
    headingWords.some(({ text }) => words.has(text)) &&
    headingWords.every(({ text, concept }) => words.has(text) || beside.includes(concept?.sense ?? ''))
  );
}

/** A type of usage, a stage of onboarding and the setup of a product are judged by their words; a type of account is not. */
function namesItsSubject({ headingWords, meaning }: ColumnReading): boolean {
  if (meaning.kind !== 'fact') return false;
  // Words are neither dates nor amounts: whether they renew or pay may be answered in words.
  if (['product', 'money', 'coming date', 'past date'].includes(meaning.reason)) return true;
  if (!headingWords.some(isKindWord)) return false;
  const subject = headingWords.filter((word) => !isKindWord(word));
  return (
    readHeading(subject, 'answers').kind === 'direction' ||
    (meaning.reason === 'segment' && subject.some(({ concept }) => concept?.sense === 'work'))
  );
}

function isKindWord({ concept }: HeadingWord): boolean {
  return concept?.reason === 'segment' || (concept?.sense === 'label' && concept.reason === 'fact');
}

function tagColumn(reading: ColumnReading, { metric, labels, unknown }: TaggedColumn): ColumnProposal {
  return {
    kind: 'used',
    column: usedColumn(reading, metric, undefined, 'their words'),
    questions: unknown.map((word) => wordQuestion(reading, labels, word, TAG_METRIC)),
  };
}

/** Facts that a column of plain judgments (Green, Red) overrules: a status may well be a color. */
const STRICT_BEATS: ReadonlySet<LeftOutReason> = new Set([
  'outcome',
  'fact',
  'segment',
  'owner',
  'product',
  'age',
  'size',
  'geography',
]);

function evidenceOf({ meaning }: ColumnReading): string {
  return meaning.kind === 'direction' ? meaning.evidence : 'their words';
}

function usedColumn(
  reading: ColumnReading,
  metric: Metric,
  direction: Direction | undefined,
  evidence: string,
): UsedColumn {
  return { name: metric.name, metric, direction, evidence, repeats: [], filled: reading.filled };
}

function leftOut(
  reading: ColumnReading,
  reason: LeftOutReason,
  choices: readonly Choice[] = [],
): ColumnProposal {
  return {
    kind: 'left out',
    column: { name: reading.heading, reason, other: undefined, choices, filled: reading.filled },
  };
}
