// Two changes together: proposed only where one is not enough, proved by scoring, and the smallest of those tried by hand.
import fc from 'fast-check';
import { READY_MADE } from '../../../src/domain/bundled-data/ready-made';
import { sampleAccounts } from '../../../src/domain/bundled-data/sample-accounts';
import { prepareSearch } from '../../../src/domain/next-band/change-search';
import { nextBandOf, nextBandText } from '../../../src/domain/next-band/next-band';
import { cheapestPair } from '../../../src/domain/next-band/two-changes';
import { type Scorecard, scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { planScoring } from '../../../src/domain/scoring/plan-scoring';
import { scoreAccount } from '../../../src/domain/scoring/score-account';
import { scoreTable } from '../../../src/domain/scoring/score-table';
import type { Cell } from '../../../src/domain/values/cell';
import { plainMetric } from '../../support/accounts';
import { anyAccount } from '../../support/any-account';
import { US } from '../../support/metric-reading';

function next(scorecard: Scorecard, row: readonly Cell[]): string {
  const headings = scorecard.metrics.map(({ name }) => name);
  const plan = planScoring(scorecard, headings);
  const account = scoreAccount(plan, row, US);
  return nextBandText(prepareSearch(plan, [account], US), row, account);
}

describe('when one change is not enough', () => {
  const three = scorecardOf([plainMetric('m0'), plainMetric('m1'), plainMetric('m2')]);

  it('names two: 0, 0, 10 of 100 each is 3.3, and one of them at 100 is 36.7 at most, below 40', () => {
    // A mean of 40 needs 120 in all: 90 more of the last, and 20 of another.
    expect(next(three, [0, 0, 10])).toBe('m0 0 → 20 and m2 10 → 100 make it Watch');
  });

  it('uses up the metric that gains most, and changes the second as little as needed', () => {
    const weighted = scorecardOf([
      plainMetric('m0', { weight: 1 }),
      plainMetric('m1', { weight: 3 }),
      plainMetric('m2', { weight: 6 }),
    ]);
    // m2 gives 60 at most; 70 needs 10 more, which is a third of m1.
    expect(next(weighted, [0, 0, 40])).toBe('m2 40 → 67 makes it Watch');
    expect(next(weighted, [0, 20, 60])).toMatch(/^m1 20 → \d+ and m2 60 → 100 make it Healthy$/);
  });

  it('says when two are not enough either', () => {
    const five = scorecardOf(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => plainMetric(name)));
    expect(next(five, [0, 0, 0, 0, 0, 0])).toBe('No one or two changes make it Watch');
  });
});

test('fewer than 1 in 10 of the sample accounts get no advice', () => {
  const { sampleRows, sampleScorecard } = READY_MADE;
  const [headings = [], ...rows] = sampleAccounts(US.asOf, sampleRows);
  const table = scoreTable(planScoring(sampleScorecard, headings), rows, US);
  const search = prepareSearch(table.plan, table.accounts, US);
  const texts = table.accounts.map((account, at) => nextBandText(search, rows[at] ?? [], account));
  const without = texts.filter((text) => text.startsWith('No one or two'));
  expect({ without: without.length, of: texts.length }).toEqual({
    without: expect.any(Number),
    of: texts.length,
  });
  expect(without.length).toBeLessThan(texts.length / 10);
  expect(texts.some((text) => text.includes(' and '))).toBe(true);
});

test('a pair lifts the account, under any scorecard', () => {
  fc.assert(
    fc.property(anyAccount(), (any) => {
      const plan = planScoring(any.scorecard, any.headings);
      const account = scoreAccount(plan, any.row, US);
      const floor = nextBandOf(account)?.from;
      if (floor === undefined) return;
      const pair = cheapestPair(prepareSearch(plan, [account], US), any.row, account, floor);
      if (pair === undefined) return;
      const [one, two] = pair;
      expect(one.metric).toBeLessThan(two.metric);
      expect(one.from).not.toBe(one.to);
      const bands = account.plan.scorecard.bands;
      const reached = bands.findIndex(({ name }) => name === one.band);
      expect(reached).toBeLessThanOrEqual(bands.findIndex(({ from }) => from === floor));
    }),
    { numRuns: 300 },
  );
});
