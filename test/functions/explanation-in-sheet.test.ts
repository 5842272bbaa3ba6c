// The explaining functions in cells of a real sheet: tables that spill, open ranges, and both readings of unconfirmed behavior.
import type { BelievedReadings, CellInput } from '../../host/api';
import { accountsBook, openHost, SMALL_SCORECARD } from '../support/open-host';

const rows: CellInput[][] = [
  ['Account', 'Logins', 'Tickets'],
  ['Alder', 20, 10],
  ['', '', ''],
  ['Birch', 0, 3],
];

const readings: BelievedReadings[] = [
  {},
  { omittedArgument: 'empty text' },
  { omittedArgument: 'null' },
  { oneCellRange: 'matrix' },
];

test.each(readings)('the functions give the same under either reading of Google: %j', (reading) => {
  const host = openHost(accountsBook(rows, SMALL_SCORECARD), { readings: reading });
  const sheet = host.sheet('Accounts');
  sheet.type('E2', '=HEALTHDRIVERS(B2:C; B1:C1; SCORECARD; ; TODAY())');
  sheet.type('F2', '=HEALTHNEXT(B2:C; B1:C1; SCORECARD; )');
  sheet.type('G2', '=HEALTHCOVERAGE(B2:C; B1:C1; SCORECARD)');
  sheet.type('H2', '=METRICSCORE(B2:B; B1; SCORECARD)');
  sheet.type('I2', '=NPS(C2; )');
  sheet.type('J2', '=CHURNRATE(C4; C2)');
  expect(sheet.values('E2:J5')).toEqual([
    ['−25.0 Tickets 10', 'Already Healthy', 1, 100, 100, 0.3],
    ['', '', '', '', '', ''],
    ['−75.0 Logins 0 · −7.5 Tickets 3', 'Logins 0 → 6 makes it Watch', 1, 0, '', ''],
    ['', '', '', '', '', ''],
  ]);
});

test('S2-16 the explanation of an account spills as a table and follows an edit', () => {
  const host = openHost(accountsBook(rows, SMALL_SCORECARD));
  const sheet = host.sheet('Accounts');
  sheet.type('E2', '=HEALTHEXPLAIN(B2:C2; B1:C1; SCORECARD)');
  expect(sheet.values('E2:I7')).toEqual([
    ['Metric', 'Value', 'Metric score', 'Weight %', 'Points'],
    ['Full mark', '', '', '', 100],
    ['Logins', 20, 100, 75, 0],
    ['Tickets', 10, 0, 25, -25],
    ['Health score', 'Healthy', 75, 100, 75],
    ['', '', '', '', ''],
  ]);
  sheet.type('B2', '10');
  expect(sheet.values('E6:I6')).toEqual([['Health score', 'At risk', 37.5, 100, 37.5]]);
});
