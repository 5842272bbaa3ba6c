// For any scorecard, the lines of an explanation add up to its score.
import fc from 'fast-check';
import { explain } from '../../../src/domain/explaining/explain';
import { planScoring } from '../../../src/domain/scoring/plan-scoring';
import { scoreAccount } from '../../../src/domain/scoring/score-account';
import { anyAccount } from '../../support/any-account';
import { US } from '../../support/metric-reading';

/** In whole units of 10^-9, so that sums can be compared exactly. */
const units = (number: number) => Math.round(number * 1e9);
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + units(each), 0);

test('the lines add up to the score: all methods, dimensions, rules, segments, both scales', () => {
  fc.assert(
    fc.property(anyAccount(), ({ scorecard, headings, row }) => {
      const account = scoreAccount(planScoring(scorecard, headings), row, US);
      const { lines, total } = explain(account);
      expect(lines.length).toBeGreaterThanOrEqual(account.plan.metrics.length);
      if (account.score === undefined) {
        expect(total.points).toBeUndefined();
        return;
      }
      const points = sum(lines.map((line) => line.points ?? 0));
      expect(units(account.score)).toBe(points);
      expect(points).toBe(units(total.points ?? Number.NaN));
      expect(total).toMatchObject({ value: account.band, metricScore: account.score });
      expect(sum(lines.map((line) => line.weightShare ?? 0))).toBe(units(total.weightShare ?? 0));
    }),
    { numRuns: 1000 },
  );
});
