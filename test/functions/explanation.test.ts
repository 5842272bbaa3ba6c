// Drivers, explanation, way to the next band, dimensions and coverage, through the bundle's functions.
import { cellOn, type MetricRow, type ScorecardRows, scorecardCells } from '../support/in-a-cell';

const call = cellOn('2026-11-22');
const HEADINGS = ['Logins', 'NPS', 'Last contact', 'Champion left'];
const metrics: MetricRow[] = [
  { Metric: 'Logins', Healthy: 30, 'At risk': 2, Weight: 2, Dimension: 'Adoption' },
  { Metric: 'NPS', Healthy: 9, 'At risk': 6, Weight: 1, Dimension: 'Voice' },
  { Metric: 'Last contact', Type: 'recency', Healthy: 0, 'At risk': 100, Weight: 1, Dimension: 'Voice' },
];
const rules = [['Champion left', 'yes', 'at most', 'At risk']];
const card = scorecardCells({ metrics, rules });
/** 59 lost 30 of 50 by logins, 25 by NPS and 10 of 25 by contact. */
const alder = [13.2, 3, { date: '2026-10-13' }, 'no'];
const blank = ['', '', '', ''];

describe('HEALTHDRIVERS', () => {
  test('S2-16 says where each account lost its points, as the menu does', () => {
    expect(call('HEALTHDRIVERS', [alder], [HEADINGS], card)).toBe(
      '−30.0 Logins 13.2 · −25.0 NPS 3 · −10.0 Last contact 40 days',
    );
  });

  test('names the rule that acted, with as many drivers as requested', () => {
    const left = [...alder.slice(0, 3), 'yes'];
    expect(call('HEALTHDRIVERS', [[30, 9, { date: '2026-11-22' }, 'yes']], [HEADINGS], card)).toBe(
      'rule: Champion left → at most At risk',
    );
    expect(call('HEALTHDRIVERS', [alder], [HEADINGS], card, 1)).toBe('−30.0 Logins 13.2');
    expect(call('HEALTHDRIVERS', [left], [HEADINGS], card, '2')).toBe('−30.0 Logins 13.2 · −25.0 NPS 3');
    expect(call('HEALTHDRIVERS', [alder], [HEADINGS], card, 9)).toContain('Last contact');
  });

  test('gives a column for rows, a row for columns, and nothing for blank rows', () => {
    expect(call('HEALTHDRIVERS', [alder, blank, alder, blank], [HEADINGS], card, 1)).toEqual([
      ['−30.0 Logins 13.2'],
      [''],
      ['−30.0 Logins 13.2'],
    ]);
    const across = HEADINGS.map((_, index) => [alder[index], alder[index]]);
    expect(
      call(
        'HEALTHDRIVERS',
        across,
        HEADINGS.map((heading) => [heading]),
        card,
        1,
      ),
    ).toEqual([['−30.0 Logins 13.2', '−30.0 Logins 13.2']]);
  });

  test('uses the given day as today', () => {
    expect(call('HEALTHDRIVERS', [alder], [HEADINGS], card, '', '2026-10-13')).toBe(
      '−30.0 Logins 13.2 · −25.0 NPS 3',
    );
  });

  test('names what is missing when there is no score', () => {
    expect(call('HEALTHDRIVERS', [['', 'abc', '', 'no']], [HEADINGS], card)).toBe(
      'No value for Logins, NPS, Last contact',
    );
  });

  test.each([0, -1, 1.5, 'many', true])('refuses %p as a count', (count) => {
    expect(() => call('HEALTHDRIVERS', [alder], [HEADINGS], card, count)).toThrow(
      /HEALTHDRIVERS: count: .* is not a number of drivers: write a whole number from 1 on/,
    );
  });
});

