// Score accounts on the local host: what is found, what is written, and what stays.
import type { CellInput } from '../../host/api';
import {
  accountsBook,
  column,
  openHost,
  refused,
  SMALL_SCORECARD,
  SMALL_TABLE,
  scored,
  sheetState,
} from '../support/open-host';
import { reportShown } from '../support/report-shown';

describe('the results', () => {
  const host = openHost(accountsBook(SMALL_TABLE, SMALL_SCORECARD));
  const report = scored(host);
  const sheet = host.sheet('Accounts');

  test('score, band, coverage and drivers beside the data', () => {
    expect(sheet.values('D1:G4')).toEqual([
      ['Health score', 'Health band', 'Health coverage', 'Health drivers'],
      [75, 'Healthy', 1, '−25.0 Tickets 10'],
      [25, 'At risk', 1, '−75.0 Logins 0'],
      ['', 'Not enough data', 0, 'No value for Logins, Tickets'],
    ]);
    expect(sheet.display('D2:F3')).toEqual([
      ['75.0', 'Healthy', '100%'],
      ['25.0', 'At risk', '100%'],
    ]);
    expect(sheet.values('A1:C4')).toEqual(SMALL_TABLE);
  });

  test('the bands are colored on score and band, and on nothing else', () => {
    expect(['D2', 'E2', 'D3', 'E3', 'D4', 'E4'].map((cell) => sheet.seenFill(cell))).toEqual([
      '#b7e1cd',
      '#b7e1cd',
      '#e58b84',
      '#e58b84',
      '#f1f3f4',
      '#f1f3f4',
    ]);
    expect(['A2', 'C2', 'F2', 'G2', 'D1', 'D5'].map((cell) => sheet.seenFill(cell))).toEqual([
      '',
      '',
      '',
      '',
      '',
      '',
    ]);
  });

  test('the report is plain data', () => {
    expect(report).toMatchObject({
      asOf: '2026-11-22',
      sheet: 'Accounts',
      headingRow: 1,
      firstRow: 2,
      lastRow: 4,
      columns: { score: 4, band: 5, coverage: 6, drivers: 7 },
      bands: [
        { name: 'Healthy', accounts: 1 },
        { name: 'Watch', accounts: 0 },
        { name: 'At risk', accounts: 1 },
        { name: 'Not enough data', accounts: 1 },
      ],
      changed: [],
      issues: [],
    });
    expect(report.accounts[0]).toEqual({
      row: 2,
      account: 'Alder',
      score: 75,
      band: 'Healthy',
      coverage: 1,
      drivers: '−25.0 Tickets 10',
      computed: 75,
      flags: '',
      segment: '',
      change: null,
      trend: '',
    });
  });

  test('a dialog beside the sheet shows the accounts by band', () => {
    expect(host.ui.alerts).toEqual([]);
    expect(host.ui.dialogs).toMatchObject([{ title: '3 accounts scored', width: 520 }]);
    const { asOf, bands } = reportShown(host);
    expect(asOf).toBe('2026-11-22');
    expect(bands.map(({ name, accounts }) => [name, accounts])).toEqual([
      ['Healthy', 1],
      ['Watch', 0],
      ['At risk', 1],
      ['Not enough data', 1],
    ]);
  });

  test('the accounts tab is remembered, so the next click works from any tab', () => {
    expect(sheetState(host, 'Health Scorecard').values.flat()).toContain('Accounts tab');
    host.activate('Health Scorecard');
    expect(scored(host).sheet).toBe('Accounts');
  });
});

describe('finding the table', () => {
  const titled: readonly (readonly CellInput[])[] = [
    ['Book of business'],
    ['Made for the Monday call', '', 'Q4'],
    [],
    ['', 'Account', 'Logins', 'Tickets'],
    ['', 'Alder', 20, 10],
    [],
    ['', 'Birch', 0, 0],
    ['', 'Total Wine Imports', 10, 5],
    [],
    ['', 'Total', 30, 15],
    ['', 'Average', { formula: '=AVERAGE(C5:C8)' }, ''],
    ['', 'Note: logins are from last month'],
  ];

  test('title rows above, a column before, blank rows within, totals and notes below', () => {
    const host = openHost(accountsBook(titled, SMALL_SCORECARD));
    const report = scored(host);
    expect(report.accounts.map((account) => account.account)).toEqual([
      'Alder',
      'Birch',
      'Total Wine Imports',
    ]);
    expect(column(host, 'Accounts', 'E1:E12')).toEqual([
      '',
      '',
      '',
      'Health score',
      75,
      '',
      25,
      50,
      '',
      '',
      '',
      '',
    ]);
    expect(host.sheet('Accounts').formulas('C11')).toEqual([['=AVERAGE(C5:C8)']]);
  });

  test.each([1, 2, 13, 25])('the heading row may be row %i', (row) => {
    const above = Array.from({ length: row - 1 }, (_, index) => (index % 3 === 0 ? [`Line ${index}`] : []));
    const host = openHost(accountsBook([...above, ...SMALL_TABLE], SMALL_SCORECARD));
    expect(scored(host).headingRow).toBe(row);
  });

  test('a heading row below row 25 is not found, and the message says what to check', () => {
    const above = Array.from({ length: 25 }, () => ['x']);
    const host = openHost(accountsBook([...above, ...SMALL_TABLE], SMALL_SCORECARD));
    expect(refused(host).message).toContain(
      'No row on the tab Accounts holds the headings that the scorecard reads, such as "Logins", "Tickets"',
    );
  });
});

