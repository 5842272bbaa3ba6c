// What can be scored while some rows of the scorecard have errors.
import { type CardRows, NO_ROWS } from '../../../src/domain/scorecard-tab/card-rows';
import type { Cell } from '../../../src/domain/values/cell';
import { EN_US } from '../../../src/domain/values/text-locale';
import { withCell, withSetting } from '../../../src/sidebar/model/edits';
import { evaluate } from '../../support/evaluate';

const grid: Cell[][] = [
  ['Account', 'Logins', 'NPS'],
  ['Alder', 90, 1],
  ['Birch', 50, 9],
];
const rows: CardRows = {
  ...NO_ROWS,
  Metrics: [
    { cells: { Metric: 'Logins', Healthy: 100, 'At risk': 0 } },
    { cells: { Metric: 'NPS', Healthy: 10, 'At risk': 0 } },
  ],
  Rules: [{ cells: { 'Metric or column': 'NPS', Is: 'below 5', Then: 'flag', Value: 'Ask' } }],
};
const evaluated = (changed: CardRows) =>
  evaluate(
    changed,
    { name: 'Accounts', grid, ours: [], currencies: [] },
    { asOf: '2026-11-22', locale: EN_US },
  );

test('an unfinished metric is left out of the scores and listed', () => {
  const { scorecard, scores, unfinished } = evaluated(withCell(rows, 'Metrics', 1, 'Healthy', 'abc'));
  expect(scorecard).toBeUndefined();
  expect(scores.map(({ score }) => score)).toEqual([90, 50]);
  expect(unfinished).toEqual(['NPS']);
});

test('an unfinished column from another tab is left out with the metric that reads it', () => {
  const unfinishedColumn: CardRows = {
    ...rows,
    Metrics: [...rows.Metrics.slice(0, 1), { cells: { Metric: 'Tickets', Healthy: 0, 'At risk': 5 } }],
    'Derived columns': [{ cells: { Column: 'Tickets', From: 'Tickets', What: 'count' } }],
    Names: [{ cells: { Account: 'Alder' } }],
  };
  const { scores, unfinished } = evaluated(unfinishedColumn);
  expect(scores.map(({ score }) => score)).toEqual([90, 50]);
  expect(unfinished).toEqual(['Tickets', 'name 1']);
});

test('an unfinished rule does not act', () => {
  const { scores, unfinished } = evaluated(withCell(rows, 'Rules', 0, 'Then', 'perhaps'));
  expect(scores.map(({ flags }) => flags)).toEqual([[], []]);
  expect(unfinished).toEqual(['rule 1']);
});

test('with an error in a setting, or without a finished metric, nothing is scored', () => {
  expect(evaluated(withSetting(rows, 'Scale', 7)).scores).toEqual([]);
  const first = withCell(rows, 'Metrics', 0, 'Healthy', 'abc');
  expect(evaluated(withCell(first, 'Metrics', 1, 'Healthy', 'abc')).scores).toEqual([]);
});
