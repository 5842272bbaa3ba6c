// Where our columns go beside anything a user has on the tab, and the message when they cannot go there.
import type { CellInput, Host } from '../../host/api';
import { refused, SMALL_SCORECARD, SMALL_TABLE, scored } from '../support/open-host';
import { hostWithPerson } from '../support/open-person';
import { reportShown } from '../support/report-shown';

const CROWDED: readonly (readonly CellInput[])[] = SMALL_TABLE.map((row, index) => [
  ...row,
  index === 2 ? 'call them' : '',
]);
const RESULTS = [
  ['Health score', 'Health band', 'Health coverage', 'Health drivers'],
  [75, 'Healthy', 1, '−25.0 Tickets 10'],
  [25, 'At risk', 1, '−75.0 Logins 0'],
  ['', 'Not enough data', 0, 'No value for Logins, Tickets'],
];
const tab = (host: Host) => host.sheet('Accounts').everything();
const VALIDATION = `.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());`;

describe('free columns that already have formats', () => {
  test('our format replaces an old one', () => {
    const host = hostWithPerson(SMALL_TABLE, SMALL_SCORECARD, {
      formats: `sheet.getRange('D2:G4').setNumberFormat('yyyy-mm-dd');`,
    });
    host.run('formats');
    expect(scored(host).columns.score).toBe(4);
    expect(host.sheet('Accounts').display('D2:F3')).toEqual([
      ['75.0', 'Healthy', '100%'],
      ['25.0', 'At risk', '100%'],
    ]);
  });

  test('plain-text columns would store scores as text, so new columns are inserted', () => {
    const host = hostWithPerson(SMALL_TABLE, SMALL_SCORECARD, {
      formats: `sheet.getRange('A1:K9').setNumberFormat('@');`,
    });
    host.run('formats');
    scored(host);
    const sheet = host.sheet('Accounts');
    expect(sheet.values('D1:G4')).toEqual(RESULTS);
    expect(sheet.maxColumns).toBe(30);
    expect(sheet.numberFormat('H2')).toBe('@');
  });
});

describe.each(['formats', 'formats and validations'] as const)(
  'inserted columns come %s',
  (insertedColumns) => {
    test('they keep no check box from their neighbor, and the neighbor keeps its own', () => {
      const host = hostWithPerson(
        CROWDED,
        SMALL_SCORECARD,
        {
          ticks: `sheet.getRange('C2:C4')${VALIDATION}; sheet.getRange('D2:D4')${VALIDATION}`,
          ticked: `return ['C2', 'D2', 'G4', 'H2'].map((cell) => sheet.getRange(cell).getDataValidation() !== null);`,
        },
        { readings: { insertedColumns } },
      );
      host.run('ticks');
      scored(host);
      expect(host.run('ticked')).toEqual([true, false, false, true]);
      expect(host.sheet('Accounts').values('D1:G4')).toEqual(RESULTS);
    });
  },
);

test('the user’s validation in columns that were free stays', () => {
  const host = hostWithPerson(SMALL_TABLE, SMALL_SCORECARD, {
    ticks: `sheet.getRange('D2:D4')${VALIDATION}`,
    ticked: `return sheet.getRange('D2').getDataValidation() !== null;`,
  });
  host.run('ticks');
  expect(scored(host).columns.score).toBe(4);
  expect(host.run('ticked')).toBe(true);
});

test.each([
  ['free columns', SMALL_TABLE],
  ['inserted columns', CROWDED],
] as const)('frozen columns stay frozen: %s', (_name, rows) => {
  const host = hostWithPerson(rows, SMALL_SCORECARD, {
    freezes: `sheet.setFrozenColumns(3); sheet.setFrozenRows(1);`,
    frozen: `return [sheet.getFrozenColumns(), sheet.getFrozenRows()];`,
  });
  host.run('freezes');
  scored(host);
  expect(host.sheet('Accounts').values('D1:G4')).toEqual(RESULTS);
  expect(host.run('frozen')).toEqual([3, 1]);
});

