// How firm a band is: the share of 200 weightings, each weight within a fifth, under which an account keeps it.
import { metricOf, type Scorecard, scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { createFirmnessMeasure, firmnessText, isFirm } from '../../../src/domain/scoring/firmness';
import { planScoring } from '../../../src/domain/scoring/plan-scoring';
import { scoreAccount } from '../../../src/domain/scoring/score-account';
import { EN_US } from '../../../src/domain/values/text-locale';

const CONTEXT = { asOf: '2026-11-28', locale: EN_US };
const metric = (name: string, weight = 1) =>
  metricOf(name, 'number', {
    weight,
    healthy: { kind: 'number', at: 100 },
    atRisk: { kind: 'number', at: 0 },
  });
const scorecard = scorecardOf([metric('A'), metric('B')], {});
const plan = planScoring(scorecard, ['A', 'B']);
const firmnessOf = (a: number | '', b: number | '', of = plan) => {
  const row = [a, b];
  return createFirmnessMeasure()(scoreAccount(of, row, CONTEXT), row, CONTEXT);
};

test('an account far from a border always keeps its band', () => {
  expect(firmnessOf(95, 90)).toBe(1);
  expect(firmnessOf(5, 20)).toBe(1);
});

test('an account on the border keeps it about half of the time', () => {
  // 100 and 40 make 70, where Healthy starts: a little more weight for B, and it is Watch.
  const firmness = firmnessOf(100, 40) ?? 0;
  expect(firmness).toBeGreaterThan(0.4);
  expect(firmness).toBeLessThan(0.65);
});

test('a metric that equals another makes every weighting the same', () => {
  expect(firmnessOf(70, 70)).toBe(1);
  expect(firmnessOf(70, '')).toBe(1);
});

test('the same account has the same firmness each time, and none without a score', () => {
  expect(firmnessOf(100, 41)).toBe(firmnessOf(100, 41));
  expect(firmnessOf('', '')).toBe(undefined);
});

test('a rule that caps the score makes a band firm', () => {
  const capped: Scorecard = {
    ...scorecard,
    rules: [
      {
        subject: 'A',
        is: { kind: 'above', number: 50 },
        effect: { kind: 'at most', band: 'At risk' },
        until: undefined,
        note: '',
      },
    ],
  };
  expect(firmnessOf(100, 40, planScoring(capped, ['A', 'B']))).toBe(1);
});

test('firm is written from nine of ten on', () => {
  expect(isFirm(0.9)).toBe(true);
  expect(firmnessText(0.895)).toBe('borderline');
  expect(firmnessText(undefined)).toBe('');
});

test('points are varied like weights; the worst metric does not depend on them', () => {
  const points = planScoring(
    scorecardOf(
      [
        { ...metric('A'), points: { kind: 'spread', low: 0, high: 60 } },
        { ...metric('B'), points: { kind: 'spread', low: 0, high: 40 } },
      ],
      { method: 'points' },
    ),
    ['A', 'B'],
  );
  expect(firmnessOf(100, 25, points)).toBeLessThan(0.9);
  const worst = planScoring(scorecardOf([metric('A'), metric('B')], { method: 'worst' }), ['A', 'B']);
  expect(firmnessOf(100, 40, worst)).toBe(1);
});
