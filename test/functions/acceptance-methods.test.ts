// Dimensions, methods, rules and segments, with the field's published numbers, through the bundle's functions.
import { cellOn, type MetricRow, type ScorecardRows, scorecardCells } from '../support/in-a-cell';

const call = cellOn('2026-11-22');

/** One account under a scorecard: headings and values side by side. */
function score(scorecard: ScorecardRows, account: Readonly<Record<string, unknown>>) {
  return call('HEALTHSCORE', [Object.values(account)], [Object.keys(account)], scorecardCells(scorecard));
}

const plain = (name: string, parts: Partial<MetricRow> = {}): MetricRow => ({
  Metric: name,
  Healthy: 100,
  'At risk': 0,
  ...parts,
});

describe('dimensions', () => {
  const natero: ScorecardRows = {
    settings: { Decimals: 2 },
    metrics: [
      plain('A', { Dimension: 'Use' }),
      plain('B', { Dimension: 'Care' }),
      plain('C', { Dimension: 'Care' }),
      plain('D', { Dimension: 'Money' }),
      plain('E', { Dimension: 'Voice' }),
    ],
    dimensions: [
      ['Use', 2],
      ['Care', 3],
      ['Money', 3],
      ['Voice', 2],
    ],
  };

  test('Natero: weights 2, 3, 3, 2 over 80, mean(76, 65), 90, 54 give 74.95', () => {
    expect(score(natero, { A: 80, B: 76, C: 65, D: 90, E: 54 })).toBe(74.95);
  });

  test('a missing metric is re-weighted inside its dimension, a missing dimension in the whole score', () => {
    expect(score(natero, { A: 80, B: 76, C: '', D: 90, E: 54 })).toBe(
      (2 * 80 + 3 * 76 + 3 * 90 + 2 * 54) / 10,
    );
    expect(score(natero, { A: 80, B: 76, C: 65, D: '', E: 54 })).toBe(68.5);
  });

  test('a blank weight is the sum of its metrics\' weights; metrics without a dimension are together "Other"', () => {
    const scorecard: ScorecardRows = {
      metrics: [
        plain('A', { Dimension: 'Use', Weight: 3 }),
        plain('B', { Dimension: 'Use', Weight: 1 }),
        plain('C', { Weight: 4 }),
      ],
      dimensions: [['Use', '']],
    };
    expect(score(scorecard, { A: 100, B: 0, C: 50 })).toBe(62.5);
    expect(
      score(
        {
          ...scorecard,
          dimensions: [
            ['Use', 1],
            ['Other', 3],
          ],
        },
        { A: 100, B: 0, C: 50 },
      ),
    ).toBe(56.3);
  });

  test('trial weights leave the weights of dimensions alone', () => {
    const values = [[80, 76, 65, 90, 54]];
    const headings = [['A', 'B', 'C', 'D', 'E']];
    expect(call('WEIGHTEDHEALTH', values, [[1, 3, 1, 1, 1]], headings, scorecardCells(natero))).toBe(75.78);
  });

  test('dimensions named beside metrics, without their own section, change no score', () => {
    const flat = { metrics: natero.metrics.map((metric, index) => ({ ...metric, Weight: index + 1 })) };
    const named = { metrics: flat.metrics.map((metric) => ({ ...metric, Dimension: '' })) };
    const account = { A: 80, B: '', C: 65, D: 90, E: 54 };
    expect(score(flat, account)).toBe(score(named, account));
  });
});

