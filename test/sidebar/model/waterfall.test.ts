// The waterfall: each bar begins where the last one ended, and the last one is the score.
import fc from 'fast-check';
import { metricOf, type Scorecard, scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { planScoring } from '../../../src/domain/scoring/plan-scoring';
import { scoreAccount } from '../../../src/domain/scoring/score-account';
import { waterfallOf } from '../../../src/sidebar/model/waterfall';
import { anyAccount } from '../../support/any-account';
import { US } from '../../support/metric-reading';

const at = (value: number) => ({ kind: 'number' as const, at: value });
const metrics = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    metricOf(`M${index + 1}`, 'number', { healthy: at(100), atRisk: at(0) }),
  );
const fallsOf = (scorecard: Scorecard, row: readonly number[]) =>
  waterfallOf(
    scoreAccount(
      planScoring(
        scorecard,
        scorecard.metrics.map(({ name }) => name),
      ),
      row,
      US,
    ),
  );

test('goes from the full mark down by driver, the largest first', () => {
  expect(fallsOf(scorecardOf(metrics(2)), [80, 20])).toEqual([
    { label: 'Full mark', value: '', change: 0, from: 0, to: 100 },
    { label: 'M2', value: '20', change: -40, from: 100, to: 60 },
    { label: 'M1', value: '80', change: -10, from: 60, to: 50 },
    { label: 'Health score', value: '', change: 0, from: 0, to: 50 },
  ]);
});

test('a rule has its own bar, with the score before it', () => {
  const scorecard: Scorecard = {
    ...scorecardOf(metrics(1)),
    rules: [
      {
        subject: 'M1',
        is: { kind: 'above', number: 50 },
        effect: { kind: 'at most', band: 'At risk' },
        until: undefined,
        note: '',
      },
    ],
  };
  expect(fallsOf(scorecard, [90]).slice(2)).toEqual([
    { label: 'Rule: M1 above 50 → at most At risk', value: 'from 90', change: -50.1, from: 90, to: 39.9 },
    { label: 'Health score', value: '', change: 0, from: 0, to: 39.9 },
  ]);
});

test('small contributions share a bar when there are at least two', () => {
  const labels = (count: number) =>
    fallsOf(scorecardOf(metrics(count)), Array(count).fill(50)).map(({ label }) => label);
  expect(labels(7)).toHaveLength(9);
  expect(labels(8).slice(-2)).toEqual(['2 smaller ones', 'Health score']);
});

test('under the method points it begins at the start and ends within the scale', () => {
  const [metric] = metrics(1);
  const points = { kind: 'spread' as const, low: -60, high: 60 };
  const scorecard = scorecardOf(metric ? [{ ...metric, points }] : [], { method: 'points', start: 70 });
  expect(fallsOf(scorecard, [100]).map(({ label, change, to }) => [label, change, to])).toEqual([
    ['Start', 0, 70],
    ['M1', 60, 130],
    ['Kept within the scale', -30, 100],
    ['Health score', 0, 100],
  ]);
});

test('without a score there is no waterfall', () => {
  expect(fallsOf(scorecardOf(metrics(1), { minimumCoverage: 0.5 }), [])).toEqual([]);
});

test('every bar begins where the last one ended, under every method, with dimensions, rules and segments', () => {
  fc.assert(
    fc.property(anyAccount(), ({ scorecard, headings, row }) => {
      const account = scoreAccount(planScoring(scorecard, headings), row, US);
      const falls = waterfallOf(account);
      expect(falls.length > 0).toBe(account.score !== undefined);
      falls.slice(1, -1).forEach(({ from, to, change }, index) => {
        expect(from).toBe(falls[index]?.to);
        expect(to).toBeCloseTo(from + change, 8);
      });
      if (falls.length > 0) expect(falls[falls.length - 2]?.to).toBeCloseTo(account.score ?? -1, 8);
    }),
    { numRuns: 300 },
  );
});
