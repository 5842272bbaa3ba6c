// Which accounts are lost according to the outcome column, and whether the loss was preventable.
import { knownLosses } from '../../../src/domain/evidence/known-losses';
import { NO_OUTCOMES } from '../../../src/domain/scorecard/outcome-settings';
import { EN_US } from '../../../src/domain/values/text-locale';

const table = {
  headings: ['Account', 'Outcome', 'Left on'],
  rows: [
    ['Acme', 'Churned', { day: '2026-11-02' }],
    ['Globex', 'Payment failed', 'last spring'],
    ['Initech', 'Renewed', { day: '2026-11-02' }],
    ['Umbrella', 'Moved to our partner', ''],
    ['Hooli', 'Bankruptcy', { day: '2026-10-01' }],
    ['acme', 'Lost', { day: '2025-01-31' }],
  ],
  keys: ['Acme', 'Globex', 'Initech', 'Umbrella', 'Hooli', 'acme'],
};
const context = { asOf: '2026-11-16', locale: EN_US };
const settings = { ...NO_OUTCOMES, column: 'Outcome', date: 'Left on' };

test('known words are recognized; others are not losses until the user explains them', () => {
  expect(knownLosses(table, settings, context)).toEqual(
    new Map([
      [
        'acme',
        [
          { isInvoluntary: false, day: '2026-11-02' },
          { isInvoluntary: false, day: '2025-01-31' },
        ],
      ],
      ['globex', [{ isInvoluntary: true, day: undefined }]],
      ['hooli', [{ isInvoluntary: true, day: '2026-10-01' }]],
    ]),
  );
});

test('a later renewal ends a loss', () => {
  const rows = [
    ['Acme', 'Churned', { day: '2026-03-01' }],
    ['Acme', 'Renewed', { day: '2026-06-01' }],
    ['Acme', 'Renewed', { day: '2025-06-01' }],
    ['Globex', 'Churned', ''],
    ['Globex', 'Renewed', ''],
    ['Initech', 'Renewed', ''],
    ['Initech', 'Churned', ''],
  ];
  const keys = rows.map(([name]) => String(name));
  expect(knownLosses({ ...table, rows, keys }, settings, context)).toEqual(
    new Map([
      ['acme', [{ isInvoluntary: false, day: '2026-03-01', until: '2026-06-01' }]],
      ['initech', [{ isInvoluntary: false, day: undefined }]],
    ]),
  );
});

test('a word means what the scorecard says', () => {
  const words = {
    ...settings.words,
    involuntary: ['moved to our partner'],
    lost: ['bankruptcy'],
    ignored: ['payment failed'],
  };
  const losses = knownLosses(table, { ...settings, words }, context);
  expect(losses?.get('umbrella')).toEqual([{ isInvoluntary: true, day: undefined }]);
  expect(losses?.get('hooli')).toEqual([{ isInvoluntary: false, day: '2026-10-01' }]);
  expect(losses?.has('globex')).toBe(false);
});

test('without the column nothing is known', () => {
  expect(knownLosses(table, NO_OUTCOMES, context)).toBe(undefined);
  expect(knownLosses(table, { ...settings, column: 'Result' }, context)).toBe(undefined);
});