describe('health columns go', () => {
  test('into the next columns when they are free, even below a merged title', () => {
    const host = openHost(accountsBook([['', '', '', '', 'Q4 review'], ...SMALL_TABLE], SMALL_SCORECARD));
    expect(scored(host).columns).toMatchObject({ score: 4, drivers: 7 });
    expect(host.sheet('Accounts').value('E1')).toBe('Q4 review');
  });

  test('into inserted columns when a neighbor is occupied, and everything to the right moves along', () => {
    const rows = [...SMALL_TABLE.map((row) => [...row, '']), []].map((row, index) => [
      ...row,
      index === 2 ? 'call them' : '',
    ]);
    const host = openHost(accountsBook(rows, SMALL_SCORECARD));
    scored(host);
    expect(host.sheet('Accounts').value('D1')).toBe('Health score');
    expect(host.sheet('Accounts').value('I3')).toBe('call them');
  });

  test('around a formula that shows nothing, which is not free space', () => {
    const rows = SMALL_TABLE.map((row, index) => [
      ...row,
      '',
      index === 1 ? { formula: '=IF(B2>100,"high","")' } : '',
    ]);
    const host = openHost(accountsBook(rows, SMALL_SCORECARD));
    scored(host);
    expect(host.sheet('Accounts').formulas('I2')).toEqual([['=IF(B2>100,"high","")']]);
  });

  test('into new columns at the edge of the grid', () => {
    const workbook = accountsBook([], SMALL_SCORECARD);
    const sheets = workbook.sheets.map((sheet) =>
      sheet.name === 'Accounts' ? { name: 'Accounts', rows: SMALL_TABLE, maxRows: 4, maxColumns: 4 } : sheet,
    );
    const host = openHost({ ...workbook, sheets });
    expect(scored(host).columns).toMatchObject({ score: 4, drivers: 7 });
    expect(host.sheet('Accounts').maxColumns).toBe(8);
  });

  test('beside a lone "Health score", which is the user\'s own and stays', () => {
    const rows = SMALL_TABLE.map((row, index) => [...row, index === 0 ? 'Health score' : index * 11]);
    const host = openHost(accountsBook(rows, SMALL_SCORECARD));
    expect(scored(host).columns.score).toBe(5);
    scored(host);
    expect(column(host, 'Accounts', 'D1:D4')).toEqual(['Health score', 11, 22, 33]);
    expect(host.sheet('Accounts').value('I1')).toBe('');
  });

  test("ST-7 where our headings are side by side, in a copy without the add-on's marks", () => {
    const first = openHost(accountsBook(SMALL_TABLE, SMALL_SCORECARD));
    scored(first);
    const rows = first
      .sheet('Accounts')
      .values('A1:G4')
      .map((row) => row.map((cell): CellInput => (typeof cell === 'object' ? '' : cell)));
    const copy = openHost(accountsBook(rows, SMALL_SCORECARD));
    expect(scored(copy).columns.score).toBe(4);
    expect(
      copy
        .sheet('Accounts')
        .values('H1:K4')
        .flat()
        .every((cell) => cell === ''),
    ).toBe(true);
  });
});

