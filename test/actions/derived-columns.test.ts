// Columns from other tabs on the local host: each tab is read once, the columns are written before the results and removed with them.
import type { CellInput, Host } from '../../host/api';
import { scorecardCells } from '../support/in-a-cell';
import { MENU, openHost, SCORECARD_NAME, scored, sheetState } from '../support/open-host';

type Rows = readonly (readonly CellInput[])[];

const ACCOUNTS: Rows = [
  ['Account', 'Account ID', 'ARR'],
  ['Alder', '75E01264', 100],
  ['Birch', '00412345', 200],
  ['Cedar', 'C-3', 300],
];
const DAY = (day: string): CellInput => ({ date: day });
/** Today is 2026-11-22: the window of 30 days begins on 2026-10-24. */
const TICKETS: Rows = [
  ['Ticket', 'Account ID', 'Created', 'Priority'],
  [1, '75E01264', DAY('2026-11-22'), 'High'],
  [2, '75E01264', DAY('2026-10-24'), 'Low'],
  [3, '75E01264', DAY('2026-10-23'), 'High'],
  [4, '00412345', DAY('2026-11-23'), 'High'],
  [5, '00412345', DAY('2026-09-01'), 'High'],
  [6, 'C-4', DAY('2026-11-01'), 'High'],
];
const SURVEYS: Rows = [
  ['Customer', 'Answered', 'Score'],
  ['alder', DAY('2026-11-01'), 9],
  ['Alder ', DAY('2026-10-01'), 2],
  ['Birch', DAY('2026-11-02'), 4],
];
const DERIVED: Rows = [
  ['Derived columns'],
  ['Column', 'From', 'Key', 'What', 'Of', 'Where', 'Window', 'If none', 'Note'],
  [
    'Tickets 30d',
    'Tickets',
    'Account ID',
    'count',
    '',
    '',
    'last 30 days by Created',
    0,
    'From the help desk',
  ],
  ['Last ticket', 'Tickets', 'Account ID', 'latest', 'Created', '', 'by Created'],
  ['High share', 'Tickets', 'Account ID', 'share', '', 'Priority is High', 'by Created'],
  ['Last NPS', 'Surveys', 'Customer', 'latest', 'Score', '', 'by Answered'],
];
const METRICS = {
  settings: { 'Accounts tab': 'Accounts', History: 'off' },
  metrics: [
    { Metric: 'Tickets 30d', Healthy: 0, 'At risk': 4 },
    { Metric: 'Satisfaction', Column: 'Last NPS', Healthy: 9, 'At risk': 0 },
  ],
};

function book(derived: Rows = DERIVED, more: Rows = [], accounts: Rows = ACCOUNTS) {
  return {
    sheets: [
      { name: 'Accounts', rows: accounts },
      { name: 'Tickets', rows: TICKETS },
      { name: 'Surveys', rows: SURVEYS },
      {
        name: 'Health Scorecard',
        rows: [...scorecardCells(METRICS), [''], ...derived, ...more].map((row) => [...row]),
      },
    ],
    namedRanges: [SCORECARD_NAME],
  };
}

function headings(host: Host): readonly unknown[] {
  return (
    host
      .sheet('Accounts')
      .values('A1:N1')[0]
      ?.filter((cell) => cell !== '') ?? []
  );
}

test('derived columns come before the results, and their values keep their types', () => {
  const host = openHost(book());
  const report = scored(host);
  expect(headings(host)).toEqual([
    ...['Account', 'Account ID', 'ARR', 'Tickets 30d', 'Last ticket', 'High share', 'Last NPS'],
    ...['Health score', 'Health band', 'Health coverage', 'Health drivers'],
  ]);
  expect(host.sheet('Accounts').display('D2:H4')).toEqual([
    ['2', '2026-11-22', '67%', '9', '75.0'],
    ['0', '2026-09-01', '100%', '4', '72.2'],
    ['0', '', '', '', '100.0'],
  ]);
  expect(report.issues.map(({ code }) => code)).toEqual([]);
});

