// Names beside the scores: in a wide table the report offers to freeze their column, and its links select the name until then.
import { accountsBook, openHost, scored } from '../support/open-host';

const METRIC = [{ Metric: 'Logins', Healthy: 20, 'At risk': 0 }];

function wideBook(before: number, after: number) {
  const filled = (count: number, text: string) => Array.from({ length: count }, (_, at) => `${text} ${at}`);
  const row = (name: string, logins: number | string) => [
    ...filled(before, 'id'),
    name,
    logins,
    ...filled(after, 'more'),
  ];
  const table = [row('Account', 'Logins'), row('Alder', 20), row('Birch', 3)];
  const settings = { 'Accounts tab': 'Accounts', 'Account column': 'Account', History: 'off' };
  return openHost(accountsBook(table, { settings, metrics: METRIC }));
}

test('one click freezes the name column of a wide table, and then the report no longer offers it', () => {
  const host = wideBook(1, 9);
  const { columnToFreeze, columns } = scored(host);
  expect([columnToFreeze, columns.score]).toEqual([2, 13]);
  host.run('reportFreezeColumns', { tab: 'Accounts', row: 1, column: 2 });
  expect(scored(host).columnToFreeze).toBe(null);
});

test.each([
  ['a table that fits the screen', 0, 4],
  ['names so far right that freezing would fill the screen', 3, 9],
])('nothing is offered for %s', (_, before, after) => {
  expect(scored(wideBook(before, after)).columnToFreeze).toBe(null);
});

test('a malformed request from the page freezes nothing', () => {
  const host = wideBook(0, 1);
  for (const request of [null, 7, { tab: 'Accounts' }, { tab: 'Accounts', column: -1 }])
    expect(() => host.run('reportFreezeColumns', request)).toThrow('another version');
});
