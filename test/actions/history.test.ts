// The history: one snapshot a day on its own tab, the change since an earlier day with its cause, and edits that users make to that tab.
import type { CellInput, Host } from '../../host/api';
import { accountsBook, openHost, SCORECARD_WITH_HISTORY, SMALL_TABLE, scored } from '../support/open-host';

const HISTORY = 'Health History';

/** A host whose date the test sets. */
function hostOn(
  day: string,
  rows: readonly (readonly CellInput[])[] = SMALL_TABLE,
  scorecard = SCORECARD_WITH_HISTORY,
) {
  let today = day;
  const host = openHost(accountsBook(rows, scorecard), { now: () => new Date(`${today}T12:00:00Z`) });
  return {
    host,
    on: (next: string) => {
      today = next;
    },
  };
}

function historyRows(host: Host) {
  return host
    .sheet(HISTORY)
    .display('A1:H20')
    .filter((row) => row.some((cell) => cell !== ''));
}

describe('the first scoring', () => {
  const { host } = hostOn('2026-11-01');
  const report = scored(host);

  test('keeps a snapshot with the raw cells under their own headings', () => {
    expect(report.history.snapshot).toEqual({ kept: true, days: 1, overBudget: [] });
    expect(historyRows(host).map((row) => row.slice(0, 5).concat(row.slice(6)))).toEqual([
      ['Day', 'Account', 'Health score', 'Health band', 'Health coverage', 'Logins', 'Tickets'],
      ['2026-11-01', 'Alder', '75', 'Healthy', '100%', '20', '10'],
      ['2026-11-01', 'Birch', '25', 'At risk', '100%', '0', '0'],
      ['2026-11-01', 'Cedar', '', 'Not enough data', '0%', '', 'N/A'],
    ]);
  });

  test('has nothing to compare with, so it adds no empty columns', () => {
    expect(report.history).toMatchObject({ baseline: null, down: [], up: [] });
    expect(host.sheet('Accounts').display('D1:I1')).toEqual([
      ['Health score', 'Health band', 'Health coverage', 'Health drivers', '', ''],
    ]);
  });

  test('leaves the tab open that was open before', () => {
    expect(host.activeSheetName()).toBe('Accounts');
  });
});

describe('a later scoring', () => {
  const { host, on } = hostOn('2026-11-01');
  scored(host);
  host.sheet('Accounts').type('B2', '10');
  host.sheet('Accounts').type('C2', '');
  on('2026-11-08');
  const report = scored(host);

  test('writes the change and the trend beside the other columns', () => {
    expect(
      host
        .sheet('Accounts')
        .display('D1:I4')
        .map((row) => [row[0], row[4], row[5]]),
    ).toEqual([
      ['Health score', 'Health change', 'Health trend'],
      ['50.0', '−25.0', '···········▇▅'],
      ['25.0', '0', '···········▃▃'],
      ['', '', ''],
    ]);
    expect(host.sheet('Accounts').values('H2:H3')).toEqual([[-25], [0]]);
  });

  test('says why each account moved', () => {
    expect(report.history.baseline).toBe('2026-11-01');
    expect(report.history.down).toEqual([
      {
        account: 'Alder',
        index: 0,
        before: 75,
        now: 50,
        change: -25,
        reason: '−50.0 Logins 20 → 10 · +25.0 Tickets 10 → blank',
      },
    ]);
  });

  test('appends a block and keeps the earlier one', () => {
    expect(historyRows(host).map((row) => row[0])).toEqual([
      'Day',
      '2026-11-01',
      '2026-11-01',
      '2026-11-01',
      '2026-11-08',
      '2026-11-08',
      '2026-11-08',
    ]);
  });
});

describe('two runs on one day', () => {
  test('leave one snapshot, the later one', () => {
    const { host } = hostOn('2026-11-01');
    scored(host);
    host.sheet('Accounts').type('B2', '0');
    scored(host);
    expect(historyRows(host).map((row) => row[2])).toEqual(['Health score', '0', '25', '']);
  });
});

describe('changes that users make to the history tab', () => {
  test('a sorted tab, a deleted row and an extra column do no harm', () => {
    const { host, on } = hostOn('2026-11-01');
    scored(host);
    on('2026-11-08');
    scored(host);
    const tab = host.sheet(HISTORY);
    tab.type('I1', 'My note');
    tab.type('I6', 'call them');
    const rows = tab.display('A2:I7');
    // Sorted by account, downward; one row of the old day is gone.
    const sorted = [...rows].sort((a, b) => (String(a[1]) < String(b[1]) ? 1 : -1)).slice(1);
    sorted.concat([Array.from({ length: 9 }, () => '')]).forEach((cells, row) => {
      cells.forEach((cell, column) => {
        tab.type(`${String.fromCharCode(65 + column)}${row + 2}`, cell);
      });
    });
    host.sheet('Accounts').type('B2', '0');
    const report = scored(host);
    expect(report.history.down.map(({ account, change }) => [account, change])).toEqual([['Alder', -75]]);
    const after = historyRows(host);
    expect(
      after
        .filter((row) => row[0] === '2026-11-08')
        .map((row) => row[1])
        .sort(),
    ).toEqual(['Alder', 'Birch', 'Cedar']);
  });

  test('with the setting off, nothing is kept and no tab appears', () => {
    const { host } = hostOn('2026-11-01', SMALL_TABLE, {
      ...SCORECARD_WITH_HISTORY,
      settings: { ...SCORECARD_WITH_HISTORY.settings, History: 'off' },
    });
    expect(scored(host).history.snapshot).toEqual({ kept: false, reason: 'off' });
    expect(host.sheetNames()).toEqual(['Accounts', 'Health Scorecard']);
  });
});

