// Which day a snapshot belongs to, and which account: time zones, clock changes, renamed accounts, accounts that leave and return.
import type { CellInput, Host } from '../../host/api';
import { parseHistory, snapshotDays } from '../../src/domain/history/history-tab';
import { rescoreDay } from '../../src/domain/history/rescore';
import { parseScorecard } from '../../src/domain/scorecard-tab/parse';
import type { Cell } from '../../src/domain/values/cell';
import { EN_US } from '../../src/domain/values/text-locale';
import { scorecardCells } from '../support/in-a-cell';
import { accountsBook, openHost, SCORECARD_WITH_HISTORY, scored } from '../support/open-host';

const ROWS: readonly (readonly CellInput[])[] = [
  ['Account', 'Logins', 'Tickets'],
  ['Alder', 20, 10],
  ['Birch', 0, 0],
];

interface Clocks {
  readonly spreadsheet: string;
  readonly script: string;
}

/** A host whose clock the test sets. */
function hostIn(
  { spreadsheet, script }: Clocks,
  rows: readonly (readonly CellInput[])[] = ROWS,
  scorecard = SCORECARD_WITH_HISTORY,
) {
  let now = '2026-01-01T00:00:00Z';
  const host = openHost(
    { ...accountsBook(rows, scorecard), timeZone: spreadsheet },
    { now: () => new Date(now), scriptTimeZone: script },
  );
  const scoreAt = (instant: string) => {
    now = instant;
    return scored(host);
  };
  return { host, scoreAt };
}

function snapshots(host: Host): string[][] {
  return host
    .sheet('Health History')
    .display('A2:C40')
    .filter(([day]) => day !== '');
}

const daysOf = (host: Host) => [...new Set(snapshots(host).map(([day]) => day))];

const AHEAD = { spreadsheet: 'Pacific/Auckland', script: 'America/New_York' };
const BERLIN = { spreadsheet: 'Europe/Berlin', script: 'America/Los_Angeles' };

test("a run at 23:59 belongs to that day in the spreadsheet's time zone, and one two minutes later to the next", () => {
  const { host, scoreAt } = hostIn(AHEAD);
  scoreAt('2026-11-15T10:59:00Z');
  expect(daysOf(host)).toEqual(['2026-11-15']);
  expect(scoreAt('2026-11-15T11:01:00Z').history.baseline).toBe('2026-11-15');
  expect(daysOf(host)).toEqual(['2026-11-15', '2026-11-16']);
});

test('a day of 25 hours is one day, and so is one of 23 hours', () => {
  const { host, scoreAt } = hostIn(BERLIN);
  // Half past midnight in summer time, and half past eleven at night in winter time.
  scoreAt('2026-10-24T22:30:00Z');
  scoreAt('2026-10-25T22:30:00Z');
  expect(daysOf(host)).toEqual(['2026-10-25']);
  scoreAt('2027-03-27T23:30:00Z');
  scoreAt('2027-03-28T21:30:00Z');
  expect(daysOf(host)).toEqual(['2026-10-25', '2027-03-28']);
  expect(snapshots(host)).toHaveLength(4);
});

test('a day whose midnight the clock skips is read back as that day', () => {
  // In Cairo, 24 April 2026 begins at one o'clock.
  const { host, scoreAt } = hostIn({ spreadsheet: 'Africa/Cairo', script: 'Europe/London' });
  scoreAt('2026-04-24T10:00:00Z');
  scoreAt('2026-04-24T12:00:00Z');
  expect(scoreAt('2026-04-25T10:00:00Z').history.baseline).toBe('2026-04-24');
  expect(daysOf(host)).toEqual(['2026-04-24', '2026-04-25']);
  expect(snapshots(host)).toHaveLength(4);
});

test('without a key a renamed account counts as new: no change, and its old name stays in the history', () => {
  const { host, scoreAt } = hostIn(BERLIN);
  scoreAt('2026-11-01T12:00:00Z');
  host.sheet('Accounts').type('A2', 'Alder Group');
  host.sheet('Accounts').type('B2', '0');
  const { history } = scoreAt('2026-11-02T12:00:00Z');
  expect(history.down).toEqual([]);
  expect(host.sheet('Accounts').display('H2:H3')).toEqual([[''], ['0']]);
  expect(snapshots(host).map(([, account]) => account)).toEqual(['Alder', 'Birch', 'Alder Group', 'Birch']);
});

test('an account that returns is compared with the same day as all the others', () => {
  const { host, scoreAt } = hostIn(BERLIN);
  const accounts = host.sheet('Accounts');
  const change = () => accounts.display('H2:H3').map(([text]) => text);
  scoreAt('2026-10-01T12:00:00Z');
  accounts.type('A2', '');
  accounts.type('B2', '');
  accounts.type('C2', '');
  scoreAt('2026-10-20T12:00:00Z');
  accounts.type('A2', 'Alder');
  accounts.type('B2', '0');
  accounts.type('C2', '10');
  // 30 days ago is 4 October: all are compared with the 1st, when Alder was there with 75.
  scoreAt('2026-11-03T12:00:00Z');
  expect(change()).toEqual(['−75.0', '0']);
  // 30 days ago is 20 October: Alder was not there, so there is no change to show.
  scoreAt('2026-11-19T12:00:00Z');
  expect(change()).toEqual(['', '0']);
  const ofAlder = snapshots(host).filter(([, account]) => account === 'Alder');
  expect(ofAlder.map(([day]) => day)).toEqual(['2026-10-01', '2026-11-03', '2026-11-19']);
});

test('each day of the history, scored again under the same scorecard, gives the stored scores to the last digit', () => {
  const card = {
    settings: { Decimals: 3, 'Minimum coverage': 0.2 },
    metrics: [
      ...SCORECARD_WITH_HISTORY.metrics,
      { Metric: 'Contact', Type: 'recency', Healthy: 7, 'At risk': 90, Weight: 1.7 },
      { Metric: 'Plan', Type: 'category', Points: 'Gold: 100; Silver: 55.5' },
    ],
    rules: [['Logins', 'below 3', 'minus', 7.77]],
  };
  const rows = [
    ['Account', 'Logins', 'Tickets', 'Contact', 'Plan'],
    ['Alder', 19, 3.7, '2026-08-01', 'Gold'],
    ['Birch', 1 / 3, 'N/A', '2026-09-30', 'silver'],
    ['Cedar', '', 5, '', 'Bronze'],
  ];
  const { host, scoreAt } = hostIn(AHEAD, rows, card);
  for (const day of ['2026-10-01', '2026-10-11', '2026-11-01']) scoreAt(`${day}T01:00:00Z`);
  const grid = host
    .sheet('Health History')
    .values('A1:J10')
    .map((row) => row.map(asCell));
  const history = parseHistory(grid);
  const { scorecard } = parseScorecard(scorecardCells(card).map((row) => row.map(asCell)));
  if (history === undefined || scorecard === undefined) throw new Error('a history and a scorecard');
  const days = snapshotDays(history);
  expect(days).toHaveLength(3);
  const scores = days.map((day) => {
    const again = [...rescoreDay(history, day, scorecard, EN_US).values()];
    for (const { snapshot, score } of again) expect(score.score).toBe(snapshot.score);
    return again[0]?.score.score;
  });
  // The contact grows older from day to day, so the same cells give another score each day.
  expect(new Set(scores).size).toBe(3);
});

function asCell(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  const date = typeof value === 'object' && value !== null && 'date' in value ? String(value.date) : '';
  return date === '' ? '' : { day: date.slice(0, 10) };
}