describe('method points', () => {
  const nps: ScorecardRows = {
    settings: { Scale: 10, Method: 'points', Start: 5 },
    metrics: [{ Metric: 'NPS', Healthy: 10, 'At risk': 0, Points: '-5..5' }],
  };

  test('Planhat: NPS 0, 7, 10 with start 5 and −5..+5 over 0..10 give 0, 7, 10', () => {
    expect([0, 7, 10].map((value) => score(nps, { NPS: value }))).toEqual([0, 7, 10]);
  });

  test('Planhat: 16 days under +1..−1 over 1..15 take 1 when linear, and nothing when bounded', () => {
    const days = (curve: string): ScorecardRows => ({
      settings: { Scale: 10, Method: 'points', Start: 5 },
      metrics: [{ Metric: 'Days', Healthy: 1, 'At risk': 15, Points: '-1..1', Curve: curve }],
    });
    expect([score(days('linear'), { Days: 16 }), score(days('bounded'), { Days: 16 })]).toEqual([4, 5]);
  });

  test('S2-3 actions and values: plus and minus points, for each one counted or by answer, added up and kept within the scale', () => {
    const actions: ScorecardRows = {
      settings: { Method: 'points', Start: 50 },
      metrics: [
        { Metric: 'Downgrades', Points: '-20 each' },
        { Metric: 'Good comments', Points: '5 each' },
        { Metric: 'Onboarding done', Type: 'yes/no', Points: 'yes: 15; no: -10' },
      ],
    };
    const account = { Downgrades: 1, 'Good comments': 3, 'Onboarding done': 'yes' };
    expect(score(actions, account)).toBe(60);
    expect(score(actions, { ...account, Downgrades: 9 })).toBe(0);
    expect(score(actions, { ...account, 'Good comments': 90 })).toBe(100);
    expect(score(actions, { Downgrades: '', 'Good comments': 1, 'Onboarding done': '' })).toBe(55);
  });

  test('S2-5 the actions and their points are data in the scorecard, and a metric without points is refused', () => {
    const wrong: ScorecardRows = { settings: { Method: 'points' }, metrics: [plain('A')] };
    expect(() => score(wrong, { A: 1 })).toThrow('the method points needs points for each metric');
    expect(() => score({ metrics: [plain('A', { Points: '-5..5' })] }, { A: 1 })).toThrow(
      'belong to the method points',
    );
  });
});

test('under the method points a trial weight of 0 takes a metric out', () => {
  const scorecard = scorecardCells({
    settings: { Method: 'points', Start: 50 },
    metrics: [
      { Metric: 'A', Points: '5 each' },
      { Metric: 'B', Points: '-5 each' },
    ],
  });
  expect(call('WEIGHTEDHEALTH', [[2, 3]], [['', 0]], [['A', 'B']], scorecard)).toBe(60);
});

test('method worst: any metric score of 0 gives 0, all full give the full mark, else half', () => {
  const scorecard: ScorecardRows = {
    settings: { Method: 'worst' },
    metrics: [plain('A'), plain('B'), plain('C', { Weight: 0 })],
  };
  const of = (a: number, b: number | string) => score(scorecard, { A: a, B: b, C: 0 });
  expect([of(100, 0), of(100, 100), of(100, 1), of(50, '')]).toEqual([0, 100, 50, 50]);
});

describe('rules', () => {
  const withRules = (rules: ScorecardRows['rules'] = []): ScorecardRows => ({ metrics: [plain('A')], rules });

  test('S1-16 a risk tag caps the band: at most At risk is the highest score shown below the next band', () => {
    const scorecard = withRules([['Champion left', 'yes', 'at most', 'At risk']]);
    expect(score(scorecard, { A: 90, 'Champion left': 'yes' })).toBe(39.9);
    expect(score(scorecard, { A: 90, 'Champion left': true })).toBe(39.9);
    expect(score(scorecard, { A: 90, 'Champion left': 'no' })).toBe(90);
    expect(score(scorecard, { A: 20, 'Champion left': 'yes' })).toBe(20);
  });

  test('at least lifts to the floor; plus and minus stay within the scale; rules apply in order', () => {
    expect(score(withRules([['Tier', 'Gold', 'at least', 'Watch']]), { A: 5, Tier: 'gold' })).toBe(40);
    expect(score(withRules([['Tier', 'Gold', 'plus', 30]]), { A: 90, Tier: 'Gold' })).toBe(100);
    expect(score(withRules([['Tier', 'not Gold', 'minus', 30]]), { A: 20, Tier: '' })).toBe(0);
    const both = withRules([
      ['Tier', 'Gold', 'at most', 'Watch'],
      ['Tier', 'Gold', 'plus', 5],
    ]);
    expect(score(both, { A: 90, Tier: 'Gold' })).toBe(74.9);
  });

  test.each<[string, unknown, number]>([
    ['above 5', 6, 10],
    ['above 5', 5, 50],
    ['below 5', 4, 10],
    ['below 5', '', 50],
    ['contains risk', 'Churn Risk!', 10],
    ['blank', ' ', 10],
    ['not blank', 'x', 10],
    ['not Green', 'Red', 10],
    ['not Green', 'green ', 50],
    ['before 2026-12-01', { date: '2026-11-30' }, 10],
    ['before 2026-12-01', { date: '2026-12-01' }, 50],
    ['after 2026-12-01', { date: '2026-12-02' }, 10],
    ['"above all"', 'Above all', 10],
    ['5', 5, 10],
  ])('a rule on %j meets %j', (is, value, expected) => {
    expect(score(withRules([['X', is, 'minus', 40]]), { A: 50, X: value })).toBe(expected);
  });

  test('until includes its day, and may be a column per account, so that no override is forgotten', () => {
    const rules = (until: unknown) =>
      withRules([['Override', 'Healthy', 'at least', 'Healthy', until as string]]);
    const on = (day: string, until: unknown, account: Record<string, unknown> = {}) => {
      const all = { A: 10, Override: 'Healthy', ...account };
      return call('HEALTHSCORE', [Object.values(all)], [Object.keys(all)], scorecardCells(rules(until)), {
        date: day,
      });
    };
    expect([on('2026-12-31', '2026-12-31'), on('2027-01-01', '2026-12-31')]).toEqual([70, 10]);
    const column = { 'Override until': { date: '2026-12-31' } };
    expect([on('2026-12-31', 'Override until', column), on('2027-01-01', 'Override until', column)]).toEqual([
      70, 10,
    ]);
  });

  test('a rule uses the value of a metric whose value is calculated from its cells', () => {
    const scorecard: ScorecardRows = {
      metrics: [plain('A'), { Metric: 'Contact', Type: 'recency', Healthy: 0, 'At risk': 100, Weight: 0 }],
      rules: [['Contact', 'above 30', 'at most', 'At risk']],
    };
    expect(score(scorecard, { A: 90, Contact: { date: '2026-10-01' } })).toBe(39.9);
    expect(score(scorecard, { A: 90, Contact: { date: '2026-11-01' } })).toBe(90);
  });

  test('an error in a rule names its cell', () => {
    expect(() => score(withRules([['X', 'yes', 'at most', 'Purple']]), { A: 1 })).toThrow(
      '"Purple" is not a band: write one of Healthy, Watch, At risk',
    );
    expect(() => score(withRules([['X', 'yes', 'sometimes', 5]]), { A: 1 })).toThrow(
      '"sometimes" is not known here: write one of at most, at least, plus, minus, flag',
    );
  });
});

