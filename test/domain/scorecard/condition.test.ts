// Conditions as text: each is read back as the same condition.
import {
  type Condition,
  conditionMovesWithCalendar,
  conditionText,
  readCondition,
} from '../../../src/domain/scorecard/condition';
import { fulfills } from '../../../src/domain/scorecard/fulfills';
import { isProblem } from '../../../src/domain/values/problem';
import { US } from '../../support/metric-reading';

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

test('quotes are written only where they are needed', () => {
  expect(conditionText({ kind: 'not', text: 'Green' })).toBe('not Green');
  expect(conditionText({ kind: 'not', text: '' })).toBe('not ""');
  expect(conditionText({ kind: 'not', text: 'blank' })).toBe('not "blank"');
  expect(conditionText({ kind: 'contains', text: 'above 5' })).toBe('contains above 5');
});

test.each<[string, Condition]>([
  ['within the next 90 days', { kind: 'within the next', days: 90 }],
  ['Is in the NEXT 1 day', { kind: 'within the next', days: 1 }],
  ['within the last 30 days', { kind: 'within the last', days: 30 }],
  ['60 days ago or more', { kind: 'days ago or more', days: 60 }],
  ['at least 60 days ago', { kind: 'days ago or more', days: 60 }],
  ['60 days ago', { kind: 'days ago or more', days: 60 }],
  ['before today', { kind: 'before', day: 'today' }],
  ['After Today', { kind: 'after', day: 'today' }],
])('%j counts days from the day of scoring', (text, condition) => {
  expect(readCondition(text)).toEqual(condition);
  expect(readCondition(conditionText(condition))).toEqual(condition);
  expect(conditionMovesWithCalendar(condition)).toBe(true);
});

test('words that only look like days stay words, and days without a direction are reported', () => {
  expect(readCondition('Within SLA')).toEqual({ kind: 'is', text: 'Within SLA' });
  expect(readCondition('"60 days ago"')).toEqual({ kind: 'is', text: '60 days ago' });
  expect(conditionText({ kind: 'is', text: '60 days ago' })).toBe('"60 days ago"');
  expect(readCondition('within 90 days')).toEqual({ code: 'condition-days-unclear', days: '90' });
});

describe('on 2 October 2026', () => {
  const fulfilled = (text: string, days: readonly string[]) => {
    const condition = readCondition(text);
    if (isProblem(condition)) throw new Error(condition.code);
    return days.filter((day) => fulfills(condition, { day }, US));
  };
  const DAYS = [
    '2026-08-03',
    '2026-08-04',
    '2026-10-01',
    '2026-10-02',
    '2026-10-03',
    '2026-12-31',
    '2027-01-01',
  ];

  test.each([
    ['within the next 90 days', ['2026-10-02', '2026-10-03', '2026-12-31']],
    ['within the next 0 days', ['2026-10-02']],
    ['within the last 59 days', ['2026-08-04', '2026-10-01', '2026-10-02']],
    ['60 days ago or more', ['2026-08-03']],
    ['59 days ago or more', ['2026-08-03', '2026-08-04']],
    ['before today', ['2026-08-03', '2026-08-04', '2026-10-01']],
    ['after today', ['2026-10-03', '2026-12-31', '2027-01-01']],
  ])('%s', (text, days) => {
    expect(fulfilled(text, DAYS)).toEqual(days);
  });

  test('dates as text are read as the locale writes them; cells that are not dates meet none of these', () => {
    const soon: Condition = { kind: 'within the next', days: 90 };
    expect(fulfills(soon, '10/12/2026', US)).toBe(true);
    expect([fulfills(soon, 'soon', US), fulfills(soon, '', US), fulfills(soon, 40, US)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
