// The findings in the history: band starts, comparisons and weights, on accounts made for each.
import { proposeBandStarts } from '../../../src/domain/evidence/band-starts';
import type { Book } from '../../../src/domain/evidence/book';
import { compareScores } from '../../../src/domain/evidence/compare-scores';
import { FOLDS, foldsOf } from '../../../src/domain/evidence/folds';
import { findLeaks, readinessOf } from '../../../src/domain/evidence/guards';
import { bandOutcomes } from '../../../src/domain/evidence/lift';
import { createRandom } from '../../../src/domain/statistics/random';

const BANDS = ['Healthy', 'Watch', 'At risk'];

describe('bands and outcomes', () => {
  const bandOf = ['At risk', 'At risk', 'Watch', 'Healthy', 'Healthy', 'Healthy'];
  const lost = [true, false, true, false, true, undefined];

  test('each band has its losses, its rate and its lift, worked by hand', () => {
    const [healthy, watch, atRisk] = bandOutcomes(BANDS, bandOf, lost);
    // 3 of 5 known accounts were lost: a rate of 0.6.
    expect(healthy).toMatchObject({ accounts: 2, lost: 1, rate: 0.5 });
    expect(healthy?.lift).toBeCloseTo(0.5 / 0.6, 12);
    expect(watch).toMatchObject({ accounts: 1, lost: 1, rate: 1 });
    expect(atRisk?.shareOfLost).toBeCloseTo(1 / 3, 12);
  });

  test('a band without accounts has no rate', () => {
    expect(bandOutcomes(['Empty'], ['A'], [true])[0]).toMatchObject({ rate: undefined, interval: undefined });
  });
});

describe('guards', () => {
  const bookOf = (values: readonly number[], lost: readonly boolean[], name = 'Usage'): Book => ({
    metrics: [{ name, weight: 1, numbers: undefined, shares: Float64Array.from(values) }],
    lost,
    customers: undefined,
  });
  const lost = Array.from({ length: 100 }, (_, index) => index < 40);

  test.each([
    [9, 'too few'],
    [10, 'a hint'],
    [19, 'a hint'],
    [20, 'indicative'],
    [29, 'indicative'],
    [30, 'enough'],
  ])('%i lost accounts of 100: %s', (count, readiness) => {
    expect(readinessOf({ lost: lost.map((_, index) => index < count) })).toBe(readiness);
    // Few kept accounts teach as little as few lost ones.
    expect(readinessOf({ lost: lost.map((_, index) => index >= count) })).toBe(readiness);
  });

  test('a metric that decides the outcome alone is refused, in either direction', () => {
    const perfect = lost.map((isLost) => (isLost ? 0.1 : 0.9));
    expect(findLeaks(bookOf(perfect, lost), [''])).toEqual([{ metric: 0, verdict: 'refused', area: 1 }]);
    expect(
      findLeaks(
        bookOf(
          perfect.map((share) => 1 - share),
          lost,
        ),
        [''],
      )[0]?.verdict,
    ).toBe('refused');
  });

  test('a metric that is blank for the lost accounts only is refused', () => {
    const values = lost.map((isLost, index) => (isLost ? Number.NaN : (index % 10) / 10));
    expect(findLeaks(bookOf(values, lost), [''])[0]).toEqual({ metric: 0, verdict: 'refused', area: 1 });
  });

  test('a metric that nearly decides it is questioned, as is one whose heading names the outcome', () => {
    const nearly = lost.map((isLost, index) => (isLost ? index / 100 : 0.33 + index / 1000));
    const [leak] = findLeaks(bookOf(nearly, lost), ['']);
    expect(leak?.verdict).toBe('asked');
    const random = createRandom(5);
    const noise = lost.map(() => random());
    expect(findLeaks(bookOf(noise, lost, 'Churn reason'), [''])[0]).toMatchObject({
      verdict: 'asked',
      area: undefined,
    });
    expect(findLeaks(bookOf(noise, lost), [''])).toEqual([]);
  });
});

describe('folds', () => {
  const lost = Array.from({ length: 53 }, (_, index) => index % 4 === 0);

  test.each([0, 1, 2])('each fold of repeat %i has its share of lost and kept accounts', (repeat) => {
    const folds = foldsOf({ lost, customers: undefined }, repeat);
    for (let fold = 0; fold < FOLDS; fold += 1) {
      const own = [...folds.keys()].filter((account) => folds[account] === fold);
      expect(own.filter((account) => lost[account]).length).toBeGreaterThanOrEqual(2);
      expect(own.length).toBeGreaterThanOrEqual(9);
    }
  });

  test('several renewals of one customer stay in one fold', () => {
    const customers = lost.map((_, account) => Math.floor(account / 3));
    const folds = foldsOf({ lost, customers }, 1);
    folds.forEach((fold, account) => {
      expect(fold).toBe(folds[Math.floor(account / 3) * 3]);
    });
  });
});

describe('band starts from outcomes', () => {
  const random = createRandom(11);
  const scores = Array.from({ length: 2000 }, () => random() * 100);
  const chance = (score: number) => (score < 35 ? 0.7 : score < 60 ? 0.3 : 0.03);
  const lost = scores.map((score) => random() < chance(score));

  test('are found where the rates change', () => {
    const starts = proposeBandStarts(scores, lost, 100);
    expect(starts?.watch).toMatchObject({ start: 35, isSteady: true });
    expect(starts?.healthy).toMatchObject({ start: 60, isSteady: true });
  });

  test('are in the scale of the scorecard', () => {
    const starts = proposeBandStarts(
      scores.map((score) => score / 10),
      lost,
      10,
    );
    expect(starts?.watch.start).toBe(3.5);
    expect(starts?.healthy.start).toBe(6);
  });

  test('are unstable when outcomes have nothing to do with scores', () => {
    const starts = proposeBandStarts(
      scores,
      lost.map((_, index) => index % 5 === 0),
      100,
    );
    expect(starts === undefined || !(starts.healthy.isSteady && starts.watch.isSteady)).toBe(true);
  });
});

describe('comparing two scorecards', () => {
  const scored = (scores: readonly (number | undefined)[]) =>
    scores.map((score) => ({
      score,
      band: score === undefined ? 'Not enough data' : score >= 70 ? 'Healthy' : 'At risk',
    }));

  test('shows who moves, how similar the ranks are, and who differs most', () => {
    const comparison = compareScores(scored([80, 60, 20, undefined]), scored([60, 75, 20, 90]), []);
    expect(comparison.moves).toEqual([
      { from: 'Healthy', to: 'At risk', accounts: [0] },
      { from: 'At risk', to: 'Healthy', accounts: [1] },
      { from: 'Not enough data', to: 'Healthy', accounts: [3] },
    ]);
    expect(comparison.same).toBe(1);
    // Ranks 3, 2, 1 and 2, 3, 1: 1 - 6·2/(3·8) = 0.5.
    expect(comparison.rankCorrelation).toBeCloseTo(0.5, 12);
    expect(comparison.largest).toEqual([
      { account: 0, change: -20 },
      { account: 1, change: 15 },
    ]);
    expect(comparison.areaGain).toBe(undefined);
  });

  test('says which one predicts losses better', () => {
    const comparison = compareScores(scored([50, 60, 70, 80]), scored([10, 80, 20, 90]), [
      true,
      false,
      true,
      false,
    ]);
    expect(comparison.areaGain?.difference).toBeCloseTo(0.25, 12);
  });
});
