// The menu and the action of each item, in every auth mode that Google runs it.
import type { CellInput } from '../../host/api';
import { accountsBook, MENU, openHost, SMALL_SCORECARD, SMALL_TABLE, scored } from '../support/open-host';

describe('drawing the menu', () => {
  test.each(['NONE', 'LIMITED'] as const)('onOpen works in auth mode %s and touches no document', (mode) => {
    const host = openHost(accountsBook(SMALL_TABLE));
    host.ui.menus.clear();
    host.serviceCalls.reset();
    expect(host.open(mode)).toBe(true);
    expect(host.ui.menus.get(MENU)?.map((item) => item.caption)).toEqual([
      'Score accounts',
      'Refresh portfolio',
      'Color bands on selection',
      'Remove health columns',
      'Open sidebar',
      'Evidence…',
      'Add sample accounts',
      'Self-check',
      'Help',
    ]);
    expect(host.serviceCalls.total).toBe(0);
  });

  test('onInstall draws it too, since the file is already open', () => {
    const host = openHost(accountsBook(SMALL_TABLE));
    host.ui.menus.clear();
    host.install();
    expect(host.ui.menus.get(MENU)?.length).toBeGreaterThan(5);
  });

  test('every item calls a function that exists', () => {
    const host = openHost(accountsBook(SMALL_TABLE));
    for (const item of host.ui.menus.get(MENU) ?? []) expect(host.functions).toContain(item.functionName);
  });
});

describe('Add sample accounts', () => {
  test('fills an empty spreadsheet, and the next click scores it with every band', () => {
    const host = openHost({ sheets: [{ name: 'Sheet1', rows: [] }] });
    host.clickMenu(MENU, 'Add sample accounts');
    expect(host.sheetNames()).toEqual([
      'Sheet1',
      'Sample accounts',
      'Health Scorecard',
      'Past accounts',
      'Tickets',
      'Surveys',
      'Logins',
      'Health History',
      'Health Scorecard Versions',
    ]);
    expect(host.activeSheetName()).toBe('Sample accounts');
    expect(host.ui.toasts[0]?.message).toContain('60 invented accounts are here.');
    const report = scored(host);
    expect(report.accounts).toHaveLength(60);
    expect(report.issues).toEqual([]);
    expect(report.bands.every((band) => band.accounts > 0)).toBe(true);
  });

  test('its dates are true dates, relative to today', () => {
    const host = openHost({ sheets: [{ name: 'Sheet1', rows: [] }], locale: 'de_DE' });
    host.clickMenu(MENU, 'Add sample accounts');
    const contacts = host
      .sheet('Sample accounts')
      .values('M2:M61')
      .flat()
      .filter((cell) => cell !== '');
    expect(contacts.length).toBeGreaterThan(50);
    for (const cell of contacts)
      expect(cell).toMatchObject({ date: expect.stringMatching(/^2026-(0[89]|1[01])-/) });
  });

  test('leaves an existing scorecard alone, and an existing tab of that name', () => {
    const host = openHost(accountsBook(SMALL_TABLE, SMALL_SCORECARD));
    const before = host.sheet('Health Scorecard').values('A1:N10');
    host.clickMenu(MENU, 'Add sample accounts');
    host.clickMenu(MENU, 'Add sample accounts');
    expect(host.sheetNames()).toEqual(expect.arrayContaining(['Sample accounts', 'Sample accounts 2']));
    expect(host.sheet('Health Scorecard').values('A1:N10')).toEqual(before);
  });
});

describe('Color bands on selection', () => {
  const rows: CellInput[][] = [
    ['Account', 'Score'],
    ['Alder', 70],
    ['Birch', 69.9],
    ['Cedar', 39.9],
    ['Doyle', ''],
    ['Elm', 'Watch'],
    ['Fir', 'what'],
  ];

  test('colors scores and band names, and nothing else', () => {
    const host = openHost(accountsBook(rows));
    host.sheet('Accounts').select('B2:B7');
    host.clickMenu(MENU, 'Color bands on selection');
    const seen = ['B2', 'B3', 'B4', 'B5', 'B6', 'B7'].map((cell) => host.sheet('Accounts').seenFill(cell));
    expect(seen).toEqual(['#b7e1cd', '#fce8b2', '#e58b84', '', '#fce8b2', '']);
    expect(host.ui.toasts[0]?.message).toBe(
      'B2:B7 is colored by band: Healthy from 70, Watch from 40, At risk from 0.',
    );
  });

  test('uses the bands of the scorecard, can be repeated, and leaves other rules alone', () => {
    const bands = [
      ['Top', 69.5, '#b7e1cd'],
      ['Rest', 0, '#e58b84'],
    ];
    const host = openHost(accountsBook(rows, { ...SMALL_SCORECARD, bands }));
    const sheet = host.sheet('Accounts');
    sheet.addRule('A1:A7', '=A1="Alder"', '#0000ff');
    sheet.select('B2:B7');
    host.clickMenu(MENU, 'Color bands on selection');
    host.clickMenu(MENU, 'Color bands on selection');
    expect(sheet.rules()).toHaveLength(3);
    expect(sheet.rules()[0]?.background).toBe('#0000ff');
    expect([sheet.seenFill('B3'), sheet.seenFill('B4')]).toEqual(['#b7e1cd', '#e58b84']);
  });
});

test('Open sidebar shows the sidebar page', () => {
  const host = openHost(accountsBook(SMALL_TABLE));
  host.clickMenu(MENU, 'Open sidebar');
  expect(host.ui.sidebars).toHaveLength(1);
  expect(host.ui.sidebars[0]?.title).toBe('Customer Health');
  expect(host.ui.sidebars[0]?.content).toContain('Score accounts');
});

test('Help shows the formula to type', () => {
  const host = openHost(accountsBook(SMALL_TABLE));
  host.clickMenu(MENU, 'Help');
  expect(host.ui.alerts[0]?.message).toContain('=HEALTHSCORE(A2:O; A1:O1; SCORECARD)');
});
