// The cells of a column from another tab, as its form shows them and writes them back.
import { type CardRows, gridOfRows, NO_ROWS } from '../../../src/domain/scorecard-tab/card-rows';
import { parseScorecard } from '../../../src/domain/scorecard-tab/parse';
import {
  changeMetric,
  earlierCells,
  freeHeading,
  whereIn,
  windowCell,
  windowIn,
  withDerivedNamed,
  withWhere,
} from '../../../src/sidebar/model/derived-cells';

test.each([
  ['Priority is High', [{ heading: 'Priority', is: 'High' }]],
  [
    'Priority is High; Hours is above 2',
    [
      { heading: 'Priority', is: 'High' },
      { heading: 'Hours', is: 'above 2' },
    ],
  ],
  ['Owner is not blank', [{ heading: 'Owner', is: 'not blank' }]],
  ['Status is "a; b"', [{ heading: 'Status', is: '"a; b"' }]],
  ['Hours is above many', [{ heading: 'Hours', is: 'above many' }]],
  ['"Cause is known" is yes', [{ heading: 'Cause is known', is: 'yes' }]],
  ['', []],
])('the conditions %p survive the round trip', (cell, conditions) => {
  expect(whereIn({ Where: cell })).toEqual(conditions);
  expect(withWhere(conditions)).toEqual({ Where: cell });
});

test('conditions that cannot be taken apart are left as text', () => {
  expect(whereIn({ Where: 'High' })).toBe(undefined);
});

test.each([
  ['last 30 days by Created', { kind: 'last', days: 30, day: 'Created' }],
  ['last 1 day', { kind: 'last', days: 1, day: '' }],
  ['by Day', { kind: 'up to today', days: 30, day: 'Day' }],
  ['', { kind: 'all', days: 30, day: '' }],
] as const)('the window %p survives the round trip', (cell, parts) => {
  expect(windowIn({ Window: cell })).toEqual(parts);
  expect(windowCell(parts)).toEqual({ Window: cell });
});

test('a window of the history, or one that cannot be read, is left as text', () => {
  expect(windowIn({ Window: '30 days ago' })).toBe(undefined);
  expect(windowIn({ Window: 'lately' })).toBe(undefined);
});

test('metrics and rules follow a renamed column', () => {
  const rows: CardRows = {
    ...NO_ROWS,
    'Derived columns': [{ cells: { Column: 'Tickets' } }],
    Metrics: [{ cells: { Metric: 'Tickets' } }, { cells: { Metric: 'Ratio', Column: 'Seats; tickets' } }],
    Rules: [{ cells: { 'Metric or column': 'Tickets', Is: 'above 5' } }],
  };
  const renamed = withDerivedNamed(rows, 0, 'Tickets', 'Open tickets');
  expect(renamed['Derived columns'][0]?.cells).toEqual({ Column: 'Open tickets' });
  expect(renamed.Metrics.map(({ cells }) => cells.Column)).toEqual(['Open tickets', 'Seats; Open tickets']);
  expect(renamed.Rules[0]?.cells['Metric or column']).toBe('Open tickets');
});

test('a taken heading gets a number', () => {
  expect(freeHeading('Tickets', ['tickets', 'Tickets 2'])).toBe('Tickets 3');
  expect(freeHeading('Tickets', [])).toBe('Tickets');
});

test('an earlier day of a column makes a metric of its change', () => {
  const cells = earlierCells('Logins');
  const metric = changeMetric('Logins', 'Logins 30 days ago', true);
  const { issues, scorecard } = parseScorecard(
    gridOfRows({
      ...NO_ROWS,
      'Derived columns': [{ cells }],
      Metrics: [{ cells: { ...metric, Metric: 'Change of Logins' } }],
    }),
  );
  expect(issues).toEqual([]);
  expect(scorecard?.metrics[0]).toMatchObject({
    columns: ['Logins', 'Logins 30 days ago'],
    type: 'change',
    healthy: { at: 0 },
    atRisk: { at: -0.3 },
  });
  expect(changeMetric('Tickets', 'before', false)['At risk']).toBe('30%');
});
