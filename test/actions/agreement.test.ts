// The menu and the function give the same scores, to the last digit, on any sheet.
import fc from 'fast-check';
import type { CellInput } from '../../host/api';
import { accountsBook, openHost, scored } from '../support/open-host';

const SCORECARD = {
  settings: { Decimals: 4, 'Minimum coverage': 0.3, History: 'off', Alerts: 'no' },
  metrics: [
    { Metric: 'Logins', Healthy: 20, 'At risk': 3, Weight: 'High' },
    {
      Metric: 'Adoption',
      Type: 'percent',
      Healthy: '80%',
      'At risk': '30%',
      Weight: 2.5,
      'If blank': 'neutral',
    },
    { Metric: 'CSAT', Type: 'rating', Curve: 'steps' },
    { Metric: 'Tickets', Points: '0: 50; 1: 100; 3: 75; 5: 25', 'If blank': 12 },
    { Metric: 'Pulse', Type: 'category', Points: 'Green: 100; Yellow: 50; Red: 0', Weight: 2 },
    { Metric: 'Overdue', Type: 'yes/no', Healthy: 'no' },
    { Metric: 'Contact', Column: 'Mail; Call', Type: 'recency', Healthy: 14, 'At risk': 60, Weight: 2 },
    { Metric: 'Seats', Healthy: '10..20', 'At risk': '0..50' },
  ],
};
const HEADINGS = ['Logins', 'Adoption', 'CSAT', 'Tickets', 'Pulse', 'Overdue', 'Mail', 'Call', 'Seats'];

const odd = fc.constantFrom<CellInput>(
  '',
  ' ',
  'N/A',
  '-',
  'NULL',
  'abc',
  '1.74x',
  '$1,234.50',
  '(3)',
  '12,5',
  '85%',
  true,
  false,
  '2026-10-01',
  '3/4/2026',
  {
    formula: '=NA()',
  },
);
const number = fc.oneof(fc.integer({ min: -5, max: 60 }), fc.double({ min: -5, max: 60, noNaN: true }));
const share = fc.double({ min: 0, max: 1.2, noNaN: true });
const day = fc
  .integer({ min: 0, max: 120 })
  .map((ago): CellInput => ({ date: new Date(Date.UTC(2026, 10, 25 - ago)).toISOString().slice(0, 10) }));
const usually = (cell: fc.Arbitrary<CellInput>) =>
  fc.oneof({ weight: 4, arbitrary: cell }, { weight: 1, arbitrary: odd });
const account = fc.tuple(
  usually(number),
  usually(share),
  usually(fc.integer({ min: 1, max: 5 })),
  usually(number),
  usually(fc.constantFrom('Green', 'yellow', 'RED ', 'Blue')),
  usually(fc.constantFrom<CellInput>('yes', 'no', 'Y', true, false)),
  usually(day),
  usually(day),
  usually(number),
);

test.each(['en_US', 'en_GB', 'de_DE'])(
  'in a %s spreadsheet',
  (locale) => {
    fc.assert(
      fc.property(fc.array(account, { minLength: 1, maxLength: 25 }), (accounts) => {
        const rows: CellInput[][] = [
          ['Account', ...HEADINGS],
          ...accounts.map((cells, index) => [`Account ${index + 1}`, ...cells]),
        ];
        const host = openHost({ ...accountsBook(rows, SCORECARD), locale, timeZone: 'Pacific/Auckland' });
        const report = scored(host);
        const sheet = host.sheet('Accounts');
        const last = rows.length;
        sheet.type('P2', `=HEALTHSCORE(A2:J${last}; A1:J1; SCORECARD)`);
        const inCells = sheet.values(`P2:P${last}`).map((row) => row[0]);
        const byMenu = sheet.values(`K2:K${last}`).map((row) => row[0]);
        expect(inCells).toEqual(byMenu);
        expect(report.accounts.map((each) => each.score ?? '')).toEqual(byMenu);
      }),
      { numRuns: 25 },
    );
  },
  60_000,
);
