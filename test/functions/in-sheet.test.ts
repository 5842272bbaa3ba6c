// The functions in cells of a real sheet: open ranges, spilling, recalculation, and both readings of unconfirmed behavior.
import type { BelievedReadings, CellInput } from '../../host/api';
import { accountsBook, openHost, SCORECARD_WITH_HISTORY } from '../support/open-host';

const rows: CellInput[][] = [
  ['Account', 'Logins', 'Tickets'],
  ['Alder', 20, 10],
  ['', '', ''],
  ['Birch', 0, { formula: '=NA()' }],
];
const FORMULA = '=HEALTHSCORE(B2:C; B1:C1; SCORECARD)';

test('the recommended formula in one cell fills the column, and ends at the last account', () => {
  const host = openHost(accountsBook(rows, SCORECARD_WITH_HISTORY));
  const sheet = host.sheet('Accounts');
  sheet.type('E2', FORMULA);
  expect(sheet.values('E2:E6')).toEqual([[75], [''], [0], [''], ['']]);
  expect(sheet.formulas('E2')[0]?.[0]).not.toBe('');
});

test('CF-51 it follows an edit of an account and of the scorecard, and nothing else makes it run again', () => {
  const host = openHost(accountsBook(rows, SCORECARD_WITH_HISTORY));
  const sheet = host.sheet('Accounts');
  sheet.type('E2', FORMULA);
  const calls = () => host.customFunctionCalls.get('HEALTHSCORE') ?? 0;
  const before = calls();
  sheet.type('H1', 'something else');
  expect(calls()).toBe(before);
  sheet.type('B2', '0');
  expect(sheet.value('E2')).toBe(0);
  sheet.type('B2', '10');
  expect(sheet.value('E2')).toBe(37.5);
  host.sheet('Health Scorecard').type('H10', '1');
  expect(host.sheet('Health Scorecard').value('A10')).toBe('Logins');
  expect(sheet.value('E2')).toBe(25);
});

test('CF-41 a thrown error shows its message in the cell', () => {
  const host = openHost(accountsBook(rows, SCORECARD_WITH_HISTORY));
  host.sheet('Accounts').type('E2', '=HEALTHSCORE(B2:C; B1:C1)');
  expect(host.sheet('Accounts').value('E2')).toMatchObject({
    error: '#ERROR!',
    message: expect.stringContaining('=HEALTHSCORE(A2:O; A1:O1; SCORECARD)'),
  });
});

test('TODAY() as as_of ages the accounts day by day', () => {
  const scorecard = { metrics: [{ Metric: 'Contact', Type: 'recency', Healthy: 0, 'At risk': 100 }] };
  const table: CellInput[][] = [
    ['Account', 'Contact'],
    ['Alder', { date: '2026-11-22' }],
  ];
  const scores = ['2026-11-22', '2026-12-02'].map((day) => {
    const host = openHost(accountsBook(table, scorecard), { now: () => new Date(`${day}T12:00:00Z`) });
    host.sheet('Accounts').type('D2', '=HEALTHSCORE(B2:B2; B1:B1; SCORECARD; TODAY())');
    return host.sheet('Accounts').value('D2');
  });
  expect(scores).toEqual([100, 90]);
});

const readings: BelievedReadings[] = [
  {},
  { omittedArgument: 'empty text' },
  { omittedArgument: 'null' },
  { oneCellRange: 'matrix' },
];

test.each(readings)('the functions give the same under either reading of Google: %j', (reading) => {
  const host = openHost(accountsBook(rows, SCORECARD_WITH_HISTORY), { readings: reading });
  const sheet = host.sheet('Accounts');
  sheet.type('E2', FORMULA);
  sheet.type('F2', '=HEALTHSCORE(B2:B2; B1:B1; SCORECARD; )');
  sheet.type('G2', '=HEALTHBAND(E2)');
  sheet.type('H2', '=WEIGHTEDHEALTH(B2:C2; B5:C5; ; ; )');
  sheet.type('B5', '1');
  sheet.type('C5', '1');
  sheet.type('I2', '=HEALTHSCORE(B2)');
  expect(sheet.values('E2:I2')).toEqual([[75, 100, 'Healthy', 15, 20]]);
});

test('CF-23 with an error among the accounts the column still fills, if Google calls the function', () => {
  const host = openHost(accountsBook(rows, SCORECARD_WITH_HISTORY), { readings: { errorArgument: 'text' } });
  host.sheet('Accounts').type('E2', FORMULA);
  expect(host.sheet('Accounts').value('E4')).toBe(0);
});
