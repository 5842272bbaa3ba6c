// The sources' own rows and the field's published numbers, through the bundle's functions.
import { cellOn, type MetricRow, scorecardCells } from '../support/in-a-cell';

const call = cellOn('2026-11-22');

/** One account under a scorecard: headings and values side by side. */
function score(
  metrics: readonly MetricRow[],
  values: Readonly<Record<string, unknown>>,
  settings: Record<string, string | number> = {},
) {
  return call(
    'HEALTHSCORE',
    [Object.values(values)],
    [Object.keys(values)],
    scorecardCells({ settings, metrics }),
  );
}

/** Points that are scores already: 0 at 0, full at the full mark. */
function asPoints(name: string, weight: number, fullMark = 100): MetricRow {
  return { Metric: name, Healthy: fullMark, 'At risk': 0, Weight: weight };
}

describe('rows of the sources', () => {
  test('S0-1 the raw score is the plain mean of the points: 10, 5, 5, 10 give 7.5', () => {
    expect(call('HEALTHSCORE', [[10, 5, 5, 10]])).toBe(7.5);
  });

  test('S0-2 each metric has its own points, on a scale of 10 and of 100', () => {
    const metrics = (full: number): MetricRow[] => [
      { Metric: 'Plan', Type: 'category', Points: `Basic: ${full / 2}; Scale: ${full}` },
      { Metric: 'Logins', Points: `0: 0; 5: ${full / 2}; 20: ${full}` },
    ];
    const account = { Plan: 'Basic', Logins: 21 };
    expect(score(metrics(10), account, { Scale: 10 })).toBe(7.5);
    expect(score(metrics(100), account)).toBe(75);
  });

  test('S0-3 a heavier weight pulls the score to its metric; equal weights give exactly the raw score', () => {
    const points = [[10, 5, 5, 10]];
    expect(call('WEIGHTEDHEALTH', points, [[1, 4, 1, 1]])).toBeLessThan(7.5);
    expect(call('WEIGHTEDHEALTH', points, [[4, 1, 1, 1]])).toBeGreaterThan(7.5);
    expect(call('WEIGHTEDHEALTH', points, [[3, 3, 3, 3]])).toBe(call('HEALTHSCORE', points));
  });

  test('S0-4 any weights work, in numbers or words, with any sum', () => {
    expect(call('WEIGHTEDHEALTH', [[10, 0]], [[140, 60]])).toBe(7);
    expect(call('WEIGHTEDHEALTH', [[10, 0]], [['High', 'low']])).toBe(7.5);
    const metrics: MetricRow[] = [
      { ...asPoints('Use', 0), Weight: 'Critical' },
      { ...asPoints('NPS', 0), Weight: 'Medium' },
    ];
    expect(score(metrics, { Use: 70, NPS: 0 })).toBe(50);
  });

  test('S0-5 raw and weighted score of the same row are side by side', () => {
    const raw = call('HEALTHSCORE', [[10, 5, 5, 10]]);
    const weighted = call('WEIGHTEDHEALTH', [[10, 5, 5, 10]], [[20, 40, 20, 20]]);
    expect([raw, weighted]).toEqual([7.5, 7]);
  });

  test('S0-7 any columns can be metrics; none is required, and columns that no metric reads change nothing', () => {
    expect(
      score([asPoints('Phase of the moon', 1)], { Account: 'A', 'Phase of the moon': 30, City: 'Oslo' }),
    ).toBe(30);
  });

  test('S0-9 and S3-3 the CSM pulse is a metric, in words, and its score follows the cell', () => {
    const pulse: MetricRow = { Metric: 'Pulse', Type: 'category', Points: 'Good: 100; Okay: 50; Poor: 0' };
    expect(['good', ' OKAY ', 'Poor'].map((word) => score([pulse], { Pulse: word }))).toEqual([100, 50, 0]);
  });

  test('S1-2 active days: more is better', () => {
    const days: MetricRow = { Metric: 'Active days', Healthy: 20, 'At risk': 5 };
    expect([3, 5, 12.5, 20, 31].map((value) => score([days], { 'Active days': value }))).toEqual([
      0, 0, 50, 100, 100,
    ]);
  });

  test('S1-3 core-feature adoption as percent cells, percent text, or a count of core features', () => {
    const share: MetricRow = { Metric: 'Core', Type: 'percent', Healthy: '80%', 'At risk': 0.4 };
    expect([0.6, '60%', 0.8, '39%'].map((value) => score([share], { Core: value }))).toEqual([
      50, 50, 100, 0,
    ]);
    expect(score([{ Metric: 'Core', Healthy: 8, 'At risk': 2 }], { Core: 5 })).toBe(50);
  });

  test('S1-12 plan name to points', () => {
    const plan: MetricRow = { Metric: 'Plan', Type: 'category', Points: '"Pro; yearly": 90; Free: 10' };
    expect([
      score([plan], { Plan: 'pro; yearly' }),
      score([plan], { Plan: 'Free' }),
      score([plan], { Plan: 'Gold' }),
    ]).toEqual([90, 10, '']);
  });

  test('S1-13 invoice overdue, as an answer and in days: lower is better', () => {
    const answer: MetricRow = { Metric: 'Overdue', Type: 'yes/no', Healthy: 'no' };
    expect(['no', 'Y', false, true].map((value) => score([answer], { Overdue: value, Other: 1 }))).toEqual([
      100, 0, 100, 0,
    ]);
    expect(score([{ Metric: 'Days overdue', Healthy: 0, 'At risk': 60 }], { 'Days overdue': 15 })).toBe(75);
  });

  test('S1-17 good, poor, and the rest average', () => {
    const steps: MetricRow = { Metric: 'Visits', Healthy: 6, 'At risk': 2, Curve: 'steps' };
    expect([1, 2, 2.1, 5.9, 6].map((value) => score([steps], { Visits: value }))).toEqual([
      0, 0, 50, 50, 100,
    ]);
  });

  test('S2-13 survey answers: 1 to 5, and agree or disagree', () => {
    expect([1, 2, 3, 4, 5].map((value) => score([{ Metric: 'Q1', Type: 'rating' }], { Q1: value }))).toEqual([
      0, 25, 50, 75, 100,
    ]);
    const agree: MetricRow = {
      Metric: 'Q2',
      Type: 'category',
      Points: 'Agree: 100; Neutral: 50; Disagree: 0',
    };
    expect(score([agree], { Q2: 'agree' })).toBe(100);
  });

  test('S3-5 engagement is days since the last communication, the latest of several channels', () => {
    const engagement: MetricRow = {
      Metric: 'Engagement',
      Column: 'Mail; Phone; Visit',
      Type: 'recency',
      Healthy: 10,
      'At risk': 50,
    };
    const account = { Mail: { date: '2026-09-01' }, Phone: { date: '2026-10-23' }, Visit: '' };
    expect(score([engagement], account)).toBe(50);
    expect(
      call(
        'HEALTHSCORE',
        [Object.values(account)],
        [Object.keys(account)],
        scorecardCells({ metrics: [engagement] }),
        '2026-11-02',
      ),
    ).toBe(100);
  });

  test('S3-9 one decimal (69.3), and the band is decided on the rounded score', () => {
    expect(score([asPoints('A', 2), asPoints('B', 1)], { A: 80, B: 48 })).toBe(69.3);
    const card = scorecardCells({ metrics: [asPoints('A', 1)] });
    expect(call('HEALTHSCORE', [[69.96]], [['A']], card)).toBe(70);
    expect(call('HEALTHBAND', 69.96, card)).toBe('Healthy');
    expect(call('HEALTHBAND', 69.94, card)).toBe('Watch');
  });
});

