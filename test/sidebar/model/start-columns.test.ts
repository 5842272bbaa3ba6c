// The first guess at a table's columns: right on the sample and on real sheets, and blank rather than wrong.

import { SAMPLE_ROWS } from '../../../src/domain/bundled-data/sample-account-rows';
import { sampleAccounts } from '../../../src/domain/bundled-data/sample-accounts';
import type { Cell } from '../../../src/domain/values/cell';
import { EN_US } from '../../../src/domain/values/text-locale';
import { accountsOf } from '../../../src/sidebar/model/accounts';
import { dateColumns, profileColumns, startColumns } from '../../../src/sidebar/model/start-columns';

function guess(grid: readonly (readonly Cell[])[], headingRow?: number) {
  const accounts = accountsOf({ name: 'Tab', grid, ours: [], currencies: [] }, { headingRow });
  if (accounts === undefined) throw new Error('no accounts');
  const profiles = profileColumns(accounts, EN_US);
  return [...Object.values(startColumns(accounts, profiles)), dateColumns(profiles)];
}

test('all columns are found in the sample', () => {
  expect(guess(sampleAccounts('2026-11-22', SAMPLE_ROWS))).toEqual([
    'Account',
    'ARR',
    'Segment',
    ['Last contact', 'Renewal date'],
  ]);
});

test('columns are found below title rows, with amounts and dates as text, and among several candidates', () => {
  const grid = [
    ['Book of business'],
    [],
    ['Customer', 'Plan', 'Customer tier', 'Revenue', 'Contract value (USD)', 'Go-live'],
    ['Acme', 'Pro', 'Gold', '$1,200', '$5,000', '1/31/2026'],
    ['Birch', 'Basic', 'Silver', '$800', '$2,000', '2/1/2026'],
    ['Cedar', 'Pro', 'Gold', '$700', '$900', '3/9/2026'],
  ];
  expect(guess(grid)).toEqual(['Customer', 'Contract value (USD)', 'Customer tier', ['Go-live']]);
});

test('unsuitable columns are not guessed: words without numbers, a single segment, a segment for each account', () => {
  const grid = [
    ['Company', 'ARR', 'Segment', 'Region'],
    ...Array.from({ length: 13 }, (_, index) => [`C${index}`, 'secret', 'SMB', `Region ${index}`]),
  ];
  expect(guess(grid)).toEqual(['Company', '', '', []]);
});

test('the account column is not a segment, and parts of words do not count', () => {
  const grid = [
    ['Plan', 'Carried', 'Marriage'],
    ['A', 1, 2],
    ['B', 3, 4],
  ];
  expect(guess(grid)).toEqual(['Plan', '', '', []]);
});

test('a heading row that the user picks is used', () => {
  const grid = [
    ['Account', 'Logins', 'NPS'],
    ['Firma', 'ARR', 'Tier'],
    ['Acme', 5, 'Gold'],
    ['Birch', 6, 'Silver'],
  ];
  expect(guess(grid, 1)).toEqual(['Firma', 'ARR', 'Tier', []]);
});