describe('deleted health columns', () => {
  test('one deleted column comes back after the others', () => {
    const host = hostWithPerson(SMALL_TABLE, SMALL_SCORECARD);
    scored(host);
    const sheet = host.sheet('Accounts');
    sheet.deleteColumns(5, 1);
    expect(scored(host).columns).toMatchObject({ score: 4, coverage: 5, drivers: 6, band: 7 });
    expect([sheet.seenFill('D2'), sheet.seenFill('G2'), sheet.seenFill('E2')]).toEqual([
      '#b7e1cd',
      '#b7e1cd',
      '',
    ]);
    expect(sheet.rules()).toHaveLength(4);
  });

  test('when all are deleted they are created again, beside columns added since', () => {
    const host = hostWithPerson(SMALL_TABLE, SMALL_SCORECARD);
    scored(host);
    const sheet = host.sheet('Accounts');
    sheet.type('H1', 'Owner');
    sheet.type('H2', 'Kim');
    sheet.deleteColumns(4, 4);
    expect(scored(host).columns).toMatchObject({ score: 5, drivers: 8 });
    expect(sheet.values('E1:H4')).toEqual(RESULTS);
    expect(sheet.rules()).toHaveLength(4);
  });
});

test('the results follow a user column between ours, renamed headings and columns inserted before them', () => {
  const host = hostWithPerson(CROWDED, SMALL_SCORECARD);
  scored(host);
  const sheet = host.sheet('Accounts');
  sheet.type('F1', 'How much we know');
  sheet.insertColumns(6, 1);
  sheet.type('F1', 'Owner');
  sheet.type('F3', 'Kim');
  sheet.insertColumns(2, 2);
  sheet.type('D2', '0');
  expect(scored(host).columns.all).toEqual([6, 7, 9, 10]);
  expect(sheet.values('F1:J3')).toEqual([
    ['Health score', 'Health band', 'Owner', 'How much we know', 'Health drivers'],
    [0, 'At risk', '', 1, '−75.0 Logins 0 · −25.0 Tickets 10'],
    [25, 'At risk', 'Kim', 1, '−75.0 Logins 0'],
  ]);
});

describe('protected ranges', () => {
  const MESSAGE =
    'A protected range on the tab Accounts covers the cells for the health columns, and you may not edit it.';

  test.each([
    ['the heading row', '1:1'],
    ['a cell among the free columns', 'E3'],
    ['everything', 'A1:Z1000'],
  ])('%s: nothing is written, whatever language Google answers in', (_name, range) => {
    for (const rows of [SMALL_TABLE, CROWDED]) {
      if (rows === CROWDED && range === 'E3') continue;
      const host = hostWithPerson(rows, SMALL_SCORECARD, {}, { localizedErrors: true });
      host.sheet('Accounts').protect(range);
      const before = tab(host);
      expect(refused(host).message).toContain(MESSAGE);
      expect(host.ui.alerts).toHaveLength(1);
      expect(tab(host)).toEqual(before);
      expect(host.documentLocked()).toBe(false);
    }
  });

  test('only some of our columns: the old results stay whole', () => {
    for (const range of ['D2:D3', 'H1', 'E:E']) {
      const host = hostWithPerson(CROWDED, SMALL_SCORECARD);
      scored(host);
      host.sheet('Accounts').insertColumns(6, 1);
      host.sheet('Accounts').type('B2', '0');
      host.sheet('Accounts').protect(range);
      const before = tab(host);
      expect(refused(host).message).toContain(MESSAGE);
      expect(tab(host)).toEqual(before);
    }
  });

  test('the user’s own data: our columns are written beside it', () => {
    for (const rows of [SMALL_TABLE, CROWDED]) {
      const host = hostWithPerson(rows, SMALL_SCORECARD);
      host.sheet('Accounts').protect('A:C');
      scored(host);
      expect(host.sheet('Accounts').values('D1:G4')).toEqual(RESULTS);
    }
  });

  test('a note to the right: our columns are written all the same', () => {
    const host = hostWithPerson(CROWDED, SMALL_SCORECARD);
    host.sheet('Accounts').protect('D1:Z1000');
    scored(host);
    expect(host.sheet('Accounts').values('D1:H3')[2]?.[4]).toBe('call them');
  });

  test('the scorecard tab: accounts are scored, and the report says what could not be stored', () => {
    const host = hostWithPerson(SMALL_TABLE, SMALL_SCORECARD);
    host.sheet('Health Scorecard').protect('A1:N1000');
    expect(
      scored(host)
        .issues.map(({ message }) => message)
        .join(),
    ).toContain('could not be written');
    expect(JSON.stringify(reportShown(host).issues)).toContain('could not be written');
  });
});
