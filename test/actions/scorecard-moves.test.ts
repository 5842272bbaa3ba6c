// A colleague edits the scorecard tab while it is written: nothing goes into a wrong row, and none of their edits is lost.
import type { CellInput, Host } from '../../host/api';
import { accountsBook, column, MENU, openHost, SMALL_TABLE, scored } from '../support/open-host';
import {
  ask,
  changed,
  edited,
  FULL_SCORECARD,
  FULL_TABLE,
  type Rows,
  save,
  scorecardOn,
} from '../support/sidebar-calls';

const TAB = 'Health Scorecard';
const full = (): Host => openHost(accountsBook(FULL_TABLE, FULL_SCORECARD));
const names = (host: Host) => column(host, TAB, 'A1:A60');
const rowOf = (host: Host, text: string) => names(host).indexOf(text) + 1;
const pairs = (host: Host) =>
  host
    .sheet(TAB)
    .values('A1:B60')
    .filter(([name]) => name !== '')
    .map((row) => row.join('='));

describe('the tab of the accounts is stored beside its setting', () => {
  const SETTINGS = {
    Name: 'Q4',
    'Minimum coverage': 0.5,
    'Accounts tab': '',
    Scale: 100,
    History: 'off',
    Alerts: 'no',
  };
  const unnamed = (): Host => {
    const host = openHost(accountsBook(FULL_TABLE, { ...FULL_SCORECARD, settings: SETTINGS }));
    host.activate('Accounts');
    host.serviceCalls.reset();
    return host;
  };
  const whole = unnamed();
  const before = pairs(whole);
  scored(whole);
  const calls = whole.serviceCalls.log.lastIndexOf('Range.setValues');
  const after = pairs(whole);

  test('and a row inserted meanwhile moves no other setting', () => {
    expect(after).toEqual(before.map((each) => (each === 'Accounts tab=' ? 'Accounts tab=Accounts' : each)));
    let warned = 0;
    for (let n = 1; n <= calls; n += 1) {
      const host = unnamed();
      host.serviceCalls.at(n, () => host.sheet(TAB).insertRows(2, 1));
      const { issues } = scored(host);
      const isWarned = issues.some(({ message }) => message.includes('could not be written'));
      expect(pairs(host)).toEqual(isWarned ? before : after);
      warned += isWarned ? 1 : 0;
    }
    expect(warned).toBeGreaterThan(0);
  });
});

describe('a setting that the tab does not have yet', () => {
  const METRICS: CellInput[][] = [
    ['Metrics'],
    ['Metric', 'Healthy', 'At risk'],
    ['Logins', 20, 0],
    ['Tickets', 0, 10],
  ];
  const settings = (...rows: CellInput[][]): CellInput[][] => [['Settings'], ['Setting', 'Value'], ...rows];
  const opened = (rows: CellInput[][], range = 'A:N'): Host => {
    const host = openHost({
      sheets: [
        { name: 'Accounts', rows: SMALL_TABLE },
        { name: TAB, rows },
      ],
      namedRanges: [{ name: 'SCORECARD', sheet: TAB, range }],
    });
    host.serviceCalls.reset();
    return host;
  };
  const inserts = (host: Host) =>
    host.serviceCalls.log.filter((call) => call === 'Sheet.insertRowsAfter').length;

  test.each<[string, CellInput[][], string, number, number]>([
    ['a blank row before the next section', [...settings(['Name', 'Q4']), [''], ...METRICS], 'A:N', 4, 0],
    ['the end of the tab', [...METRICS, [''], ...settings(['Name', 'Q4'])], 'A:N', 9, 0],
    ['the end of a range without room', [...METRICS, [''], ...settings(['Name', 'Q4'])], 'A1:N8', 8, 1],
    ['no blank row', [...settings(['Name', 'Q4']), ...METRICS], 'A:N', 3, 1],
    [
      'another section of theirs',
      [...settings(['Name', 'Q4']), [''], ['Mine'], [''], ...METRICS],
      'A:N',
      3,
      1,
    ],
    ['no section Settings', METRICS, 'A:N', 11, 0],
    ['no section Settings and no room', METRICS, 'A1:N6', 8, 1],
  ])('%s', (_name, rows, range, row, inserted) => {
    const host = opened(rows, range);
    host.sheet(TAB).type('P40', 'mine');
    expect(scored(host).issues.filter(({ cell }) => cell === TAB)).toEqual([]);
    expect(host.sheet(TAB).values(`A${row}:B${row}`)).toEqual([['Accounts tab', 'Accounts']]);
    expect(inserts(host)).toBe(inserted);
    expect(scorecardOn(host).settings).toMatchObject({
      accountsTab: 'Accounts',
      name: rows.length > 6 || rows[0]?.[0] === 'Settings' ? 'Q4' : '',
    });
    expect(scorecardOn(host).metrics).toHaveLength(2);
  });
});

