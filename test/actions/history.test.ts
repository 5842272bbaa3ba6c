// The history: one snapshot a day on its own tab, the change since an earlier day with its cause, and edits that users make to that tab.
import type { CellInput, Host } from '../../host/api';
import { type CardRows, cardRowsOf } from '../../src/domain/scorecard-tab/card-rows';
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
    expect(report.history.snapshot).toMatchObject({ kept: true, days: 1, overBudget: [] });
    expect(historyRows(host).map((row) => row.slice(0, 5).concat(row.slice(6)))).toEqual([
      ['Day', 'Account', 'Health score', 'Health band', 'Health coverage', 'Logins', 'Tickets'],
      ['2026-11-01', 'Alder', '75.0', 'Healthy', '100%', '20', '10'],
      ['2026-11-01', 'Birch', '25.0', 'At risk', '100%', '0', '0'],
      ['2026-11-01', 'Cedar', '', 'Not enough data', '0%', '', 'N/A'],
    ]);
  });

  test('has nothing to compare with, so it adds no empty columns', () => {
    expect(report.history).toMatchObject({ baseline: null, down: [], up: [] });
    expect(host.sheet('Accounts').display('D1:I1')).toEqual([
      ['Health score', 'Health band', 'Health coverage', 'Health drivers', '', ''],
    ]);
  });

  test('makes the tab no wider than its headings and two columns for the user', () => {
    const tab = host.sheet(HISTORY);
    expect(tab.maxColumns).toBe(10);
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

  test('notes on the heading which day the change is measured from', () => {
    expect(host.sheet('Accounts').note('H1')).toBe(
      'Customer Health calculates this column: points since 2026-11-01. To compare with another day, choose Compare with in the sidebar, under More.',
    );
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
    expect(historyRows(host).map((row) => row[2])).toEqual(['Health score', '0.0', '25.0', '']);
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

  test('formulas in columns of their own stay formulas, whatever a run writes or removes', () => {
    const { host, on } = hostOn('2024-10-01');
    scored(host);
    on('2024-10-02');
    scored(host);
    const tab = host.sheet(HISTORY);
    ['Double', '=ARRAYFORMULA(IF(A2:A="","",C2:C*2))'].forEach((cell, row) => {
      tab.type(`I${row + 1}`, cell);
    });
    ['Name', ...Array.from({ length: 6 }, (_, row) => `=B${row + 2}`)].forEach((cell, row) => {
      tab.type(`J${row + 1}`, cell);
    });
    host.sheet('Accounts').type('B2', '10');
    scored(host);
    on('2026-11-03');
    scored(host);
    // The first day is thinned, and with it the row that the array formula was in.
    expect(tab.display('A1:J7').map((row) => [row[0], row[1], row[2], row[8], row[9]])).toEqual([
      ['Day', 'Account', 'Health score', 'Double', 'Name'],
      ['2024-10-02', 'Alder', '37.5', '75.0', 'Alder'],
      ['2024-10-02', 'Birch', '25.0', '50.0', 'Birch'],
      ['2024-10-02', 'Cedar', '', '0.0', 'Cedar'],
      ['2026-11-03', 'Alder', '37.5', '75.0', ''],
      ['2026-11-03', 'Birch', '25.0', '50.0', ''],
      ['2026-11-03', 'Cedar', '', '0.0', ''],
    ]);
  });

  test('on a tab sorted by account, a second run that day writes each row where it is', () => {
    const { host, on } = hostOn('2026-11-01');
    scored(host);
    on('2026-11-02');
    scored(host);
    const tab = host.sheet(HISTORY);
    const sorted = tab.display('A2:H7').sort((a, b) => String(a[1]).localeCompare(String(b[1])));
    sorted.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        tab.type(`${String.fromCharCode(65 + column)}${row + 2}`, cell);
      });
    });
    host.sheet('Accounts').type('A3', 'Beech');
    host.sheet('Accounts').type('B2', '0');
    scored(host);
    expect(historyRows(host).map((row) => row.slice(0, 3))).toEqual([
      ['Day', 'Account', 'Health score'],
      ['2026-11-01', 'Alder', '75.0'],
      ['2026-11-02', 'Alder', '0.0'],
      ['2026-11-01', 'Birch', '25.0'],
      ['2026-11-01', 'Cedar', ''],
      ['2026-11-02', 'Cedar', ''],
      ['2026-11-02', 'Beech', '25.0'],
    ]);
  });

  test('without its first heading, the tab is left as it is, and the report says what is missing', () => {
    const { host } = hostOn('2026-11-01');
    scored(host);
    const tab = host.sheet(HISTORY);
    tab.insertRows(1, 1);
    tab.type('A1', 'Our history');
    const before = historyRows(host);
    expect(scored(host).history.snapshot).toEqual({
      kept: false,
      reason: 'unreadable',
      tab: HISTORY,
      missing: 'Day',
    });
    expect(historyRows(host)).toEqual(before);
  });

  test('a tab without the name HISTORY gets it again', () => {
    const { host } = hostOn('2026-11-01');
    scored(host);
    const book = accountsBook(SMALL_TABLE, SCORECARD_WITH_HISTORY);
    const copied = openHost(
      { ...book, sheets: [...(book.sheets ?? []), { name: HISTORY, rows: historyRows(host) }] },
      { now: () => new Date('2026-11-02T12:00:00Z') },
    );
    scored(copied);
    expect(copied.namedRanges()).toContainEqual({ name: 'HISTORY', sheet: HISTORY, range: 'A:H' });
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

  test('the sidebar gets them newest first, with the rows to restore and what that changes', () => {
    const sent = host.run('sidebarVersions');
    expect(sent).toMatchObject([
      { day: '2026-11-08', changed: 'Weight of Logins 3 → 1', bandChanges: 2, differences: [] },
      {
        day: '2026-11-01',
        changed: 'First version',
        bandChanges: null,
        differences: ['Weight of Logins 1 → 3'],
        rows: { Metrics: [{ cells: { Metric: 'Logins', Weight: 3 } }, {}] },
      },
    ]);
  });
});