test('the report lists the tabs that were read, with the keys that matched no account', () => {
  const host = openHost(book());
  expect(scored(host).tabsRead).toEqual([
    {
      tab: 'Tickets',
      rows: 6,
      withKey: 6,
      matched: 5,
      accounts: 2,
      firstDay: '2026-09-01',
      lastDay: '2026-11-22',
      unmatchedKeys: 1,
      unmatched: [{ key: 'C-4', rows: 1, nearest: [] }],
    },
    expect.objectContaining({ tab: 'Surveys', rows: 3, matched: 3, accounts: 2, unmatched: [] }),
  ]);
});

test('scoring twice gives the same sheet', () => {
  const host = openHost(book());
  scored(host);
  const before = sheetState(host, 'Accounts');
  scored(host);
  expect(sheetState(host, 'Accounts')).toEqual(before);
});

test('a derived column added later goes before the existing results', () => {
  const tickets = { ...METRICS, metrics: METRICS.metrics.slice(0, 1) };
  const card = [...scorecardCells(tickets), [''], ...DERIVED.slice(0, 3)].map((row) => [...row]);
  const whole = book();
  const host = openHost({
    ...whole,
    sheets: whole.sheets.map((sheet) =>
      sheet.name === 'Health Scorecard' ? { ...sheet, rows: card } : sheet,
    ),
  });
  scored(host);
  host.sheet('Accounts').type('I1', 'Owner');
  for (const [at, text] of (DERIVED[5] ?? []).entries())
    host.sheet('Health Scorecard').type(`${'ABCDEFG'.charAt(at)}${card.length + 1}`, String(text));
  scored(host);
  expect(headings(host)).toEqual([
    ...['Account', 'Account ID', 'ARR', 'Tickets 30d', 'Last NPS'],
    ...['Health score', 'Health band', 'Health coverage', 'Health drivers', 'Owner'],
  ]);
  expect(host.sheet('Accounts').display('D2:F2')).toEqual([['2', '9', '50.0']]);
  expect(host.sheet('Accounts').note('D1')).toBe(
    'Customer Health calculates this column: Number of rows on Tickets, last 30 days by Created. To change it, edit Derived columns on the scorecard tab.\nFrom the help desk',
  );
  host.clickMenu(MENU, 'Remove health columns');
  expect(headings(host)).toEqual(['Account', 'Account ID', 'ARR', 'Owner']);
  expect(host.sheet('Accounts').note('D1')).toBe('');
});

test('removing the health columns removes the derived ones and their notes', () => {
  const host = openHost(book());
  const before = sheetState(host, 'Accounts');
  scored(host);
  host.clickMenu(MENU, 'Remove health columns');
  expect(sheetState(host, 'Accounts')).toEqual(before);
});

test('a formula over the range with the derived columns gives the same score', () => {
  const host = openHost(book());
  scored(host);
  host.sheet('Accounts').type('N1', '=HEALTHSCORE(A2:G4; A1:G1; SCORECARD)');
  expect(host.sheet('Accounts').values('N1:N3')).toEqual(host.sheet('Accounts').values('H2:H4'));
});

test('derived columns that are not written still count', () => {
  const settings = { ...METRICS.settings, 'Write derived columns': 'no' };
  const host = openHost({
    ...book(),
    sheets: book().sheets.map((sheet) =>
      sheet.name === 'Health Scorecard'
        ? {
            ...sheet,
            rows: [...scorecardCells({ ...METRICS, settings }), [''], ...DERIVED].map((row) => [...row]),
          }
        : sheet,
    ),
  });
  scored(host);
  expect(headings(host).slice(3, 5)).toEqual(['Health score', 'Health band']);
  expect(host.sheet('Accounts').display('D2:D4').flat()).toEqual(['75.0', '72.2', '100.0']);
});

