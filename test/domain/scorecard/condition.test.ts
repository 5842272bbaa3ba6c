// Conditions as texts: what they say is read back as the same condition.
import { type Condition, conditionText, readCondition } from '../../../src/domain/scorecard/condition';

const TEXTS = [
  '',
  ' ',
  'blank',
  'Not  blank',
  'Green',
  ' Green ',
  '"Green"',
  'say "no"',
  'not Green',
  'above 5',
  'before',
];
const CONDITIONS = (['is', 'not', 'contains'] as const).flatMap((kind) =>
  TEXTS.map((text): [Condition] => [{ kind, text }]),
);

test.each(CONDITIONS)('%j is read back as it was', (condition) => {
  expect(readCondition(conditionText(condition))).toEqual(condition);
});

test('quotes stand only where they are needed', () => {
  expect(conditionText({ kind: 'not', text: 'Green' })).toBe('not Green');
  expect(conditionText({ kind: 'not', text: '' })).toBe('not ""');
  expect(conditionText({ kind: 'not', text: 'blank' })).toBe('not "blank"');
  expect(conditionText({ kind: 'contains', text: 'above 5' })).toBe('contains above 5');
});
