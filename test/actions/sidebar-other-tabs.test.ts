// Columns from other tabs in the sidebar: what it offers, and that its previews equal what the menu then writes.
import type { CellInput, Host } from '../../host/api';
import { keepPastContent } from '../../src/sidebar/fetch-past-content';
import { keepSources } from '../../src/sidebar/fetch-sources';
import { accountsBook, openHost, scored } from '../support/open-host';
import { ask } from '../support/sidebar-calls';
import { sidebarOn } from '../support/sidebar-on-host';

const NAMES = ['Alder', 'Birch', 'Cedar', 'Elm', 'Fir', 'Gum'];
/** Gum has the most rows, Alder the fewest. */
const CUSTOMERS = [
  ...NAMES.flatMap((name, index) => Array.from({ length: index + 1 }, () => name)),
  'Dogwood',
];
const ACCOUNTS = [['Account', 'Logins'], ...NAMES.map((name, index): CellInput[] => [name, 10 * index])];
const SCORECARD = {
  settings: { 'Accounts tab': 'Accounts' },
  metrics: [{ Metric: 'Logins', Healthy: 20, 'At risk': 0 }],
};

function tickets(count: number): CellInput[][] {
  const rows = Array.from({ length: count }, (_, index): CellInput[] => [
    `T-${index}`,
    'some text that is not needed',
    CUSTOMERS[index % CUSTOMERS.length] ?? '',
    { date: `2026-11-${String(1 + (index % 21)).padStart(2, '0')}` },
    index % 3 === 0 ? 'High' : 'Low',
    index,
  ]);
  return [['Ticket', 'Text', 'Customer', 'Created', 'Priority', 'Minutes'], ...rows];
}

function hostWith(count: number, scorecard = SCORECARD): Host {
  const book = accountsBook(ACCOUNTS, scorecard);
  const tabs = [
    ...(book.sheets ?? []),
    { name: 'Tickets', rows: tickets(count) },
    { name: 'Notes', rows: [['Nothing about accounts']] },
  ];
  return openHost({ ...book, sheets: tabs }, { grid: 'light' });
}

const ALL = { tab: 'Accounts', headingRow: 0, accountColumn: '', accountKey: '', only: '' };

test('a tab that matches the accounts is offered with its numbers, in the same calls for any number of rows', () => {
  const calls = [40, 8000].map((count) => {
    const host = hostWith(count);
    host.serviceCalls.reset();
    const found = ask(host, 'sidebarOtherTabs', ALL);
    expect(found.map(({ tab, key }) => [tab, key?.heading])).toEqual([
      ['Tickets', 'Customer'],
      ['Notes', undefined],
    ]);
    expect(found[0]).toMatchObject({ total: count, isWhole: count === 40, accounts: 6, day: 'Created' });
    expect(found[0]?.offers.map(({ label }) => label)).toEqual([
      'tickets in the last 30 days',
      'days since the last ticket',
      'sum of Minutes in the last 90 days',
    ]);
    return host.serviceCalls.log.join(' ');
  });
  expect(calls[1]).toBe(calls[0]);
});

test('without a table of accounts nothing is offered', () => {
  expect(ask(hostWith(4), 'sidebarOtherTabs', { ...ALL, tab: 'Nowhere' })).toEqual([]);
  expect(ask(hostWith(4), 'sidebarOtherTabs', { ...ALL, only: 'tickets' })).toHaveLength(1);
});

/** Waits until the background work has ended. */
async function until(isDone: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !isDone(); turn += 1) await new Promise((done) => setTimeout(done, 20));
  expect(isDone()).toBe(true);
}

test('offers become columns and metrics; only the needed columns of a long tab are fetched, and the menu gives the same', async () => {
  const host = hostWith(9000);
  const { state, derived, actions, calls } = sidebarOn(host);
  const stops = [keepSources(state, derived, actions), keepPastContent(state, derived)];
  await actions.open();
  await actions.describeTabs('');
  const [recent, since] = state.otherTabs.value.get('tickets')?.offers ?? [];
  if (recent === undefined || since === undefined) throw new Error('two offers');
  await actions.addOffers([recent, since]);
  const { metrics, accounts } = derived.evaluation.value;
  expect(metrics.map(({ name }) => name)).toContain('Tickets last 30 days');
  expect(accounts?.headings).toEqual(['Account', 'Logins', 'Tickets last 30 days', 'Days since last ticket']);
  const source = state.sources.value.get('tickets');
  expect(source?.grid.length).toBeGreaterThan(source?.wholeRows ?? 0);
  expect([...(source?.columns ?? [])].sort()).toEqual([2, 3]);
  const before = calls.length;
  actions.edit('Weight', (rows) => ({
    ...rows,
    Metrics: rows.Metrics.map((row) => ({ ...row, cells: { ...row.cells, Weight: 2 } })),
  }));
  const previewed = derived.evaluation.value;
  const values = previewed.accounts?.rows.map((row) => row.slice(2));
  expect(calls.length).toBe(before);
  await actions.apply();
  expect(scored(host).accounts.map(({ score }) => score)).toEqual(
    previewed.scores.map(({ score }) => score ?? null),
  );
  expect(host.sheet('Accounts').values('C2:D7')).toEqual(values);
  for (const stop of stops) stop();
});

test('a value from the history is previewed as the menu calculates it', async () => {
  let today = '2026-10-20';
  const card = { ...SCORECARD, settings: { ...SCORECARD.settings } };
  const host = openHost(accountsBook(ACCOUNTS, card), { now: () => new Date(`${today}T12:00:00Z`) });
  scored(host);
  host.sheet('Accounts').type('B2', '99');
  today = '2026-11-22';
  const { state, derived, actions } = sidebarOn(host);
  const stop = keepPastContent(state, derived);
  await actions.open();
  actions.edit('Column', (rows) => ({
    ...rows,
    'Derived columns': [
      {
        cells: {
          Column: 'Logins before',
          From: 'History',
          What: 'value',
          Of: 'Logins',
          Window: '30 days ago',
        },
      },
    ],
  }));
  expect(derived.evaluation.value.derived.waiting).toEqual(['Health History']);
  await until(() => derived.evaluation.value.derived.waiting.length === 0);
  expect(derived.evaluation.value.accounts?.rows.map((row) => row[2])).toEqual([0, 10, 20, 30, 40, 50]);
  stop();
});