describe('S0-6 segments', () => {
  const scorecard: ScorecardRows = {
    settings: { 'Segment column': 'Size' },
    metrics: [
      plain('Logins', { Healthy: 100 }),
      plain('Logins', { Healthy: 20, Segment: 'SMB' }),
      plain('QBR', { Segment: 'Enterprise', Healthy: 1 }),
    ],
    bands: [
      ['Healthy', 70, ''],
      ['Watch', 40, ''],
      ['At risk', 0, ''],
      ['Healthy', 90, '', 'SMB'],
    ],
    rules: [['Hold', 'yes', 'at most', 'Watch']],
  };
  const of = (size: string, logins: number, qbr: number | string = '', hold = '') =>
    score(scorecard, { Size: size, Logins: logins, QBR: qbr, Hold: hold });

  test('rows of a segment override the general row of the same name; the general ones apply to everything else', () => {
    expect([of('smb ', 20), of('SMB', 10), of('Mid', 20), of('', 20)]).toEqual([100, 50, 20, 20]);
  });

  test('a metric of one segment only counts for that segment', () => {
    expect([of('Enterprise', 100, 0), of('Mid', 100, 0)]).toEqual([50, 100]);
  });

  test("a cap follows the segment's bands", () => {
    expect([of('SMB', 20, '', 'yes'), of('Mid', 100, '', 'yes')]).toEqual([89.9, 69.9]);
  });
});

test('under the method points a metric of weight 0 takes nothing, blank or not', () => {
  const scorecard: ScorecardRows = {
    settings: { Method: 'points', Start: 50 },
    metrics: [
      { Metric: 'A', Points: '1 each' },
      { Metric: 'B', Points: '-20 each', Weight: 0, 'If blank': 'worst' },
    ],
  };
  expect([score(scorecard, { A: 1, B: '' }), score(scorecard, { A: 1, B: 1 })]).toEqual([51, 51]);
});

test('at least lifts to a score that is shown in the band, also where the band starts between two shown scores', () => {
  const scorecard: ScorecardRows = {
    metrics: [plain('A')],
    bands: [
      ['Fine', 70.24],
      ['Low', 0],
    ],
    rules: [['X', 'yes', 'at least', 'Fine']],
  };
  expect(score(scorecard, { A: 5, X: 'yes' })).toBe(70.3);
  expect(call('HEALTHBAND', 70.3, scorecardCells(scorecard))).toBe('Fine');
});

test('a rule on a missing column does not act', () => {
  const scorecard: ScorecardRows = {
    metrics: [plain('A')],
    rules: [['Champion', 'not yes', 'at most', 'At risk']],
  };
  expect(score(scorecard, { A: 90 })).toBe(90);
  expect(score(scorecard, { A: 90, Champion: '' })).toBe(39.9);
});