const EDITS: Readonly<Record<string, (rows: Rows) => void>> = {
  'a changed cell': (rows) => {
    rows.Metrics[0] = changed(rows.Metrics[0], { Weight: 9 });
  },
  'another order and a new metric': (rows) => {
    rows.Metrics.unshift(...rows.Metrics.splice(2, 1));
    rows.Metrics.push({ cells: { Metric: 'New', Column: 'Seats', Healthy: 3, 'At risk': 1 } });
  },
  'a metric that goes': (rows) => {
    rows.Metrics.splice(1, 1);
  },
};

/** Edits by a colleague meanwhile. */
const MEANWHILE: Readonly<Record<string, (host: Host) => void>> = {
  'a row above all': (host) => host.sheet(TAB).insertRows(2, 1),
  'a metric above the first': (host) => {
    const at = rowOf(host, 'Metric') + 1;
    host.sheet(TAB).insertRows(at, 1);
    host.sheet(TAB).type(`A${at}`, 'Colleague');
    host.sheet(TAB).type(`B${at}`, 'Seats');
    host.sheet(TAB).type(`D${at}`, '7');
    host.sheet(TAB).type(`E${at}`, '1');
  },
};

describe.each(Object.entries(EDITS))('the sidebar saves %s', (_edit, edit) => {
  const whole = full();
  const saved = (host: Host) => {
    const { metrics, rules, dimensions } = scorecardOn(host);
    return JSON.stringify([metrics.filter(({ name }) => name !== 'Colleague'), rules, dimensions]);
  };
  const before = saved(whole);
  const request = edited(whole, edit);
  whole.serviceCalls.reset();
  ask(whole, 'sidebarApply', request);
  const calls = whole.serviceCalls.log.indexOf('Spreadsheet.getSheetByName');
  const after = saved(whole);
  const theirs = ['Logins', 'Tickets', 'Seats', 'Use', 'Care'];

  test.each(Object.entries(MEANWHILE))('and a colleague inserts %s', (name, meanwhile) => {
    let refused = 0;
    for (let n = 1; n <= calls; n += 1) {
      const host = full();
      const request = edited(host, edit);
      for (const each of theirs) host.sheet(TAB).setNote(`A${rowOf(host, each)}`, each);
      host.serviceCalls.reset();
      host.serviceCalls.at(n, () => meanwhile(host));
      const answer = ask(host, 'sidebarApply', request);
      const call = host.serviceCalls.log[n - 1] ?? '';
      // Between the last read and the write that follows it nothing can be detected.
      if (/setValues|deleteRows/.test(call)) continue;
      expect(names(host)).toEqual(expect.arrayContaining(answer.done ? ['Logins', 'Seats'] : theirs));
      if (/moveRows|insertRows/.test(call)) continue;
      expect([n, saved(host)]).toEqual([n, answer.done ? after : before]);
      expect(names(host).includes('Colleague')).toBe(name === 'a metric above the first');
      if (answer.done) continue;
      refused += 1;
      expect(answer).toMatchObject({ reason: 'changed', issues: [] });
      expect(answer.card).toEqual(ask(host, 'sidebarOpen').card);
      for (const each of theirs) expect(host.sheet(TAB).note(`A${rowOf(host, each)}`)).toBe(each);
    }
    expect(refused).toBeGreaterThan(0);
  });
});

test('a row is deleted only when nothing else is in it', () => {
  const host = full();
  const at = rowOf(host, 'Tickets');
  const end = host.sheet(TAB).maxRows;
  host.sheet(TAB).type(`P${at}`, 'my own table');
  host.sheet(TAB).type(`P${at + 1}`, 'its second row');
  expect(save(host, (rows) => rows.Metrics.splice(1, 1))).toMatchObject({ done: true });
  expect(column(host, TAB, 'P1:P60').filter((cell) => cell !== '')).toHaveLength(2);
  expect(scorecardOn(host).metrics.map(({ name }) => name)).toEqual(['Logins', 'Seats']);
  expect(save(host, (rows) => rows.Rules.splice(1, 1))).toMatchObject({ done: true });
  expect(host.sheet(TAB).maxRows).toBe(end - 1);
});

test('issues name the tab of the scorecard, whatever it is called', () => {
  const rows = {
    ...FULL_SCORECARD,
    metrics: [...FULL_SCORECARD.metrics, { Metric: 'Nowhere', Healthy: 5, 'At risk': 1 }],
  };
  const book = accountsBook(FULL_TABLE, rows);
  const [accounts, card] = book.sheets;
  if (!accounts || !card) throw new Error('two tabs');
  const namedRanges = [{ name: 'SCORECARD', sheet: '!Rules A1', range: 'A:N' }];
  const host = openHost({ sheets: [accounts, { ...card, name: '!Rules A1' }], namedRanges });
  host.activate('Accounts');
  const { issues } = scored(host);
  const lacking = issues.find(({ message }) => message.includes('there is no column "Nowhere"'));
  expect(lacking?.cell).toMatch(/^!Rules A1![A-Z]+\d+$/);
  host.sheet('!Rules A1').type('B1', 'x');
  host.sheet('!Rules A1').type('A6', 'Metric');
  expect(host.clickMenu(MENU, 'Score accounts')).toMatchObject({
    issues: expect.arrayContaining([expect.objectContaining({ cell: '!Rules A1!B1' })]),
  });
});
