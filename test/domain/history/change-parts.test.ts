// Why a score changed: the parts add up to the change, for any cells of the two days.
import fc from 'fast-check';
import {
  changeParts,
  explainChange,
  type MetricLoss,
  type ScoreState,
} from '../../../src/domain/history/change-parts';

/** Logins (healthy 30, at risk 2, weight 2), NPS (9, 0; 1), Last contact (14, 60 days; 1). */
const WEIGHTS = [2, 1, 1];

function stateOf(scores: readonly (number | undefined)[], rules = 0): ScoreState {
  const present = WEIGHTS.reduce(
    (sum, weight, index) => (scores[index] === undefined ? sum : sum + weight),
    0,
  );
  const losses: MetricLoss[] = scores.map((score, index) =>
    score === undefined
      ? { share: 0, deficit: undefined }
      : { share: (WEIGHTS[index] ?? 0) / present, deficit: 100 - score },
  );
  const computed = losses.reduce((sum, { share, deficit }) => sum - share * (deficit ?? 0), 100);
  return { score: computed + rules, losses, rules };
}

const logins = (value: number) => ((value - 2) / 28) * 100;
const nps = (value: number) => (value / 9) * 100;
const contact = (days: number) => Math.min(100, ((60 - days) / 46) * 100);

test('the worked example: fewer logins, an older contact, an answer that is gone', () => {
  const before = stateOf([logins(24), nps(7), contact(10)]);
  const now = stateOf([logins(10), undefined, contact(41)]);
  expect(before.score).toBeCloseTo(83.73, 3);
  expect(now.score).toBeCloseTo(32.816, 3);
  const parts = changeParts(before, now);
  expect(parts.metrics[0]?.customer).toBeCloseTo(-29.167, 3);
  expect(parts.metrics[0]?.data).toBeCloseTo(-7.738, 3);
  expect(parts.metrics[1]).toEqual({ customer: 0, data: expect.closeTo(5.556, 3) });
  expect(parts.metrics[2]?.customer).toBeCloseTo(-17.12, 2);
  expect(parts.metrics[2]?.data).toBeCloseTo(-2.446, 3);
  expect(parts.customer).toBeCloseTo(-46.286, 3);
  expect(parts.data).toBeCloseTo(-4.628, 3);
  expect(parts.total).toBeCloseTo(-50.914, 3);
});

test('a changed scorecard is its own part: 72.0, 68.0 and 55.5 make -16.5 = -4.0 - 12.5', () => {
  const { total, scorecard, parts } = explainChange(72, stateOf([68, 68, 68]), stateOf([55.5, 55.5, 55.5]));
  expect(total).toBeCloseTo(-16.5, 12);
  expect(scorecard).toBeCloseTo(-4, 12);
  expect(parts.customer).toBeCloseTo(-12.5, 12);
});

test('the parts add up to the change for any values, gaps and rules', () => {
  const score = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined });
  const account = fc.tuple(score, score, score).filter((scores) => scores.some((each) => each !== undefined));
  const rules = fc.double({ min: -30, max: 30, noNaN: true });
  fc.assert(
    fc.property(account, account, rules, rules, rules, (then, today, before, after, shown) => {
      const [old, now] = [stateOf(then, before), stateOf(today, after)];
      const { total, scorecard, parts } = explainChange(old.score + shown, old, now);
      expect(scorecard + parts.customer + parts.data + parts.rules).toBeCloseTo(total, 9);
      const byMetric = parts.metrics.reduce((sum, metric) => sum + metric.customer + metric.data, 0);
      expect(byMetric).toBeCloseTo(parts.customer + parts.data, 9);
    }),
    { numRuns: 1000 },
  );
});
