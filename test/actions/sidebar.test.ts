// What the sidebar asks, through google.script.run with its rules.
import { accountsBook, openHost, SMALL_SCORECARD, SMALL_TABLE } from './a-host';

test("gets the scorecard's name and its metrics with their share of the weight", () => {
  const host = openHost(accountsBook(SMALL_TABLE, { ...SMALL_SCORECARD, settings: { Name: 'Q4 health' } }));
  expect(host.run('sidebarScorecard')).toEqual({
    found: true,
    name: 'Q4 health',
    tab: 'Health Scorecard',
    metrics: [
      { name: 'Logins', type: 'Number', weight: 3, share: 0.75 },
      { name: 'Tickets', type: 'Number', weight: 1, share: 0.25 },
    ],
    issues: [],
  });
});

test('without a scorecard, or with mistakes in it, gets an answer and no fault', () => {
  expect(openHost(accountsBook(SMALL_TABLE)).run('sidebarScorecard')).toMatchObject({
    found: false,
    metrics: [],
  });
  const wrong = openHost(accountsBook(SMALL_TABLE, { metrics: [{ Metric: 'Logins' }] }));
  expect(wrong.run('sidebarScorecard')).toMatchObject({
    found: true,
    metrics: [],
    issues: [{ cell: 'Health Scorecard!D5' }],
  });
});

test('scores, and gets counts and issues', () => {
  const host = openHost(accountsBook(SMALL_TABLE, SMALL_SCORECARD));
  expect(host.run('sidebarScoreAccounts')).toMatchObject({
    scored: true,
    message: '3 accounts scored as of 2026-11-22.',
    bands: [{ accounts: 1 }, { accounts: 0 }, { accounts: 1 }, { accounts: 1 }],
  });
  expect(host.sheet('Accounts').value('D2')).toBe(75);
  expect(host.ui.alerts).toEqual([]);
});

test('a fault reaches it as a sentence', () => {
  const host = openHost(accountsBook(SMALL_TABLE, SMALL_SCORECARD));
  host.serviceCalls.failAt(1);
  expect(() => host.run('sidebarScoreAccounts')).toThrow('Your own cells are as they were. Try again');
});
