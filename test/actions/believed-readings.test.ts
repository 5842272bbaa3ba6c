// Score accounts and the functions give the same results under either reading of Google's unconfirmed behaviors.
import type { BelievedReadings, CellInput } from '../../host/api';
import { codeText } from '../support/dist';
import { accountsBook, column, openHost, SMALL_SCORECARD, scored } from '../support/open-host';

const ROWS: CellInput[][] = [
  ['Account', 'Logins', 'Tickets', 'Contact'],
  ['Alder', 20, 10, { date: '2026-11-20T23:30' }],
  ['Birch', '', { formula: '=NA()' }, { date: '2026-07-01T00:15' }],
  ['Cedar', 'Loading...', { typed: '0:50' }, { typed: '0:50' }],
];
const SCORECARD = {
  settings: { History: 'off', Alerts: 'no' },
  metrics: [
    ...SMALL_SCORECARD.metrics,
    { Metric: 'Contact', Type: 'recency', Healthy: 0, 'At risk': 200, Weight: 4 },
  ],
};

/** The last column accepts only "Basic" and "Pro", and is plain text. */
const CHOOSE_FROM_LIST = `function chooseFromList() {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Accounts").getRange("E2:E1000").setNumberFormat("@").setDataValidation(
    SpreadsheetApp.newDataValidation().requireValueInList(["Basic", "Pro"]).setAllowInvalid(false).build());
}`;

const READINGS: readonly BelievedReadings[] = [
  {},
  { blankArgument: 'null' },
  { blankArgument: 'undefined' },
  { omittedArgument: 'empty text' },
  { omittedArgument: 'null' },
  { oneCellRange: 'matrix' },
  { duration: 'number' },
  { emptyFormula: 'no content' },
  { insertedColumns: 'formats and validations' },
  { insertedColumns: 'nothing' },
  { intl: 'missing' },
];

const open = (readings: BelievedReadings, rows = ROWS) =>
  openHost({ ...accountsBook(rows, SCORECARD), timeZone: 'Pacific/Auckland' }, { readings });

describe.each(READINGS)('CF-15 CF-19 to CF-22 CF-24 RT-4 SS-9 SS-44 with %j', (readings) => {
  // 50 minutes instead of a number of tickets: not a number, or 0.03 of a day.
  const durationScore = readings.duration === 'number' ? 99.7 : '';

  test('the menu writes the same scores, and reports an issue where a cell cannot be read', () => {
    const host = open(readings);
    const report = scored(host);
    expect(column(host, 'Accounts', 'E2:E4')).toEqual([86.8, 27.5, durationScore]);
    expect(column(host, 'Accounts', 'F2:F4').slice(0, 2)).toEqual(['Healthy', 'At risk']);
    const cells = report.issues.map(({ cell }) => cell);
    for (const cell of ['Accounts!C3', 'Accounts!B4', 'Accounts!D4']) expect(cells).toContain(cell);
  });

  test('formulas over one cell, over a blank cell and over durations', () => {
    const host = open(readings);
    const sheet = host.sheet('Accounts');
    sheet.type('G2', '=HEALTHBAND(75)');
    sheet.type('G3', '=HEALTHBAND(B3)');
    sheet.type('G4', '=HEALTHSCORE(B3; B1; SCORECARD)');
    sheet.type('H2', '=HEALTHSCORE(B2:D2; B1:D1; SCORECARD)');
    expect(sheet.values('G2:G4')).toEqual([['Healthy'], [''], ['']]);
    expect(sheet.value('H2')).toBe(86.8);
    sheet.type('H4', '=HEALTHSCORE(C4:D4; C1:D1; SCORECARD)');
    expect(sheet.value('H4')).toBe(durationScore);
  });
});

test.each<BelievedReadings>([{ emptyFormula: 'content' }, { emptyFormula: 'no content' }])(
  'SS-9 formulas that show nothing beside the table are not overwritten: %j',
  (readings) => {
    const rows = ROWS.map((row, at) => [...row, at === 2 ? { formula: '=""' } : null]);
    const host = open(readings, rows);
    expect(scored(host).columns.all).toEqual([5, 6, 7, 8]);
    expect(host.sheet('Accounts').formulas('I3')).toEqual([['=""']]);
  },
);

test.each<BelievedReadings>([
  { insertedColumns: 'formats' },
  { insertedColumns: 'formats and validations' },
  { insertedColumns: 'nothing' },
])('SS-44 columns inserted beside a dropdown take the scores, as numbers: %j', (readings) => {
  const rows = ROWS.map((row, at): CellInput[] => [
    ...row,
    at === 0 ? 'Plan' : 'Basic',
    at === 0 ? null : 'note',
  ]);
  const host = openHost(accountsBook(rows, SCORECARD), {
    readings,
    code: `${codeText}\n${CHOOSE_FROM_LIST}`,
  });
  host.run('chooseFromList');
  expect(scored(host).columns.all).toEqual([6, 7, 8, 9]);
  const sheet = host.sheet('Accounts');
  expect(sheet.values('F2:G2')).toEqual([[87, 'Healthy']]);
  expect(sheet.values('E2')).toEqual([['Basic']]);
  expect(sheet.value('J2')).toBe('note');
  expect(sheet.display('F2:H2')).toEqual([['87.0', 'Healthy', '100%']]);
});

test.each<BelievedReadings>([{ errorArgument: 'text' }, { errorArgument: 'not called' }])(
  'CF-23 SS-7 an error among the accounts: the menu scores them, and a formula scores or shows that error: %j',
  (readings) => {
    const host = open(readings);
    const sheet = host.sheet('Accounts');
    sheet.type('K2', '=HEALTHSCORE(B2:D4; B1:D1; SCORECARD)');
    const inCell = sheet.value('K2');
    if (readings.errorArgument === 'text') expect(inCell).toBe(86.8);
    else expect(inCell).toMatchObject({ error: '#N/A' });
    expect(scored(host).accounts.map(({ score }) => score)).toEqual([86.8, 27.5, null]);
  },
);

test.each<BelievedReadings>([{ todayArgument: 'allowed' }, { todayArgument: 'refused' }])(
  'CF-27 without TODAY() a formula scores as of the day it is calculated: %j',
  (readings) => {
    const host = open(readings);
    const sheet = host.sheet('Accounts');
    sheet.type('K2', '=HEALTHSCORE(B2:D2; B1:D1; SCORECARD)');
    sheet.type('K3', '=HEALTHSCORE(B2:D2; B1:D1; SCORECARD; TODAY())');
    expect(sheet.value('K2')).toBe(86.8);
    if (readings.todayArgument === 'allowed') expect(sheet.value('K3')).toBe(86.8);
    else expect(sheet.value('K3')).toMatchObject({ error: '#ERROR!' });
  },
);
