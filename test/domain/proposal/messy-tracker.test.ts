// A typical tracker: colors by letter, shares in one cell, money as text. No wrong direction, and few questions.

import { directionOf } from '../../../src/domain/proposal/flip-metric';
import { answerQuestion, flipDirection, leaveOut } from '../../../src/domain/proposal/proposal';
import { leftOutText, questionText } from '../../../src/domain/proposal/proposal-text';
import { proposeScorecard } from '../../../src/domain/proposal/propose-scorecard';
import { scorecardFrom } from '../../../src/domain/proposal/scorecard-from';
import { accountColumn, findTable } from '../../../src/domain/table/table';
import type { Cell } from '../../../src/domain/values/cell';
import { addDays } from '../../../src/domain/values/civil-day';
import { EN_US } from '../../../src/domain/values/text-locale';

const TODAY = '2026-11-28';
const HEADINGS =
  'Company,CSM,Tier,ARR,RAG,Seats (used/total),Support tix (open),Contract end,Last touch,Contracts,Churned?,Mood'.split(
    ',',
  );

const account = (row: number): readonly Cell[] => [
  `Company ${row}`,
  row % 2 ? 'Ada' : 'Ben',
  row % 3 ? 'Gold' : 'Silver',
  `$${6 + row},700`,
  ['G', 'Y', 'R', 'g'][row % 4] ?? '',
  `${100 + ((row * 37) % 140)}/250`,
  (row * 7) % 13,
  { day: addDays(TODAY, 20 + row * 11) },
  { day: addDays(TODAY, -((row * 17) % 80)) },
  (row * 5) % 7,
  row % 9 ? 'no' : 'yes',
  ['Happy', 'Sad', 'Neutral', 'Happy', 'Purple'][row % 5] ?? '',
];

const GRID: readonly (readonly Cell[])[] = [
  ['Customer tracker 2026'],
  [],
  HEADINGS,
  ...Array.from({ length: 24 }, (_, row) => account(row)),
  ['Total', '', '', '$200,000'],
];

const table = findTable(GRID, []);
const rows = (table?.accountRows ?? []).map((row) => GRID[row] ?? []);
const proposal = proposeScorecard({
  headings: table?.headings ?? [],
  rows,
  accountColumn: table && accountColumn(table, GRID, undefined),
  asOf: TODAY,
  locale: EN_US,
});
const used = (name: string) => proposal.used.find((column) => column.name === name);

describe('a messy tracker', () => {
  it('has 24 accounts, and its total is not one of them', () => {
    expect(rows).toHaveLength(24);
  });

  it('counts what is certain, each in the right direction', () => {
    expect(proposal.used.map(({ name, metric }) => [name, metric.type, directionOf(metric)])).toEqual([
      ['RAG', 'category', undefined],
      ['Seats (used/total)', 'ratio', 'higher'],
      ['Support tix (open)', 'number', 'lower'],
      ['Last touch', 'recency', 'lower'],
      ['Mood', 'category', undefined],
    ]);
    const points = used('RAG')?.metric.points;
    expect(points?.kind === 'labels' && points.labels.map(({ key, points: worth }) => [key, worth])).toEqual([
      ['g', 100],
      ['y', 50],
      ['r', 0],
    ]);
  });

  it('asks about ambiguous columns, in at most four questions', () => {
    expect(proposal.questions.map(questionText)).toEqual([
      'Is a higher number in "Contracts" good or bad?',
      'What does "Purple" mean in "Mood"?',
    ]);
  });

  it('leaves the rest out with its reason, and finds the settings', () => {
    const reasons = proposal.leftOut.map((column) => [column.name, column.reason]);
    expect(reasons).toEqual([
      ['CSM', 'owner'],
      ['Tier', 'segment'],
      ['ARR', 'money'],
      ['Contract end', 'coming date'],
      ['Churned?', 'outcome'],
    ]);
    expect(proposal.leftOut.every((column) => leftOutText(column) !== '')).toBe(true);
    expect(proposal.settings).toEqual({
      accountColumn: 'Company',
      valueColumn: 'ARR',
      segmentColumn: 'Tier',
      ownerColumn: 'CSM',
      renewalColumn: 'Contract end',
      outcomeColumn: 'Churned?',
    });
    expect(scorecardFrom(proposal)?.settings).toMatchObject({ valueColumn: 'ARR', segmentColumn: 'Tier' });
  });
});

describe('decisions of the user', () => {
  it('answers a direction: the column counts that way', () => {
    const [question] = proposal.questions;
    if (question === undefined) throw new Error('no question');
    const bad = answerQuestion(proposal, question, 'bad');
    expect(bad.questions).not.toContain(question);
    expect(bad.used.find(({ name }) => name === 'Contracts')?.direction).toBe('lower');
    expect(
      answerQuestion(proposal, question, 'good').used.find(({ name }) => name === 'Contracts')?.direction,
    ).toBe('higher');
    const left = answerQuestion(proposal, question, 'leave out');
    expect(left.used).toEqual(proposal.used);
    expect(left.leftOut.find(({ name }) => name === 'Contracts')?.reason).toBe('your choice');
  });

  it('answers a word: it gets points beside the others', () => {
    const question = proposal.questions.find(({ about }) => about === 'word');
    if (question === undefined) throw new Error('no question');
    const { metric } =
      answerQuestion(proposal, question, 'middle').used.find(({ name }) => name === 'Mood') ?? {};
    const labels = metric?.points?.kind === 'labels' ? metric.points.labels : [];
    expect(labels.find(({ key }) => key === 'purple')?.points).toBe(50);
    expect(labels.find(({ key }) => key === 'happy')?.points).toBe(100);
  });

  it('flips a direction and back', () => {
    const flipped = flipDirection(proposal, 'Support tix (open)');
    expect(flipped.used.find(({ name }) => name === 'Support tix (open)')?.direction).toBe('higher');
    const back = flipDirection(flipped, 'Support tix (open)');
    expect(back.used.map(({ metric }) => metric)).toEqual(proposal.used.map(({ metric }) => metric));
  });

  it('leaves a column out, with the way back', () => {
    const without = leaveOut(proposal, 'Last touch');
    expect(without.used.map(({ name }) => name)).not.toContain('Last touch');
    expect(without.leftOut.find(({ name }) => name === 'Last touch')?.choices[0]?.answer).toBe('good');
  });
});
