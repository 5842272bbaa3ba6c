// The alerts tab: what a scoring writes there, and that a person's answers, order and own columns are respected.
import type { CellInput, Host } from '../../host/api';
import { accountsBook, openHost, scored } from '../support/open-host';

const TAB = 'Health Alerts';
const HEADINGS = [
  'Day',
  'Account',
  'Alert',
  'Health score',
  'Change',
  'Because',
  'Value',
  'Renewal',
  'Suggested action',
  'Status',
  'Note',
];

const SCORECARD = {
  settings: { 'Accounts tab': 'Accounts', 'Value column': 'ARR', 'Renewal column': 'Renews' },
  metrics: [
    { Metric: 'Logins', Healthy: 100, 'At risk': 0, Weight: 3 },
    { Metric: 'Tickets', Healthy: 0, 'At risk': 10, Weight: 1 },
  ],
};

const TABLE: readonly (readonly CellInput[])[] = [
  ['Account', 'Logins', 'Tickets', 'ARR', 'Renews'],
  ['Alder', 90, 0, 1000, { date: '2027-06-30' }],
  ['=Birch', 10, 0, 2000, { date: '2027-06-30' }],
  ['Cedar', 20, 10, 9000, { date: '2026-12-31' }],
];

/** A host whose calendar the test moves. */
function hostOn(day: string, rows = TABLE) {
  let today = day;
  const host = openHost(accountsBook(rows, SCORECARD), { now: () => new Date(`${today}T12:00:00Z`) });
  const on = (next: string) => {
    today = next;
    return scored(host);
  };
  return { host, on };
}

const lines = (host: Host, range = 'A2:K12') =>
  host
    .sheet(TAB)
    .display(range)
    .filter((row) => row.some((cell) => cell !== ''));
const short = (host: Host) =>
  lines(host).map(([day, account, alert, score, , , , , , status]) =>
    [day, account, alert, score, status].join(' | '),
  );

describe('the first scoring', () => {
  const { host, on } = hostOn('2026-11-01');
  const report = on('2026-11-01');

  test('opens an alert for each account that needs one, the most value at stake first', () => {
    expect(host.sheet(TAB).display('A1:K1')).toEqual([HEADINGS]);
    expect(lines(host)).toEqual([
      [
        '2026-11-01',
        'Cedar',
        'Renewal at risk',
        '15.0',
        '',
        '−60.0 Logins 20 · −25.0 Tickets 10',
        '9,000',
        '2026-12-31',
        'Logins 20 → 54 makes it Watch',
        'Open',
        '',
      ],
      [
        '2026-11-01',
        '=Birch',
        'At risk',
        '32.5',
        '',
        '−67.5 Logins 10',
        '2,000',
        '2027-06-30',
        'Logins 10 → 20 makes it Watch',
        'Open',
        '',
      ],
    ]);
  });

  test('reports them, and leaves the tab open that was open', () => {
    expect(report.alerts).toMatchObject({ tab: TAB, open: 2, recovered: 0, problem: '' });
    expect(report.alerts.opened.map(({ account, row }) => [account, row])).toEqual([
      ['Cedar', 4],
      ['=Birch', 3],
    ]);
    expect(host.activeSheetName()).toBe('Accounts');
  });

  test('text that looks like a formula stays text', () => {
    expect(host.sheet(TAB).formulas('A1:K5').flat().join('')).toBe('');
  });

  test('a second run on the same day changes nothing', () => {
    const before = host.sheet(TAB).everything();
    const again = on('2026-11-01');
    expect(host.sheet(TAB).everything()).toEqual(before);
    expect(again.alerts).toMatchObject({ opened: [], open: 2 });
  });
});

/** Moves a line to the top as a sort does, with everything beside it. */
function moveToTop(host: Host, row: number): void {
  const tab = host.sheet(TAB);
  const texts = tab.display(`A${row}:L${row}`)[0] ?? [];
  tab.insertRows(2, 1);
  texts.forEach((text, column) => {
    if (text !== '')
      tab.type(`${String.fromCharCode(65 + column)}2`, text.startsWith('=') ? `'${text}` : text);
  });
  tab.deleteRows(row + 1, 1);
}

describe('a person works on the tab', () => {
  const { host, on } = hostOn('2026-11-01');
  on('2026-11-01');
  const tab = host.sheet(TAB);

  test('lines that were sorted are found by what they say; own columns and notes stay beside them', () => {
    moveToTop(host, 3);
    tab.type('K2', 'asked Jo');
    tab.type('L1', 'Mine');
    tab.type('L2', 'for Birch');
    tab.type('L3', '=1+1');
    host.sheet('Accounts').type('B3', '11');
    on('2026-11-02');
    expect(short(host)).toEqual([
      '2026-11-01 | =Birch | At risk | 33.3 | Open',
      '2026-11-01 | Cedar | Renewal at risk | 15.0 | Open',
    ]);
    expect(tab.display('K2:L3')).toEqual([
      ['asked Jo', 'for Birch'],
      ['', '2'],
    ]);
  });

  test('Done and a snooze stay as they are while the cause lasts', () => {
    tab.type('J2', 'done, called them');
    tab.type('J3', 'Snoozed until 2026-11-10');
    on('2026-11-04');
    on('2026-11-10');
    expect(short(host)).toEqual([
      '2026-11-01 | =Birch | At risk | 33.3 | done, called them',
      '2026-11-01 | Cedar | Renewal at risk | 15.0 | Snoozed until 2026-11-10',
    ]);
  });

  test('a snooze that is over opens the same line again', () => {
    on('2026-11-11');
    expect(short(host)).toEqual([
      '2026-11-01 | =Birch | At risk | 33.3 | done, called them',
      '2026-11-01 | Cedar | Renewal at risk | 15.0 | Open',
    ]);
  });
});