describe('HEALTHEXPLAIN', () => {
  const table = (row: readonly unknown[], scorecard: unknown = card) => {
    const cells = call('HEALTHEXPLAIN', [row], [HEADINGS], scorecard);
    if (!Array.isArray(cells)) throw new Error('a table was expected');
    return cells;
  };

  test('S2-16 shows one account as a table whose points add up: 100 − 65 = 35', () => {
    expect(table(alder)).toEqual([
      ['Metric', 'Value', 'Metric score', 'Weight %', 'Points'],
      ['Full mark', '', '', '', 100],
      ['Logins', 13.2, 40, 50, -30],
      ['NPS', 3, 0, 25, -25],
      ['Last contact', '40 days', 60, 25, -10],
      ['Health score', 'At risk', 35, 100, 35],
    ]);
  });

  test('gives each rule that acted its own line', () => {
    expect(table([30, 9, { date: '2026-11-22' }, 'yes']).slice(-2)).toEqual([
      ['Rule: Champion left → at most At risk', '', '', '', -60.1],
      ['Health score', 'At risk', 39.9, 100, 39.9],
    ]);
  });

  test('S0-5 explains why raw and weighted score differ: the shares of the weight, and what each lost', () => {
    const points = [10, 5, 5, 10];
    const names = ['Setup', 'Usage', 'NPS', 'Pulse'];
    const weights = [20, 40, 20, 20];
    const explained = (weighted: boolean) => {
      const rows = names.map((name, index) => ({
        Metric: name,
        Healthy: 10,
        'At risk': 0,
        Weight: weighted ? (weights[index] ?? 0) : 1,
      }));
      return call(
        'HEALTHEXPLAIN',
        [points],
        [names],
        scorecardCells({ settings: { Scale: 10 }, metrics: rows }),
      );
    };
    expect(explained(false)).toMatchObject([
      {},
      ['Full mark', '', '', '', 10],
      ['Setup', 10, 10, 25, 0],
      ['Usage', 5, 5, 25, -1.3],
      ['NPS', 5, 5, 25, -1.2],
      ['Pulse', 10, 10, 25, 0],
      ['Health score', 'Healthy', 7.5, 100, 7.5],
    ]);
    expect(explained(true)).toMatchObject([
      {},
      ['Full mark', '', '', '', 10],
      ['Setup', 10, 10, 20, 0],
      ['Usage', 5, 5, 40, -2],
      ['NPS', 5, 5, 20, -1],
      ['Pulse', 10, 10, 20, 0],
      ['Health score', 'Healthy', 7, 100, 7],
    ]);
    expect(call('WEIGHTEDHEALTH', [points], [weights])).toBe(7);
  });

  test('counts points from the start under the method points', () => {
    const planhat: ScorecardRows = {
      settings: { Scale: 10, Method: 'points', Start: 5 },
      metrics: [{ Metric: 'NPS', Healthy: 10, 'At risk': 0, Points: '-5..5' }],
    };
    expect(call('HEALTHEXPLAIN', [[7]], [['NPS']], scorecardCells(planhat))).toEqual([
      ['Metric', 'Value', 'Metric score', 'Weight %', 'Points'],
      ['Start', '', '', '', 5],
      ['NPS', 7, 7, 100, 2],
      ['Health score', 'Healthy', 7, 100, 7],
    ]);
  });

  test('takes only one account, though blank rows may follow', () => {
    expect(call('HEALTHEXPLAIN', [alder, blank, blank], [HEADINGS], card)).toHaveLength(6);
    expect(call('HEALTHEXPLAIN', [blank], [HEADINGS], card)).toBe('');
    expect(() => call('HEALTHEXPLAIN', [alder, blank, alder], [HEADINGS], card)).toThrow(
      'HEALTHEXPLAIN: these are 2 accounts: give the cells of one, for example =HEALTHEXPLAIN(A2:O2; A1:O1; SCORECARD)',
    );
  });
});

describe('HEALTHNEXT', () => {
  test('S4-14 shows the team what an account needs, beside its band and its drivers', () => {
    expect(call('HEALTHBAND', call('HEALTHSCORE', [alder], [HEADINGS], card), card)).toBe('At risk');
    expect(call('HEALTHDRIVERS', [alder], [HEADINGS], card, 1)).toBe('−30.0 Logins 13.2');
    expect(call('HEALTHNEXT', [alder], [HEADINGS], card)).toBe('Logins 13.2 → 16 makes it Watch');
  });

  test('gives one sentence per account, in the shape of the scores', () => {
    const today = { date: '2026-11-22' };
    expect(
      call(
        'HEALTHNEXT',
        [
          [30, 9, today, 'no'],
          [30, 3, { date: '2026-08-14' }, 'no'],
          ['', '', '', 'no'],
          blank,
          [30, 9, today, 'yes'],
          blank,
        ],
        [HEADINGS],
        card,
      ),
    ).toEqual([
      ['Already Healthy'],
      ['Last contact 100 → 20 days makes it Healthy'],
      ['Not enough data'],
      [''],
      ['No one or two changes make it Watch'],
    ]);
  });

  test('is right: the number that it names lifts the account, one less does not', () => {
    const scoreWith = (logins: number) =>
      call('HEALTHBAND', call('HEALTHSCORE', [[logins, ...alder.slice(1)]], [HEADINGS], card), card);
    expect([15, 16].map(scoreWith)).toEqual(['At risk', 'Watch']);
  });

  test('uses the given day as today', () => {
    expect(call('HEALTHNEXT', [[9, 3, { date: '2026-10-13' }, 'no']], [HEADINGS], card, '2026-10-13')).toBe(
      'Logins 9 → 11 makes it Watch',
    );
  });
});