test('a changed scorecard is a separate cause', () => {
  const { host, on } = hostOn('2026-11-01');
  scored(host);
  host.sheet('Health Scorecard').type(weightCellOf(host), '1');
  on('2026-11-08');
  const [mover] = scored(host).history.down;
  expect(mover).toMatchObject({ account: 'Alder', before: 75, now: 50, reason: 'scorecard −25.0' });
  expect(host.sheet('Accounts').display('I2')[0]?.[0]).toBe('···········▇│▅');
});

test('a renamed, removed or new account is matched by its key', () => {
  const keyed = [
    ['Account', 'Logins', 'Tickets', 'Id'],
    ['Alder', 20, 10, 'a1'],
    ['Birch', 0, 0, 'b2'],
  ];
  const { host, on } = hostOn('2026-11-01', keyed, {
    ...SCORECARD_WITH_HISTORY,
    settings: { ...SCORECARD_WITH_HISTORY.settings, 'Account key': 'Id' },
  });
  scored(host);
  host.sheet('Accounts').type('A2', 'Alder Group');
  host.sheet('Accounts').type('B2', '0');
  on('2026-11-02');
  expect(scored(host).history.down.map(({ account, change }) => [account, change])).toEqual([
    ['Alder Group', -75],
  ]);
});

describe('versions of the scorecard', () => {
  const { host, on } = hostOn('2026-11-01');
  scored(host);
  const versions = () =>
    host
      .sheet('Health Scorecard Versions')
      .display('A1:E9')
      .filter((row) => row.some((cell) => cell !== ''));

  test('begin with the first scoring', () => {
    expect(versions().map((row) => [row[0], row[3]])).toEqual([
      ['Day', 'What changed'],
      ['2026-11-01', 'First version'],
    ]);
  });

  test('a run with the same scorecard adds no version', () => {
    on('2026-11-02');
    scored(host);
    expect(versions()).toHaveLength(2);
  });

  test('a run with a changed one says what changed, and how many accounts changed band', () => {
    host.sheet('Health Scorecard').type(weightCellOf(host), '1');
    on('2026-11-08');
    expect(scored(host).history.version).toBe('Weight of Logins 3 → 1');
    expect(versions()[2]).toEqual(['2026-11-08', expect.any(String), '', 'Weight of Logins 3 → 1', '2']);
  });

  test('the sidebar gets them newest first, with the rows to restore', () => {
    const sent = host.run('sidebarVersions');
    expect(sent).toMatchObject([
      { day: '2026-11-08', changed: 'Weight of Logins 3 → 1', bandChanges: 2 },
      {
        day: '2026-11-01',
        changed: 'First version',
        rows: { Metrics: [{ cells: { Metric: 'Logins', Weight: 3 } }, {}] },
      },
    ]);
  });
});

describe('a fault at any call while the history is written', () => {
  const changed = () => {
    const { host, on } = hostOn('2026-11-01');
    scored(host);
    host.sheet('Accounts').type('B2', '0');
    on('2026-11-02');
    host.serviceCalls.reset();
    return host;
  };
  const whole = changed();
  scored(whole);
  const calls = whole.serviceCalls.total;
  const after = historyRows(whole);

  test.each(Array.from({ length: calls }, (_, index) => index + 1))(
    'call %i leaves the old days intact, and today complete or absent',
    (n) => {
      const host = changed();
      host.serviceCalls.failAt(n);
      host.clickMenu('Customer Health', 'Score accounts');
      const rows = historyRows(host);
      expect(rows.slice(0, 4)).toEqual(after.slice(0, 4));
      expect([4, 7]).toContain(rows.length);
      if (rows.length === 7) expect(rows).toEqual(after);
      scored(host);
      expect(historyRows(host)).toEqual(after);
    },
  );
});

function weightCellOf(host: Host): string {
  const grid = host.sheet('Health Scorecard').display('A1:N30');
  const headings = grid.findIndex((row) => row[0] === 'Metric');
  const column = (grid[headings] ?? []).indexOf('Weight');
  return `${String.fromCharCode(65 + column)}${headings + 2}`;
}

test('the sidebar gets the past of one account and the parts of its change', () => {
  const { host, on } = hostOn('2026-11-01');
  scored(host);
  host.sheet('Accounts').type('B2', '10');
  on('2026-11-08');
  scored(host);
  const rows = JSON.parse(JSON.stringify(host.run('sidebarVersions')))[0].rows;
  const past = host.run('sidebarAccountHistory', { rows, tab: 'Accounts', row: 2 });
  expect(past).toMatchObject({
    baseline: '2026-11-01',
    points: [
      { day: '2026-11-01', score: 75, band: 'Healthy' },
      { day: '2026-11-08', score: 37.5, band: 'At risk' },
    ],
    change: { change: -37.5, metrics: [{ name: 'Logins', points: -37.5, from: '20', to: '10' }] },
  });
  expect(host.run('sidebarAccountHistory', { rows, tab: 'Accounts', row: 9 })).toEqual({
    points: [],
    baseline: null,
    change: null,
    dimensions: [],
  });
});
