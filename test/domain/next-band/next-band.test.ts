// The way to the next band: single changes and pairs, each proved by scoring the account again.
import { prepareSearch } from '../../../src/domain/next-band/change-search';
import { nextBandText } from '../../../src/domain/next-band/next-band';
import { type Metric, metricOf, type Scorecard, scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { planScoring } from '../../../src/domain/scoring/plan-scoring';
import { type AccountScore, scoreAccount } from '../../../src/domain/scoring/score-account';
import type { Cell } from '../../../src/domain/values/cell';
import { plainMetric } from '../../support/accounts';
import { US } from '../../support/metric-reading';

const at = (value: number) => ({ kind: 'number' as const, at: value });

/** The sentence for one account, alone. */
function next(scorecard: Scorecard, headings: readonly string[], row: readonly Cell[]): string {
  const plan = planScoring(scorecard, headings);
  const account = scoreAccount(plan, row, US);
  return nextBandText(prepareSearch(plan, [account], US), row, account);
}

const logins = metricOf('Logins', 'number', { healthy: at(30), atRisk: at(2) });
const contact = metricOf('Last contact', 'recency', { healthy: at(0), atRisk: at(100) });

describe('nextBandText', () => {
  it('names the smallest number that is enough: 40% of 28 logins above 2 are 13.2, so 14', () => {
    expect(next(scorecardOf([logins]), ['Logins'], [6])).toBe('Logins 6 → 14 makes it Watch');
    expect(next(scorecardOf([logins]), ['Logins'], [14])).toBe('Logins 14 → 22 makes it Healthy');
  });

  it('says days once, and counts them down', () => {
    expect(next(scorecardOf([contact]), ['Last contact'], [{ day: '2026-07-04' }])).toBe(
      'Last contact 90 → 60 days makes it Watch',
    );
  });

  it('moves all dates of several channels back where older is better', () => {
    const trial = metricOf('Trial', 'recency', { columns: ['A', 'B'], healthy: at(100), atRisk: at(0) });
    expect(next(scorecardOf([trial]), ['A', 'B'], [{ day: '2026-09-22' }, { day: '2026-01-01' }])).toBe(
      'Trial 10 → 40 days makes it Watch',
    );
  });

  it('counts a cadence in multiples: 69 days are 2.3 times 30, and 48 are 1.6', () => {
    const touch = metricOf('Touch', 'recency', { options: { cadence: 'Every' } });
    expect(next(scorecardOf([touch]), ['Touch', 'Every'], [{ day: '2026-07-25' }, 30])).toBe(
      'Touch 2.3 × its cadence → 1.6 × its cadence makes it Watch',
    );
  });

  it('changes a share by its first column, the number that is used', () => {
    const seats = metricOf('Seat use', 'ratio', {
      columns: ['Used', 'Bought'],
      healthy: at(0.8),
      atRisk: at(0.3),
    });
    expect(next(scorecardOf([seats]), ['Used', 'Bought'], [19, 50])).toBe(
      'Seat use 38% → 50% makes it Watch',
    );
  });

  it('moves a change by its current value, and a checklist by whole ticks', () => {
    const usage = metricOf('Usage', 'change', {
      columns: ['Now', 'Before'],
      healthy: at(0),
      atRisk: at(-0.5),
    });
    expect(next(scorecardOf([usage]), ['Now', 'Before'], [60, 100])).toBe('Usage −40% → −30% makes it Watch');
    const setup = metricOf('Setup', 'checklist', { columns: ['A', 'B', 'C'] });
    expect(next(scorecardOf([setup]), ['A', 'B', 'C'], ['no', true, false])).toBe(
      'Setup 33% → 67% makes it Watch',
    );
    expect(next(scorecardOf([setup]), ['A', 'B', 'C'], ['no', '', ''])).toBe(
      'Setup 0% → 100% makes it Healthy',
    );
  });

  it('includes the effect on another metric and a rule that use the same cell', () => {
    const up = plainMetric('m');
    const down = plainMetric('Too many', { columns: ['m'], healthy: at(60), atRisk: at(61) });
    // At 40 the mean of 40 and 100 would be enough but for the rule; from 61 on the second metric gives nothing.
    const both: Scorecard = {
      ...scorecardOf([up, down]),
      rules: [
        {
          subject: 'm',
          is: { kind: 'below', number: 52 },
          effect: { kind: 'at most', band: 'Watch' },
          until: undefined,
          note: '',
        },
      ],
    };
    expect(next(both, ['m'], [20])).toBe('m 20 → 52 makes it Healthy');
    expect(next(both, ['m'], [100])).toBe('m 100 → 60 makes it Healthy');
  });

  it('leaves the column of the segment alone', () => {
    const plan = metricOf('Plan', 'category', {
      points: {
        kind: 'labels',
        labels: [
          { label: 'Pro', key: 'pro', points: 100 },
          { label: 'Free', key: 'free', points: 0 },
        ],
      },
    });
    expect(next(scorecardOf([plan]), ['Plan'], ['Free'])).toBe('Plan Free → Pro makes it Healthy');
    const bySegment = scorecardOf([plan], { segmentColumn: 'Plan' });
    expect(next(bySegment, ['Plan'], ['Free'])).toBe('No one or two changes make it Watch');
  });

  it('takes the shortest way by thresholds: 12 of 28 logins are less than 82 of 100 days', () => {
    const scorecard = scorecardOf([contact, { ...logins, weight: 2 }]);
    expect(next(scorecard, ['Logins', 'Last contact'], [6, { day: '2026-07-04' }])).toBe(
      'Logins 6 → 18 makes it Watch',
    );
  });

  it.each<[string, Partial<Metric> & { type: string }, Cell, string]>([
    [
      'the answer',
      { type: 'yes/no', healthy: { kind: 'answer', yes: false } },
      'yes',
      'm yes → no makes it Healthy',
    ],
    [
      'the word with the nearest points that does',
      {
        type: 'category',
        points: {
          kind: 'labels',
          labels: [
            { label: 'Green', key: 'green', points: 100 },
            { label: 'Yellow', key: 'yellow', points: 50 },
            { label: 'Red', key: 'red', points: 0 },
          ],
        },
      },
      'Red',
      'm Red → Yellow makes it Watch',
    ],
    ['a share', { type: 'percent', healthy: at(0.8), atRisk: at(0.3) }, '41%', 'm 41% → 50% makes it Watch'],
    ['a whole mark', { type: 'rating' }, 2, 'm 2 → 3 makes it Watch'],
    ['a mark with decimals', { type: 'rating' }, 2.5, 'm 2.5 → 2.6 makes it Watch'],
    [
      'the near edge of a sweet spot',
      {
        type: 'number',
        healthy: { kind: 'range', from: 5, to: 10 },
        atRisk: { kind: 'range', from: 0, to: 20 },
      },
      19,
      'm 19 → 16 makes it Watch',
    ],
    [
      'the nearest step',
      {
        type: 'number',
        points: {
          kind: 'steps',
          steps: [
            { from: 0, points: 50 },
            { from: 1, points: 100 },
            { from: 7, points: 0 },
          ],
        },
      },
      9,
      'm 9 → 6 makes it Healthy',
    ],
  ])('proposes %s', (_, metric, cell, text) => {
    expect(next(scorecardOf([metricOf('m', metric.type, metric)]), ['m'], [cell])).toBe(text);
  });

  it('keeps to whole numbers only if all accounts have whole ones', () => {
    // 40% of the way from 3 to 10 is 5.8.
    const hours = metricOf('Hours', 'number', { healthy: at(10), atRisk: at(3) });
    const plan = planScoring(scorecardOf([hours]), ['Hours']);
    const [account, other] = [4, 7.5].map((value) => scoreAccount(plan, [value], US));
    if (account === undefined || other === undefined) throw new Error('two accounts were scored');
    const among = (accounts: readonly AccountScore[]) =>
      nextBandText(prepareSearch(plan, accounts, US), [4], account);
    expect(among([account])).toBe('Hours 4 → 6 makes it Watch');
    expect(among([account, other])).toBe('Hours 4 → 5.8 makes it Watch');
  });

  it('does not take 0% for a whole number', () => {
    const share = metricOf('m', 'percent', { healthy: at(1), atRisk: at(0) });
    expect(next(scorecardOf([share]), ['m'], [0])).toBe('m 0% → 40% makes it Watch');
  });

  it('works under the methods points and worst', () => {
    const points = scorecardOf(
      [
        plainMetric('m', { points: { kind: 'each', points: 2 } }),
        plainMetric('n', { points: { kind: 'each', points: -5 } }),
      ],
      { method: 'points', start: 30 },
    );
    expect(next(points, ['m', 'n'], [2, 1])).toBe('m 2 → 8 makes it Watch');
    const worst = scorecardOf([plainMetric('m'), plainMetric('n')], { method: 'worst' });
    expect(next(worst, ['m', 'n'], [0, 100])).toBe('m 0 → 1 makes it Watch');
    expect(next(worst, ['m', 'n'], [0, 0])).toBe('No one or two changes make it Watch');
  });

  it('respects a cap: the metric under the rule must change, or nothing helps', () => {
    const capped: Scorecard = {
      ...scorecardOf([plainMetric('m'), metricOf('Champion left', 'yes/no', { weight: 0 })]),
      rules: [
        {
          subject: 'Champion left',
          is: { kind: 'is', text: 'yes' },
          effect: { kind: 'at most', band: 'At risk' },
          until: undefined,
          note: '',
        },
      ],
    };
    expect(next(capped, ['m', 'Champion left'], [90, 'yes'])).toBe('Champion left yes → no makes it Healthy');
    const byColumn = { ...capped, metrics: capped.metrics.slice(0, 1) };
    expect(next(byColumn, ['m', 'Champion left'], [90, 'yes'])).toBe('No one or two changes make it Watch');
    expect(next(byColumn, ['m', 'Champion left'], [30, 'no'])).toBe('m 30 → 40 makes it Watch');
  });

  it('says so when an account cannot move up', () => {
    expect(next(scorecardOf([logins]), ['Logins'], [30])).toBe('Already Healthy');
    expect(next(scorecardOf([logins]), ['Logins'], [''])).toBe('Not enough data');
    const two = scorecardOf([logins, { ...contact, weight: 9 }]);
    expect(next(two, ['Logins'], [6])).toBe('Logins 6 → 14 makes it Watch');
    const fixed = scorecardOf([logins, plainMetric('x', { weight: 9, ifBlank: 'worst' })]);
    expect(next(fixed, ['Logins', 'x'], [6, ''])).toBe('No one or two changes make it Watch');
  });
});
