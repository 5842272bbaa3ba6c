// The condition of a rule in two parts, which make a cell with the same meaning.

import { conditionText, readCondition } from '../../../src/domain/scorecard/condition';
import type { Cell } from '../../../src/domain/values/cell';
import { isProblem } from '../../../src/domain/values/problem';
import {
  cellsForSubject,
  conditionCell,
  conditionKinds,
  conditionParts,
  conditionsIn,
  withCondition,
  withSubjectNamed,
} from '../../../src/sidebar/model/rule-condition';

const TODAY = '2026-11-22';

const CELLS: readonly (readonly [cell: Cell, kind: string, value: string])[] = [
  ['Green', 'is', 'Green'],
  ['not Green', 'not', 'Green'],
  ['Not  sure yet', 'not', 'sure yet'],
  ['above 5', 'above', '5'],
  ['at most 80%', 'at most', '80%'],
  ['>= 5', 'at least', '5'],
  ['more than 30 days ago', 'days ago or more', '31'],
  ['below -2.5%', 'below', '-2.5%'],
  ['contains a; b', 'contains', 'a; b'],
  ['before 2026-12-31', 'before', '2026-12-31'],
  ['after 2026-12-31', 'after', '2026-12-31'],
  ['within the next 90 days', 'within the next', '90'],
  ['in the last 1 day', 'within the last', '1'],
  ['60 days ago or more', 'days ago or more', '60'],
  ['before  Today', 'before today', ''],
  ['after today', 'after today', ''],
  ['Blank', 'blank', ''],
  ['not  blank', 'not blank', ''],
  ['notable', 'is', 'notable'],
  ['"above all"', 'is', '"above all"'],
  [true, 'is', 'true'],
  [5, 'is', '5'],
  [{ day: '2026-12-31' }, 'is', '2026-12-31'],
];

test.each(CELLS)('%p is %p %p', (cell, kind, value) => {
  expect(conditionParts(cell)).toEqual({ kind, value });
});

test.each(CELLS)('the parts of %p make a cell with the same meaning', (cell) => {
  const { kind, value } = conditionParts(cell);
  const [before, after] = [cell, conditionCell(kind, value, TODAY)].map((each) => {
    const read = readCondition(each === true ? 'true' : each);
    return isProblem(read) ? read.code : conditionText(read);
  });
  expect(after).toBe(before);
});

test('conditions that cannot be parsed are shown as written', () => {
  expect(conditionParts('above many')).toEqual({ kind: 'above', value: 'many' });
  expect(conditionParts('before Christmas')).toEqual({ kind: 'before', value: 'Christmas' });
  expect(conditionParts('')).toEqual({ kind: 'is', value: '' });
});

test('every kind can be picked over every value and survives the round trip', () => {
  for (const [kind] of conditionKinds('Plan'))
    for (const value of ['', 'Green', '7', '2026-12-31'])
      expect(conditionParts(conditionCell(kind, value, TODAY)).kind).toBe(kind);
});

test('a date is suggested if the value is not one, and a missing value is marked', () => {
  expect(conditionCell('before', 'Green', TODAY)).toBe(`before ${TODAY}`);
  expect(conditionCell('after', '2027-01-01', TODAY)).toBe('after 2027-01-01');
  expect(isProblem(readCondition(conditionCell('above', '', TODAY)))).toBe(true);
  expect(isProblem(readCondition(conditionCell('is', ' ', TODAY)))).toBe(true);
  expect(conditionParts(conditionCell('contains', '', TODAY)).value).toBe('');
});

describe('several conditions of one rule', () => {
  const cells = { 'Metric or column': 'Plan; Health score', Is: 'Gold; above 70' };

  test('are shown one by one, and each can be changed', () => {
    expect(conditionsIn(cells)).toEqual([
      { subject: 'Plan', is: 'Gold' },
      { subject: 'Health score', is: 'above 70' },
    ]);
    expect(withCondition(cells, 1, { is: 'above 80' })).toEqual({ ...cells, Is: 'Gold; above 80' });
    expect(withCondition(cells, 0, { is: 'Mid; market' })).toEqual({
      ...cells,
      Is: '"Mid; market"; above 70',
    });
  });

  test('that do not fit together are one condition, as written', () => {
    const uneven = { 'Metric or column': 'Plan; Score', Is: 'Gold' };
    expect(conditionsIn(uneven)).toEqual([{ subject: 'Plan; Score', is: 'Gold' }]);
  });

  test('follow a metric to its new name', () => {
    expect(withSubjectNamed(cells, 'plan', 'Tier; plan')).toEqual({
      'Metric or column': '"Tier; plan"; Health score',
      Is: 'Gold; above 70',
    });
    expect(withSubjectNamed(cells, 'Seats', 'Licenses')).toBe(cells);
  });
});

test('conditions on how the score moved have their own words, and a rule about them becomes a flag', () => {
  expect(conditionKinds('Health change').map(([kind]) => kind)).toEqual([
    'above',
    'at least',
    'below',
    'at most',
    'blank',
    'not blank',
  ]);
  expect(conditionKinds('Health trend').map(([kind]) => kind)).toEqual(['is', 'not', 'blank', 'not blank']);
  const capped = { 'Metric or column': 'Plan', Is: 'Gold', Then: 'at most', Value: 'Watch' };
  expect(cellsForSubject(capped, 0, 'Health change', 10)).toEqual({
    'Metric or column': 'Health change',
    Is: 'below -1.5',
    Then: 'flag',
    Value: 'Big drop',
  });
  const flag = { ...capped, Then: 'flag', Value: 'Call' };
  expect(cellsForSubject(flag, 0, 'Health trend', 100)).toEqual({
    'Metric or column': 'Health trend',
    Is: 'Sudden drop',
  });
  expect(cellsForSubject(capped, 0, 'NPS', 100)).toEqual({ 'Metric or column': 'NPS', Is: 'Gold' });
});
