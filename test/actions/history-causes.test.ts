// What a change is blamed on: the customer, our own scorecard, or neither where two accounts look alike.
import type { CellInput } from '../../host/api';
import { keepPast } from '../../src/sidebar/fetch-past';
import { accountsBook, openHost, SCORECARD_WITH_HISTORY, scored } from '../support/open-host';
import { ask, changed, edited, save } from '../support/sidebar-calls';
import { sidebarOn } from '../support/sidebar-on-host';
import { until } from '../support/until';

/** A host whose date the test sets. */
function hostOn(day: string, rows: readonly (readonly CellInput[])[], scorecard = SCORECARD_WITH_HISTORY) {
  let today = day;
  const host = openHost(accountsBook(rows, scorecard), { now: () => new Date(`${today}T12:00:00Z`) });
  return {
    host,
    on: (next: string) => {
      today = next;
    },
  };
}

const withSettings = (settings: Readonly<Record<string, string>>) => ({
  ...SCORECARD_WITH_HISTORY,
  settings: { ...SCORECARD_WITH_HISTORY.settings, ...settings },
});

const NPS = { cells: { Metric: 'NPS', Healthy: 9, 'At risk': 0, Weight: 2 } };

describe('a metric that the scorecard reads only since today', () => {
  const { host, on } = hostOn('2026-09-01', [
    ['Account', 'Logins', 'Tickets', 'NPS'],
    ['Alder', 20, 0, 2],
    ['Birch', 20, 0, 2],
  ]);
  scored(host);
  on('2026-10-06');
  host.sheet('Accounts').type('B3', '10');
  save(host, (rows) => rows.Metrics.push(NPS));
  const { down, average } = scored(host).history;

  test('is our own change of the scorecard: no customer went from blank to 2', () => {
    expect(down.map(({ account, change, reason }) => [account, change, reason])).toEqual([
      ['Birch', -50.9, '−37.5 Logins 20 → 10 · scorecard −13.4'],
      ['Alder', -25.9, 'scorecard −25.9'],
    ]);
    expect(average).toBe(
      'On average 2 accounts moved by −38.4 points: −18.7 from the customers, −19.7 from changes to the scorecard.',
    );
  });

  test('HEALTHWHY and the sidebar say the same', () => {
    const sheet = host.sheet('Accounts');
    sheet.type('P1', '=HEALTHWHY("Birch"; HISTORY; SCORECARD; DATE(2026;9;1))');
    expect(sheet.values('P2:S4')).toEqual([
      ['Logins', '20', '10', -37.5],
      ['Scorecard changed', '', '', -13.4],
      ['Health score', 100, 49.1, -50.9],
    ]);
    const { rows } = edited(host, () => undefined);
    expect(ask(host, 'sidebarAccountHistory', { rows, tab: 'Accounts', row: 3 }).change).toMatchObject({
      scorecard: -13.4,
      customer: -37.5,
      metrics: [{ name: 'Logins', points: -37.5 }],
    });
  });
});

test('is neither a broken import nor a fall that opens an alert', () => {
  const accounts = Array.from({ length: 21 }, (_, index) => [`Account ${index}`, 20, 0, 1]);
  const rows = [['Account', 'Logins', 'Tickets', 'NPS'], ...accounts];
  const { host, on } = hostOn('2026-09-01', rows, withSettings({ Alerts: 'yes' }));
  scored(host);
  on('2026-10-06');
  save(host, (sent) => sent.Metrics.push({ cells: { ...NPS.cells, Weight: 12 } }));
  const { alerts } = scored(host);
  expect(alerts.problem).toBe('');
  expect(new Set(alerts.waiting.map(({ alert }) => alert))).toEqual(new Set(['At risk']));
});

test('where the history holds too little for the new scorecard, a fall is listed without a reason', () => {
  const { host, on } = hostOn('2026-09-01', [
    ['Account', 'Logins', 'Tickets'],
    ['Alder', 20, 0],
    ['Birch', 20, 0],
  ]);
  scored(host);
  on('2026-10-06');
  host.sheet('Accounts').type('B1', 'Logins 30d');
  host.sheet('Accounts').type('B2', '0');
  save(host, (rows) => {
    rows.Metrics[0] = changed(rows.Metrics[0], { Column: 'Logins 30d' });
  });
  expect(scored(host).history.down).toMatchObject([
    {
      account: 'Alder',
      change: -75,
      reason: 'reason not known: the history of 2026-09-01 holds too little of what the scorecard reads now',
    },
  ]);
});

test('two accounts with one key, or none, are not compared with each other, and it is reported', () => {
  const { host, on } = hostOn(
    '2026-11-01',
    [
      ['Account', 'Logins', 'Tickets', 'Id'],
      ['Alder', 20, 0, 'x'],
      ['Birch', 0, 10, 'X '],
      ['Cedar', 10, 0, ''],
    ],
    withSettings({ 'Account key': 'Id' }),
  );
  scored(host);
  on('2026-11-08');
  const { history, issues } = scored(host);
  expect([history.down, history.up]).toEqual([[], []]);
  expect(host.sheet('Accounts').values('I2:J4')).toEqual([
    [0, '···········██'],
    ['', ''],
    ['', ''],
  ]);
  expect(issues.map(({ cell, message }) => [cell, message])).toEqual([
    [
      'Accounts!D3',
      '"X" is also in Accounts!D2: both accounts are scored, but only the upper one has a history and alerts. Give each account its own Id',
    ],
    ['Accounts!D4', 'this account has no Id, so it has no history and no alerts: fill in the cell'],
  ]);
});

describe('a rule about Health change', () => {
  const { host, on } = hostOn(
    '2026-11-01',
    [
      ['Account', 'Logins', 'Tickets'],
      ['Alder', 20, 0],
      ['Birch', 20, 0],
    ],
    { ...SCORECARD_WITH_HISTORY, rules: [['Health change', 'below -15', 'flag', 'Fell']] },
  );
  scored(host);
  on('2026-11-08');
  host.sheet('Accounts').type('B2', '0');
  save(host, (rows) => {
    rows.Metrics[0] = changed(rows.Metrics[0], { Healthy: 60 });
  });
  const report = scored(host);

  test('flags who fell, not whom only a stricter scorecard moved', () => {
    expect(report.accounts.map(({ change, flags }) => [change, flags])).toEqual([
      [-75, 'Fell'],
      [-50, ''],
    ]);
  });

  test('is previewed by the sidebar in the same way', async () => {
    const { state, derived, actions } = sidebarOn(host);
    await actions.open();
    const stop = keepPast(state, derived);
    await until(() => state.past.value !== undefined);
    expect(derived.evaluation.value.scores.map(({ flags }) => flags.join())).toEqual(['Fell', '']);
    stop();
  });
});
