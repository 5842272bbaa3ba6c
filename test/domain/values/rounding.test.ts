// Rounding half up, and parts that add up to their shown total.
import fc from 'fast-check';
import { apportion, roundHalfUp } from '../../../src/domain/values/rounding';

describe('roundHalfUp', () => {
  it.each([
    [1.005, 2, 1.01],
    // 28.499999999999996 and 14.499999999999998 hundredths in binary: these need the small addend.
    [0.285, 2, 0.29],
    [0.145, 2, 0.15],
    [2.675, 2, 2.68],
    [69.95, 1, 70],
    [69.949, 1, 69.9],
    [69.25, 1, 69.3],
    [0.5, 0, 1],
    [1.5, 0, 2],
    [2.5, 0, 3],
    [2.4999, 0, 2],
    [-0.5, 0, 0],
    [-1.5, 0, -1],
    [40.122807, 4, 40.1228],
    [33.380952, 4, 33.381],
    [8.345, 2, 8.35],
    [100, 1, 100],
    [0, 6, 0],
    [7.1, 1, 7.1],
    [0.1234565, 6, 0.123457],
    [52.2945605, 6, 52.294561],
    [52.294565, 5, 52.29457],
    [99.9999994, 6, 99.999999],
  ])('%d to %d decimals is %d', (value, decimals, rounded) => {
    expect(roundHalfUp(value, decimals)).toBe(rounded);
  });

  it('rounds up every tie that can be written, at up to 6 decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.nat({ max: 99_999_999 }), (decimals, at) => {
        const units = at % (100 * 10 ** decimals);
        const tie = Number(`${(units * 10 + 5) / 10 ** (decimals + 1)}`);
        expect(roundHalfUp(tie, decimals)).toBe((units + 1) / 10 ** decimals);
        // The same number after arithmetic, as scores are made.
        expect(roundHalfUp((tie * 0.3 + tie * 0.7) / (0.3 + 0.7), decimals)).toBe(
          (units + 1) / 10 ** decimals,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('is idempotent, never falls as the value rises, and moves by half a unit at most', () => {
    const value = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.integer({ min: 0, max: 4 }), (a, b, decimals) => {
        const rounded = roundHalfUp(a, decimals);
        expect(roundHalfUp(rounded, decimals)).toBe(rounded);
        expect(Math.abs(rounded - a)).toBeLessThanOrEqual(0.5 / 10 ** decimals + 1e-8);
        expect(roundHalfUp(Math.min(a, b), decimals)).toBeLessThanOrEqual(
          roundHalfUp(Math.max(a, b), decimals),
        );
      }),
    );
  });
});

describe('apportion', () => {
  it.each([
    // Three thirds of 100 to whole numbers: one of them gets the unit that is left, the first of equals.
    [[100 / 3, 100 / 3, 100 / 3], 100, 0, [34, 33, 33]],
    [[1.4, 2.7, 0.9], 5, 0, [1, 3, 1]],
    [[0.06, 0], 0.1, 1, [0.1, 0]],
    [[0.05], 0, 1, [0]],
    [[12, 6.5, 0], 18.5, 1, [12, 6.5, 0]],
    // 1.5 + 1.5 = 3, shown as 2.9999…: rounding in binary must not lose a unit.
    [[0.1 + 0.2, 0.7], 1, 1, [0.3, 0.7]],
    [[], 0, 1, []],
  ])('%j to a total of %d with %d decimals is %j', (parts, total, decimals, shown) => {
    expect(apportion(parts, total, decimals)).toEqual(shown);
  });

  it('adds up exactly, each part within one unit of its exact value', () => {
    const part = fc.oneof(
      fc.constant(0),
      fc.double({ min: 0, max: 60, noNaN: true }),
      fc.integer({ min: 0, max: 600 }).map((tenths) => tenths / 10),
    );
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 4 }),
        (parts, decimals) => {
          const unit = 1 / 10 ** decimals;
          const total = roundHalfUp(
            parts.reduce((sum, each) => sum + each, 0),
            decimals,
          );
          const shown = apportion(parts, total, decimals);
          const units = shown.map((each) => Math.round(each / unit));
          expect(units.reduce((sum, each) => sum + each, 0)).toBe(Math.round(total / unit));
          shown.forEach((each, index) => {
            expect(Math.abs(each - (parts[index] ?? 0))).toBeLessThan(unit + 1e-8);
            expect(each).toBeGreaterThanOrEqual(0);
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives 0 to a part of 0', () => {
    const part = fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 30, noNaN: true }));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const total = roundHalfUp(
          parts.reduce((sum, each) => sum + each, 0),
          1,
        );
        const shown = apportion(parts, total, 1);
        expect(shown.filter((_, index) => parts[index] === 0).every((each) => each === 0)).toBe(true);
      }),
    );
  });
});
