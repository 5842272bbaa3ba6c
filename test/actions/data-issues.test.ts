// What the scoring reports about cells that several columns, tags and options read.
import type { CellInput } from '../../host/api';
import type { MetricRow } from '../support/in-a-cell';
import { accountsBook, openHost, scored } from '../support/open-host';

const on = (date: string) => ({ date });

/** Cell and message of each issue in the account's cells, after scoring one account in row 2 on 22 November 2026. */
function issuesOf(metric: MetricRow, account: Readonly<Record<string, CellInput>>): string[] {
  const rows = [Object.keys(account), Object.values(account)];
  const host = openHost(accountsBook(rows, { metrics: [metric] }));
  return scored(host)
    .issues.filter(({ cell }) => cell.startsWith('Accounts!'))
    .map(({ cell, message }) => `${cell}: ${message}`);
}

const contact: MetricRow = {
  Metric: 'Last contact',
  Column: 'Mail; Call; Visit',
  Type: 'recency',
  Healthy: 10,
  'At risk': 60,
};

test('a tag without points is left out of its metric and reported', () => {
  const signals: MetricRow = { Metric: 'Signals', Type: 'tags', Points: 'Referral: 20; Champion left: -40' };
  expect(issuesOf(signals, { Account: 'Acme', Signals: 'Referral, Golf, Tennis' })).toEqual([
    'Accounts!B2: "Golf" has no points, so it is left out of Signals',
    'Accounts!B2: "Tennis" has no points, so it is left out of Signals',
  ]);
  expect(issuesOf(signals, { Account: 'Acme', Signals: 'Golf' })).toEqual([
    'Accounts!B2: "Golf" has no points, so Signals counts as missing',
  ]);
});

test('of several columns, only the cell that is not a date is reported', () => {
  const account = { Account: 'Acme', Mail: on('2026-11-01'), Call: 'soon', Visit: on('2026-12-24') };
  expect(issuesOf(contact, account)).toEqual([
    'Accounts!C2: "soon" is not a date, so it is left out of Last contact',
  ]);
});

test('an error cell beside a date is left out; alone it leaves the metric without a value', () => {
  expect(
    issuesOf(contact, { Account: 'Acme', Mail: on('2026-11-01'), Call: '', Visit: { formula: '=1/0' } }),
  ).toEqual(['Accounts!D2: #DIV/0! is an error, so it is left out of Last contact']);
  expect(issuesOf(contact, { Account: 'Acme', Mail: '', Call: '', Visit: { formula: '=1/0' } })).toEqual([
    'Accounts!D2: #DIV/0! is an error, so Last contact counts as missing',
  ]);
});

test('the issue names the column of an option when that column causes it', () => {
  const touch: MetricRow = { Metric: 'Touch', Type: 'recency', Options: 'cadence: Every' };
  expect(issuesOf(touch, { Account: 'Acme', Touch: on('2026-11-01'), Every: 'month' })).toEqual([
    'Accounts!C2: "month" is not a number, so Touch counts as missing',
  ]);
  expect(issuesOf(touch, { Account: 'Acme', Touch: on('2026-11-01'), Every: { formula: '=1/0' } })).toEqual([
    'Accounts!C2: #DIV/0! is an error, so Touch counts as missing',
  ]);
  const pulse: MetricRow = { Metric: 'Pulse', Type: 'rating', Options: 'expires: 90; dated: Given' };
  expect(issuesOf(pulse, { Account: 'Acme', Pulse: 4, Given: 'spring' })).toEqual([
    'Accounts!C2: "spring" is not a date, so Pulse counts as missing',
  ]);
});

test("when the table lacks one of a metric's two columns, the metric has no value, and the report says so", () => {
  const task: MetricRow = { Metric: 'Go-live', Column: 'Due; Done', Type: 'task' };
  const use: MetricRow = { Metric: 'Use', Type: 'number', Healthy: 10, 'At risk': 0 };
  const rows = [
    ['Account', 'Due', 'Use'],
    ['Acme', on('2026-11-01'), 5],
  ];
  const host = openHost(accountsBook(rows, { metrics: [task, use] }));
  const report = scored(host);
  expect(report.issues.map(({ message }) => message)).toContain(
    'there is no column "Done" on the tab Accounts, so Go-live counts as missing for every account',
  );
  // Not overdue: half of the weight is missing, and the score comes from the other half.
  expect(host.sheet('Accounts').values('D2:F2')).toEqual([[50, 'Watch', 0.5]]);
});

test('a blank denominator, a metric not yet due and an unticked box are not issues', () => {
  const ratio: MetricRow = {
    Metric: 'Seats',
    Column: 'Used; Bought',
    Type: 'ratio',
    Healthy: 1,
    'At risk': 0,
  };
  expect(issuesOf(ratio, { Account: 'Acme', Used: 4, Bought: 0 })).toEqual([]);
  const task: MetricRow = { Metric: 'Go-live', Column: 'Due; Done', Type: 'task' };
  expect(issuesOf(task, { Account: 'Acme', Due: on('2026-12-24'), Done: false })).toEqual([]);
});
