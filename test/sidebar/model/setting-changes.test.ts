// Which unsaved change moves an account: alone, or furthest in that direction.
import { type CardRow, type CardRows, NO_ROWS } from '../../../src/domain/scorecard-tab/card-rows';
import type { Cell } from '../../../src/domain/values/cell';
import { EN_US } from '../../../src/domain/values/text-locale';
import { withCell, withoutRow, withRow } from '../../../src/sidebar/model/edits';
import { previewOf } from '../../../src/sidebar/model/preview';
import { changesBetween, moverReasons } from '../../../src/sidebar/model/setting-changes';
import { evaluate } from '../../support/evaluate';

const grid: Cell[][] = [
  ['Account', 'Logins', 'NPS'],
  ['Alder', 30, 1],
  ['Birch', 25, 9],
];
const metric = (row: number, Metric: string): CardRow => ({
  row,
  cells: { Metric, Healthy: Metric === 'NPS' ? 10 : 30, 'At risk': 0, Weight: 1 },
});
const saved: CardRows = { ...NO_ROWS, Metrics: [metric(9, 'Logins'), metric(10, 'NPS')] };
const texts = (rows: CardRows) => changesBetween(saved, rows).map(({ text }) => text);
const evaluated = (rows: CardRows) =>
  evaluate(rows, { name: 'Accounts', grid, ours: [], currencies: [] }, { asOf: '2026-11-22', locale: EN_US });

test('each changed row is one change, with its cells before and after', () => {
  expect(texts(saved)).toEqual([]);
  expect(texts(withCell(saved, 'Metrics', 0, 'Healthy', 40))).toEqual(['Logins: Healthy 30 → 40']);
  expect(texts(withCell(withCell(saved, 'Metrics', 0, 'Healthy', 40), 'Metrics', 0, 'Weight', ''))).toEqual([
    'Logins: Healthy 30 → 40, Weight 1 → blank',
  ]);
  expect(texts(withRow(saved, 'Metrics', { Metric: 'Tickets' }))).toEqual(['Tickets added']);
  expect(texts(withoutRow(saved, 'Metrics', 0))).toEqual(['Logins removed']);
});

test('a note changes no score and is not a reason', () => {
  expect(texts(withCell(saved, 'Metrics', 0, 'Note', 'Agreed'))).toEqual([]);
});

test('each account shows the change that moves it, not the first one', () => {
  const rows = withCell(withCell(saved, 'Metrics', 0, 'Healthy', 100), 'Metrics', 1, 'Healthy', 9.5);
  const [now, before] = [evaluated(rows), evaluated(saved)];
  const { movers } = previewOf(now, before);
  expect(movers.map(({ name, from, to, direction }) => [name, from, to, direction])).toEqual([
    ['Alder', 'Watch', 'At risk', 'down'],
    ['Birch', 'Healthy', 'Watch', 'down'],
  ]);
  expect(moverReasons(now, before, movers)).toEqual(['Logins: Healthy 30 → 100', 'Logins: Healthy 30 → 100']);
});

test('a single change is the reason for every move', () => {
  const [now, before] = [evaluated(withCell(saved, 'Metrics', 1, 'Weight', 3)), evaluated(saved)];
  const { movers } = previewOf(now, before);
  expect(movers.length).toBeGreaterThan(0);
  expect(new Set(moverReasons(now, before, movers))).toEqual(new Set(['NPS: Weight 1 → 3']));
});
