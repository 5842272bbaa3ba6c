// Conditions as text: each is read back as the same condition.
import {
  type Condition,
  conditionMovesWithCalendar,
  conditionText,
  readCondition,
} from '../../../src/domain/scorecard/condition';
import { beginsCondition, headingAndCondition } from '../../../src/domain/scorecard/condition-phrases';
import { fulfills } from '../../../src/domain/scorecard/fulfills';
import { isProblem } from '../../../src/domain/values/problem';
import { inOnePass } from '../../support/in-one-pass';
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
  expect(readCondition('within 90 days')).toEqual({ code: 'condition-days-unclear', days: 90 });
});

const NUMBER_PHRASES: readonly [Condition & { readonly number: number }, readonly string[]][] = [
  [
    { kind: 'at least', number: 8 },
    [
      'at least 8',
      'At least 8',
      '>= 8',
      '>=8',
      '≥ 8',
      '8 or more',
      'is at least 8',
      'not less than 8',
      '8 and above',
    ],
  ],
  [
    { kind: 'at most', number: 8 },
    ['at most 8', '<= 8', '≤8', '8 or less', '8 or fewer', 'no more than 8', 'up to 8'],
  ],
  [
    { kind: 'above', number: 8 },
    ['above 8', '> 8', '>8', 'over 8', 'more than 8', 'is greater than 8', 'Higher than 8'],
  ],
  [{ kind: 'below', number: 8 }, ['below 8', '< 8', 'under 8', 'less than 8', 'fewer than 8', 'is below 8']],
  [{ kind: 'above', number: 0.5 }, ['> 50%', 'over 50 %', 'more than .5']],
];
const DAYS_PHRASES: readonly [Condition, readonly string[]][] = [
  [
    { kind: 'days ago or more', days: 31 },
    [
      'more than 30 days ago',
      'over 30 days ago',
      '> 30 days ago',
      'older than 30 days',
      '31 or more days ago',
    ],
  ],
  [{ kind: 'days ago or more', days: 14 }, ['2 weeks ago', 'at least 2 weeks ago', '14 days ago or longer']],
  [
    { kind: 'within the next', days: 30 },
    [
      'within next 30 days',
      'in the next 30 days',
      'within the coming 30 days',
      'next 30 days',
      'in next 30 days',
    ],
  ],
  [{ kind: 'within the next', days: 7 }, ['within the next week', 'in the next 7 days', 'within next week']],
  [
    { kind: 'within the last', days: 21 },
    ['in the past 3 weeks', 'within the previous 21 days', 'at most 3 weeks ago'],
  ],
  [{ kind: 'within the last', days: 29 }, ['less than 30 days ago', '< 30 days ago']],
];

test.each([...NUMBER_PHRASES, ...DAYS_PHRASES])('%j can be written in several ways', (condition, texts) => {
  expect(texts.map((text) => [text, readCondition(text)])).toEqual(texts.map((text) => [text, condition]));
  expect(readCondition(conditionText(condition))).toEqual(condition);
});

test.each([
  ['within the next month', 'condition-not-in-days'],
  ['more than 3 months ago', 'condition-not-in-days'],
  ['a year ago', 'condition-not-in-days'],
  ['within 3 weeks', 'condition-days-unclear'],
  ['within 3 months', 'condition-days-unclear'],
  ['at least Gold', 'not-a-number'],
  ['>= Gold', 'not-a-number'],
  ['more than 8 tickets', 'not-a-number'],
  ['between 5 and 10', 'condition-between'],
  ['starts with Gold', 'condition-unknown'],
  ['does not contain Gold', 'condition-unknown'],
  ['not above 5', 'condition-unknown'],
  ['not within the next 30 days', 'condition-unknown'],
  ['before Christmas', 'condition-not-a-date'],
])('%j begins like a condition and is refused', (text, code) => {
  expect(readCondition(text)).toMatchObject({ code });
  expect(readCondition(`"${text}"`)).toEqual({ kind: 'is', text });
  expect(conditionText({ kind: 'is', text })).toBe(`"${text}"`);
});

test.each([
  ['Under review'],
  ['Over quota'],
  ['More than happy'],
  ['Up to date'],
  ['Next quarter'],
  ['Last month'],
  ['5-10'],
  ['10+'],
  ['<none>'],
  ['In the middle'],
])('%j is a text', (text) => {
  expect(readCondition(text)).toEqual({ kind: 'is', text });
});

test('empty and not empty are blank and not blank, and is not is not', () => {
  expect(readCondition('is empty')).toEqual({ kind: 'blank' });
  expect(readCondition('is not blank')).toEqual({ kind: 'not blank' });
  expect(readCondition('is not Gold')).toEqual({ kind: 'not', text: 'Gold' });
  expect(readCondition('<> Gold')).toEqual({ kind: 'not', text: 'Gold' });
});

test('the edge itself fulfills at least and at most', () => {
  const held = (kind: 'at least' | 'at most' | 'above' | 'below', cell: number | string) =>
    fulfills({ kind, number: 3.8 }, cell, US);
  const mean = (3.5 + 3.8 + 4.1) / 3;
  expect([held('at least', mean), held('at most', mean), held('above', mean), held('below', mean)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect([held('at least', ''), held('at most', 'many'), held('at least', '4.2')]).toEqual([
    false,
    false,
    true,
  ]);
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

test.each([
  [' ', undefined],
  ['\n', undefined],
  ['9', undefined],
  ['9 ', undefined],
  ['over ', undefined],
  ['in ', undefined],
  ['> ', 'Tier'],
  ['is ', 'Tieris'],
])('a text that is long for its "%s" is read in one pass', (part, heading) => {
  const text = `Tier${part.repeat(100_000 / part.length)}x`;
  expect(inOnePass(() => readCondition(text))).toMatchObject({ kind: 'is' });
  expect(inOnePass(() => headingAndCondition(text))?.heading).toBe(heading);
  expect(inOnePass(() => beginsCondition(text))).toBe(heading !== undefined);
});
