// What the sidebar loads, through google.script.run with its rules: the scorecard, the tabs, their rows, the selection.
import type { CellInput } from '../../host/api';
import { cardRowsOf } from '../../src/domain/scorecard-tab/card-rows';
import { parseScorecard } from '../../src/domain/scorecard-tab/parse';
import { decodeColumns } from '../../src/domain/values/coded-columns';
import {
  accountsBook,
  openHost,
  SCORECARD_WITH_HISTORY,
  SMALL_TABLE,
  sampleHost,
  scored,
} from '../support/open-host';
import { ask } from '../support/sidebar-calls';

test('opens with the cells of the scorecard, the other tabs, the calendar and the locale', () => {
  const host = openHost({ ...accountsBook(SMALL_TABLE, SCORECARD_WITH_HISTORY), locale: 'de_DE' });
  const opened = ask(host, 'sidebarOpen');
  expect(opened).toMatchObject({
    card: { tab: 'Health Scorecard' },
    tabs: ['Accounts'],
    activeTab: 'Accounts',
    today: '2026-11-22',
    locale: { decimal: ',', dateOrder: 'day-first' },
    draft: '',
  });
  const { scorecard } = parseScorecard(opened.card.grid);
  expect(scorecard?.metrics.map(({ name }) => name)).toEqual(['Logins', 'Tickets']);
  expect(cardRowsOf(opened.card.grid).Metrics.map(({ row }) => row)).toEqual([10, 11]);
  host.activate('Health Scorecard');
  expect(ask(host, 'sidebarOpen').activeTab).toBe('');
});

test('opens without a scorecard, and with one that makes no sense', () => {
  const bare = openHost(accountsBook(SMALL_TABLE));
  expect(ask(bare, 'sidebarOpen')).toMatchObject({
    card: { tab: '', grid: [], stamp: '' },
    tabs: ['Accounts'],
  });
  const wrong = openHost(accountsBook(SMALL_TABLE, { metrics: [{ Metric: 'Logins', Healthy: 'x' }] }));
  expect(ask(wrong, 'sidebarOpen').card.grid[4]?.[3]).toBe('x');
});

test('the stamp changes with any cell, and only then', () => {
  const host = openHost(accountsBook(SMALL_TABLE, SCORECARD_WITH_HISTORY));
  const { stamp } = ask(host, 'sidebarOpen').card;
  scored(host);
  expect(ask(host, 'sidebarOpen').card.stamp).not.toBe(stamp); // the setting Accounts tab is stored
  const { stamp: second } = ask(host, 'sidebarOpen').card;
  host.sheet('Accounts').type('B2', '1');
  expect(ask(host, 'sidebarOpen').card.stamp).toBe(second);
  host.sheet('Health Scorecard').type('N30', 'x');
  expect(ask(host, 'sidebarOpen').card.stamp).not.toBe(second);
});

test('rows include their dates as days, and mark the columns that are ours', () => {
  const host = openHost(
    accountsBook(
      [
        ['Account', 'Since', 'Logins', 'Tickets'],
        ['Alder', { date: '2026-05-01' }, 20, 0],
      ],
      SCORECARD_WITH_HISTORY,
    ),
  );
  scored(host);
  const part = ask(host, 'sidebarRows', { tab: 'Accounts', from: 1 });
  expect(part).toMatchObject({ found: true, from: 1, rows: 2, total: 2 });
  expect([...part.ours].sort()).toEqual([4, 5, 6, 7]);
  expect(decodeColumns(part.columns)[1]).toEqual([
    'Alder',
    { day: '2026-05-01' },
    20,
    0,
    100,
    'Healthy',
    1,
    'No points lost',
  ]);
  expect(ask(host, 'sidebarRows', { tab: 'Accounts', from: 3 })).toMatchObject({ rows: 0, total: 2 });
  expect(ask(host, 'sidebarRows', { tab: 'Nowhere', from: 1 })).toEqual({
    ...{ found: false, from: 1, columns: [], rows: 0, total: 0, ours: [], derived: [], currencies: [] },
  });
});

test('the first part says how each column formats amounts', () => {
  const host = sampleHost();
  const { currencies } = ask(host, 'sidebarRows', { tab: 'Sample accounts', from: 1 });
  const [headings = []] = host.sheet('Sample accounts').values('A1:Z1');
  expect(currencies[headings.indexOf('ARR')]).toEqual({ prefix: '$', suffix: '' });
  expect(currencies[headings.indexOf('NPS')]).toEqual({ prefix: '', suffix: '' });
  expect(ask(host, 'sidebarRows', { tab: 'Sample accounts', from: 5 }).currencies).toEqual([]);
});

