// Users' cells in our columns beside rows that are not accounts stay exact: minutes, signs and errors too.
import type { CellInput } from '../../host/api';
import { accountsBook, openHost, SMALL_SCORECARD, scored } from '../support/open-host';

const ROWS: CellInput[][] = [
  ['Account', 'Logins', 'Tickets'],
  ['Alder', 20, 10],
  ['Subtotal', 20, 10],
  ['Birch', 0, 0],
];

test.each([
  ['2026-11-22 14:30', { date: '2026-11-22T14:30' }],
  ['14:30', { date: '1899-12-30T14:30' }],
  ['2026-11-22', { date: '2026-11-22' }],
  ['85%', 0.85],
  ["'0042", '0042'],
  ["'=1+1", '=1+1'],
  ['TRUE', true],
  ['1.5E+300', 1.5e300],
  ['=SUM(1;2)', 3],
  ["''quoted", "'quoted"],
])('SS-24 %j in our column beside a subtotal', (typed, value) => {
  const host = openHost(accountsBook(ROWS, SMALL_SCORECARD), { scriptTimeZone: 'Asia/Tokyo' });
  scored(host);
  const sheet = host.sheet('Accounts');
  for (const cell of ['D3', 'E3', 'G3']) sheet.type(cell, typed);
  const seen = () =>
    ['D3', 'E3', 'G3'].map((cell) => [
      sheet.values(cell),
      sheet.formulas(cell),
      sheet.display(cell),
      sheet.numberFormat(cell),
    ]);
  expect(sheet.value('E3')).toEqual(value);
  const before = seen();
  scored(host);
  expect(seen()).toEqual(before);
});
