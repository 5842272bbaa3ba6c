// Facts about the accounts' values for each metric of a scorecard: bands, blanks, values, words and shares.

import { NO_ROWS } from '../../../src/domain/scorecard-tab/card-rows';
import type { Cell } from '../../../src/domain/values/cell';
import { EN_US } from '../../../src/domain/values/text-locale';
import { factsOf, numbersKey, numbersOf, sharesIn, wordsIn } from '../../../src/sidebar/model/metric-facts';
import { evaluate } from '../../support/evaluate';

const GRID: Cell[][] = [
  ['Account', 'Logins', 'Pulse', 'Last call', 'Size'],
  ['Acme', 90, 'Green', { day: '2026-01-01' }, 'Small'],
  ['Bolt', 50, 'green ', '', 'Large'],
  ['Cork', 10, 'Red', { day: '2025-12-22' }, 'Small'],
  ['Dune', 'N/A', 'Blue; Red', { day: '2026-01-06' }, 'Small'],
];
const TAB = { name: 'Accounts', grid: GRID, ours: [], currencies: [] };
const CONTEXT = { asOf: '2026-01-11', locale: EN_US } as const;

const logins = { Metric: 'Logins', Healthy: 80, 'At risk': 20, Weight: 3 };
const pulse = { Metric: 'Pulse', Type: 'category', Points: 'Green: 100; Red: 0' };
const call = { Metric: 'Last call', Type: 'recency', Healthy: 7, 'At risk': 30 };

const worked = (
  metrics: readonly Readonly<Record<string, Cell>>[],
  settings: Readonly<Record<string, Cell>> = {},
) =>
  evaluate(
    {
      ...NO_ROWS,
      Settings: Object.entries(settings).map(([Setting, Value]) => ({ cells: { Setting, Value } })),
      Metrics: metrics.map((cells) => ({ cells })),
    },
    TAB,
    CONTEXT,
  );

test('accounts are counted by the band of the metric alone, and blanks separately', () => {
  const facts = factsOf(worked([logins, pulse]));
  expect(facts[0]).toEqual({
    accounts: 4,
    blank: 1,
    bands: new Map([
      ['Healthy', 1],
      ['Watch', 1],
      ['At risk', 1],
    ]),
  });
  // "Blue; Red" has no points: it counts as blank.
  expect(facts[1]).toMatchObject({ blank: 1 });
  expect(facts[1]?.bands.get('Healthy')).toBe(2);
});

test('a blank that is filled in is still a blank', () => {
  const [fact] = factsOf(worked([{ ...logins, 'If blank': 'worst' }]));
  expect(fact).toMatchObject({ accounts: 4, blank: 1 });
  expect(fact?.bands.get('At risk')).toBe(1);
});

test('a row of a segment counts its own accounts, and the general row the others', () => {
  const evaluation = worked([logins, { ...logins, Segment: 'Small', Healthy: 10, 'At risk': 5 }], {
    'Segment column': 'Size',
  });
  const [general, small] = factsOf(evaluation);
  expect(general).toMatchObject({ accounts: 1, blank: 0 });
  expect(small).toMatchObject({ accounts: 3, blank: 1, bands: new Map([['Healthy', 2]]) });
  expect(numbersOf(evaluation, 0)).toEqual([50]);
  expect(numbersOf(evaluation, 1)).toEqual([10, 90]);
});

test('values are sorted, derived ones as calculated, and not read again when only thresholds change', () => {
  const evaluation = worked([logins, call]);
  expect(numbersOf(evaluation, 0)).toEqual([10, 50, 90]);
  expect(numbersOf(evaluation, 1)).toEqual([5, 10, 20]);
  expect(numbersKey(worked([{ ...logins, Healthy: 60 }, call]), 0)).toBe(numbersKey(evaluation, 0));
});

test('values are read even while the scorecard has errors', () => {
  const evaluation = worked([{ ...logins, Healthy: 20 }]);
  expect(evaluation.scorecard).toBeUndefined();
  expect(factsOf(evaluation)).toEqual([{ accounts: 0, blank: 0, bands: new Map() }]);
  expect(numbersOf(evaluation, 0)).toEqual([10, 50, 90]);
  expect(numbersOf(evaluation, 7)).toEqual([]);
});

test('words are counted as they match, the most frequent first', () => {
  const { accounts } = worked([logins]);
  expect(wordsIn(accounts, ['Pulse'])).toEqual([
    { word: 'Green', count: 2 },
    { word: 'Red', count: 1 },
    { word: 'Blue; Red', count: 1 },
  ]);
  expect(wordsIn(accounts, ['Pulse'], true)).toEqual([
    { word: 'Green', count: 2 },
    { word: 'Red', count: 2 },
    { word: 'Blue', count: 1 },
  ]);
  expect(wordsIn(accounts, ['Nowhere', ''])).toEqual([]);
  expect(wordsIn(undefined, ['Pulse'])).toEqual([]);
});

test('shares follow from the rows alone; methods without weights have none', () => {
  const { draft, metrics } = worked([logins, call]);
  expect(metrics.map((metric) => sharesIn(draft).get(metric))).toEqual([0.75, 0.25]);
  expect(sharesIn(worked([logins], { Method: 'worst' }).draft).size).toBe(0);
});
