// Tables as they are in real sheets: what is scored, what is left out, and how both are reported.
import type { CellInput } from '../../host/api';
import { codeText } from '../support/dist';
import { accountsBook, column, openHost, SMALL_SCORECARD, scored } from '../support/open-host';

const HEADINGS = ['Account', 'Logins', 'Tickets'];
const ALDER: CellInput[] = ['Alder', 20, 10];
const BIRCH: CellInput[] = ['Birch', 0, 0];

function outcome(rows: CellInput[][], scorecard = SMALL_SCORECARD) {
  const host = openHost(accountsBook(rows, scorecard));
  const report = scored(host);
  return {
    host,
    report,
    scores: report.accounts.map(({ account, score }) => [account, score]),
    messages: report.issues.map(({ cell, message }) => `${cell}: ${message}`),
  };
}
const BOTH = [
  ['Alder', 75],
  ['Birch', 25],
];

test('titles, explanations, subtotals, notes and blank rows are not accounts', () => {
  const { scores, messages, report } = outcome(
    [
      ['Customer health, October', '', ''],
      ['Made by Ann', '', ''],
      [],
      ['Account', 'Logins', 'Tick-\nets'],
      ['', 'last 30 days', '0-10'],
      ALDER,
      ['Subtotal', 20, 10],
      [],
      BIRCH,
      ['Grand total', 20, 10],
      [],
      ['Source: the product', '', ''],
    ],
    {
      metrics: [
        SMALL_SCORECARD.metrics[0] ?? { Metric: '' },
        { Metric: 'Tick- ets', Healthy: 0, 'At risk': 10 },
      ],
    },
  );
  expect(scores).toEqual(BOTH);
  expect(report.headingRow).toBe(4);
  expect(messages[0]).toBe('Accounts!A5: row 5 seems to explain the headings, so it is not scored');
});

test('of several tables the one with the accounts is scored, and the rows of the others are reported', () => {
  const { host, scores, messages } = outcome([
    ['Segment', 'Tickets', ''],
    ['EMEA', 4, ''],
    ['AMER', 6, ''],
    [],
    HEADINGS,
    ALDER,
    BIRCH,
    [],
    ['Churned', '', ''],
    ['Account', 'Reason', 'Lost on'],
    ['Zelkova', 'Price', { date: '2026-01-05' }],
  ]);
  expect(scores).toEqual(BOTH);
  expect(messages.slice(0, 2)).toEqual([
    'Accounts!A1: rows 1 to 4 seem to belong to another table, so they are not scored',
    'Accounts!A9: rows 9 to 11 seem to belong to another table, so they are not scored',
  ]);
  expect(column(host, 'Accounts', 'D1:D11')).toEqual([
    '',
    '',
    '',
    '',
    'Health score',
    75,
    25,
    '',
    '',
    '',
    '',
  ]);
});

test('a table beside the accounts adds no accounts, even without a scorecard', () => {
  const rows = [
    [...HEADINGS, '', 'CSM', 'Quota'],
    [...ALDER, '', 'Ann', 100],
    [...BIRCH, '', 'Ben', 80],
    ['', '', '', '', 'Cid', 70],
  ];
  const { scores, messages } = outcome(rows);
  expect(scores).toEqual(BOTH);
  expect(messages[0]).toBe('Accounts!A4: row 4 seems to belong to another table, so it is not scored');
  const starter = openHost(accountsBook(rows));
  expect(scored(starter).accounts.map(({ account }) => account)).toEqual(['Alder', 'Birch']);
  expect(starter.sheet('Health Scorecard').values('A1:A40').flat()).not.toContain('Quota');
});

test('headings repeated on every printed page are not accounts', () => {
  const { scores, messages } = outcome([HEADINGS, ALDER, HEADINGS, BIRCH]);
  expect(scores).toEqual(BOTH);
  expect(messages.join()).not.toContain('another table');
});

test('accounts with similar names are reported with both cells, and every one is scored', () => {
  const { scores, messages } = outcome([
    HEADINGS,
    ALDER,
    BIRCH,
    ['ALDER, Inc.', 20, 10],
    ['birch', 0, 0],
    ['Cedar', 20, 0],
  ]);
  expect(scores).toHaveLength(5);
  expect(messages.filter((each) => each.includes('looks like'))).toEqual([
    'Accounts!A4: "ALDER, Inc." looks like "Alder" in Accounts!A2: both are scored',
    'Accounts!A5: "birch" looks like "Birch" in Accounts!A3: both are scored',
  ]);
});

test('a column where most names repeat is questioned once', () => {
  const months = Array.from({ length: 24 }, (_, index): CellInput[] => [`Account ${index % 4}`, 5, 5]);
  const { scores, messages } = outcome([HEADINGS, ...months]);
  expect(scores).toHaveLength(24);
  expect(messages.filter((each) => /names|looks like/.test(each))).toEqual([
    'Accounts!A1: most names appear here more than once: if another column names the accounts, write its heading beside "Account column"',
  ]);
});

test('formulas count with their values, and 60 columns take as many reads as 3', () => {
  const more = Array.from({ length: 57 }, (_, index) => `Other ${index}`);
  const values = more.map((_, index): CellInput => index);
  const { scores } = outcome([
    [...HEADINGS, ...more],
    [{ formula: '="Al"&"der"' }, { formula: '=4*5' }, { formula: '=SUM(7,3)' }, ...values],
    [...BIRCH, ...values],
  ]);
  expect(scores).toEqual(BOTH);
});

test('headings that are dates match as YYYY-MM-DD', () => {
  const month = { date: '2026-10-01' };
  const { scores } = outcome(
    [
      ['Account', month],
      ['Alder', 15],
      ['Birch', 5],
    ],
    {
      metrics: [{ Metric: 'Logins', Column: '2026-10-01', Healthy: 20, 'At risk': 0 }],
    },
  );
  expect(scores).toEqual(BOTH);
});

test('rows that a filter hides are scored too', () => {
  const code = `${codeText}
function personHides() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Accounts');
  const filter = sheet.getRange('A1:C3').createFilter();
  filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['Birch']).build());
}`;
  const host = openHost(accountsBook([HEADINGS, ALDER, BIRCH], SMALL_SCORECARD), { code });
  host.run('personHides');
  expect(scored(host).accounts.map(({ account, score }) => [account, score])).toEqual(BOTH);
});
