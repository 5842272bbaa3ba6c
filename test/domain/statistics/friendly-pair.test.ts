// Round numbers keep the order of two values and stay near them.
import fc from 'fast-check';
import { friendlyPair } from '../../../src/domain/statistics/friendly-pair';

describe('friendlyPair', () => {
  it.each([
    [3, 9, 3, 9],
    [3.2, 8.9, 3, 9],
    [12.3, 87.6, 10, 90],
    [0.42, 0.81, 0.4, 0.8],
    [1234, 5678, 1000, 6000],
    [-7.4, 7.4, -8, 8],
    [0.0021, 0.0098, 0.002, 0.01],
    [199, 203, 199, 203],
  ])('%d and %d become %d and %d', (low, high, friendlyLow, friendlyHigh) => {
    expect(friendlyPair(low, high)).toEqual([friendlyLow, friendlyHigh]);
  });

  it('keeps the order, and moves neither by more than an eighth of their distance', () => {
    const number = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(number, number, (a, b) => {
        fc.pre(a !== b);
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const [from, to] = friendlyPair(low, high);
        expect(from).toBeLessThan(to);
        expect(Math.abs(from - low)).toBeLessThanOrEqual((high - low) / 8 + 1e-9);
        expect(Math.abs(to - high)).toBeLessThanOrEqual((high - low) / 8 + 1e-9);
      }),
    );
  });
});
