// When a service call fails in the middle of a scoring, at once or late (WR-2), the tab has all old results or all new ones, and the lock is released.
import type { BelievedReadings } from '../../host/api';
import {
  accountsBook,
  MENU,
  openHost,
  SCORECARD_WITH_HISTORY,
  SMALL_SCORECARD,
  SMALL_TABLE,
  scored,
  sheetState,
} from '../support/open-host';
import { hostWithPerson, REMOVE } from '../support/open-person';

const OCCUPIED = SMALL_TABLE.map((row) => [...row, 'x']);
/** Our columns are inserted before the note. */
const CROWDED = SMALL_TABLE.map((row, index) => [...row, index === 2 ? 'call them' : '']);

describe.each<BelievedReadings>([{}, { writeFaults: 'late' }])('where %j', (readings) => {
  /** A sheet that was scored once and whose data changed since. */
  function changedSinceScoring() {
    const host = openHost(accountsBook(OCCUPIED, SCORECARD_WITH_HISTORY), { readings });
    scored(host);
    host.sheet('Accounts').type('B2', '0');
    host.serviceCalls.reset();
    return host;
  }

  function callsOf(host: ReturnType<typeof openHost>): number {
    host.serviceCalls.reset();
    scored(host);
    return host.serviceCalls.total;
  }

  const firstRunCalls = callsOf(openHost(accountsBook(OCCUPIED, SCORECARD_WITH_HISTORY), { readings }));
  const secondRunCalls = callsOf(changedSinceScoring());
  const everyCall = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

  describe('the first scoring', () => {
    const whole = openHost(accountsBook(OCCUPIED, SCORECARD_WITH_HISTORY), { readings });
    scored(whole);
    const after = sheetState(whole, 'Accounts', 'A1:L6');

    test.each(everyCall(firstRunCalls))('fails at service call %i', (n) => {
      const host = openHost(accountsBook(OCCUPIED, SCORECARD_WITH_HISTORY), { readings });
      host.serviceCalls.failAt(n);
      host.clickMenu('Customer Health', 'Score accounts');
      // One message: an alert, or the report when only formats or the history failed.
      expect(host.ui.alerts.length + host.ui.dialogs.length).toBe(1);
      expect(host.documentLocked()).toBe(false);
      const sheet = host.sheet('Accounts');
      const results = sheet.values('E1:H4');
      const nothing = results.flat().every((cell) => cell === '');
      if (!nothing) expect(results).toEqual(after.values.slice(0, 4).map((row) => row.slice(4, 8)));
      expect(sheet.values('A1:D4')).toEqual(OCCUPIED);
      scored(host);
      expect(sheetState(host, 'Accounts', 'A1:L6')).toEqual(after);
    });
  });

  describe('a scoring that inserts columns', () => {
    const clean = openHost(accountsBook(CROWDED, SMALL_SCORECARD), { readings });
    const before = clean.sheet('Accounts').everything();
    const calls = callsOf(clean);
    const after = clean.sheet('Accounts').everything();

    test.each(everyCall(calls))('fails at service call %i', (n) => {
      const host = openHost(accountsBook(CROWDED, SMALL_SCORECARD), { readings });
      host.serviceCalls.failAt(n);
      host.clickMenu(MENU, 'Score accounts');
      expect(host.documentLocked()).toBe(false);
      const sheet = host.sheet('Accounts');
      const isScored = sheet.value('D1') === 'Health score';
      if (isScored) expect(sheet.values('A1:H4')).toEqual(clean.sheet('Accounts').values('A1:H4'));
      else expect(sheet.everything()).toEqual(before);
      scored(host);
      // A refused width is not tried again: the next run finds the column, and leaves its width to the user.
      expect([after, withoutWidths(after)]).toContainEqual(sheet.everything());
    });
  });

  describe('Remove health columns', () => {
    describe.each([
      ['columns that were inserted', CROWDED],
      ['columns that were free', SMALL_TABLE],
    ] as const)('%s', (_name, rows) => {
      const clean = openHost(accountsBook(rows, SMALL_SCORECARD), { readings });
      const before = clean.sheet('Accounts').everything();
      scored(clean);
      const results = clean.sheet('Accounts').values('A1:H4');
      clean.serviceCalls.reset();
      clean.clickMenu(MENU, REMOVE);

      test.each(everyCall(clean.serviceCalls.total))('fails at service call %i', (n) => {
        const host = openHost(accountsBook(rows, SMALL_SCORECARD), { readings });
        scored(host);
        host.serviceCalls.failAt(n);
        host.clickMenu(MENU, REMOVE);
        expect(host.documentLocked()).toBe(false);
        const sheet = host.sheet('Accounts');
        const emptied = SMALL_TABLE.map((row) => [...row, '', '', '', '', '']);
        const gone = rows.map((row) => [...row, '', '', '', '', '', '', ''].slice(0, 8));
        expect([results, emptied, gone]).toContainEqual(sheet.values('A1:H4'));
        host.clickMenu(MENU, REMOVE);
        expect(sheet.everything()).toEqual(before);
      });
    });
  });

  describe('Widen the filter', () => {
    const person = {
      filters: `sheet.getRange('A1:C4').createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['Birch']).build());`,
      filtered: `const filter = sheet.getFilter(); return filter && [filter.getRange().getA1Notation(), filter.getColumnFilterCriteria(1).getHiddenValues()];`,
    };
    const opened = () => {
      const host = hostWithPerson(SMALL_TABLE, SMALL_SCORECARD, person, { readings });
      host.run('filters');
      scored(host);
      host.serviceCalls.reset();
      return host;
    };
    const widen = (host: ReturnType<typeof opened>) => host.run('reportWidenFilter', 'Accounts');
    const clean = opened();
    widen(clean);

    test.each(everyCall(clean.serviceCalls.total))('fails at its service call %i', (n) => {
      const host = opened();
      host.serviceCalls.failAt(n);
      // The last call releases the lock; Google does that at the end of the run in any case.
      if (n === clean.serviceCalls.total) widen(host);
      else expect(() => widen(host)).toThrow('Google Sheets reported');
      expect(host.documentLocked()).toBe(false);
      expect([
        ['A1:C4', ['Birch']],
        ['A1:G4', ['Birch']],
      ]).toContainEqual(host.run('filtered'));
      host.clickMenu(MENU, REMOVE);
      expect(host.run('filtered')).toEqual(['A1:C4', ['Birch']]);
    });
  });

  describe('Color bands on selection', () => {
    const opened = () => {
      const host = openHost(accountsBook(SMALL_TABLE, SMALL_SCORECARD), { readings });
      host.sheet('Accounts').addRule('A1:A4', '=A1="Alder"', '#0000ff');
      host.sheet('Accounts').select('B2:B4');
      host.serviceCalls.reset();
      return host;
    };
    const clean = opened();
    const before = clean.sheet('Accounts').rules();
    clean.clickMenu(MENU, 'Color bands on selection');
    const after = clean.sheet('Accounts').rules();

    test.each(everyCall(clean.serviceCalls.total))('fails at service call %i', (n) => {
      const host = opened();
      host.serviceCalls.failAt(n);
      host.clickMenu(MENU, 'Color bands on selection');
      expect(host.documentLocked()).toBe(false);
      expect([before, after]).toContainEqual(host.sheet('Accounts').rules());
      host.clickMenu(MENU, 'Color bands on selection');
      expect(host.sheet('Accounts').rules()).toEqual(after);
    });
  });

  describe('scoring again', () => {
    test.each(everyCall(secondRunCalls))('fails at service call %i', (n) => {
      const host = changedSinceScoring();
      const before = host.sheet('Accounts').values('A1:H4');
      host.serviceCalls.failAt(n);
      host.clickMenu('Customer Health', 'Score accounts');
      expect(host.documentLocked()).toBe(false);
      const now = host.sheet('Accounts').values('A1:H4');
      const after = before.map((row, index) =>
        index === 1 ? ['Alder', 0, 10, 'x', 0, 'At risk', 1, '−75.0 Logins 0 · −25.0 Tickets 10'] : row,
      );
      expect([before, after]).toContainEqual(now);
      scored(host);
      expect(host.sheet('Accounts').values('A1:H4')).toEqual(after);
      expect(host.sheet('Accounts').rules()).toHaveLength(4);
    });
  });
});

test('the message says what happened and what to do, whatever language Google answers in', () => {
  const host = openHost(accountsBook(SMALL_TABLE, SMALL_SCORECARD), { localizedErrors: true });
  host.serviceCalls.failAt(5);
  host.clickMenu('Customer Health', 'Score accounts');
  expect(host.ui.alerts[0]?.title).toBe('That did not work');
  expect(host.ui.alerts[0]?.message).toContain('Your own cells are as they were. Try again');
});

test('a starter that cannot be finished leaves no partial scorecard behind', () => {
  const clean = openHost(accountsBook(SMALL_TABLE));
  clean.serviceCalls.reset();
  scored(clean);
  const made = clean.serviceCalls.log.indexOf('Spreadsheet.insertSheet') + 1;
  for (let n = made + 1; n < made + 8; n += 1) {
    const host = openHost(accountsBook(SMALL_TABLE));
    host.serviceCalls.failAt(n);
    host.clickMenu('Customer Health', 'Score accounts');
    expect(host.sheetNames()).toEqual(['Accounts']);
    expect(scored(host).starter).toBe(true);
  }
});

/** The tab without widened columns. */
function withoutWidths(tab: unknown): object {
  return { ...Object(tab), columnSizes: [] };
}
