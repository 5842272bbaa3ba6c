// The preview: the same scores as the menu writes, who changes band, and what their accounts are worth.

import { type CardRows, NO_ROWS } from '../../../src/domain/scorecard-tab/card-rows';
import type { Cell } from '../../../src/domain/values/cell';
import { EN_US } from '../../../src/domain/values/text-locale';
import { withCell, withSetting } from '../../../src/sidebar/model/edits';
import { type Evaluation, issuesAt } from '../../../src/sidebar/model/evaluation';
import { previewOf } from '../../../src/sidebar/model/preview';
import { evaluate } from '../../support/evaluate';

const context = { asOf: '2026-11-22', locale: EN_US } as const;
const grid: Cell[][] = [
  ['Book of business', '', ''],
  [],
  ['Account', 'Logins', 'ARR'],
  ['Alder Ltd', 90, '$120,000'],
  ['Birch GmbH', 50, 60000],
  ['Cedar SA', 10, 'n/a'],
  ['Dogwood', '', 5000],
  ['Total', 150, 185000],
];
const tab = { name: 'Accounts', grid, ours: [], currencies: [] };
const rows: CardRows = withSetting(
  {
    ...NO_ROWS,
    Metrics: [{ row: 9, cells: { Metric: 'Logins', Healthy: 100, 'At risk': 0 } }],
  },
  'Value column',
  'ARR',
);
const worked = (changed: CardRows): Evaluation => evaluate(changed, tab, context);

test('scores every account of the table, and none of its totals', () => {
  const { scores, accounts } = worked(rows);
  expect(scores.map(({ score }) => score)).toEqual([90, 50, 10, undefined]);
  expect(accounts?.table.headingRow).toBe(2);
});

test('without a scorecard on the tab there is no comparison', () => {
  const preview = previewOf(worked(rows), undefined);
  expect(preview.movers).toEqual([]);
  expect(preview.histogramBefore).toBe(undefined);
  expect(preview.bands.map(({ name, accounts, before }) => [name, accounts, before])).toEqual([
    ['Healthy', 1, undefined],
    ['Watch', 1, undefined],
    ['At risk', 1, undefined],
    ['Not enough data', 1, undefined],
  ]);
  expect(preview.provisional).toBe(true);
});

test('lists who changes band, from which to which, the most valuable first', () => {
  const now = worked(withCell(rows, 'Metrics', 0, 'Healthy', 200));
  const preview = previewOf(now, worked(rows));
  expect(preview.movers).toEqual([
    expect.objectContaining({
      name: 'Alder Ltd',
      row: 4,
      from: 'Healthy',
      to: 'Watch',
      direction: 'down',
      score: 45,
      value: 120000,
    }),
    expect.objectContaining({
      name: 'Birch GmbH',
      row: 5,
      from: 'Watch',
      to: 'At risk',
      score: 25,
      value: 60000,
    }),
  ]);
  expect(preview.movedValue).toBe(180000);
  expect(preview.bands.map(({ accounts, before }) => [accounts, before])).toEqual([
    [0, 1],
    [1, 1],
    [2, 1],
    [1, 1],
  ]);
});

test('the full mark falls into the last bar, and every account with a score into one', () => {
  const now = worked(withCell(rows, 'Metrics', 0, 'Healthy', 50));
  const { histogram } = previewOf(now, undefined);
  expect(histogram[19]).toBe(2);
  expect(histogram.reduce((sum, count) => sum + count, 0)).toBe(3);
});

test('an error keeps the draft, names its field, and gives no preview', () => {
  const wrong = worked(withCell(rows, 'Metrics', 0, 'Healthy', 'abc'));
  expect(wrong.scorecard).toBe(undefined);
  expect(wrong.scores).toEqual([]);
  expect(wrong.metrics.map(({ name }) => name)).toEqual(['Logins']);
  expect(issuesAt(wrong.issues, 'Metrics', 0, 'Healthy')).toMatchObject([{ severity: 'error' }]);
});
