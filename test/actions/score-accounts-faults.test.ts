// When a service call fails in the middle of a scoring: old results or new ones, whole, and the lock given back.
import { accountsBook, openHost, SMALL_SCORECARD, SMALL_TABLE, scored, sheetState } from './a-host';

const OCCUPIED = SMALL_TABLE.map((row) => [...row, 'x']);

/** A sheet that was scored once and whose data changed since. */
function changedSinceScoring() {
  const host = openHost(accountsBook(OCCUPIED, SMALL_SCORECARD));
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

const firstRunCalls = callsOf(openHost(accountsBook(OCCUPIED, SMALL_SCORECARD)));
const secondRunCalls = callsOf(changedSinceScoring());
const everyCall = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('the first scoring', () => {
  const whole = openHost(accountsBook(OCCUPIED, SMALL_SCORECARD));
  scored(whole);
  const after = sheetState(whole, 'Accounts', 'A1:L6');

  test.each(everyCall(firstRunCalls))('fails at service call %i', (n) => {
    const host = openHost(accountsBook(OCCUPIED, SMALL_SCORECARD));
    host.serviceCalls.failAt(n);
    host.clickMenu('Customer Health', 'Score accounts');
    expect(host.ui.alerts).toHaveLength(1);
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

describe('a scoring again', () => {
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

test('the person reads what happened and what to do, in whatever language Google speaks', () => {
  const host = openHost(accountsBook(SMALL_TABLE, SMALL_SCORECARD), { localizedErrors: true });
  host.serviceCalls.failAt(5);
  host.clickMenu('Customer Health', 'Score accounts');
  expect(host.ui.alerts[0]?.title).toBe('That did not work');
  expect(host.ui.alerts[0]?.message).toContain('Your own cells are as they were. Try again');
});

test('a starter that cannot be finished leaves no half scorecard behind', () => {
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