describe('scoring again', () => {
  test('gives the same sheet, cell for cell and rule for rule, and rewrites no rules', () => {
    const host = openHost(accountsBook(SMALL_TABLE, SMALL_SCORECARD));
    scored(host);
    const before = sheetState(host, 'Accounts');
    host.serviceCalls.reset();
    scored(host);
    expect(sheetState(host, 'Accounts')).toEqual(before);
    expect(host.serviceCalls.log).not.toContain('Sheet.setConditionalFormatRules');
  });

  test('keeps the user\'s own conditional format, note, formula column and "Health score"', () => {
    const rows: CellInput[][] = SMALL_TABLE.map((row, index) => [
      ...row,
      index === 0 ? 'Double' : { formula: `=B${index + 1}*2` },
      index === 0 ? 'Health score' : 1,
    ]);
    const host = openHost(accountsBook(rows, SMALL_SCORECARD));
    const sheet = host.sheet('Accounts');
    sheet.addRule('A2:A4', '=B2>10', '#ff0000');
    sheet.setNote('B2', 'ask Kim');
    scored(host);
    scored(host);
    expect(sheet.rules()[0]).toMatchObject({ ranges: ['A2:A4'], background: '#ff0000' });
    expect(sheet.rules()).toHaveLength(5);
    expect(sheet.seenFill('A2')).toBe('#ff0000');
    expect(sheet.note('B2')).toBe('ask Kim');
    expect(sheet.formulas('D2:D4')).toEqual([['=B2*2'], ['=B3*2'], ['=B4*2']]);
    expect(column(host, 'Accounts', 'E1:E4')).toEqual(['Health score', 1, 1, 1]);
  });

  test('reports who changed band since the last run', () => {
    const host = openHost(accountsBook(SMALL_TABLE, SMALL_SCORECARD));
    scored(host);
    host.sheet('Accounts').type('B2', '0');
    const move = {
      account: 'Alder',
      row: 2,
      from: 'Healthy',
      to: 'At risk',
      direction: 'down',
      borderline: false,
      scoreBefore: 75,
      score: 0,
      drivers: '−75.0 Logins 0 · −25.0 Tickets 10',
      value: null,
    };
    expect(scored(host).changed).toEqual([move]);
    expect(reportShown(host).changed).toEqual({ shown: [move], total: 1 });
  });

  test('follows moved columns, keeps a renamed heading, a format and the order of the rules', () => {
    const host = openHost(accountsBook(SMALL_TABLE, SMALL_SCORECARD));
    scored(host);
    const sheet = host.sheet('Accounts');
    sheet.insertColumns(1, 2);
    sheet.type('F1', 'Our score');
    expect(scored(host).columns.score).toBe(6);
    expect(sheet.value('F1')).toBe('Our score');
    expect(sheet.rules()).toHaveLength(4);
  });

  test('clears results of removed accounts, and leaves a total of the scores alone', () => {
    const rows = [...SMALL_TABLE, [], ['Total', 20, 10]];
    const host = openHost(accountsBook(rows, SMALL_SCORECARD));
    scored(host);
    const sheet = host.sheet('Accounts');
    sheet.type('D6', '=AVERAGE(D2:D4)');
    for (const cell of ['A3', 'B3', 'C3', 'A4', 'C4']) sheet.type(cell, '');
    scored(host);
    expect(sheet.values('D2:E5')).toEqual([
      [75, 'Healthy'],
      ['', ''],
      ['', ''],
      ['', ''],
    ]);
    expect(sheet.formulas('D6')).toEqual([['=AVERAGE(D2:D4)']]);
  });

  test('still colors and scores with a column inserted between ours', () => {
    const host = openHost(accountsBook(SMALL_TABLE, SMALL_SCORECARD));
    scored(host);
    const sheet = host.sheet('Accounts');
    sheet.insertColumns(5, 1);
    sheet.type('E1', 'Call?');
    sheet.type('E2', 'yes');
    expect(scored(host).columns).toMatchObject({ score: 4, band: 6, coverage: 7, drivers: 8 });
    expect(sheet.values('D2:F2')).toEqual([[75, 'yes', 'Healthy']]);
    expect([sheet.seenFill('D2'), sheet.seenFill('E2'), sheet.seenFill('F2')]).toEqual([
      '#b7e1cd',
      '',
      '#b7e1cd',
    ]);
  });
});

describe('values that users enter in our columns outside the accounts', () => {
  test('a target below the table and a typed total inside it stay', () => {
    const rows = [...SMALL_TABLE, ['Total', 20, 10], ['Doyle', 20, 0]];
    const host = openHost(accountsBook(rows, SMALL_SCORECARD));
    scored(host);
    const sheet = host.sheet('Accounts');
    for (const [cell, text] of Object.entries({
      D5: '65',
      G5: 'see notes',
      D9: 'Target: above 60',
      G10: '80',
    }))
      sheet.type(cell, text);
    scored(host);
    expect(['D5', 'G5', 'D9', 'G10'].map((cell) => sheet.value(cell))).toEqual([
      65,
      'see notes',
      'Target: above 60',
      80,
    ]);
    expect(sheet.value('D6')).toBe(100);
  });

  test("columns with our headings but the user's formulas are the user's, and ours go beside them", () => {
    const headings = ['Health score', 'Health band', 'Health coverage', 'Health drivers'];
    const rows = SMALL_TABLE.map((row, index) => [
      ...row,
      ...headings.map((heading) => (index === 0 ? heading : { formula: `=B${index + 1}` })),
    ]);
    const host = openHost(accountsBook(rows, SMALL_SCORECARD));
    expect(scored(host).columns.score).toBe(8);
    expect(host.sheet('Accounts').formulas('D2:G2')).toEqual([['=B2', '=B2', '=B2', '=B2']]);
    expect(scored(host).columns.score).toBe(8);
  });
});

test('a scorecard range that does not start in A1 keeps its settings in place', () => {
  const host = openHost(accountsBook(SMALL_TABLE, SMALL_SCORECARD));
  const card = host.sheet('Health Scorecard');
  card.insertColumns(1, 1);
  const before = card.values('A1:A12');
  scored(host);
  scored(host);
  expect(card.values('A1:A12')).toEqual(before);
  expect(card.values('B1:C13').filter((row) => row[0] === 'Accounts tab')).toEqual([
    ['Accounts tab', 'Accounts'],
  ]);
});
