// Which cells of an account are judged: its row, or the last snapshot that is old enough, and never a later one.
import { type SeenAccounts, seeAccounts, seenAfter } from '../../../src/domain/evidence/seen-accounts';
import { parseHistory } from '../../../src/domain/history/history-tab';
import { NO_OUTCOMES } from '../../../src/domain/scorecard/outcome-settings';
import type { Cell } from '../../../src/domain/values/cell';
import { EN_US } from '../../../src/domain/values/text-locale';

const context = { asOf: '2026-11-28', locale: EN_US };
const day = (text: string): Cell => ({ day: text });
const table = {
  headings: ['Account', 'Logins', 'Status', 'Left on'],
  rows: [
    ['Acme', 0, 'Churned', day('2026-09-30')],
    ['Birch', 30, 'Active', day('2026-10-31')],
    ['Cedar', 12, 'Churned', ''],
    ['Delta', 12, 'Active', day('2027-01-31')],
    ['Elm', 9, 'Churned', day('2026-09-30')],
    ['Fir', 9, 'Paused', day('2026-09-30')],
  ],
  keys: ['Acme', 'Birch', 'Cedar', 'Delta', 'Elm', 'Fir'],
};
const settings = { ...NO_OUTCOMES, column: 'Status', date: 'Left on', lookBackDays: 30 };
const history = parseHistory([
  ['Day', 'Account', 'Logins'],
  [day('2026-08-24'), 'acme ', 21],
  [day('2026-08-31'), 'Acme', 18],
  [day('2026-09-01'), 'Acme', 2],
  [day('2026-10-01'), 'Birch', 28],
  [day('2026-06-30'), 'Elm', 25],
]);

describe('with the day of the outcome', () => {
  const seen = seeAccounts({ table, settings, history, context });

  test('each account is the last snapshot at least that many days before, and nothing later', () => {
    expect(seen?.seenAs).toBe('history');
    expect(seen?.accounts).toEqual([
      {
        position: 0,
        cells: [day('2026-08-31'), 'Acme', 18],
        day: '2026-08-31',
        outcomeDay: '2026-09-30',
        lost: true,
      },
      {
        position: 1,
        cells: [day('2026-10-01'), 'Birch', 28],
        day: '2026-10-01',
        outcomeDay: '2026-10-31',
        lost: false,
      },
    ]);
  });

  test('accounts without such a snapshot are counted by reason', () => {
    expect(seen?.missing).toEqual({ day: 1, notYet: 1, lostWithoutSnapshot: 1, keptWithoutSnapshot: 0 });
  });

  test('a longer look back takes an older snapshot, at most a month older than requested', () => {
    const daysFor = (lookBackDays: number) =>
      seeAccounts({ table, settings: { ...settings, lookBackDays }, history, context })?.accounts.map(
        (account) => account.day,
      );
    expect(daysFor(31)).toEqual(['2026-08-24']);
    expect(daysFor(62)).toEqual(['2026-06-30']);
    expect(daysFor(200)).toEqual([]);
  });

  test('without a history every account is missing', () => {
    expect(seeAccounts({ table, settings, history: undefined, context })?.missing.lostWithoutSnapshot).toBe(
      2,
    );
  });
});

describe('without it', () => {
  const now = { ...settings, date: undefined };

  test('each row is taken as it is today', () => {
    const seen = seeAccounts({ table, settings: now, history, context });
    expect(seen?.seenAs).toBe('now');
    expect(seen?.accounts.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4]);
    expect(seen?.accounts.every((account) => account.day === context.asOf)).toBe(true);
    expect(seen?.outcomes.unknown).toEqual([{ word: 'Paused', accounts: 1 }]);
  });

  test('or as of the day in it', () => {
    const dated = {
      ...table,
      headings: ['Account', 'Logins', 'Status', 'Day'],
    };
    const seen = seeAccounts({ table: dated, settings: now, history, context });
    expect(seen?.seenAs).toBe('own day');
    expect(seen?.accounts.map((account) => account.day)).toEqual([
      '2026-09-30',
      '2026-10-31',
      '2027-01-31',
      '2026-09-30',
    ]);
    expect(seen?.missing.day).toBe(1);
  });
});

test('a missing column gives nothing', () => {
  expect(seeAccounts({ table, settings: { ...settings, column: 'Result' }, history, context })).toBe(
    undefined,
  );
  expect(seeAccounts({ table, settings: { ...settings, date: 'Ended' }, history, context })).toBe(undefined);
});

describe('after a scorecard was made from outcomes', () => {
  const seen = seeAccounts({ table, settings, history, context });
  const left = (given: SeenAccounts | undefined, calibrated: string | undefined) =>
    given && seenAfter(given, calibrated).accounts.map(({ position }) => position);

  test('only later outcomes can judge it', () => {
    expect(left(seen, undefined)).toEqual([0, 1]);
    expect(left(seen, '2026-09-30')).toEqual([1]);
    expect(left(seen, '2026-10-31')).toEqual([]);
  });

  test("none of today's cells can", () => {
    const now = seeAccounts({ table, settings: { ...settings, date: undefined }, history, context });
    expect(left(now, '2020-01-01')).toEqual([]);
  });
});