test('a missing tab is reported in a sentence, and its metric is missing, never 0', () => {
  const missing = DERIVED.map((row) => row.map((cell) => (cell === 'Surveys' ? 'Survey' : cell)));
  const host = openHost(book(missing));
  const report = scored(host);
  expect(report.issues).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        code: 'derived-tab-missing',
        message:
          'there is no tab "Survey", so Last NPS is missing for every account: check its name under From',
      }),
    ]),
  );
  expect(report.accounts.map(({ coverage }) => coverage)).toEqual([0.5, 0.5, 0.5]);
});

test('an accounts column with the same heading is used instead, and stays as it is', () => {
  const accounts = ACCOUNTS.map((row, at) => [...row, at === 0 ? 'Last NPS' : 1]);
  const host = openHost(book(DERIVED, [], accounts));
  const report = scored(host);
  expect(report.issues.map(({ code }) => code)).toContain('derived-heading-taken');
  expect(headings(host).filter((heading) => heading === 'Last NPS')).toHaveLength(1);
  expect(report.accounts.map(({ score }) => score)).toEqual([30.6, 55.6, 55.6]);
});

test('service calls do not grow with accounts, rows or derived columns of a tab', () => {
  const calls = (accounts: number, columns: Rows) => {
    const rows = Array.from({ length: accounts }, (_, at): CellInput[] => [`Account ${at}`, `A${at}`, 1]);
    const tickets = rows.flatMap(([, id = '']): CellInput[][] => [
      [1, id, DAY('2026-11-01'), 'High'],
      [2, id, DAY('2026-11-02'), 'Low'],
    ]);
    const whole = book(columns, [], [ACCOUNTS[0] ?? [], ...rows]);
    const host = openHost({
      ...whole,
      sheets: whole.sheets.map((sheet) =>
        sheet.name === 'Tickets' ? { ...sheet, rows: [TICKETS[0] ?? [], ...tickets] } : sheet,
      ),
    });
    host.serviceCalls.reset();
    scored(host);
    const first = [...host.serviceCalls.log];
    host.serviceCalls.reset();
    scored(host);
    return { first, later: [...host.serviceCalls.log] };
  };
  const few = calls(10, DERIVED);
  expect(calls(1000, DERIVED)).toEqual(few);
  const read = (log: readonly string[]) => log.filter((call) => call === 'Range.getValues').length;
  const one = calls(10, [...DERIVED.slice(0, 3), ...DERIVED.slice(5)]);
  expect(read(one.first)).toBe(read(few.first));
  expect(few.first.length).toBeLessThanOrEqual(60);
  expect(few.later.length).toBeLessThanOrEqual(45);
});

test('a column takes the value of 30 days ago from the history, for a change', () => {
  const history: Rows = [
    ['Day', 'Account', 'Health score', 'Health band', 'Health coverage', 'Scorecard', 'ARR'],
    [DAY('2026-10-19'), 'Alder', 50, 'Watch', 1, 'x', 80],
    [DAY('2026-10-19'), 'Birch', 50, 'Watch', 1, 'x', ''],
    [DAY('2026-11-15'), 'Alder', 50, 'Watch', 1, 'x', 999],
  ];
  const card = [
    ...scorecardCells({
      settings: METRICS.settings,
      metrics: [
        { Metric: 'Growth', Column: 'ARR; ARR before', Type: 'change', Healthy: '25%', 'At risk': '0%' },
      ],
    }),
    ...[[''], ['Derived columns'], ['Column', 'From', 'What', 'Of', 'Window']],
    ['ARR before', 'History', 'value', 'ARR', '30 days ago'],
  ].map((row) => [...row]);
  const host = openHost({
    sheets: [
      { name: 'Accounts', rows: ACCOUNTS },
      { name: 'Health History', rows: history },
      { name: 'Health Scorecard', rows: card },
    ],
    namedRanges: [SCORECARD_NAME],
  });
  const report = scored(host);
  expect(headings(host).slice(3, 5)).toEqual(['ARR before', 'Health score']);
  expect(host.sheet('Accounts').values('D2:E4')).toEqual([
    [80, 100],
    ['', ''],
    ['', ''],
  ]);
  expect(report.issues.map(({ code }) => code)).not.toContain('derived-no-snapshot');
});