test('10,000 accounts come in parts that google.script.run can carry, with a few calls each', () => {
  const rows = Array.from({ length: 10_001 }, (_, row): CellInput[] =>
    Array.from({ length: 12 }, (_cell, column) =>
      row === 0
        ? `Heading ${column}`
        : column < 6
          ? `${'Text '.repeat(4)}${row * column}`
          : row * 1.25 + column,
    ),
  );
  const host = openHost(accountsBook(rows));
  const whole: unknown[][] = [];
  for (let from = 1, total = 1; from <= total; ) {
    host.serviceCalls.reset();
    const part = ask(host, 'sidebarRows', { tab: 'Accounts', from });
    // The first part also reads the number formats of the first rows.
    expect(host.serviceCalls.total).toBeLessThanOrEqual(from === 1 ? 6 : 5);
    expect(JSON.stringify(part).length).toBeLessThan(720_000);
    expect(part.rows * 12).toBeLessThanOrEqual(40_000);
    whole.push(...decodeColumns(part.columns));
    from += part.rows;
    total = part.total;
  }
  expect(whole).toEqual(rows);
});

test('long texts make a part shorter, but never empty', () => {
  const rows = [
    ['Account', 'Note'],
    ...Array.from({ length: 60 }, (_, row) => [`A${row}`, `${row}${'x'.repeat(40_000)}`]),
  ];
  const host = openHost(accountsBook(rows));
  const part = ask(host, 'sidebarRows', { tab: 'Accounts', from: 1 });
  expect(part.rows).toBeGreaterThan(10);
  expect(part.rows).toBeLessThan(20);
  expect(JSON.stringify(part).length).toBeLessThan(720_000);
});

test('the selected row is reported, and a row can be selected', () => {
  const host = openHost(accountsBook(SMALL_TABLE, SCORECARD_WITH_HISTORY));
  host.sheet('Accounts').select('B3:C4');
  expect(ask(host, 'sidebarSelected')).toEqual({ tab: 'Accounts', row: 3, cells: ['Birch', 0, 0] });
  host.activate('Health Scorecard');
  expect(ask(host, 'sidebarSelectRow', { tab: 'Accounts', row: 2 })).toBe(true);
  expect(host.activeSheetName()).toBe('Accounts');
  expect(ask(host, 'sidebarSelected')).toEqual({ tab: 'Accounts', row: 2, cells: ['Alder', 20, 10] });
  expect(ask(host, 'sidebarSelectRow', { tab: 'Accounts', row: 5000 })).toBe(false);
  expect(ask(host, 'sidebarSelectRow', { tab: 'Nowhere', row: 2 })).toBe(false);
  host.sheet('Accounts').select('A900');
  expect(ask(host, 'sidebarSelected').cells).toEqual(['', '', '']);
});

describe('a draft', () => {
  const LONG = `${'Große Übersicht 😀 '.repeat(900)}end`;

  test('is stored in pieces that fit a property, and comes back whole', () => {
    const host = openHost(accountsBook(SMALL_TABLE));
    for (const shift of ['', 'x', 'xy']) {
      expect(ask(host, 'sidebarKeepDraft', shift + LONG)).toBe(true);
      expect(ask(host, 'sidebarOpen').draft).toBe(shift + LONG);
    }
    host.serviceCalls.reset();
    expect(ask(host, 'sidebarKeepDraft', 'short')).toBe(true);
    expect(host.serviceCalls.log.filter((call) => call !== 'Properties.deleteProperty')).toEqual([
      'Properties.getKeys',
      'Properties.setProperties',
    ]);
    expect(ask(host, 'sidebarOpen').draft).toBe('short');
    expect(ask(host, 'sidebarKeepDraft', '')).toBe(true);
    expect(ask(host, 'sidebarOpen').draft).toBe('');
    host.serviceCalls.reset();
    ask(host, 'sidebarKeepDraft', '');
    expect(host.serviceCalls.log).toEqual(['Properties.getKeys']);
  });

  test('takes up to 150,000 characters of any kind; a longer one is refused, and the previous one stays', () => {
    const host = openHost(accountsBook(SMALL_TABLE));
    const most = '€'.repeat(150_000);
    expect(ask(host, 'sidebarKeepDraft', most)).toBe(true);
    expect(ask(host, 'sidebarKeepDraft', `${most}x`)).toBe(false);
    expect(ask(host, 'sidebarOpen').draft).toBe(most);
  });

  test('that was written only in part reads as none', () => {
    const host = openHost(accountsBook(SMALL_TABLE));
    ask(host, 'sidebarKeepDraft', 'a'.repeat(9000));
    host.serviceCalls.failAt(3); // the first piece to be deleted
    expect(() => ask(host, 'sidebarKeepDraft', 'b'.repeat(3000))).toThrow();
    expect(ask(host, 'sidebarOpen').draft).toBe('');
    expect(ask(host, 'sidebarKeepDraft', 'c')).toBe(true);
    expect(ask(host, 'sidebarOpen').draft).toBe('c');
  });
});

test('reports a fault in a sentence', () => {
  const host = openHost(accountsBook(SMALL_TABLE, SCORECARD_WITH_HISTORY));
  host.serviceCalls.failAt(1);
  expect(() => ask(host, 'sidebarOpen')).toThrow('Your own cells are as they were. Try again');
});
