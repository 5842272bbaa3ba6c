// Columns that come with rules, flags, dimensions and segments, and how the report shows them.
import type { CellInput } from '../../host/api';
import type { ScorecardRows } from '../support/in-a-cell';
import { accountsBook, openHost, scored, sheetState } from '../support/open-host';
import { reportShown } from '../support/report-shown';

const rows: CellInput[][] = [
  ['Account', 'Size', 'Logins', 'Tickets', 'Champion left', 'Seats free'],
  ['Alder', 'SMB', 100, 0, 'yes', 0],
  ['Birch', 'Mid', 100, 10, 'no', 9],
  ['Cedar', 'Mid', 10, '', 'no', 0],
];

const scorecard: ScorecardRows = {
  settings: {
    'Segment column': 'Size',
    Watermelon: 'yes',
    'Dimension columns': 'yes',
    History: 'off',
    Alerts: 'no',
  },
  metrics: [
    { Metric: 'Logins', Healthy: 100, 'At risk': 0, Weight: 3, Dimension: 'Use' },
    { Metric: 'Tickets', Healthy: 0, 'At risk': 10, Dimension: 'Care' },
    { Metric: 'Logins', Healthy: 50, 'At risk': 0, Weight: 3, Dimension: 'Use', Segment: 'SMB' },
  ],
  rules: [
    ['Champion left', 'yes', 'at most', 'At risk'],
    ['Seats free', 'above 5', 'flag', 'Expansion ready'],
  ],
};

describe('columns beyond the first four', () => {
  const host = openHost(accountsBook(rows, scorecard));
  const report = scored(host);
  const sheet = host.sheet('Accounts');

  test('the computed score beside the final one, flags, and a column for each dimension', () => {
    expect(sheet.values('G1:N4')).toEqual([
      [
        'Health score',
        'Health band',
        'Health coverage',
        'Health drivers',
        'Health computed',
        'Health flags',
        'Health: Use',
        'Health: Care',
      ],
      [39.9, 'At risk', 1, 'rule: Champion left → at most At risk', 100, '', 100, 100],
      [75, 'Healthy', 1, '−25.0 Tickets 10', 75, 'Expansion ready · Watermelon: Care at risk', 100, 0],
      [10, 'At risk', 0.75, '−90.0 Logins 10', 10, '', 10, ''],
    ]);
    expect(sheet.display('K2:N3')).toEqual([
      ['100.0', '', '100.0', '100.0'],
      ['75.0', 'Expansion ready · Watermelon: Care at risk', '100.0', '0.0'],
    ]);
  });

  test('the report and the dialog say how many accounts each segment got', () => {
    expect(report.segments).toEqual([
      { name: 'SMB', accounts: 1 },
      { name: '', accounts: 2 },
    ]);
    expect(report.accounts.map(({ segment, computed }) => [segment, computed])).toEqual([
      ['SMB', 100],
      ['', 75],
      ['', 10],
    ]);
    expect(reportShown(host).segments).toEqual(report.segments);
  });

  test('scoring again gives the same sheet', () => {
    const before = sheetState(host, 'Accounts');
    scored(host);
    expect(sheetState(host, 'Accounts')).toEqual(before);
  });

  test('columns that the scorecard no longer asks for do not go stale', () => {
    const card = host.sheet('Health Scorecard');
    const rules = card.values('A1:A40').findIndex((row) => row[0] === 'Rules') + 1;
    card.deleteRows(rules, 4);
    scored(host);
    expect(sheet.values('G2:L2')).toEqual([[100, 'Healthy', 1, 'No points lost', 100, '']]);
  });
});

test('S2-6 an account that is ready to grow is flagged, even when a cap lowers its score', () => {
  const only = {
    ...scorecard,
    settings: { 'Segment column': 'Size' },
    rules: scorecard.rules?.slice(1) ?? [],
  };
  const host = openHost(accountsBook(rows, only));
  expect(scored(host).columns.flags).toBe(11);
  expect(host.sheet('Accounts').values('K1:L3')).toEqual([
    ['Health flags', ''],
    ['', ''],
    ['Expansion ready', ''],
  ]);
});

test('rules added later get their columns beside ours', () => {
  const host = openHost(accountsBook(rows, { metrics: scorecard.metrics.slice(0, 2) }));
  expect(scored(host).columns.last).toBe(10);
  const card = host.sheet('Health Scorecard');
  const typed = { A20: 'Rules', A21: 'Metric or column', B21: 'Is', C21: 'Then', D21: 'Value' };
  const rule = { A22: 'Champion left', B22: 'yes', C22: 'at most', D22: 'Watch' };
  for (const [cell, text] of Object.entries({ ...typed, ...rule })) card.type(cell, text);
  expect(scored(host).columns.computed).toBe(11);
  expect(host.sheet('Accounts').values('G2:K2')).toEqual([
    [69.9, 'Watch', 1, 'rule: Champion left → at most Watch', 100],
  ]);
});
