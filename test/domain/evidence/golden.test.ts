// Reference numbers that were computed by an independent program.
import { areaDifference, areaUnderCurve, plainArea } from '../../../src/domain/evidence/area';
import { checkDirections, metricsToTurn } from '../../../src/domain/evidence/directions';
import { fitWeights } from '../../../src/domain/evidence/fit-weights';
import { rateInterval } from '../../../src/domain/evidence/interval';
import { type Sample, weightedShares } from '../../../src/domain/evidence/sample';
import { createRandom } from '../../../src/domain/statistics/random';

const accounts = Array.from({ length: 60 }, (_, index) => index);
const column = (step: number) => Float64Array.from(accounts, (i) => ((step * i) % 60) / 59);
const [first, second, third, fourth] = [column(37), column(23), column(11), column(17)];
const sample: Sample = {
  shares: [first, second, third],
  lost: accounts.map((i) => 0.7 * (first[i] ?? 0) + 0.3 * (second[i] ?? 0) + 0.6 * (fourth[i] ?? 0) < 0.62),
};

function expectClose(actual: ArrayLike<number> | undefined, expected: readonly number[], digits = 5): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, index) => {
    expect(actual?.[index]).toBeCloseTo(value, digits);
  });
}

test('the reference book has 13 lost accounts of 60', () => {
  expect(sample.lost.filter(Boolean)).toHaveLength(13);
});

describe('weights from outcomes', () => {
  test('shrink toward weights that are near the truth', () => {
    const fitted = fitWeights(sample, [0.6, 0.3, 0.1]);
    expect(fitted?.asSet.intercept).toBeCloseTo(4.095605, 4);
    const own = [0.6, 0.3, 0.1].map((weight) => (weight / Math.sqrt(0.46)) * (fitted?.asSet.size ?? 0));
    expectClose(own, [6.778798, 3.389399, 1.1298], 4);
    expect(fitted?.asSet.logLikelihood).toBeCloseTo(-25.926784, 5);
    expectClose(fitted?.logEvidence, [-25.89543, -25.80641, -25.51261, -24.87704, -24.70736, -25.2191], 4);
    expect(fitted?.keep).toBeCloseTo(0.334368, 4);
    expectClose(fitted?.coefficients, [7.27354, 3.41484, 0.56065], 3);
  });

  test('depart from equal weights when the data contradicts them', () => {
    const fitted = fitWeights(sample, [1, 1, 1]);
    expect(fitted?.asSet.size).toBe(0);
    expect(fitted?.asSet.logLikelihood).toBeCloseTo(-31.359395, 5);
    expectClose(fitted?.logEvidence, [-31.23726, -30.90819, -29.95177, -28.18535, -26.7014, -26.31321], 4);
    expect(fitted?.keep).toBeCloseTo(0.020165, 4);
    const total = fitted?.coefficients.reduce((sum, value) => sum + value, 0) ?? 1;
    expectClose(
      fitted?.coefficients.map((value) => (100 * value) / total),
      [84.56, 15.41, 0.03],
      2,
    );
  });
});

test('directions are checked together with the others and alone', () => {
  const checks = checkDirections(sample, [0.6, 0.3, 0.1]);
  expectClose(
    checks?.map(({ beside }) => beside),
    [2.0641, 0.9891, -0.9656],
    3,
  );
  expectClose(
    checks?.map(({ alone }) => alone),
    [5.3496, -2.8825, -0.9891],
    3,
  );
  expect(metricsToTurn(sample, [0.6, 0.3, 0.1])).toEqual([]);
});

describe('the area under the curve', () => {
  test('has the standard error of DeLong', () => {
    const found = areaUnderCurve(weightedShares(sample, [0.6, 0.3, 0.1]), sample.lost);
    expect(found?.area).toBeCloseTo(0.774141, 6);
    expect(found?.error).toBeCloseTo(0.068329, 6);
  });

  test('compares two scores of the same accounts', () => {
    const lost = [true, true, true, false, false, false, false];
    const risks = [0.9, 0.6, 0.5, 0.7, 0.4, 0.3, 0.5];
    const others = [0.8, 0.9, 0.4, 0.6, 0.5, 0.2, 0.1];
    const scores = (all: readonly number[]) => all.map((risk) => -risk);
    expect(areaUnderCurve(scores(risks), lost)?.area).toBeCloseTo(0.791667, 6);
    expect(areaUnderCurve(scores(risks), lost)?.error).toBeCloseTo(0.19245, 6);
    expect(plainArea(scores(risks), lost)).toBeCloseTo(0.791667, 6);
    const difference = areaDifference(scores(others), scores(risks), lost);
    expect(difference?.difference).toBeCloseTo(0.041667, 6);
    expect(difference?.error).toBeCloseTo(0.180021, 6);
  });
});

test('the rate of a few accounts has a wide interval', () => {
  expect(rateInterval(27, 40)).toEqual({ low: expect.closeTo(0.52, 2), high: expect.closeTo(0.799, 3) });
  expect(rateInterval(0, 25)).toEqual({ low: expect.closeTo(0, 12), high: expect.closeTo(0.133, 3) });
});

test('the same seed gives the same numbers', () => {
  const random = createRandom(1);
  expectClose([random(), random(), random()], [0.62707394, 0.00273572, 0.52744704], 8);
});
