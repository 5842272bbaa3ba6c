// How another tab is understood: its key, its days, and the columns that it offers.
import type { AccountsToDerive } from '../../../src/domain/derived-columns/derive-request';
import { describeTab } from '../../../src/domain/derived-columns/describe-tab';
import { defaultSettings } from '../../../src/domain/scorecard/scorecard';
import { HEADINGS } from '../../../src/domain/scorecard-tab/layout';
import { parseScorecard } from '../../../src/domain/scorecard-tab/parse';
import type { Cell } from '../../../src/domain/values/cell';
import { EN_US } from '../../../src/domain/values/text-locale';

const CONTEXT = { asOf: '2026-11-16', locale: EN_US };
const ACCOUNTS: AccountsToDerive = {
  headings: ['Account', 'ID', 'Seats'],
  rows: [
    ['Alder', 1, 10],
    ['Birch', 2, 20],
    ['Cedar', 3, 30],
  ],
  nameColumn: 0,
};

function described(tab: string, grid: readonly (readonly Cell[])[]) {
  return describeTab(tab, grid, ACCOUNTS, defaultSettings(), CONTEXT);
}

const TICKETS: readonly (readonly Cell[])[] = [
  ['Help desk export'],
  ['Ticket', 'Customer', 'Created', 'Priority', 'Satisfaction'],
  ['T-1', 'Alder', { day: '2026-11-01' }, 'High', 4],
  ['T-2', 'alder ', { day: '2026-11-02' }, 'Low', 5],
  ['T-3', 'Birch', { day: '2026-11-03' }, 'High', ''],
  ['', '', '', '', ''],
  ['T-4', 'Dogwood', { day: '2026-11-04' }, 'Low', 1],
];

test('tickets are joined by their customer, and three columns are offered', () => {
  const tickets = described('Tickets', TICKETS);
  expect(tickets).toMatchObject({
    rows: 4,
    key: { heading: 'Customer', accounts: 2, rows: 3 },
    day: 'Created',
  });
  expect(tickets.columns.map(({ heading, kind }) => [heading, kind])).toEqual([
    ['Ticket', 'words'],
    ['Customer', 'words'],
    ['Created', 'dates'],
    ['Priority', 'words'],
    ['Satisfaction', 'numbers'],
  ]);
  expect(tickets.columns[3]?.words).toEqual(['High', 'Low']);
  expect(tickets.offers.map(({ label }) => label)).toEqual([
    'tickets in the last 30 days',
    'days since the last ticket',
    'last satisfaction',
  ]);
});

test('every offer is a sound row of the scorecard', () => {
  const invoices = described('Invoices', [
    ['Account', 'Day', 'Amount', 'User'],
    ['Alder', { day: '2026-11-01' }, 100, 'ann@alder.com'],
    ['Birch', { day: '2026-11-02' }, 200, 'bob@birch.com'],
  ]);
  const offers = [...invoices.offers, ...described('Tickets', TICKETS).offers];
  expect(offers).toHaveLength(7);
  const headings = HEADINGS['Derived columns'];
  const { issues, scorecard } = parseScorecard([
    ['Metrics'],
    ['Metric', 'Healthy', 'At risk'],
    ['Seats', 30, 10],
    ['Derived columns'],
    [...headings],
    ...offers.map(({ cells }) => headings.map((heading) => cells[heading] ?? '')),
  ]);
  expect(issues).toEqual([]);
  expect(scorecard?.derivedColumns).toHaveLength(7);
});

test('numbers match accounts only under a heading that the accounts have too', () => {
  const grid = (heading: string): Cell[][] => [
    ['What', heading],
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ];
  expect(described('Orders', grid('Quantity')).key).toBe(undefined);
  expect(described('Orders', grid('ID')).key).toEqual({ heading: 'ID', accounts: 3, rows: 3 });
});

test('a tab that knows one account, or nearly none of its rows, is not joined', () => {
  const tab = (...names: string[]) =>
    described('Notes', [['Who', 'Text'], ...names.map((name) => [name, 'x'])]);
  expect(tab('Alder', 'Alder').key).toBe(undefined);
  expect(tab('Alder', 'Birch', 'a', 'b', 'c', 'd', 'e').key).toBe(undefined);
  expect(tab('Alder', 'Birch', 'a', 'b', 'c').key).toMatchObject({ accounts: 2, rows: 2 });
  expect(described('Empty', []).key).toBe(undefined);
});

test('a tab without dates gets only offers that need none', () => {
  const tab = described('Licenses', [
    ['Account', 'Amount'],
    ['Alder', 1],
    ['Birch', 2],
  ]);
  expect(tab.offers.map(({ label }) => label)).toEqual(['all licenses', 'sum of Amount']);
});
