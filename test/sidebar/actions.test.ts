// Edits in the sidebar while others change the sheet: neither side loses anything.
import type { Host } from '../../host/api';
import { settingIn, withCell, withRow, withSetting } from '../../src/sidebar/model/edits';
import { openHost, SCORECARD_NAME } from '../support/open-host';
import { type OnHost, settled, sidebarOn } from '../support/sidebar-on-host';

const CARD = [
  ['Health Scorecard', 1],
  [],
  ['Settings'],
  ['Setting', 'Value'],
  ['Accounts tab', 'Accounts'],
  [],
  ['Metrics'],
  ['Metric', 'Healthy', 'At risk', 'Weight'],
  ['Logins', 30, 0, 1],
  ['NPS', 10, 0, 2],
];
const ACCOUNTS = [
  ['Account', 'Logins', 'NPS'],
  ['Alder', 30, 9],
  ['Birch', 12, 3],
  ['Cedar', 2, 1],
];
const OLD = [
  ['Account', 'Logins', 'NPS'],
  ['Former', 1, 1],
];

function book(): Host {
  const host = openHost({
    sheets: [
      { name: 'Accounts', rows: ACCOUNTS },
      { name: 'Old', rows: OLD },
      { name: 'Health Scorecard', rows: CARD },
    ],
    namedRanges: [SCORECARD_NAME],
  });
  host.activate('Accounts');
  return host;
}

async function opened(host: Host): Promise<OnHost> {
  const side = sidebarOn(host);
  await side.actions.open();
  return side;
}

const weigh = (side: OnHost, index: number, weight: number) =>
  side.actions.edit('Weight', (rows) => withCell(rows, 'Metrics', index, 'Weight', weight));
const tabNames = (host: Host) =>
  host
    .sheet('Health Scorecard')
    .values('A9:A14')
    .map(([name]) => name)
    .filter((name) => name !== '');

test('a row that a colleague added meanwhile is still there after an undo and a second Apply', async () => {
  const host = book();
  const side = await opened(host);
  weigh(side, 0, 5);
  host.sheet('Health Scorecard').insertRows(9, 1);
  host.sheet('Health Scorecard').type('A9', 'Colleague');
  host.sheet('Health Scorecard').type('B9', '10');
  host.sheet('Health Scorecard').type('C9', '0');
  host.sheet('Health Scorecard').type('D9', '1');
  await side.actions.apply();
  expect(side.state.status.value.text).toContain('has changed');
  side.actions.undo();
  await side.actions.apply();
  expect(tabNames(host)).toEqual(['Colleague', 'Logins', 'NPS']);
});

test('changes made while Apply runs stay unsaved changes, including a new metric', async () => {
  const host = book();
  const side = await opened(host);
  side.actions.edit('Added', (rows) =>
    withRow(rows, 'Metrics', { Metric: 'Tickets', Column: 'NPS', Healthy: 1, 'At risk': 5, Weight: 1 }),
  );
  side.meanwhile('sidebarApply', () => {
    weigh(side, 1, 7);
    weigh(side, 2, 4);
  });
  await side.actions.apply();
  const rows = side.state.rows.value;
  expect(rows.Metrics.map(({ cells }) => [cells.Metric, cells.Weight])).toEqual([
    ['Logins', 1],
    ['NPS', 7],
    ['Tickets', 4],
  ]);
  expect(side.derived.isChanged.value).toBe(true);
  await side.actions.apply();
  expect(tabNames(host)).toEqual(['Logins', 'NPS', 'Tickets']);
  expect(side.derived.isChanged.value).toBe(false);
});

test('a draft of an earlier sidebar is deleted when its changes are discarded', async () => {
  const host = book();
  const first = await opened(host);
  weigh(first, 0, 9);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const second = await opened(host);
  expect(second.state.rows.value.Metrics[0]?.cells.Weight).toBe(9);
  second.actions.discard();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const third = await opened(host);
  expect(third.state.rows.value.Metrics[0]?.cells.Weight).toBe(1);
  expect(third.state.status.value.text).toBe('');
});

test('without an accounts tab in the scorecard, the previewed tab is scored, whichever is open', async () => {
  const host = book();
  host.sheet('Health Scorecard').type('B5', '');
  const side = await opened(host);
  expect(side.derived.evaluation.value.accounts?.tab).toBe('Accounts');
  host.activate('Old');
  await side.actions.apply();
  expect(host.sheet('Accounts').values('D1')).toEqual([['Health score']]);
  expect(host.sheet('Old').values('D1')).toEqual([['']]);
});

test('the preview follows the accounts tab of the scorecard, also after an undo', async () => {
  const side = await opened(book());
  side.actions.edit('Accounts tab', (rows) => withSetting(rows, 'Accounts tab', 'Old'));
  await side.actions.useTab('Old');
  expect(side.derived.evaluation.value.accounts?.rows).toHaveLength(1);
  side.actions.undo();
  await settled(side.state);
  expect(settingIn(side.state.rows.value, 'Accounts tab')).toBe('Accounts');
  expect(side.derived.evaluation.value.accounts?.rows).toHaveLength(3);
});

test('reading the sheet again loads edits made there and keeps unsaved changes', async () => {
  const host = book();
  const side = await opened(host);
  weigh(side, 0, 5);
  host.sheet('Accounts').type('B4', '30');
  await side.actions.open();
  const rows = side.state.rows.value;
  expect(rows.Metrics[0]?.cells.Weight).toBe(5);
  expect(side.derived.evaluation.value.accounts?.rows[2]?.[1]).toBe(30);
});

test('a metric renamed on the tab and changed here stays one metric', async () => {
  const host = book();
  const side = await opened(host);
  weigh(side, 0, 9);
  host.sheet('Health Scorecard').type('A9', 'Sign-ins');
  await side.actions.apply();
  await side.actions.apply();
  expect(tabNames(host)).toEqual(['Sign-ins', 'NPS']);
  expect(host.sheet('Health Scorecard').values('D9')).toEqual([[9]]);
});

test('a note beside the scorecard does not stop Apply', async () => {
  const host = book();
  const side = await opened(host);
  weigh(side, 0, 5);
  host.sheet('Health Scorecard').type('H5', 'Agreed on Tuesday');
  await side.actions.apply();
  expect(side.state.status.value.text).toContain('3 accounts scored');
  expect(host.sheet('Health Scorecard').values('D9')).toEqual([[5]]);
  expect(host.sheet('Health Scorecard').values('H5')).toEqual([['Agreed on Tuesday']]);
});

test('a row that was just added shows an error only after the user has changed its field', async () => {
  const side = await opened(book());
  side.actions.edit('Added', (rows) => withRow(rows, 'Metrics', { Metric: 'Seats', Column: 'NPS' }));
  side.actions.showNewRow('Metrics', { section: 'Metrics', index: 2, heading: 'Metric' });
  const errors = () =>
    side.derived.issues.value.flatMap(({ severity, place }) => (severity === 'error' ? place?.heading : []));
  expect(errors()).toEqual([]);
  expect(side.derived.evaluation.value.scores).toHaveLength(3);
  side.actions.edit('Healthy', (rows) => withCell(rows, 'Metrics', 2, 'Healthy', 'abc'));
  side.actions.touch({ section: 'Metrics', index: 2, heading: 'Healthy' });
  expect(errors()).toEqual(['Healthy']);
  side.actions.openMetric(undefined);
  expect(errors().length).toBeGreaterThan(0);
});
