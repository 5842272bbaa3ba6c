// A proposal in words: which way is better and why, its questions, and why a column does not count.

import { onFractionScale } from '../metric-types/number-scale';
import { metricTypeOf } from '../metric-types/registry';
import { pointsCell } from '../scorecard/points';
import type { Metric } from '../scorecard/scorecard';
import { thresholdCell } from '../scorecard/threshold';
import { cellText, shortText } from '../values/cell';
import type { Answer, LeftOutColumn, LeftOutReason, Question, UsedColumn } from './proposal';

/** With fewer values than this share of the accounts the note says how many there are. */
const FILLED_WELL = 0.5;

const REASONS: Readonly<Record<LeftOutReason, string>> = {
  id: 'an id or a number of a row',
  name: 'the name of the account',
  contact: 'how to reach the account',
  owner: 'who looks after the account',
  money: 'what the account pays: a fact, not a sign of health',
  size: 'how large the account is: a fact, not a sign of health',
  product: 'what the account bought: a fact, not a sign of health',
  segment: 'which group the account belongs to',
  geography: 'where the account is',
  age: 'an age or a term: a fact, not a sign of health',
  'past date': 'a date in the life of the account, not of contact or use',
  'coming date': 'a future date: it says when, not how the account is doing',
  'unknown date': 'a date, but not clearly of the last contact or use',
  time: 'lengths or times of day: to count them, add a column of plain numbers, such as =B2*24 for hours',
  outcome: 'what became of the account: scores can be checked against it, but it is not a metric',
  'own verdict': 'a health score already: counting it again would count everything twice',
  fact: 'a fact about the account, not a sign of health',
  text: 'text of many kinds',
  'direction unknown': 'whether more is good or bad is not clear from the heading',
  'words not understood': 'what its words are worth is not clear',
  'all the same': 'the same for all accounts',
  'same as another': 'moves together with another column',
  'part of a pair': 'counted together with another column',
  'earlier values': 'earlier values of another column',
  'mostly blank': 'few accounts have a value',
  empty: 'no values',
  'numbers too large': 'numbers that are too large',
  'heading twice': 'its heading appears twice',
  'enough metrics': 'more than eight metrics hide why a score moved',
  'your choice': 'left out by you',
};

/** `Plan: what the account bought: a fact, not a sign of health` without the name. */
export function leftOutText({ reason, other, filled }: LeftOutColumn): string {
  if (reason === 'same as another')
    return `moves together with "${shortText(other ?? '')}", which counts already`;
  if (reason === 'part of a pair') return `counts in "${shortText(other ?? '')}"`;
  if (reason === 'earlier values') return `earlier values of "${shortText(other ?? '')}"`;
  if (reason === 'mostly blank') return `only ${Math.round(filled * 100)}% of the accounts have a value`;
  return REASONS[reason];
}

/** `fewer is better`, `a recent date is better`, `yes is good`, `Green is best`. */
export function directionText({ metric, direction }: UsedColumn): string {
  const type = metricTypeOf(metric.type);
  if (metric.points?.kind === 'labels') {
    const best = metric.points.labels[0]?.label ?? '';
    return `"${shortText(best)}" is best`;
  }
  if (type?.proposedFor === 'answers') return direction === 'lower' ? 'no is good' : 'yes is good';
  if (type?.proposedFor === 'past dates')
    return direction === 'higher' ? 'long ago is better' : 'recent is better';
  return direction === 'lower' ? 'fewer or less is better' : 'more is better';
}

/** `healthy at 3, at risk at 9`; the points of words. */
export function thresholdsText(metric: Metric): string {
  if (metric.points !== undefined) return cellText(pointsCell(metric.points));
  const { healthy, atRisk } = metric;
  if (healthy === undefined || atRisk === undefined) return '';
  const type = metricTypeOf(metric.type);
  const isPercent = type?.showsPercent?.(metric) === true;
  const unit = type?.proposedFor === 'past dates' ? ' days' : '';
  const shown = (threshold: typeof healthy) =>
    threshold.kind === 'number' && isPercent
      ? `${Number((threshold.at * (onFractionScale(metric) ? 100 : 1)).toPrecision(12))}%`
      : cellText(thresholdCell(threshold));
  return `healthy at ${shown(healthy)}${unit}, at risk at ${shown(atRisk)}${unit}`;
}

const SPECIAL_EVIDENCE: Readonly<Record<string, string>> = {
  'your choice': 'you chose this',
  'their words': 'by what the words say',
  'the share of the two': 'one column counts part of what the other counts',
  'steps that are done': 'the columns are steps of one list',
  'marks of several people': 'the columns are marks of several people',
  'a task and its day': 'one column says when it is due, the other when it was done',
  'value earned for the price': 'what they earned for what they paid',
  'what came back': 'what came back of what was closed',
};

/** Why a column counts this way, in one sentence for the scorecard's Note column. */
export function noteText(column: UsedColumn): string {
  const { metric, evidence, repeats, filled } = column;
  const says = SPECIAL_EVIDENCE[evidence] ?? `the heading says ${evidence}`;
  const measured = metric.points === undefined && metric.healthy?.kind === 'number';
  return [
    `Proposal: ${directionText(column)} (${says})`,
    measured ? '; thresholds near your 20th and 80th percentile' : '',
    '. Correct it if you know better.',
    repeats.length === 0
      ? ''
      : ` Left out because ${repeats.length === 1 ? 'it moves' : 'they move'} together with this one: ${repeats.map((name) => `"${name}"`).join(', ')}.`,
    filled < FILLED_WELL ? ` Only ${Math.round(filled * 100)}% of the accounts have a value.` : '',
  ].join('');
}

/** The question as a user reads it. */
export function questionText({ name, about, word, holds, examples }: Question): string {
  if (about === 'word') return `What does "${shortText(word ?? '')}" mean in "${shortText(name)}"?`;
  const heading = `"${shortText(name)}"`;
  if (holds === 'answers') return `Is a yes in ${heading} good or bad?`;
  if (holds === 'dates') return `Is a recent date in ${heading} good or bad?`;
  if (holds === 'words') return `Is "${shortText(examples[0] ?? '')}" good or bad in ${heading}?`;
  return `Is a higher number in ${heading} good or bad?`;
}

/** What an answer's button says. */
export function answerText(answer: Answer): string {
  return { good: 'Good', middle: 'In between', bad: 'Bad', 'leave out': 'Leave out' }[answer];
}