describe('a version of the scorecard', () => {
  const VERSIONS = 'Health Scorecard Versions';
  const linesOf = (host: Host) =>
    host
      .sheet(VERSIONS)
      .display('A2:E9')
      .filter((row) => row[0] !== '')
      .map(([day, , note, changed, bandChanges]) => [day, note, changed, bandChanges]);
  const withSetting = (settings: Record<string, string>) => ({
    ...SCORECARD_WITH_HISTORY,
    settings: { ...SCORECARD_WITH_HISTORY.settings, ...settings },
  });
  function apply(host: Host, change: (rows: CardRows) => CardRows, note: string) {
    const { card } = JSON.parse(JSON.stringify(host.run('sidebarOpen')));
    const rows = change(cardRowsOf(card.grid));
    return host.run('sidebarApply', { rows, stamp: card.stamp, note });
  }
  const withPlay = (rows: CardRows): CardRows => ({
    ...rows,
    Plays: [
      ...rows.Plays,
      { cells: { Metric: 'Logins', When: 'lost over 5 points', 'Do this': 'Call them' } },
    ],
  });
  const withSettingRow =
    (name: string, value: string) =>
    (rows: CardRows): CardRows => ({
      ...rows,
      Settings: [...rows.Settings, { cells: { Setting: name, Value: value } }],
    });

  test('that a fault prevented is kept by the next run, and the report names the fault', () => {
    const changed = () => {
      const { host, on } = hostOn('2026-11-01');
      scored(host);
      host.sheet('Health Scorecard').type(weightCellOf(host), '1');
      on('2026-11-08');
      host.serviceCalls.reset();
      return { host, on };
    };
    const whole = changed().host;
    scored(whole);
    const { log } = whole.serviceCalls;
    const height = log.indexOf('Sheet.setRowHeightsForced');
    const first = log.lastIndexOf('Spreadsheet.getSheetByName', height) + 1;
    for (const call of [first, log.lastIndexOf('Range.setValues', height) + 1]) {
      const { host, on } = changed();
      host.serviceCalls.failAt(call);
      host.clickMenu('Customer Health', 'Score accounts');
      expect(linesOf(host)).toHaveLength(1);
      on('2026-11-09');
      expect(scored(host).history).toMatchObject({ version: 'Weight of Logins 3 → 1', versionLost: false });
      expect(linesOf(host)[1]).toEqual(['2026-11-09', '', 'Weight of Logins 3 → 1', '2']);
    }
  });

  test('is kept by Apply with its note where only a play changes', () => {
    const { host } = hostOn('2026-11-01');
    scored(host);
    expect(apply(host, withPlay, 'call early')).toMatchObject({ done: true });
    expect(linesOf(host)).toEqual([
      ['2026-11-01', '', 'First version', ''],
      ['2026-11-01', 'call early', 'Play Logins added', '0'],
    ]);
  });

  test('is kept by Apply with the history off, and where it is turned off', () => {
    const { host } = hostOn('2026-11-01', SMALL_TABLE, withSetting({ History: 'off' }));
    scored(host);
    apply(host, withPlay, 'plays');
    expect(linesOf(host)).toEqual([['2026-11-01', 'plays', 'First version', '']]);
    const other = hostOn('2026-11-01').host;
    scored(other);
    apply(other, withSettingRow('History', 'off'), 'enough');
    expect(linesOf(other)[1]).toEqual(['2026-11-01', 'enough', 'Setting History off added', '0']);
  });

  test('is compared with the newest one, even on a tab that is sorted', () => {
    const { host, on } = hostOn('2026-11-01');
    scored(host);
    host.sheet('Health Scorecard').type(weightCellOf(host), '1');
    on('2026-11-08');
    scored(host);
    const tab = host.sheet(VERSIONS);
    tab
      .display('A2:F3')
      .reverse()
      .forEach((cells, row) => {
        cells.forEach((cell, column) => {
          tab.type(`${String.fromCharCode(65 + column)}${row + 2}`, cell);
        });
      });
    host.sheet('Health Scorecard').type(weightCellOf(host), '5');
    on('2026-11-09');
    expect(scored(host).history.version).toBe('Weight of Logins 1 → 5');
    expect(host.run('sidebarVersions')).toMatchObject([
      { day: '2026-11-09' },
      { day: '2026-11-08' },
      { day: '2026-11-01' },
    ]);
  });

  test('counts the accounts whose band it changes, not those that moved by themselves', () => {
    const { host, on } = hostOn('2026-11-01');
    scored(host);
    host.sheet('Accounts').type('B2', '0');
    host.sheet('Health Scorecard').type(weightCellOf(host), '3.01');
    on('2026-11-08');
    expect(scored(host).history.down[0]).toMatchObject({ account: 'Alder', before: 75, now: 0 });
    expect(linesOf(host)[1]).toEqual(['2026-11-08', '', 'Weight of Logins 3 → 3.01', '0']);
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

test('a fault in a second run on a day leaves the earlier snapshot or the later one, whole', () => {
  const secondRun = () => {
    const { host } = hostOn('2026-11-01');
    scored(host);
    host.sheet('Accounts').type('B2', '0');
    host.sheet('Accounts').type('A3', 'Beech');
    host.serviceCalls.reset();
    return host;
  };
  const whole = secondRun();
  const earlier = historyRows(whole);
  scored(whole);
  const later = historyRows(whole);
  const { log } = whole.serviceCalls;
  const removal = log.indexOf('Sheet.deleteRows');
  const begin = log.lastIndexOf('Sheet.getMaxRows', removal);
  expect(begin).toBeGreaterThan(0);
  const calls = log.map((_, index) => index + 1).slice(begin, removal + 2);
  for (const call of calls) {
    const host = secondRun();
    host.serviceCalls.failAt(call);
    host.clickMenu('Customer Health', 'Score accounts');
    const rows = historyRows(host).filter((row) => row[0] !== '');
    expect([earlier, later]).toContainEqual(rows);
  }
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
