// The explanation of an account as a table: worked lines, and that it adds up.
import { explain } from '../../../src/domain/explaining/explain';
import { type Scorecard, scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { plainMetric, scoreRow, weighted } from '../../support/accounts';

const rule = (effect: Scorecard['rules'][number]['effect']): Scorecard['rules'][number] => ({
  subject: 'm0',
  is: { kind: 'not blank' },
  effect,
  until: undefined,
  note: '',
});

describe('explain', () => {
  it('shows value, metric score, share and points of every metric, and the score with its band last', () => {
    // Weights 3 and 1: 3/4 of 60 lacking is 45, 1/4 of 20 is 5; 100 - 50 = 50.
    expect(explain(scoreRow(weighted([3, 1]), [40, 80]))).toEqual({
      lines: [
        { label: 'Full mark', points: 100 },
        { label: 'm0', value: 40, metricScore: 40, weightShare: 0.75, points: -45 },
        { label: 'm1', value: 80, metricScore: 80, weightShare: 0.25, points: -5 },
      ],
      total: { label: 'Health score', value: 'Watch', metricScore: 50, weightShare: 1, points: 50 },
    });
  });

  it('gives left-out values no share and no score, and filled-in values their own', () => {
    const scorecard = scorecardOf([
      plainMetric('m0'),
      plainMetric('m1'),
      plainMetric('m2', { ifBlank: 'neutral' }),
    ]);
    expect(explain(scoreRow(scorecard, [40, 'abc', ''])).lines).toEqual([
      { label: 'Full mark', points: 100 },
      { label: 'm0', value: 40, metricScore: 40, weightShare: 0.5, points: -30 },
      { label: 'm1', value: 'unreadable', weightShare: 0, points: 0 },
      { label: 'm2', value: 'blank', metricScore: 50, weightShare: 0.5, points: -25 },
    ]);
  });

  it('shows shares that add up to 1: three times a third', () => {
    const shares = explain(scoreRow(weighted([1, 1, 1]), [0, 0, 0])).lines.flatMap(
      ({ weightShare = [] }) => weightShare,
    );
    expect(shares).toEqual([0.3334, 0.3333, 0.3333]);
  });

  it('gives each rule that acted its change of the shown score', () => {
    const scorecard: Scorecard = {
      ...weighted([1]),
      rules: [
        rule({ kind: 'minus', points: 5.5 }),
        rule({ kind: 'flag', word: 'Look' }),
        rule({ kind: 'at most', band: 'Watch' }),
      ],
    };
    // 85.25 shows as 85.3; minus 5.5 is 79.75, shown 79.8; at most Watch is 69.9.
    const { lines, total } = explain(scoreRow(scorecard, [85.25]));
    expect(lines.map(({ label, points }) => [label, points])).toEqual([
      ['Full mark', 100],
      ['m0', -14.7],
      ['Rule: m0 not blank → minus 5.5', -5.5],
      ['Rule: m0 not blank → flag Look', 0],
      ['Rule: m0 not blank → at most Watch', -9.9],
    ]);
    expect(total).toMatchObject({ value: 'Watch', metricScore: 69.9, points: 69.9 });
  });

  it('counts from the start under the method points, and shows what the ends of the scale took', () => {
    const scorecard = scorecardOf(
      [
        plainMetric('m0', { points: { kind: 'spread', low: -5, high: 5 } }, 10),
        plainMetric('m1', { points: { kind: 'each', points: 2 } }, 10),
      ],
      { method: 'points', start: 5, scale: 10 },
    );
    // Planhat's spread: 10 gives +5; three times 2 are 6; 5 + 5 + 6 = 16, kept within 10.
    const { lines, total } = explain(scoreRow(scorecard, [10, 3]));
    expect(lines.map(({ label, points }) => [label, points])).toEqual([
      ['Start', 5],
      ['m0', 5],
      ['m1', 6],
      ['Kept within 0 to 10', -6],
    ]);
    expect(total).toMatchObject({ metricScore: 10, points: 10 });
  });

  it('shows the rounding where the start has more decimals than the score', () => {
    const scorecard = scorecardOf([plainMetric('m0', { points: { kind: 'each', points: 1 } })], {
      method: 'points',
      start: 5.25,
    });
    const { lines, total } = explain(scoreRow(scorecard, [2]));
    expect(total.metricScore).toBe(7.3);
    expect(lines[0]).toEqual({ label: 'Start', points: 5.25 });
    expect(lines.slice(2)).toEqual([
      { label: 'Rounding', points: expect.closeTo(7.3 - 5.25 - (lines[1]?.points ?? 0), 9) },
    ]);
  });

  it('gives the required coverage when there is no score, and loses no points', () => {
    const { lines, total } = explain(scoreRow(weighted([1, 2], { minimumCoverage: 0.5 }), [50, '']));
    expect(lines).toEqual([
      { label: 'm0', value: 50, metricScore: 50, weightShare: 1 },
      { label: 'm1', value: 'blank', weightShare: 0 },
      { label: 'Coverage', value: '33.33% of the weight, 50% needed' },
    ]);
    expect(total).toEqual({ label: 'Health score', value: 'Not enough data' });
  });
});
