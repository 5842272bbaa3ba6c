// Percentiles as Sheets computes them.
import fc from 'fast-check';
import { percentile, percentileRange } from '../../../src/domain/statistics/percentile';

describe('percentile', () => {
  it.each([
    // Hyndman and Fan, definition 7: position (n - 1) * share.
    [[1, 2, 3, 4, 5], 0.2, 1.8],
    [[1, 2, 3, 4, 5], 0.8, 4.2],
    [[1, 2, 3, 4, 5], 0.5, 3],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[15, 20, 35, 40, 50], 0.4, 29],
    [[7], 0.8, 7],
    [[1, 9], 0, 1],
    [[1, 9], 1, 9],
  ])('of %j at %d is %d', (numbers, share, value) => {
    expect(percentile(numbers, share)).toBeCloseTo(value, 12);
  });

  it('is undefined without numbers', () => {
    expect(percentile([], 0.5)).toBeUndefined();
    expect(percentileRange([], 0.2, 0.8)).toBeUndefined();
  });

  it('lies between the least and the greatest, and rises with the share', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        (numbers, a, b) => {
          const sorted = [...numbers].sort((x, y) => x - y);
          const [low = NaN, high = NaN] =
            percentileRange(sorted, Math.min(a, b) / 100, Math.max(a, b) / 100) ?? [];
          expect(low).toBeLessThanOrEqual(high + 1e-9);
          expect(low).toBeGreaterThanOrEqual(Math.min(...numbers));
          expect(high).toBeLessThanOrEqual(Math.max(...numbers));
        },
      ),
    );
  });
});
