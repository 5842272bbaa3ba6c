// Drivers: what each metric lost of the full mark, in numbers that add up, and the sentence in the cell.

import { exactLosses, namedContributions } from '../../../src/domain/explaining/contributions';
import { driversText } from '../../../src/domain/explaining/drivers';
import { metricOf, type Scorecard, scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { planScoring } from '../../../src/domain/scoring/plan-scoring';
import { scoreAccount } from '../../../src/domain/scoring/score-account';
import type { Cell } from '../../../src/domain/values/cell';
import { plainMetric, scoreRow, weighted } from '../../support/accounts';
import { US } from '../../support/metric-reading';

const textOf = (scorecard: Scorecard, row: readonly Cell[]) => driversText(scoreRow(scorecard, row));

describe('exactLosses', () => {
  it('are shares of the weight times the distance from the full mark', () => {
    // Weights 1, 3: (1/4)(100 - 20) = 20 and (3/4)(100 - 60) = 30; 100 - 50 = 50 = (20 + 180) / 4.
    const account = scoreRow(weighted([1, 3]), [20, 60]);
    expect(exactLosses(account)).toEqual([20, 30]);
    expect(account.computed).toBe(50);
  });

  it('leave out missing values and count filled-in ones', () => {
    const left = weighted([1, 3]);
    expect(exactLosses(scoreRow(left, [20, '']))).toEqual([80, 0]);
    const filled = scorecardOf([plainMetric('a'), plainMetric('b', { ifBlank: 'worst' })]);
    expect(exactLosses(scoreRow(filled, [100, '']))).toEqual([0, 50]);
  });
});

describe('namedContributions', () => {
  it('come largest first, equal ones in the order of the scorecard, none of 0', () => {
    const scorecard = weighted([1, 1, 1, 1]);
    expect(namedContributions(scoreRow(scorecard, [80, 100, 20, 80]))).toEqual([
      { metric: 2, points: -20 },
      { metric: 0, points: -5 },
      { metric: 3, points: -5 },
    ]);
  });

  it('add up where plain rounding would not: three times 33.3 is not 100', () => {
    const scorecard = weighted([1, 1, 1]);
    expect(namedContributions(scoreRow(scorecard, [0, 0, 0])).map(({ points }) => points)).toEqual([
      -33.4, -33.3, -33.3,
    ]);
  });

  it('are none without a score', () => {
    const scorecard = weighted([1]);
    expect(namedContributions(scoreRow(scorecard, ['']))).toEqual([]);
  });
});

describe('driversText', () => {
  it('says where the best values are to an account that is below them', () => {
    const steps = [
      [0, 50],
      [1, 100],
      [4, 0],
    ].map(([from = 0, points = 0]) => ({ from, points }));
    const scorecard = scorecardOf([
      metricOf('Open tickets', 'number', { points: { kind: 'steps', steps } }),
      metricOf('Meetings', 'number', {
        healthy: { kind: 'range', from: 2, to: 4 },
        atRisk: { kind: 'range', from: 0, to: 8 },
      }),
    ]);
    expect(textOf(scorecard, [0, 1])).toBe(
      '−25.0 Open tickets 0 (best: 1 to under 4) · −25.0 Meetings 1 (best: 2 to 4)',
    );
    expect(textOf(scorecard, [7, 6])).toBe('−50.0 Open tickets 7 · −25.0 Meetings 6');
  });

  it('names the three largest losses with their values', () => {
    const scorecard = scorecardOf([
      plainMetric('NPS', { healthy: { kind: 'number', at: 9 }, atRisk: { kind: 'number', at: 6 } }),
      metricOf('Last contact', 'recency', {
        healthy: { kind: 'number', at: 14 },
        atRisk: { kind: 'number', at: 60 },
      }),
      metricOf('Seat use', 'percent', {
        healthy: { kind: 'number', at: 0.8 },
        atRisk: { kind: 'number', at: 0.4 },
      }),
      metricOf('Overdue', 'yes/no', { healthy: { kind: 'answer', yes: false } }),
    ]);
    // Losses of 25 points each at most: NPS 3 all of them, 37 days half, 76% a tenth, no overdue invoice none.
    expect(textOf(scorecard, [3, { day: '2026-08-26' }, 0.76, 'no'])).toBe(
      '−25.0 NPS 3 · −12.5 Last contact 37 days · −2.5 Seat use 76%',
    );
    expect(textOf(scorecard, [9, { day: '2026-10-01' }, 0.9, 'yes'])).toBe('−25.0 Overdue yes');
  });

  it('shows at most three', () => {
    expect(textOf(weighted([1, 1, 1, 1, 1]), [0, 10, 20, 30, 40])).toBe(
      '−20.0 m0 0 · −18.0 m1 10 · −16.0 m2 20',
    );
  });

  it.each([
    [0, '−15 m0 70 · −5 m1 90'],
    [2, '−15.00 m0 70 · −5.00 m1 90'],
  ])('shows as many decimals as the score: %d', (decimals, text) => {
    expect(textOf(weighted([1, 1], { decimals }), [70, 90])).toBe(text);
  });

  it('is in the units of the scale', () => {
    expect(textOf(weighted([1, 1], { scale: 10 }), [7, 9])).toBe('−1.5 m0 7 · −0.5 m1 9');
  });

  it('says that nothing was lost', () => {
    expect(textOf(weighted([1, 1]), [100, 100])).toBe('No points lost');
  });

  it('says why a filled-in value cost points', () => {
    const scorecard = scorecardOf([plainMetric('a'), plainMetric('b', { ifBlank: 'worst' })]);
    expect(textOf(scorecard, [100, ''])).toBe('−50.0 b blank');
    expect(textOf(scorecard, [100, 'abc'])).toBe('−50.0 b unreadable');
  });

  it('names what is missing when there is no score', () => {
    const scorecard = weighted([1, 1, 1, 1, 1, 0], { minimumCoverage: 0.5 });
    expect(textOf(scorecard, [50, '', 'abc', '', '', ''])).toBe('No value for m1, m2, m3 and 1 more');
    expect(textOf(scorecard, [50, 60, '', '', '', ''])).toBe('No value for m2, m3, m4');
  });

  it('says that no metric has a weight', () => {
    const scorecard = weighted([1, 1]);
    const plan = planScoring(scorecard, ['m0', 'm1'], [0, 0]);
    expect(driversText(scoreAccount(plan, [50, 50], US))).toBe('No metric has a weight');
  });

  it('stays on one line with long or hostile names', () => {
    const name = `=SUM(A1)\n${'x'.repeat(60)}`;
    const text = textOf(scorecardOf([plainMetric(name)]), [40]);
    expect(text).toBe(`−60.0 =SUM(A1) ${'x'.repeat(30)}… 40`);
  });
});
