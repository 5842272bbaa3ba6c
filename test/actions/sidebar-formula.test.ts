// The formulas for score and band beside the accounts: where they go, and that they agree with Score accounts.
import type { CellInput, Host } from '../../host/api';
import { accountsBook, openHost, SMALL_SCORECARD, SMALL_TABLE, scored } from '../support/open-host';
import { ask } from '../support/sidebar-calls';

const PLACE = {
  ...{ tab: 'Accounts', headingRow: 1, firstRow: 2, lastRow: 4, firstColumn: 2, lastColumn: 3 },
  ...{ heading: 'Logins', dated: false, at: '' },
};

const small = (locale = 'en_US'): Host => openHost({ ...accountsBook(SMALL_TABLE, SMALL_SCORECARD), locale });

test('first shows the place and both formulas, and writes nothing', () => {
  const host = small();
  expect(ask(host, 'sidebarFormula', PLACE)).toMatchObject({
    written: false,
    at: 'D1',
    score: '={"Health score (formula)"; HEALTHSCORE(B2:C; B1:C1; SCORECARD)}',
    band: '={"Health band (formula)"; HEALTHBAND(D2:D; SCORECARD)}',
  });
  expect(ask(host, 'sidebarFormula', { ...PLACE, dated: true }).score).toBe(
    '={"Health score (formula)"; HEALTHSCORE(B2:C; B1:C1; SCORECARD; TODAY())}',
  );
  expect(host.sheet('Accounts').values('D1:E4').flat().join('')).toBe('');
});

test.each(['en_US', 'de_DE', 'en_GB'])('the formulas in %s give what Score accounts writes', (locale) => {
  const host = small(locale);
  host.serviceCalls.reset();
  const answer = ask(host, 'sidebarFormula', { ...PLACE, at: 'D1', dated: true });
  expect(answer).toMatchObject({ written: true, at: 'D1' });
  expect(host.serviceCalls.log.filter((call) => call === 'Range.setValues')).toHaveLength(1);
  const sheet = host.sheet('Accounts');
  expect(sheet.values('D1:E1')).toEqual([['Health score (formula)', 'Health band (formula)']]);
  expect(sheet.values('D2:E4')).toEqual([
    [75, 'Healthy'],
    [25, 'At risk'],
    ['', ''],
  ]);
  const report = scored(host);
  const menu = sheet.values('A1:Z4').map((row) => row.slice(report.columns.score - 1, report.columns.band));
  expect(menu.slice(1, 3)).toEqual(sheet.values('D2:E3'));
});

test('go to the right of everything, and make room at the edge', () => {
  const rows: CellInput[][] = SMALL_TABLE.map((row) => [...row]);
  rows.push(['Total', '', '', '', { formula: '=""' }]);
  const book = accountsBook(rows, SMALL_SCORECARD);
  const [accounts, card] = book.sheets;
  if (!accounts || !card) throw new Error('two tabs');
  const host = openHost({ ...book, sheets: [{ ...accounts, maxColumns: 6 }, card] });
  expect(ask(host, 'sidebarFormula', { ...PLACE, at: 'F2' })).toMatchObject({ written: true });
  expect(host.sheet('Accounts').maxColumns).toBe(7);
  expect(host.sheet('Accounts').values('F2:G2')).toEqual([[75, 'Healthy']]);
  expect(ask(host, 'sidebarFormula', PLACE).at).toBe('H2');
});

test('with rows between headings and accounts, those stay blank', () => {
  const [headings = [], ...accounts] = SMALL_TABLE;
  const host = openHost(accountsBook([headings, ['', 'a month', ''], ...accounts], SMALL_SCORECARD));
  const answer = ask(host, 'sidebarFormula', { ...PLACE, firstRow: 3, lastRow: 5, at: 'D3' });
  expect(answer).toMatchObject({ written: true, band: '=HEALTHBAND(D3:D5; SCORECARD)' });
  expect(host.sheet('Accounts').values('D2:E3')).toEqual([
    ['', ''],
    [75, 'Healthy'],
  ]);
});

test('when the place is no longer free, a message says so, and nothing is written', () => {
  const host = small();
  host.sheet('Accounts').type('D9', 'mine');
  const answer = ask(host, 'sidebarFormula', { ...PLACE, at: 'D2' });
  expect(answer).toMatchObject({ written: false, at: 'E2' });
  expect(answer.message).toContain('D2');
  expect(host.sheet('Accounts').values('D1:F4').flat().join('')).toBe('');
});

test('new columns beside plain-text cells still calculate formulas', () => {
  const rows = SMALL_TABLE.map((row) => [...row, { number: 1, format: '@' }]);
  const book = accountsBook(rows, SMALL_SCORECARD);
  const [accounts, card] = book.sheets;
  if (!accounts || !card) throw new Error('two tabs');
  const host = openHost({ ...book, sheets: [{ ...accounts, maxColumns: 4 }, card] });
  expect(ask(host, 'sidebarFormula', { ...PLACE, at: 'E1' })).toMatchObject({ written: true });
  expect(host.sheet('Accounts').values('E2:F2')).toEqual([[75, 'Healthy']]);
});

test('when the table has moved since, a message says so, and nothing is written', () => {
  const host = small();
  host.sheet('Accounts').insertRows(1, 1);
  for (const at of ['', 'D2'])
    expect(ask(host, 'sidebarFormula', { ...PLACE, at })).toMatchObject({
      ...{ written: false, at: '', score: '', band: '' },
      message:
        'The table has moved since the sidebar read it. Choose Read the sheet again, then try once more.',
    });
  expect(
    ask(host, 'sidebarFormula', { ...PLACE, headingRow: 9_999, firstRow: 10_000, lastRow: 10_000 }).message,
  ).toMatch(/^The table has moved/);
  expect(host.sheet('Accounts').values('D1:G5').flat().join('')).toBe('');
});

test('without the tab, without a scorecard, and while a colleague is scoring: a sentence', () => {
  expect(ask(small(), 'sidebarFormula', { ...PLACE, tab: 'Nowhere' }).message).toBe(
    'There is no tab "Nowhere".',
  );
  const bare = openHost(accountsBook(SMALL_TABLE));
  expect(ask(bare, 'sidebarFormula', { ...PLACE, at: 'D2' })).toMatchObject({ written: false, at: '' });
  const host = small();
  host.lockElsewhere(true);
  expect(ask(host, 'sidebarFormula', { ...PLACE, at: 'D2' })).toMatchObject({ written: false, at: '' });
});
