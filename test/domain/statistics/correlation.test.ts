// Correlation of two columns: known values, gaps, and invariances.
import fc from 'fast-check';
import { correlation } from '../../../src/domain/statistics/correlation';

const TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

test.each([
  ['the same', TEN, 1],
  ['the opposite', TEN.map((value) => -3 * value + 7), -1],
])('with %s', (_, other, expected) => {
  expect(correlation(TEN, other)).toBeCloseTo(expected, 3);
});

// Source: Anscombe (1973), the first of his four sets: 0.816.
test('with a published pair of columns', () => {
  const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
  const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
  expect(correlation(x, y)).toBeCloseTo(0.8164, 4);
});

test('pairs with a gap do not count, and fewer than ten pairs have no correlation', () => {
  expect(correlation([...TEN, undefined, 3], [...TEN, 99, undefined])).toBeCloseTo(1);
  expect(correlation([...TEN.slice(1), undefined], TEN)).toBeUndefined();
  expect(correlation([], [])).toBeUndefined();
});

test('a constant column correlates with nothing', () => {
  expect(
    correlation(
      TEN,
      TEN.map(() => 4),
    ),
  ).toBeUndefined();
});

test('is the same both ways, in any units, and never beyond 1', () => {
  const column = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 10, maxLength: 30 });
  fc.assert(
    fc.property(column, column, fc.integer({ min: 1, max: 50 }), (one, two, factor) => {
      const length = Math.min(one.length, two.length);
      const [a, b] = [one.slice(0, length), two.slice(0, length)];
      const both = correlation(a, b);
      fc.pre(both !== undefined);
      expect(Math.abs(both)).toBeLessThanOrEqual(1 + 1e-9);
      expect(correlation(b, a)).toBeCloseTo(both, 9);
      expect(
        correlation(
          a.map((value) => factor * value + 5),
          b,
        ),
      ).toBeCloseTo(both, 9);
    }),
  );
});

test('a sample of a long table has the same correlation', () => {
  const long = Array.from({ length: 50_000 }, (_, row) => (row * 7919) % 1000);
  expect(
    correlation(
      long,
      long.map((value) => 3 * value + 1),
    ),
  ).toBeCloseTo(1, 9);
  const other = Array.from({ length: 50_000 }, (_, row) => (row * 104_729) % 997);
  expect(Math.abs(correlation(long, other) ?? 1)).toBeLessThan(0.1);
});
