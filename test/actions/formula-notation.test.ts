// Formulas that a script writes (FO-1 to FO-4): commas in every locale, read back, and one formula in the heading row that covers new accounts.
import type { BelievedReadings, CellInput, Host } from '../../host/api';
import { accountsBook, openHost, SMALL_SCORECARD, SMALL_TABLE } from '../support/open-host';
import { ask } from '../support/sidebar-calls';

const PLACE = {
  ...{ tab: 'Accounts', headingRow: 1, firstRow: 2, lastRow: 4, firstColumn: 2, lastColumn: 3 },
  ...{ heading: 'Logins', dated: false, at: '' },
};
const RESULTS = [
  ['Health score (formula)', 'Health band (formula)'],
  [75, 'Healthy'],
  [25, 'At risk'],
  ['', ''],
];
const opened = (locale: string, readings: BelievedReadings = {}): Host =>
  openHost({ ...accountsBook(SMALL_TABLE, SMALL_SCORECARD), locale }, { readings });

describe.each(['accepted', 'refused'] as const)('FO-3 semicolons are %s', (formulaSemicolons) => {
  test.each(['en_US', 'de_DE', 'en_GB'])('the formulas calculate in %s', (locale) => {
    const host = opened(locale, { formulaSemicolons });
    const first = ask(host, 'sidebarFormula', { ...PLACE, dated: true });
    expect(first).toMatchObject({ written: false, at: 'D1' });
    expect(ask(host, 'sidebarFormula', { ...PLACE, dated: true, at: 'D1' })).toMatchObject({ written: true });
    expect(host.sheet('Accounts').values('D1:E4')).toEqual(RESULTS);
  });
});

test('FO-2 the message shows formulas with semicolons, the cells contain commas', () => {
  const host = opened('en_US');
  expect(ask(host, 'sidebarFormula', { ...PLACE, at: 'D1' })).toMatchObject({
    score: '={"Health score (formula)"; HEALTHSCORE(B2:C; B1:C1; SCORECARD)}',
    band: '={"Health band (formula)"; HEALTHBAND(D2:D; SCORECARD)}',
  });
  expect(host.sheet('Accounts').formulas('D1:E1')[0]?.join(' ')).not.toContain('C; B1');
});

test('an account that is added later gets its score at once', () => {
  const host = opened('en_US');
  ask(host, 'sidebarFormula', { ...PLACE, at: 'D1' });
  const sheet = host.sheet('Accounts');
  sheet.type('A5', 'Dogwood');
  sheet.type('B5', '20');
  sheet.type('C5', '0');
  expect(sheet.values('D5:E5')).toEqual([[100, 'Healthy']]);
});

test('with content below the accounts, the formulas end at the last account', () => {
  const rows: CellInput[][] = [...SMALL_TABLE.map((row) => [...row]), ['', '', ''], ['Remark', '', '']];
  const host = openHost(accountsBook(rows, SMALL_SCORECARD));
  expect(ask(host, 'sidebarFormula', { ...PLACE, at: 'D2' })).toMatchObject({
    ...{ written: true, at: 'D2' },
    score: '=HEALTHSCORE(B2:C4; B1:C1; SCORECARD)',
    band: '=HEALTHBAND(D2:D4; SCORECARD)',
  });
  expect(host.sheet('Accounts').values('D1:E4')).toEqual(RESULTS);
});

test.each<BelievedReadings>([{}, { writeFaults: 'late' }])(
  'a refused write leaves nothing behind: %j',
  (readings) => {
    const host = opened('en_US', readings);
    host.sheet('Accounts').protect('E1');
    expect(() => ask(host, 'sidebarFormula', { ...PLACE, at: 'D1' })).toThrow('protected cell');
    expect(host.sheet('Accounts').values('D1:E4').flat().join('')).toBe('');
    expect(host.documentLocked()).toBe(false);
  },
);
