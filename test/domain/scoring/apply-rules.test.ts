// Rules: the effect of each on a score, and what no rule may do.
import fc from 'fast-check';
import { type Band, bandOf, standardBands } from '../../../src/domain/scorecard/band';
import type { Rule } from '../../../src/domain/scorecard/rules';
import { metricOf, type Scorecard, scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { applyRules } from '../../../src/domain/scoring/apply-rules';
import { planScoring } from '../../../src/domain/scoring/plan-scoring';
import { scoreAccount } from '../../../src/domain/scoring/score-account';
import { highestBelow, roundHalfUp } from '../../../src/domain/values/rounding';
import { US } from '../../support/metric-reading';

const BANDS = standardBands(100);
const always: Rule['is'] = { kind: 'not', text: 'never' };
const rule = (effect: Rule['effect'], is: Rule['is'] = always): Rule => ({
  subject: 'x',
  is,
  effect,
  until: undefined,
  note: '',
});
const ruled = (computed: number, rules: readonly Rule[], decimals = 1, bands: readonly Band[] = BANDS) =>
  applyRules(rules, computed, () => true, { fullMark: 100, decimals, bands });

describe('highestBelow', () => {
  it.each([
    [70, 0, 69],
    [70, 1, 69.9],
    [70, 2, 69.99],
    [37.5, 0, 37],
    [37.5, 1, 37.4],
  ])('below %d with %d decimals is %d', (floor, decimals, expected) => {
    expect(highestBelow(floor, decimals)).toBe(expected);
  });
});

describe('a cap', () => {
  it('never raises a score, and always brings it into its band or a lower one', () => {
    const bands = fc.constantFrom('Healthy', 'Watch', 'At risk');
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        bands,
        fc.nat({ max: 4 }),
        (computed, band, decimals) => {
          const { score } = ruled(computed, [rule({ kind: 'at most', band })], decimals);
          expect(score).toBeLessThanOrEqual(computed);
          const names = BANDS.map((each) => each.name);
          expect(names.indexOf(bandOf(BANDS, roundHalfUp(score, decimals)))).toBeGreaterThanOrEqual(
            names.indexOf(band),
          );
        },
      ),
    );
  });
});

describe('a floor', () => {
  it('never lowers a score, and always brings it into its band or a higher one', () => {
    const bands = fc.constantFrom('Healthy', 'Watch', 'At risk');
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        bands,
        fc.nat({ max: 4 }),
        (computed, band, decimals) => {
          const { score } = ruled(computed, [rule({ kind: 'at least', band })], decimals);
          expect(score).toBeGreaterThanOrEqual(computed);
          const names = BANDS.map((each) => each.name);
          expect(names.indexOf(bandOf(BANDS, roundHalfUp(score, decimals)))).toBeLessThanOrEqual(
            names.indexOf(band),
          );
        },
      ),
    );
  });
});

it('any rules keep the score within the scale, and list each change they made', () => {
  const effect = fc.oneof(
    fc.record({
      kind: fc.constantFrom('plus' as const, 'minus' as const),
      points: fc.double({ min: 0.1, max: 100, noNaN: true }),
    }),
    fc.record({
      kind: fc.constantFrom('at most' as const, 'at least' as const),
      band: fc.constantFrom('Healthy', 'Watch', 'At risk'),
    }),
  );
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.array(effect, { maxLength: 6 }),
      (computed, effects) => {
        const { score, acts } = ruled(
          computed,
          effects.map((each) => rule(each)),
        );
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(acts.every((act) => act.change !== 0)).toBe(true);
        expect(acts.reduce((sum, act) => sum + act.change, computed)).toBeCloseTo(score, 9);
      },
    ),
  );
});

it('a flag changes no score and is set once', () => {
  const flag = rule({ kind: 'flag', word: 'Call' });
  expect(ruled(50, [flag, flag])).toMatchObject({ score: 50, flags: ['Call'] });
});

it('without enough data there is no score for a rule to lift, but a flag is still set', () => {
  const scorecard: Scorecard = {
    ...scorecardOf([metricOf('A', 'rating')], { minimumCoverage: 0.5 }),
    rules: [
      { ...rule({ kind: 'at least', band: 'Healthy' }), subject: 'B' },
      { ...rule({ kind: 'flag', word: 'Call' }), subject: 'B' },
    ],
  };
  const account = scoreAccount(planScoring(scorecard, ['A', 'B']), ['', 'x'], US);
  expect(account).toMatchObject({
    score: undefined,
    computedScore: undefined,
    band: 'Not enough data',
    flags: ['Call'],
  });
  expect(account.acts).toHaveLength(1);
});