describe('published numbers from the field', () => {
  test('Vitally: 7.5, 9, 5, 5 with weights 20, 40, 20, 20 give 7.1', () => {
    expect(call('WEIGHTEDHEALTH', [[7.5, 9, 5, 5]], [[20, 40, 20, 20]])).toBeCloseTo(7.1, 12);
  });

  test('Natero: 18, 5 and 35 minutes, 0 at 7 or less, 100 at 30 or more', () => {
    const minutes: MetricRow = { Metric: 'Minutes', Healthy: 30, 'At risk': 7 };
    expect([18, 5, 35].map((value) => score([minutes], { Minutes: value }, { Decimals: 4 }))).toEqual([
      47.8261, 0, 100,
    ]);
  });

  test('Gainsight: 47, 59, 21 with weights 20, 15, 22 give 40.1228; with the second missing 33.3810', () => {
    expect(call('WEIGHTEDHEALTH', [[47, 59, 21]], [[20, 15, 22]])).toBeCloseTo(40.1228, 4);
    expect(call('WEIGHTEDHEALTH', [[47, 'N/A', 21]], [[20, 15, 22]])).toBeCloseTo(33.381, 4);
    const metrics = [asPoints('A', 20), asPoints('B', 15), asPoints('C', 22)];
    expect(score(metrics, { A: 47, B: 59, C: 21 }, { Decimals: 4 })).toBe(40.1228);
    expect(score(metrics, { A: 47, B: '', C: 21 }, { Decimals: 4 })).toBe(33.381);
  });

  test('Zudo: weights 20, 16, 16, 16, 12 and a pulse of 20; without the pulse the shares are 25, 20, 20, 20, 15', () => {
    const weights = { A: 20, B: 16, C: 16, D: 16, E: 12, Pulse: 20 };
    const metrics = Object.entries(weights).map(([name, weight]) => asPoints(name, weight));
    const share = (alone: string) =>
      score(
        metrics,
        Object.fromEntries(
          Object.keys(weights).map((name) => [name, name === 'Pulse' ? '' : name === alone ? 100 : 0]),
        ),
      );
    expect(['A', 'B', 'C', 'D', 'E'].map(share)).toEqual([25, 20, 20, 20, 15]);
  });

  test('bands from 70 and 40, at or above: 70 Healthy, 69.9 Watch, 40 Watch, 39.9 At risk', () => {
    expect(call('HEALTHBAND', [[70], [69.9], [40], [39.9]])).toEqual([
      ['Healthy'],
      ['Watch'],
      ['Watch'],
      ['At risk'],
    ]);
  });
});
