// The comparison: a calculated number is on an edge when exact arithmetic puts it there.
import { isAbove, isAtLeast, isAtMost, isBelow, isSameNumber } from '../../../src/domain/values/compare';

const ON_THE_EDGE: readonly [number, number][] = [
  [(3.5 + 3.8 + 4.1) / 3, 3.8],
  [(6.6 - 6) / 6, 0.1],
  [3.3 / 3, 1.1],
  [110 / 100, 1.1],
  [0.1 + 0.2, 0.3],
  [(0.1 + 0.2 - 0.3) / 3, 0],
  [10_000_000.55 - 9_999_900.55, 100],
  [-0.1 - 0.2, -0.3],
];

test.each(ON_THE_EDGE)('%d is on the edge %d', (value, edge) => {
  expect(isSameNumber(value, edge)).toBe(true);
  expect([isAtLeast(value, edge), isAtMost(value, edge)]).toEqual([true, true]);
  expect([isAbove(value, edge), isBelow(value, edge)]).toEqual([false, false]);
});

const BESIDE_IT: readonly [number, number][] = [
  [70.000001, 70],
  [0.3001, 0.3],
  [0.0000001, 0],
  [1_000_000_010, 1_000_000_000],
];

test.each(BESIDE_IT)('%d is above %d', (value, edge) => {
  expect([isAbove(value, edge), isAtLeast(value, edge), isAtMost(value, edge)]).toEqual([true, true, false]);
  expect([isBelow(edge, value), isAtMost(edge, value), isAtLeast(edge, value)]).toEqual([true, true, false]);
});

test('nothing is on an infinite edge', () => {
  expect(isAbove(Infinity, 5)).toBe(true);
  expect(isAtLeast(-5, -Infinity)).toBe(true);
});
