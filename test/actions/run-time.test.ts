// Work that would not finish within Google's six minutes is refused before anything is written, with advice.
import type { CellInput, HostOptions } from '../../host/api';
import { takesTooLong } from '../../src/actions/run-time';
import { accountsBook, openHost, refused, SMALL_SCORECARD, scored, sheetState } from '../support/open-host';

const ACCOUNTS = 1000;
const ROWS: CellInput[][] = [
  ['Account', 'Logins', 'Tickets'],
  ...Array.from({ length: ACCOUNTS }, (_, row): CellInput[] => [`Account ${row + 1}`, row % 21, row % 11]),
];

/** A clock that advances by this many seconds at each reading. */
function steppingClock(seconds: number): NonNullable<HostOptions['now']> {
  let instant = Date.parse('2026-11-22T12:00:00Z');
  return () => {
    instant += seconds * 1000;
    return new Date(instant);
  };
}

function hostOn(now: NonNullable<HostOptions['now']>) {
  return openHost(accountsBook(ROWS, SMALL_SCORECARD), { now });
}

test('a run that fits within the time limit scores', () => {
  expect(scored(hostOn(steppingClock(1))).accounts).toHaveLength(ACCOUNTS);
});

test('RT-26 a run that would take too long is refused: nothing is written, and the lock is released', () => {
  const host = hostOn(steppingClock(60));
  const before = sheetState(host, 'Accounts');
  host.serviceCalls.reset();
  const { message } = refused(host);
  expect(message).toMatch(
    /^Scoring 1000 accounts would take about \d\d minutes, and Google stops a run after 6\./,
  );
  expect(message).toContain('Keep fewer accounts on this tab or fewer metrics in the scorecard');
  expect(message).toContain('=HEALTHSCORE(A2:O; A1:O1; SCORECARD)');
  expect(sheetState(host, 'Accounts')).toEqual(before);
  expect(host.serviceCalls.log.filter((call) => /\.(set|insert|add)/.test(call))).toEqual([]);
  expect(host.documentLocked()).toBe(false);
});

describe('the estimate from the accounts scored so far', () => {
  const minute = 60_000;
  const estimatedMinutes = (nowMinute: number, done: number, all: number, started = 0) => {
    const now = jest.spyOn(Date, 'now').mockReturnValue(nowMinute * minute);
    const refusal = takesTooLong({ begun: 0, started: started * minute }, done, all);
    now.mockRestore();
    return refusal?.minutes;
  };

  test('covers reading once and scoring twice, since the results are also checked and written', () => {
    expect(estimatedMinutes(1, 200, 600)).toBeUndefined();
    expect(estimatedMinutes(1, 200, 800)).toBe(8);
    expect(estimatedMinutes(3, 400, 400, 2)).toBeUndefined();
    expect(estimatedMinutes(3, 400, 1000, 2)).toBe(9);
  });

  test('is made only after every 200 accounts', () => {
    expect(estimatedMinutes(9, 0, 1000)).toBeUndefined();
    expect(estimatedMinutes(9, 199, 1000)).toBeUndefined();
    expect(estimatedMinutes(9, 1000, 1001)).toBe(19);
  });
});
