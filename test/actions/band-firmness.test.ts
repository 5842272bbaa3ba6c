// Firm and borderline bands on the sheet: an optional column, and a mark when a borderline account changes band.
import { accountsBook, openHost, scored } from '../support/open-host';

const ROWS = [
  ['Account', 'Logins', 'NPS'],
  ['Alder', 100, 40],
  ['Birch', 95, 90],
  ['Cedar', '', ''],
];
const metric = (name: string) => ({ Metric: name, Healthy: 100, 'At risk': 0, Weight: 1 });

test('the column says firm or borderline, and is blank without a score', () => {
  const host = openHost(
    accountsBook(ROWS, {
      settings: { 'Band firmness': 'yes', History: 'off' },
      metrics: [metric('Logins'), metric('NPS')],
    }),
  );
  scored(host);
  const [headings = [], ...rows] = host.sheet('Accounts').values('D1:L4');
  const column = headings.indexOf('Health firmness');
  expect(column).toBeGreaterThan(0);
  expect(rows.map((row) => row[column])).toEqual(['borderline', 'firm', '']);
});

test('without the setting there is no column; with it, a borderline change of band is marked and comes last', () => {
  const host = openHost(
    accountsBook(ROWS, { settings: { History: 'off' }, metrics: [metric('Logins'), metric('NPS')] }),
  );
  scored(host);
  expect(host.sheet('Accounts').values('D1:L1').flat()).not.toContain('Health firmness');
  host.sheet('Accounts').type('C2', '39');
  host.sheet('Accounts').type('B3', '0');
  host.sheet('Accounts').type('C3', '0');
  expect(scored(host).changed.map(({ account, to, borderline }) => [account, to, borderline])).toEqual([
    ['Birch', 'At risk', false],
    ['Alder', 'Watch', true],
  ]);
});
