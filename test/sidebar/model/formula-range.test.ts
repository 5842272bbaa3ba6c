// The range of the inserted formula: every column that is read, only the account rows, and TODAY() if values depend on the day.

import { type CardRow, type CardRows, NO_ROWS } from '../../../src/domain/scorecard-tab/card-rows';
import type { Cell } from '../../../src/domain/values/cell';
import { EN_US } from '../../../src/domain/values/text-locale';
import { withSetting } from '../../../src/sidebar/model/edits';
import { formulaRange } from '../../../src/sidebar/model/formula-range';
import { evaluate } from '../../support/evaluate';

const grid: Cell[][] = [
  ['Book'],
  [],
  ['Account', 'Tier', 'Seen', 'Logins', 'Seats', 'NPS', 'Due', 'Left'],
  ['Acme', 'Gold', '2026-01-05', 5, 10, 9, '2026-02-01', 'no'],
  ['Birch', 'Silver', '2026-01-09', 7, 10, 3, '2026-02-01', 'yes'],
  [],
  ['Total', '', '', 12, 20, 12, '', ''],
];

function rangeOf(metrics: readonly CardRow['cells'][], more: Partial<CardRows> = {}) {
  const rows: CardRows = { ...NO_ROWS, Metrics: metrics.map((cells) => ({ cells })), ...more };
  const { accounts, plan } = evaluate(
    rows,
    { name: 'Tab', grid, ours: [], currencies: [] },
    { asOf: '2026-02-01', locale: EN_US },
  );
  if (accounts === undefined || plan === undefined) throw new Error('no plan');
  return formulaRange(accounts, plan);
}

const logins = { Metric: 'Logins', Healthy: 9, 'At risk': 1 };

test('rows from the headings to the last account, from 1; columns from the names to the last one read', () => {
  expect(rangeOf([logins])).toEqual({
    tab: 'Tab',
    headingRow: 3,
    firstRow: 4,
    lastRow: 5,
    firstColumn: 1,
    lastColumn: 4,
    dated: false,
    heading: 'Account',
    at: '',
  });
});

test('columns of several cells, options, rules and the segment are covered', () => {
  const spanned = (...args: Parameters<typeof rangeOf>) => {
    const { firstColumn, lastColumn } = rangeOf(...args);
    return [firstColumn, lastColumn];
  };
  const ratio = { Metric: 'Use', Type: 'ratio', Column: 'Logins; Seats', Healthy: 0.8, 'At risk': 0.2 };
  expect(spanned([ratio])).toEqual([1, 5]);
  expect(spanned([{ ...logins, Options: 'expires: 90; dated: Seen' }])).toEqual([1, 4]);
  const rule = { 'Metric or column': 'Left', Is: 'yes', Then: 'at most', Value: 'At risk', Until: 'Due' };
  expect(spanned([logins], { Rules: [{ cells: rule }] })).toEqual([1, 8]);
  const { Settings } = withSetting(NO_ROWS, 'Segment column', 'Tier');
  const ofGold = { Metric: 'NPS', Healthy: 9, 'At risk': 0, Segment: 'Gold' };
  expect(spanned([logins, ofGold], { Settings })).toEqual([1, 6]);
});

test('TODAY() is added when values depend on the day, and for rules with an end', () => {
  const dated = (...args: Parameters<typeof rangeOf>) => rangeOf(...args).dated;
  expect(dated([{ Metric: 'Seen', Type: 'recency', Healthy: 7, 'At risk': 60 }])).toBe(true);
  expect(dated([{ ...logins, Options: 'expires: 90; dated: Seen' }])).toBe(true);
  const rule = { 'Metric or column': 'Left', Is: 'yes', Then: 'minus', Value: 5 };
  expect(dated([logins], { Rules: [{ cells: rule }] })).toBe(false);
  expect(dated([logins], { Rules: [{ cells: { ...rule, Until: '2026-12-31' } }] })).toBe(true);
});
