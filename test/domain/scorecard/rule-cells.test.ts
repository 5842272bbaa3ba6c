// The conditions of a rule in two cells: subjects in one, their conditions in the other.

import { type Condition, readCondition } from '../../../src/domain/scorecard/condition';
import { conditionCells, readConditions, renderConditions } from '../../../src/domain/scorecard/rule-cells';
import { isProblem } from '../../../src/domain/values/problem';

const above = (number: number): Condition => ({ kind: 'above', number });
const is = (text: string): Condition => ({ kind: 'is', text });

test('a lone subject takes any text as its condition', () => {
  expect(readConditions('Plan', 'Mid; market')).toEqual([{ subject: 'Plan', is: is('Mid; market') }]);
  expect(readConditions('15" screens', '"')).toEqual([{ subject: '15" screens', is: is('"') }]);
  expect(readConditions(' Left ', true)).toEqual([{ subject: 'Left', is: is('yes') }]);
});

test.each([
  ['Gold; Score above 70'],
  ['Tier is Gold; Score is above 70'],
  ['Gold; Score > 70'],
  ['Gold; "Score" above 70'],
])('%j names the second subject itself', (cell) => {
  expect(readConditions('Tier', cell)).toEqual([
    { subject: 'Tier', is: is('Gold') },
    { subject: 'Score', is: above(70) },
  ]);
});

test('a text that looks like two conditions is written in quotes', () => {
  const alone = [{ subject: 'Tier', is: is('Gold; Score above 70') }];
  const cells = renderConditions(alone);
  expect(cells.is).toBe('"Gold; Score above 70"');
  expect(readConditions(cells.subject, cells.is)).toEqual(alone);
});

test('several subjects take their conditions in the same order', () => {
  expect(readConditions('Plan; Health score', 'Gold; above 70')).toEqual([
    { subject: 'Plan', is: is('Gold') },
    { subject: 'Health score', is: above(70) },
  ]);
  expect(readConditions('"a; b"; Renewal; Seen', '"x; y"; within the next 90 days; not blank')).toEqual([
    { subject: 'a; b', is: is('x; y') },
    { subject: 'Renewal', is: { kind: 'within the next', days: 90 } },
    { subject: 'Seen', is: { kind: 'not blank' } },
  ]);
});

test('a heading with a semicolon is one subject in quotes', () => {
  expect(readConditions('"a; b"', 'yes')).toEqual([{ subject: 'a; b', is: is('yes') }]);
  expect(renderConditions([{ subject: 'a; b', is: is('yes') }])).toEqual({ subject: '"a; b"', is: 'yes' });
});

test.each([
  ['Plan; Score', 'Gold', { code: 'conditions-uneven', subjects: 2, conditions: 1 }],
  ['Plan; Score', 'Gold; above 70; blank', { code: 'conditions-uneven', subjects: 2, conditions: 3 }],
  ['Plan; Score', '"Gold; above 70', { code: 'quote-not-closed' }],
  ['Plan; Score', 'Gold; above high', { code: 'not-a-number', text: 'high' }],
  ['Plan', '', { code: 'condition-missing' }],
])('%j is %j: %j', (subject, condition, problem) => {
  expect(readConditions(subject, condition)).toMatchObject(problem);
});

const TEXTS = [
  'Green',
  'a; b',
  '"',
  '15" screens',
  '""',
  'blank',
  'not x',
  ' ',
  ';',
  'above 5',
  'say "no"; go',
];
const CONDITIONS: readonly Condition[] = [
  ...(['is', 'not', 'contains'] as const).flatMap((kind) => TEXTS.map((text): Condition => ({ kind, text }))),
  above(5),
  { kind: 'within the last', days: 1 },
  { kind: 'blank' },
];

test.each(CONDITIONS)('%j keeps its place between others', (condition) => {
  const conditions = [
    { subject: 'a', is: is('x') },
    { subject: 'b; "c"', is: condition },
    { subject: 'd', is: above(1) },
  ];
  const cells = renderConditions(conditions);
  expect(readConditions(cells.subject, cells.is)).toEqual(conditions);
});

test.each(CONDITIONS)('%j as the user wrote it alone moves into a list', (condition) => {
  const alone = renderConditions([{ subject: 'a', is: condition }]);
  const listed = conditionCells([
    { subject: 'a', is: alone.is },
    { subject: 'Score', is: 'above 70' },
  ]);
  expect(readConditions(listed.subject, listed.is)).toEqual([
    { subject: 'a', is: readCondition(alone.is) },
    { subject: 'Score', is: above(70) },
  ]);
  expect(isProblem(readCondition(alone.is))).toBe(false);
});
