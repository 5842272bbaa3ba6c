// The search for the nearest round number that is enough.
import fc from 'fast-check';
import { friendlyStep, nearestNumber } from '../../../src/domain/statistics/nearest-number';

const whole = { span: 20, whole: true };
const shares = { span: 0.4, whole: false };

describe('friendlyStep', () => {
  it.each([
    [{ span: 17, whole: true }, 1],
    [{ span: 17, whole: false }, 0.1],
    [{ span: 20, whole: false }, 1],
    [{ span: 0.4, whole: false }, 0.01],
    [{ span: 100, whole: false }, 1],
    [{ span: 50_000, whole: true }, 1000],
  ])('%j steps by %d: the power of ten up to a twentieth', (stepping, step) => {
    expect(friendlyStep(stepping)).toBeCloseTo(step, 12);
  });
});

describe('nearestNumber', () => {
  it('goes up to the first whole number that is enough', () => {
    expect(nearestNumber(12, [5, 25], whole, (value) => value >= 18.2)).toBe(19);
  });

  it('goes down as well, and takes the nearer of the two', () => {
    expect(nearestNumber(12, [5, 25], whole, (value) => value <= 9.5 || value >= 20)).toBe(9);
  });

  it('takes multiples of the friendly step between the marks', () => {
    expect(nearestNumber(0.4123, [0.4, 0.8], shares, (value) => value >= 0.5712)).toBe(0.58);
  });

  it('takes a mark itself, although it is not a multiple', () => {
    expect(nearestNumber(0.41, [0.4, 0.785], shares, (value) => value >= 0.785)).toBe(0.785);
  });

  it('steps just beyond a mark, where a rule requires more than it', () => {
    expect(nearestNumber(12, [20], whole, (value) => value > 20)).toBe(21);
  });

  it('steps more finely between marks that lie closer together than a step', () => {
    expect(nearestNumber(0, [1.02, 1.05], { span: 2, whole: false }, (v) => v > 1.02 && v < 1.05)).toBe(1.03);
  });

  it('finds nothing when no whole number is enough', () => {
    expect(nearestNumber(3, [4.2, 4.8], { span: 5, whole: true }, (v) => v > 4.2 && v < 4.8)).toBeUndefined();
  });

  it('tries only a few numbers', () => {
    let tries = 0;
    nearestNumber(0, [0, 1_000_000], { span: 1_000_000, whole: true }, (value) => {
      tries += 1;
      return value >= 777_777;
    });
    expect(tries).toBeLessThan(20);
  });

  it('the result is enough, and less than one step farther than the nearest such number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }).map((n) => n / 100),
        fc.integer({ min: 0, max: 3000 }).map((n) => n / 100),
        fc.boolean(),
        fc.boolean(),
        (from, bound, up, isWhole) => {
          const does = (value: number) => (up ? value >= bound : value <= bound);
          fc.pre(!does(from));
          const stepping = { span: 30, whole: isWhole };
          const found = nearestNumber(from, [0, 30], stepping, does);
          if (found === undefined) throw new Error('there is one between 0 and 30');
          expect(does(found)).toBe(true);
          expect(Math.abs(found - bound)).toBeLessThan(friendlyStep(stepping));
          if (isWhole) expect(Number.isInteger(found)).toBe(true);
        },
      ),
    );
  });
});
