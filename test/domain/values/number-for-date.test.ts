// Numbers where a date belongs: what they are, in the sentence about the cell.
import { dateHint } from '../../../src/domain/values/number-for-date';

it.each([
  [1790000000, 'seconds since 1970 (2026-09-21)'],
  ['1790000000', 'seconds since 1970 (2026-09-21)'],
  [1790000000123, 'milliseconds since 1970 (2026-09-21)'],
  [1790000000123456, 'microseconds since 1970 (2026-09-21)'],
  [20261101, '2026-11-01 without its hyphens'],
  [46340, '2026-11-14 as a number'],
])('%j looks like %s', (cell, what) => {
  expect(dateHint(cell)).toContain(`: it looks like ${what}, so `);
});

it.each([[41], [20261341], [120000], ['99999999999999999999'], ['soon'], [''], [-1790000000], [true]])(
  '%j looks like no date',
  (cell) => {
    expect(dateHint(cell)).toBe('');
  },
);
