// The alerts tab: what a scoring writes there, and that the user's answers, order and extra columns are kept.
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
  settings: { 'Accounts tab': 'Accounts', 'Renewal column': 'Renews' },
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

/** A host whose date the test sets. With a value column each scoring also writes the portfolio, which is slow. */
function hostOn(day: string, settings: Readonly<Record<string, string>> = {}) {
  let today = day;
  const book = accountsBook(TABLE, { ...SCORECARD, settings: { ...SCORECARD.settings, ...settings } });
  const host = openHost(book, { now: () => new Date(`${today}T12:00:00Z`) });
  const toDay = (next: string) => {
    today = next;
  };
  const on = (next: string) => {
    toDay(next);
    return scored(host);
  };
  return { host, on, toDay };
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
  const { host, on } = hostOn('2026-11-01', { 'Value column': 'ARR' });
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

  test('reports them, and leaves the tab open that was open before', () => {
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

/** Moves a whole row to the top, as sorting does. */
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

describe('the user edits the tab', () => {
  const { host, on } = hostOn('2026-11-01');
  on('2026-11-01');
  const tab = host.sheet(TAB);

  test('sorted lines are found by their content; the user’s own columns and notes stay beside them', () => {
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

  test('Done and a snooze stay as they are while the cause persists', () => {
    tab.type('J2', 'done, called them');
    tab.type('J3', 'Snoozed until 2026-11-10');
    on('2026-11-04');
    on('2026-11-10');
    expect(short(host)).toEqual([
      '2026-11-01 | =Birch | At risk | 33.3 | done, called them',
      '2026-11-01 | Cedar | Renewal at risk | 15.0 | Snoozed until 2026-11-10',
    ]);
  });

  test('the days to choose from are offered once on each day, since they count from it', () => {
    const offers = (day: string) => {
      host.serviceCalls.reset();
      on(day);
      return host.serviceCalls.log.filter((call) => call === 'Range.setDataValidation').length;
    };
    expect([offers('2026-11-10'), offers('2026-11-11'), offers('2026-11-11')]).toEqual([0, 1, 0]);
  });

  test('an expired snooze opens the same line again', () => {
    on('2026-11-11');
    expect(short(host)).toEqual([
      '2026-11-01 | =Birch | At risk | 33.3 | done, called them',
      '2026-11-01 | Cedar | Renewal at risk | 15.0 | Open',
    ]);
  });
});

describe('the cause disappears and returns', () => {
  const { host, on } = hostOn('2026-11-01');
  on('2026-11-01');
  const setLogins = (row: number, logins: number) => host.sheet('Accounts').type(`B${row}`, String(logins));

  test('a line closes by itself after two scorings, with the day', () => {
    setLogins(3, 80);
    expect(on('2026-11-02').alerts.recovered).toBe(0);
    expect(on('2026-11-03').alerts).toMatchObject({ recovered: 1, open: 1 });
    expect(short(host)).toEqual([
      '2026-11-01 | Cedar | Renewal at risk | 15.0 | Open',
      '2026-11-01 | =Birch | At risk | 85.0 | Recovered 2026-11-03',
    ]);
  });

  test('within its quiet days it stays closed, unless the account is much worse than when it closed', () => {
    setLogins(3, 70);
    on('2026-11-04');
    setLogins(3, 10);
    on('2026-11-05');
    expect(lines(host)).toHaveLength(3);
    expect(short(host)[0]).toBe('2026-11-05 | =Birch | At risk | 32.5 | Open');
  });

  test('a line that the user deleted comes back while its cause persists', () => {
    const at = short(host).findIndex((line) => line.includes('Cedar'));
    host.sheet(TAB).deleteRows(at + 2, 1);
    on('2026-11-06');
    expect(short(host)[0]).toBe('2026-11-06 | Cedar | Renewal at risk | 15.0 | Open');
  });

  test('the line of an account that is no longer listed closes, and opens again when it is back', () => {
    const before = short(host);
    const row = host.sheet('Accounts').display('A4:E4')[0] ?? [];
    host.sheet('Accounts').deleteRows(4, 1);
    expect(on('2026-11-07').alerts).toMatchObject({ recovered: 1, open: 1 });
    expect(short(host)).toEqual([before[0]?.replace('Open', 'Gone 2026-11-07'), ...before.slice(1)]);
    for (const [column, text] of row.entries())
      host.sheet('Accounts').type(`${String.fromCharCode(65 + column)}4`, text);
    on('2026-11-08');
    expect(short(host)).toEqual(before);
  });
});

describe('a tab that users changed', () => {
  const { host, on } = hostOn('2026-11-01');
  on('2026-11-01');
  const tab = host.sheet(TAB);

  test('the user’s own columns, lines and formulas stay untouched', () => {
    tab.insertColumns(3, 1);
    tab.type('C1', 'Region');
    tab.type('C2', '=UPPER("north")');
    tab.type('B6', 'call everyone');
    tab.type('H6', '=1+2');
    host.sheet('Accounts').type('B2', '5');
    on('2026-11-08');
    expect(tab.display('A2:L7').filter((row) => row.some((cell) => cell !== ''))).toEqual([
      expect.arrayContaining(['2026-11-08', 'Alder', '', 'Big fall', '28.8', 'Open']),
      expect.arrayContaining(['2026-11-01', 'Cedar', 'NORTH', 'Renewal at risk']),
      expect.arrayContaining(['2026-11-01', '=Birch', 'At risk']),
      expect.arrayContaining(['call everyone', '3']),
    ]);
    expect(tab.formulas('C3:C3')).toEqual([['=UPPER("north")']]);
  });

  test('an unknown status counts as open, and its cell is reported', () => {
    tab.type('K3', 'who owns this?');
    expect(on('2026-11-09').alerts.problem).toBe(
      'Health Alerts!K3: "who owns this?" is not a status, so the alert counts as open. Write Open, Done, or Snoozed until a day such as 2026-12-31.',
    );
  });

  test('without the heading that identifies a line nothing is written, and the report names the missing heading', () => {
    tab.type('B1', 'Customer');
    const before = tab.everything();
    expect(on('2026-11-10').alerts.problem).toContain('has no column "Account" in its first row');
    expect(tab.everything()).toEqual(before);
  });
});

test('when most accounts move at once, no alert opens, and the report says that the import may be incomplete', () => {
  const many = (logins: number): CellInput[][] => [
    ['Account', 'Logins', 'Tickets'],
    ...Array.from({ length: 24 }, (_, at): CellInput[] => [`Account ${at}`, logins, 0]),
  ];
  let today = '2026-11-01';
  const host = openHost(accountsBook(many(90), { ...SCORECARD, settings: { 'Accounts tab': 'Accounts' } }), {
    now: () => new Date(`${today}T12:00:00Z`),
  });
  scored(host);
  for (let row = 2; row <= 25; row += 1) host.sheet('Accounts').type(`B${row}`, '3');
  today = '2026-11-02';
  const { alerts } = scored(host);
  expect(alerts.problem).toContain(
    '100% of the accounts fell at once since 2026-11-01 (Logins −87.0 points on average)',
  );
  expect(host.sheetNames()).not.toContain(TAB);
});

test('an account that is known as lost gets no alert and no value at risk, though its row is still listed', () => {
  const table: CellInput[][] = [
    ['Account', 'Logins', 'Tickets', 'ARR', 'Renews', 'Outcome', 'Left on'],
    ['Birch', 10, 0, 2000, { date: '2027-06-30' }, '', ''],
    ['Cedar', 20, 10, 9000, { date: '2026-12-31' }, 'Churned', { date: '2026-03-01' }],
  ];
  const settings = { 'Value column': 'ARR', 'Outcome column': 'Outcome', 'Outcome date': 'Left on' };
  const host = openHost(
    accountsBook(table, { ...SCORECARD, settings: { ...SCORECARD.settings, ...settings } }),
    {
      now: () => new Date('2026-11-01T12:00:00Z'),
    },
  );
  const report = scored(host);
  expect(lines(host).map(([, account]) => account)).toEqual(['Birch']);
  expect(report.portfolio?.figures?.headline).toMatchObject({ accounts: 1, valueAtRisk: 2000 });
  expect(report.portfolio?.figures?.first.map(({ account }) => account)).toEqual(['Birch']);
});

test('the settings Alerts and History turn the tab off', () => {
  for (const [name, value] of [
    ['Alerts', 'no'],
    ['History', 'off'],
  ] as const) {
    const { host } = hostOn('2026-11-01', { [name]: value });
    expect(scored(host).alerts).toMatchObject({ tab: null, opened: [] });
    expect(host.sheetNames()).not.toContain(TAB);
  }
});

test('whichever call fails, the next scoring completes the tab, and the user loses nothing', () => {
  const changed = () => {
    const { host, toDay } = hostOn('2026-11-01');
    scored(host);
    host.sheet(TAB).type('K2', 'a note');
    host.sheet('Accounts').type('B2', '5');
    host.sheet('Accounts').type('B4', '15');
    toDay('2026-11-02');
    host.serviceCalls.reset();
    return host;
  };
  const content = (host: Host) =>
    lines(host)
      .map((line) => line.join(' | '))
      .sort();
  const clean = changed();
  scored(clean);
  const { log } = clean.serviceCalls;
  const first = log.lastIndexOf('Sheet.moveRows') - 7;
  const last = log.indexOf('Sheet.getFilter');
  expect(last - first).toBeGreaterThan(10);
  for (let n = first; n <= last; n += 1) {
    const host = changed();
    host.serviceCalls.failAt(n + 1);
    host.clickMenu('Customer Health', 'Score accounts');
    scored(host);
    expect({ n, lines: content(host) }).toEqual({ n, lines: content(clean) });
  }
});