describe('HEALTHDIMENSION', () => {
  test('gives the score of one dimension, in any case', () => {
    expect(call('HEALTHDIMENSION', [alder], [HEADINGS], card, ' voice')).toBe(30);
    expect(call('HEALTHDIMENSION', [alder, blank, alder], [HEADINGS], card, 'Adoption')).toEqual([
      [40],
      [''],
      [40],
    ]);
  });

  test('without a name gives a column for each, in the scorecard order', () => {
    expect(call('HEALTHDIMENSION', [alder, blank, [30, '', '', 'no']], [HEADINGS], card)).toEqual([
      [40, 30],
      ['', ''],
      [100, ''],
    ]);
    expect(call('HEALTHDIMENSION', [alder], [HEADINGS], card)).toEqual([[40, 30]]);
  });

  test('accounts as columns give a row for each dimension', () => {
    expect(
      call(
        'HEALTHDIMENSION',
        HEADINGS.map((_, index) => [alder[index], [30, 9, '', 'no'][index]]),
        HEADINGS.map((heading) => [heading]),
        card,
      ),
    ).toEqual([
      [40, 100],
      [30, 100],
    ]);
  });

  test('lists the dimensions when the name is unknown, and finds metrics without one as Other', () => {
    expect(() => call('HEALTHDIMENSION', [alder], [HEADINGS], card, 'Money')).toThrow(
      'HEALTHDIMENSION: "Money" is not a dimension of the scorecard: write one of Adoption, Voice',
    );
    const open = scorecardCells({
      metrics: [
        { ...metrics[0], Metric: 'Logins' },
        { ...metrics[1], Metric: 'NPS', Dimension: '' },
      ],
    });
    expect(call('HEALTHDIMENSION', [[30, 6]], [['Logins', 'NPS']], open)).toBe(100);
    expect(call('HEALTHDIMENSION', [[30, 6]], [['Logins', 'NPS']], open, 'other')).toBe(0);
    const none = scorecardCells({ metrics: [{ Metric: 'Logins', Healthy: 30, 'At risk': 2 }] });
    expect(() => call('HEALTHDIMENSION', [[30]], 'Logins', none)).toThrow(
      'HEALTHDIMENSION: no metric of the scorecard has a dimension: write one under Dimension',
    );
  });
});

describe('HEALTHCOVERAGE', () => {
  test('is a fraction of the weight: 3 of 4', () => {
    expect(
      call(
        'HEALTHCOVERAGE',
        [alder, [1, '', alder[2], 'no'], blank, ['', 'abc', '', 'no']],
        [HEADINGS],
        card,
      ),
    ).toEqual([[1], [0.75], [''], [0]]);
  });

  test('is also given below the minimum coverage', () => {
    const strict = scorecardCells({ settings: { 'Minimum coverage': '80%' }, metrics });
    expect(call('HEALTHCOVERAGE', [[1, '', alder[2], 'no']], [HEADINGS], strict)).toBe(0.75);
  });
});

describe('all of them refuse', () => {
  const functions: [string, string][] = [
    ['HEALTHDRIVERS', '=HEALTHDRIVERS(A2:O; A1:O1; SCORECARD)'],
    ['HEALTHEXPLAIN', '=HEALTHEXPLAIN(A2:O2; A1:O1; SCORECARD)'],
    ['HEALTHNEXT', '=HEALTHNEXT(A2:O; A1:O1; SCORECARD)'],
    ['HEALTHDIMENSION', '=HEALTHDIMENSION(A2:O; A1:O1; SCORECARD; "Adoption")'],
    ['HEALTHCOVERAGE', '=HEALTHCOVERAGE(A2:O; A1:O1; SCORECARD)'],
  ];

  test.each(functions)('%s with incomplete arguments prints %s', (name, formula) => {
    for (const omitted of [undefined, null, '']) {
      expect(() => call(name, [alder], [HEADINGS], omitted)).toThrow(
        `${name}: headings need a scorecard as well: ${formula}`,
      );
      expect(() => call(name, [alder], omitted, card)).toThrow(
        `${name}: a scorecard needs the headings of the columns as well: ${formula}`,
      );
      expect(() => call(name, [alder], omitted, omitted)).toThrow(
        `${name}: give the headings and the scorecard as well: ${formula}`,
      );
    }
  });

  test.each(functions)('%s names the argument that does not fit', (name) => {
    expect(() => call(name, [[1, 2]], [HEADINGS], card)).toThrow(
      `${name}: the values have 2 columns and the headings 4: both ranges must cover the same columns`,
    );
    expect(() => call(name, [[1]], 'Weather', card)).toThrow(
      `${name}: none of these headings is a column of the scorecard, which reads "Logins", "NPS", "Last contact"`,
    );
    expect(() =>
      call(name, [[1]], 'Logins', scorecardCells({ metrics: [{ Metric: 'Logins', Healthy: 'lots' }] })),
    ).toThrow(`${name}: Health Scorecard!D5: "lots" is not a number`);
  });
});
