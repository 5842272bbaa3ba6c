// The health score of one account, against published numbers: means, weights, blanks, coverage, rounding and bands.

import { type IfBlank, metricOf, scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { planScoring } from '../../../src/domain/scoring/plan-scoring';
import { scoreAccount } from '../../../src/domain/scoring/score-account';
import type { Cell } from '../../../src/domain/values/cell';
import { headingPositions } from '../../../src/domain/values/headings';
import { plainMetric, planOf, scoreRow, weighted } from '../../support/accounts';
import { US } from '../../support/metric-reading';

describe('published numbers (field guide §6)', () => {
  it.each<[string, readonly number[], readonly Cell[], 100 | 10, number]>([
    ['S0-1 raw score (Staircase)', [1, 1, 1, 1], [10, 5, 5, 10], 10, 7.5],
    ['S0-3 weighted score (Vitally)', [20, 40, 20, 20], [7.5, 9, 5, 5], 10, 7.1],
    ['weighted mean (Gainsight)', [20, 15, 22], [47, 59, 21], 100, 40.1228],
    ['the same, the second missing', [20, 15, 22], [47, '', 21], 100, 33.381],
    // Natero: weights 2, 3, 3, 2 over 80, mean(76, 65) = 70.5, 90, 54; its dimensions come with a later version.
    ['dimension scores (Natero)', [2, 3, 3, 2], [80, 70.5, 90, 54], 100, 74.95],
    // Zudo: 20, 16, 16, 16, 12 and a pulse of 20 that is missing: shares 25, 20, 20, 20, 15.
    ['re-weighting (Zudo)', [20, 16, 16, 16, 12, 20], [100, 0, 0, 0, 0, ''], 100, 25],
    ['re-weighting (Zudo), another', [20, 16, 16, 16, 12, 20], [0, 0, 0, 0, 100, 'n/a'], 100, 15],
  ])('%s', (_what, weights, row, scale, score) => {
    expect(scoreRow(weighted(weights, { scale, decimals: 4 }), row).score).toBe(score);
  });

  it.each([
    [18, 47.8261],
    [5, 0],
    [35, 100],
  ])('S1-17 %d minutes, 0 at or below 7 and full at or above 30 (Natero), score %d', (value, score) => {
    const minutes = metricOf('Minutes', 'number', {
      healthy: { kind: 'number', at: 30 },
      atRisk: { kind: 'number', at: 7 },
    });
    expect(scoreRow(scorecardOf([minutes], { decimals: 4 }), [value]).score).toBe(score);
  });

  it('S0-3 a heavier weight pulls the score to its metric', () => {
    const row = [10, 5, 5, 5];
    const raw = scoreRow(weighted([1, 1, 1, 1], { scale: 10 }), row).computed ?? 0;
    const usage = scoreRow(weighted([3, 1, 1, 1], { scale: 10 }), row).computed ?? 0;
    expect([raw, usage]).toEqual([6.25, 45 / 6]);
  });
});

describe('blanks', () => {
  const twoMetrics = (ifBlank: IfBlank, scale: 100 | 10 = 100) =>
    scorecardOf([plainMetric('a', {}, scale), plainMetric('b', { ifBlank, weight: 3 }, scale)], { scale });

  it.each<[IfBlank, 100 | 10, number]>([
    ['leave out', 100, 80],
    ['neutral', 100, 57.5],
    ['worst', 100, 20],
    [60, 100, 65],
    [0, 100, 20],
    ['neutral', 10, 5.8],
    [6, 10, 6.5],
  ])('"%s" on the scale %d gives %d, and covers a quarter', (ifBlank, scale, score) => {
    const account = scoreRow(twoMetrics(ifBlank, scale), [0.8 * scale, '']);
    expect(account.score).toBe(score);
    expect(account.coverage).toBe(0.25);
  });

  it.each<Cell>(['', '  ', 'N/A', '-', 'NULL', '#DIV/0!', 'abc', '1.74x', true, { day: '2026-10-02' }])(
    '%j is missing, never 0',
    (cell) => {
      const account = scoreRow(twoMetrics('leave out'), [80, cell]);
      expect([account.score, account.coverage]).toEqual([80, 0.25]);
    },
  );

  it('a real 0 is not a blank', () => {
    expect(scoreRow(twoMetrics('leave out'), [80, 0])).toMatchObject({ score: 20, coverage: 1 });
  });

  it('has no score and says so when everything is missing', () => {
    expect(scoreRow(twoMetrics('leave out'), ['', ''])).toMatchObject({
      score: undefined,
      computed: undefined,
      band: 'Not enough data',
      coverage: 0,
    });
  });

  it('counts a filled-in value in the score, not in the coverage', () => {
    const filled = scorecardOf([plainMetric('a', { ifBlank: 'neutral' })]);
    expect(scoreRow(filled, [''])).toMatchObject({ score: 50, coverage: 0, band: 'Watch' });
  });
});

describe('minimum coverage', () => {
  it.each<[string, number, readonly Cell[], number | undefined]>([
    ['exactly at it', 0.5, [80, 80, '', ''], 80],
    ['just under it', 0.51, [80, 80, '', ''], undefined],
    ['above it', 0.5, [80, 80, 80, ''], 80],
    ['all of it', 1, [80, 80, 80, 80], 80],
    ['not all of it', 1, [80, 80, 80, ''], undefined],
  ])('%s', (_what, minimumCoverage, row, score) => {
    const account = scoreRow(weighted([1, 1, 1, 1], { minimumCoverage }), row);
    expect(account.score).toBe(score);
    expect(account.band).toBe(score === undefined ? 'Not enough data' : 'Healthy');
    expect(account.computed).toBe(80);
  });

  it('is not missed through binary fractions: 0.1 + 0.2 of 0.6 is half', () => {
    const scorecard = weighted([0.1, 0.2, 0.3], { minimumCoverage: 0.5 });
    expect(scoreRow(scorecard, [50, 50, '']).score).toBe(50);
    expect(scoreRow(scorecard, ['', '', 50]).score).toBe(50);
  });

  it('counts weight, not metrics', () => {
    const scorecard = weighted([8, 1, 1], { minimumCoverage: 0.5 });
    expect(scoreRow(scorecard, [60, '', '']).score).toBe(60);
    expect(scoreRow(scorecard, ['', 60, 60]).score).toBeUndefined();
  });
});

describe('weights of 0', () => {
  it('show a metric without counting it', () => {
    const account = scoreRow(weighted([1, 0]), [80, 10]);
    expect(account).toMatchObject({ score: 80, coverage: 1 });
    expect(account.metricScores).toEqual([80, 10]);
    expect(scoreRow(weighted([1, 0]), [80, '']).coverage).toBe(1);
  });

  it('give no score when no present metric has a weight', () => {
    expect(scoreRow(weighted([1, 0]), ['', 50])).toMatchObject({
      score: undefined,
      computed: undefined,
      coverage: 0,
    });
    expect(scoreRow(weighted([0, 0]), [50, 50])).toMatchObject({
      score: undefined,
      computed: undefined,
      coverage: 0,
    });
  });
});

describe('decimals and bands', () => {
  it.each([
    [0, 69.95, 70, 'Healthy'],
    [1, 69.95, 70, 'Healthy'],
    [1, 69.94, 69.9, 'Watch'],
    [2, 69.95, 69.95, 'Watch'],
    [1, 39.95, 40, 'Watch'],
    [1, 39.94, 39.9, 'At risk'],
    // S3-9: 69.3, out of 100 with one decimal (ClientSuccess).
    [1, 69.27, 69.3, 'Watch'],
  ])(
    'with %d decimals %d is shown as %d, and the band is of what is shown: %s',
    (decimals, value, score, band) => {
      expect(scoreRow(weighted([1], { decimals }), [value])).toMatchObject({ score, band, computed: value });
    },
  );
});

describe('columns', () => {
  const scorecard = scorecardOf([
    plainMetric('NPS', { columns: ['NPS score'] }),
    metricOf('Contact', 'recency', {
      columns: ['Last call', 'Last email', 'Last visit'],
      healthy: { kind: 'number', at: 0 },
      atRisk: { kind: 'number', at: 10 },
    }),
  ]);

  it('are found by heading: trimmed, in any case, whatever their order', () => {
    const plan = planScoring(scorecard, ['last  EMAIL', 'x', ' nps Score ', 'Last call']);
    expect(plan.metrics.map(({ columns, lacking }) => ({ columns, lacking }))).toEqual([
      { columns: [2], lacking: [] },
      { columns: [3, 0], lacking: ['Last visit'] },
    ]);
    const row: Cell[] = [{ day: '2026-10-01' }, 'x', 70, { day: '2026-09-27' }];
    expect(scoreAccount(plan, row, US)).toMatchObject({ values: [70, 1], metricScores: [70, 90], score: 80 });
  });

  it('that are missing count as missing values', () => {
    const plan = planScoring(scorecard, ['Account', 'NPS score']);
    expect(scoreAccount(plan, ['Acme', 70], US)).toMatchObject({ score: 70, coverage: 0.5 });
  });

  it('may be missing from a short row', () => {
    expect(scoreAccount(planOf(weighted([1, 1])), [80], US)).toMatchObject({ score: 80, coverage: 0.5 });
  });

  it('match headings that are dates or numbers', () => {
    const plan = planScoring(scorecardOf([plainMetric('2026-10-01'), plainMetric('7')]), [
      { day: '2026-10-01' },
      7,
    ]);
    expect(plan.metrics.map(({ columns }) => columns)).toEqual([[0], [1]]);
  });

  it('with the same heading: the first counts, blank headings never', () => {
    expect(headingPositions(['a', '', ' A ', 'b', ''])).toEqual(
      new Map([
        ['a', 0],
        ['b', 3],
      ]),
    );
  });

  it('take trial weights from the first column of a metric', () => {
    const headings = ['Last email', 'NPS score', 'Last call'];
    const plan = planScoring(scorecard, headings, [9, undefined, 4]);
    expect(plan.metrics.map(({ weight }) => weight)).toEqual([1, 4]);
    expect(plan.totalWeight).toBe(5);
    expect(planScoring(scorecard, headings, [0, 0, 0]).totalWeight).toBe(0);
  });
});

test('a task that does not count yet moves weight inside its dimension, also when the dimension has no weight of its own', () => {
  const task = metricOf('Task', 'task', { columns: ['Due', 'Done'], dimension: 'Care' });
  const mark = (name: string, dimension: string, weight: number) =>
    metricOf(name, 'rating', { dimension, weight });
  const scorecard = {
    ...scorecardOf([task, mark('Calls', 'Care', 1), mark('Logins', 'Use', 2)]),
    dimensions: ['Care', 'Use'].map((name) => ({ name, weight: undefined, segment: undefined })),
  };
  const plan = planScoring(scorecard, ['Due', 'Done', 'Calls', 'Logins']);
  const scored = (due: string) => scoreAccount(plan, [{ day: due }, '', 5, 1], US);
  // Calls 100 and Logins 0: Care keeps its weight of 2 beside Use, whether the task counts (overdue, 0) or not.
  expect(scored('2026-12-01')).toMatchObject({ score: 50, coverage: 1 });
  expect(scored('2026-09-01')).toMatchObject({ score: 25, coverage: 1 });
});
