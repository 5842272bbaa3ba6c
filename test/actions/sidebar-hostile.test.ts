// A page may send anything: it gets a sentence, and the spreadsheet stays as it is.
import { NO_ROWS } from '../../src/domain/scorecard-tab/card-rows';
import { accountsBook, openHost, SMALL_SCORECARD, SMALL_TABLE, sheetState } from '../support/open-host';
import { ask } from '../support/sidebar-calls';

const NAMES = [
  'sidebarRows',
  'sidebarApply',
  'sidebarKeepDraft',
  'sidebarOtherTabs',
  'sidebarHistoryRows',
  'sidebarPast',
  'sidebarSelectRow',
  'sidebarFormula',
  'sidebarCheck',
  'sidebarNextBand',
  'sidebarPropose',
  'sidebarUseTemplate',
] as const;

const withMetrics = (...Metrics: unknown[]) => ({ rows: { ...NO_ROWS, Metrics }, stamp: '' });
const PLACE = {
  tab: 'Accounts',
  headingRow: 1,
  firstRow: 2,
  lastRow: 4,
  firstColumn: 2,
  lastColumn: 3,
  heading: 'Logins',
  dated: false,
};

const REQUESTS: readonly (readonly [(typeof NAMES)[number], unknown])[] = [
  ...NAMES.flatMap((name) =>
    [
      null,
      undefined,
      7,
      true,
      [],
      [[]],
      {},
      { tab: 7 },
      { constructor: 'x' },
      JSON.parse('{"__proto__":{"tab":"Accounts","from":1}}'),
    ].map((request) => [name, request] as const),
  ),
  ...[0, -1, 1.5, 1e12, '1', null, [1]].map((from) => ['sidebarRows', { tab: 'Accounts', from }] as const),
  ...[0, -3, 2.5, 1e12, '2'].map((row) => ['sidebarSelectRow', { tab: 'Accounts', row }] as const),
  ['sidebarRows', 'text'],
  ...['1', {}, [-1], [1.5], ['1'], [null]].map(
    (columns) => ['sidebarRows', { tab: 'Accounts', from: 1, columns }] as const,
  ),
  ['sidebarRows', { tab: 'x'.repeat(60_000), from: 1 }],
  ['sidebarApply', 'text'],
  ['sidebarApply', { rows: NO_ROWS }],
  ['sidebarApply', { rows: null, stamp: '' }],
  ['sidebarApply', { rows: { ...NO_ROWS, Metrics: {} }, stamp: '' }],
  ['sidebarApply', { rows: { ...NO_ROWS, Rules: undefined }, stamp: '' }],
  ['sidebarApply', withMetrics(null)],
  ['sidebarApply', withMetrics({ cells: null })],
  ['sidebarApply', withMetrics({ cells: ['Logins'] })],
  ['sidebarApply', withMetrics({ row: -1, cells: {} })],
  ['sidebarApply', withMetrics({ row: '8', cells: {} })],
  ['sidebarApply', withMetrics({ cells: { Metric: ['x'] } })],
  ['sidebarApply', withMetrics({ cells: { Metric: { day: 'soon' } } })],
  ['sidebarApply', withMetrics({ cells: { Metric: { day: 20260101 } } })],
  ['sidebarApply', withMetrics({ cells: { Metric: 'x'.repeat(50_000) } })],
  ['sidebarApply', withMetrics(...Array.from({ length: 1001 }, () => ({ cells: { Metric: 'x' } })))],
  ['sidebarFormula', { ...PLACE, at: 4 }],
  ['sidebarFormula', { ...PLACE, at: '', heading: 4 }],
  ['sidebarFormula', { ...PLACE, at: '', firstRow: 1 }],
  ['sidebarFormula', { ...PLACE, at: '', lastRow: 1 }],
  ['sidebarFormula', { ...PLACE, at: '', lastColumn: 1 }],
  ['sidebarFormula', { ...PLACE, at: '', firstColumn: '=1' }],
];

test.each(REQUESTS)('%s refuses %j', (name, request) => {
  const host = openHost(accountsBook(SMALL_TABLE, SMALL_SCORECARD));
  const before = [sheetState(host, 'Accounts'), sheetState(host, 'Health Scorecard')];
  expect(() => host.run(name, request)).toThrow('The sidebar is from another version');
  expect([sheetState(host, 'Accounts'), sheetState(host, 'Health Scorecard')]).toEqual(before);
  expect(host.documentLocked()).toBe(false);
});

test('text that looks like a formula stays text, on the tab and in the accounts', () => {
  const host = openHost(accountsBook(SMALL_TABLE, SMALL_SCORECARD));
  const { stamp } = ask(host, 'sidebarOpen').card;
  const cells = { Metric: 'Logins', Healthy: 20, 'At risk': 0, Note: '=HYPERLINK("x")', Options: '=1+1' };
  const answer = ask(host, 'sidebarApply', {
    rows: {
      ...NO_ROWS,
      Metrics: [{ cells: { ...cells, Options: '' } }],
      Rules: [{ cells: { 'Metric or column': '+Logins', Is: "=1';", Then: 'flag', Value: '@now' } }],
    },
    stamp,
  });
  expect(answer).toMatchObject({ done: true });
  expect(host.sheet('Health Scorecard').formulas('A1:N40').flat().join('')).toBe('');
  expect(host.sheet('Health Scorecard').values('A1:N40').flat()).toEqual(
    expect.arrayContaining(['=HYPERLINK("x")', '+Logins', "=1';", '@now']),
  );
});

test('rows that claim a position of another section, or the same one twice, are new rows', () => {
  const host = openHost(accountsBook(SMALL_TABLE, SMALL_SCORECARD));
  const { stamp } = ask(host, 'sidebarOpen').card;
  const metric = (name: string, row: number) => ({ row, cells: { Metric: name, Healthy: 20, 'At risk': 0 } });
  const Metrics = [
    metric('Logins', 1),
    metric('Tickets', 9),
    metric('Seats', 9),
    metric('NPS', 4),
    metric('X', 999),
  ];
  expect(ask(host, 'sidebarApply', { rows: { ...NO_ROWS, Metrics }, stamp })).toMatchObject({ done: true });
  expect(host.sheet('Health Scorecard').value('A1')).toBe('Health Scorecard');
  expect(host.sheet('Health Scorecard').values('A1:A14').flat()).toEqual(
    expect.arrayContaining(['Logins', 'Tickets', 'Seats', 'NPS', 'X']),
  );
});
