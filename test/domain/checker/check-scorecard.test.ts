// The checker: each kind of issue with its cell and what to do, and no issue for a sound scorecard.

import fc from 'fast-check';
import { SAMPLE_ROWS } from '../../../src/domain/bundled-data/sample-account-rows';
import { sampleAccounts } from '../../../src/domain/bundled-data/sample-accounts';
import { sampleScorecard } from '../../../src/domain/bundled-data/sample-scorecard';
import { checkScorecard, isProvisional } from '../../../src/domain/checker/check-scorecard';
import { issueLine, issueText } from '../../../src/domain/issues/issue';
import type { Condition } from '../../../src/domain/scorecard/condition';
import type { Effect, Rule } from '../../../src/domain/scorecard/rules';
import { type Metric, metricOf, type Scorecard, scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { parseScorecard } from '../../../src/domain/scorecard-tab/parse';
import { renderScorecard } from '../../../src/domain/scorecard-tab/render';
import { planScoring } from '../../../src/domain/scoring/plan-scoring';
import { scoreAccount } from '../../../src/domain/scoring/score-account';
import type { Cell } from '../../../src/domain/values/cell';
import { EN_US } from '../../../src/domain/values/text-locale';

const CONTEXT = { asOf: '2026-11-22', locale: EN_US };

/** The checker's issues for a scorecard over columns of cells, as `cell: message`. */
function checked(scorecard: Scorecard, columns: Readonly<Record<string, readonly Cell[]>>): string[] {
  const parsed = parseScorecard(renderScorecard(scorecard));
  if (parsed.scorecard === undefined)
    throw new Error(parsed.issues.map((issue) => issueText(issue)).join('; '));
  const rows = (Object.values(columns)[0] ?? []).map((_, row) =>
    Object.values(columns).map((cells) => cells[row] ?? ''),
  );
  const plan = planScoring(parsed.scorecard, Object.keys(columns));
  const accounts = rows.map((row) => scoreAccount(plan, row, CONTEXT));
  const issues = checkScorecard(parsed, { plan, rows, settled: [], accounts, context: CONTEXT });
  expect(issues.filter(({ severity }) => severity !== 'warning')).toEqual([]);
  return issues.map((issue) => issueLine(issue, '').replace('!', ''));
}

const number = (name: string, parts: Partial<Metric> = {}): Metric =>
  metricOf(name, 'number', {
    healthy: { kind: 'number', at: 80 },
    atRisk: { kind: 'number', at: 20 },
    ...parts,
  });

/** Pseudo-random numbers from 0 to 100, another series for each salt. */
const scattered = (salt: number, count = 20): number[] =>
  Array.from({ length: count }, (_, row) => ((row * row * (salt + 3) + row * (7 * salt + 11)) * 37) % 101);

const word = (pairs: Readonly<Record<string, number>>): Metric['points'] => ({
  kind: 'labels',
  labels: Object.entries(pairs).map(([label, points]) => ({ label, key: label.toLowerCase(), points })),
});

/** Three sound metrics with sound columns. */
const SOUND = [number('Use'), number('Depth'), number('Breadth')];
const COLUMNS = { Use: scattered(1), Depth: scattered(2), Breadth: scattered(3) };

// In a tab with the default settings the first metric is in row 19: columns A Metric, B Column, D Type, E Healthy, H Points, I Weight, K Segment.
const FIRST_ROW = renderScorecard(scorecardOf(SOUND)).findIndex((row) => row[0] === 'Use') + 1;
const cell = (letter: string, metric = 0) => `${letter}${FIRST_ROW + metric}`;

describe('no issue', () => {
  test('for a sound scorecard', () => {
    expect(checked(scorecardOf(SOUND), COLUMNS)).toEqual([]);
  });

  test('for the sample', () => {
    const [headings = [], ...rows] = sampleAccounts('2026-11-22', SAMPLE_ROWS);
    const columns = Object.fromEntries(
      headings.map((heading, column) => [String(heading), rows.map((row) => row[column] ?? '')]),
    );
    expect(checked(sampleScorecard('Accounts'), columns)).toEqual([]);
  });

  test('for values of fewer than ten accounts, which may be chance', () => {
    const few = { Use: [1, 1, 1], Depth: ['', '', ''], Breadth: [1, 1, 1] };
    expect(checked(scorecardOf(SOUND), few)).toEqual([]);
  });

  test('for a metric with the weight 0', () => {
    const card = scorecardOf([...SOUND, number('Tracked', { weight: 0 })]);
    expect(checked(card, { ...COLUMNS, Tracked: COLUMNS.Use.map(() => 5) })).toEqual([]);
  });

  test('for a scorecard that has errors, which come first', () => {
    const parsed = parseScorecard([['Metrics'], ['Metric', 'Healthy'], ['Use', 'abc']]);
    const plan = planScoring(scorecardOf(SOUND), ['Use']);
    expect(checkScorecard(parsed, { plan, rows: [], settled: [], accounts: [], context: CONTEXT })).toEqual(
      [],
    );
  });
});

describe('weights', () => {
  test('one metric over 40% of the score', () => {
    const card = scorecardOf([
      number('Use', { weight: 3 }),
      number('Depth', { weight: 2 }),
      number('Breadth'),
    ]);
    expect(checked(card, COLUMNS)).toEqual([
      `${cell('I')}: Use is 50% of the score, so it decides nearly alone: give it less weight, or the others more, until it has at most 40%`,
    ]);
  });

  test.each([
    ['40% exactly is fine', [2, 2, 1], 0],
    ['so are two metrics, of which one has half at least', [9, 1, 0], 0],
    ['41% is not', [41, 40, 19], 1],
  ])('%s', (_, [use, depth, breadth], issues) => {
    const card = scorecardOf([
      number('Use', { weight: use }),
      number('Depth', { weight: depth }),
      number('Breadth', { weight: breadth }),
    ]);
    expect(checked(card, COLUMNS)).toHaveLength(issues);
  });

  test('shares follow from the dimensions', () => {
    const inside = (name: string, dimension: string) => number(name, { dimension });
    const card = {
      ...scorecardOf([inside('Use', 'A'), inside('Depth', 'B'), inside('Breadth', 'B')]),
      dimensions: ['A', 'B'].map((name) => ({ name, weight: 1, segment: undefined })),
    };
    expect(checked(card, COLUMNS)).toEqual([expect.stringContaining('Use is 50% of the score')]);
  });

  test('S4-3 more than eight metrics give a warning, and the scorecard still scores', () => {
    const names = Array.from({ length: 9 }, (_, at) => `Metric ${at}`);
    const columns = Object.fromEntries(names.map((name, at) => [name, scattered(at + 1, 40)]));
    const card = scorecardOf(names.map((name) => number(name)));
    expect(checked(card, columns)).toEqual([
      expect.stringMatching(
        new RegExp(`^${cell('A', 8)}: 9 metrics count: with more than 8, it is hard to explain why`),
      ),
    ]);
    expect(checked(scorecardOf(card.metrics.slice(1)), columns)).toEqual([]);
  });
});

describe('columns', () => {
  test('a constant one', () => {
    expect(checked(scorecardOf(SOUND), { ...COLUMNS, Depth: COLUMNS.Use.map(() => 50) })).toEqual([
      `${cell('B', 1)}: Depth is 50 for all 20 accounts with a value, so it does not tell them apart: choose another column, or give it the weight 0`,
    ]);
  });

  test('one that is mostly blank, and one that is completely blank', () => {
    const filled = (count: number) => COLUMNS.Depth.map((value, at) => (at < count ? value : 'N/A'));
    expect(checked(scorecardOf(SOUND), { ...COLUMNS, Depth: filled(10) })).toEqual([]);
    expect(checked(scorecardOf(SOUND), { ...COLUMNS, Depth: filled(9) })).toEqual([
      `${cell('B', 1)}: only 9 of 20 accounts have a value for Depth: fill the column, or remove the metric`,
    ]);
    expect(checked(scorecardOf(SOUND), { ...COLUMNS, Depth: filled(0) })).toEqual([
      `${cell('B', 1)}: none of the 20 accounts have a value for Depth: fill the column, or remove the metric`,
    ]);
  });

  test('text among numbers, above a fifth', () => {
    const texts = (count: number) => COLUMNS.Depth.map((value, at) => (at < count ? 'many' : value));
    expect(checked(scorecardOf(SOUND), { ...COLUMNS, Depth: texts(4) })).toEqual([]);
    expect(checked(scorecardOf(SOUND), { ...COLUMNS, Depth: texts(5) })).toEqual([
      `${cell('D', 1)}: 5 of 20 values of Depth cannot be read as number ("many" is not a number): fix the column, or choose the type that fits it`,
    ]);
  });

  test('two that repeat each other, in either direction', () => {
    const repeated = (values: readonly number[]) =>
      checked(scorecardOf(SOUND), { ...COLUMNS, Depth: values });
    const issue = `${cell('B', 1)}: Depth repeats Use: the two move together in your accounts, so the same thing counts twice. Keep one, or halve the weight of both`;
    expect(repeated(COLUMNS.Use.map((value) => 2 * value + 3))).toEqual([issue]);
    expect(repeated(COLUMNS.Use.map((value) => 100 - value))).toEqual([issue]);
    expect(repeated(COLUMNS.Use.map((value, at) => value + 1.4 * (COLUMNS.Breadth[at] ?? 0)))).toEqual([]);
  });

  test('a missing column is not a blank column: it is reported once, for its heading', () => {
    const { Depth: _, ...without } = COLUMNS;
    expect(checked(scorecardOf(SOUND), without)).toEqual([]);
  });
});

describe('thresholds and points', () => {
  test('outside all values: every account is full, or none has a point', () => {
    const values = COLUMNS.Depth.map((value) => 200 + value);
    const shown = `${Math.min(...values)} to ${Math.max(...values)}`;
    const [high] = checked(scorecardOf(SOUND), { ...COLUMNS, Depth: values });
    expect(high).toContain(
      `${cell('E', 1)}: every value of Depth, ${shown}, gets the full score: the thresholds lie outside`,
    );
    expect(high).toMatch(/Near your 20th and 80th percentile would be \d+ and \d+$/);
    const [low] = checked(scorecardOf(SOUND), { ...COLUMNS, Depth: values.map((value) => value / 100) });
    expect(low).toContain('gets no score: the thresholds lie outside your values');
  });

  test.each<[string, number, number, number, boolean]>([
    ['percent cells of 85 under thresholds of 80%', 0.8, 0.4, 100, true],
    ['percent cells of 85% under thresholds of 80', 80, 40, 1, true],
    ['both as fractions', 0.8, 0.4, 1, false],
    ['both as percent points', 80, 40, 100, false],
  ])('%s: a hundredfold apart, %j', (_, healthy, atRisk, times, isReported) => {
    const share = number('Depth', {
      type: 'percent',
      healthy: { kind: 'number', at: healthy },
      atRisk: { kind: 'number', at: atRisk },
    });
    const values = COLUMNS.Depth.map((value) => (value / 100) * times);
    const issues = checked(scorecardOf([number('Use'), share, number('Breadth')]), {
      ...COLUMNS,
      Depth: values,
    });
    expect(issues).toEqual(isReported ? [expect.stringContaining('a hundredfold apart')] : []);
    if (isReported) expect(issues[0]).toMatch(new RegExp(`^${cell('E', 1)}:`));
  });

  test('a ratio of large numbers, such as a return of 15 : 1, is on its own scale', () => {
    const roi = metricOf('ROI', 'ratio', {
      columns: ['Depth', 'Breadth'],
      healthy: { kind: 'number', at: 15 },
      atRisk: { kind: 'number', at: 1 },
    });
    const card = scorecardOf([number('Use'), roi, number('Other')]);
    const columns = {
      Use: COLUMNS.Use,
      Depth: scattered(5).map((v) => 10 * v + 90),
      Breadth: scattered(6).map((v) => 60 + v),
    };
    expect(checked(card, { ...columns, Other: scattered(9) })).toEqual([]);
  });

  test('words without points: one issue per metric, the most frequent word first', () => {
    const plan = metricOf('Plan', 'category', { points: word({ Gold: 100, Free: 0 }) });
    const cells = COLUMNS.Use.map((_, at) =>
      at < 3 ? 'Silver' : at === 3 ? 'Tin' : at % 2 ? 'gold' : 'Free',
    );
    const card = scorecardOf([number('Use'), plan, number('Breadth')]);
    expect(checked(card, { ...COLUMNS, Plan: cells })).toEqual([
      `${cell('H', 1)}: no points for "Silver" (3 accounts), "Tin" (1 account): write them here, or they do not count in Plan`,
    ]);
    const slip = cells.map((each, at) => (at < 4 && at !== 2 ? 'Free' : each));
    expect(checked(card, { ...COLUMNS, Plan: slip })).toEqual([]);
  });
});

describe('rules', () => {
  const rule = (subject: string, is: Condition, parts: Partial<Rule> = {}): Rule => {
    const effect: Effect = { kind: 'at most', band: 'Watch' };
    return { subject, is, effect, until: undefined, note: '', ...parts };
  };
  const ruled = (rules: Rule) =>
    checked({ ...scorecardOf(SOUND), rules: [rules] }, { ...COLUMNS, Left: LEFT });
  const LEFT = COLUMNS.Use.map((_, at) => (at === 4 ? 'yes' : 'no'));
  const yes: Condition = { kind: 'is', text: 'yes' };
  const rowOfRule = renderScorecard({ ...scorecardOf(SOUND), rules: [rule('Left', yes)] }).findIndex(
    (row) => row[0] === 'Left',
  );

  test('one that acts on some accounts is fine, whether it uses a column or a metric', () => {
    expect(ruled(rule('Left', yes))).toEqual([]);
    expect(ruled(rule('Use', { kind: 'above', number: 60 }))).toEqual([]);
  });

  test.each<[string, Rule, string, RegExp]>([
    [
      'never',
      rule('Use', { kind: 'above', number: 500 }),
      'B',
      /the rule "Use above 500 → at most Watch" acts on none of the 20 accounts/,
    ],
    [
      'on a word that no account has',
      rule('Left', { kind: 'is', text: 'maybe' }),
      'B',
      /no account has "maybe" in Left, so this rule does not act: it holds "no", "yes"/,
    ],
    [
      'on a word that names no band',
      rule('Band', { kind: 'is', text: 'Green' }),
      'B',
      /no account has "Green" in Band, so this rule does not act: it holds "Healthy", "Watch", "At risk"/,
    ],
    [
      'always',
      rule('Use', { kind: 'above', number: -1 }),
      'B',
      /acts on all 20 accounts, so it does not tell them apart/,
    ],
    ['no more', rule('Left', yes, { until: { day: '2026-11-21' } }), 'E', /this rule ended on 2026-11-21/],
    ['on a column that is not there', rule('Gone', yes), 'A', /there is no metric and no column "Gone"/],
    [
      'with a second condition on a column that is not there',
      rule('Left', yes, { and: [{ subject: 'Gone too', is: yes }] }),
      'A',
      /there is no metric and no column "Gone too"/,
    ],
    [
      'until a day that is not there',
      rule('Left', yes, { until: { column: 'Until when' } }),
      'E',
      /there is no column "Until when"/,
    ],
  ])('one that acts %s', (_, acts, letter, message) => {
    const issues = ruled(acts);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatch(message);
    expect(issues[0]?.startsWith(`${letter}${rowOfRule + 1}: `)).toBe(true);
  });

  test('a word that no account has is reported for any number of accounts, an answer only for many', () => {
    const three = { Use: [10, 50, 90], Tier: ['Gold', 'Gold', 'Silver'], Left: ['no', 'no', 'no'] };
    const issues = (acts: Rule) => checked({ ...scorecardOf(SOUND), rules: [acts] }, three);
    expect(issues(rule('Tier', { kind: 'is', text: 'Gld' })).join()).toMatch(/no account has "Gld" in Tier/);
    expect(issues(rule('Tier', { kind: 'is', text: 'gold' })).join()).not.toMatch(/no account/);
    expect(issues(rule('Left', yes)).join()).not.toMatch(/no account/);
  });

  test('a rule that ended before today is reported, on its last day it is not', () => {
    expect(ruled(rule('Left', yes, { until: { day: '2026-11-22' } }))).toEqual([]);
  });
});

describe('segments', () => {
  const card = (segmentColumn: string, segment: string) =>
    scorecardOf([...SOUND, number('Use', { segment, weight: 1 })], { segmentColumn });
  const sizes = COLUMNS.Use.map((_, at) => (at % 2 ? 'Small' : 'Large'));

  test('S0-6 one with accounts is fine, in any case of letters', () => {
    expect(checked(card('Size', 'small'), { ...COLUMNS, Size: sizes })).toEqual([]);
  });

  test('one without accounts is reported with the segments that exist', () => {
    expect(checked(card('Size', 'Medium'), { ...COLUMNS, Size: sizes })).toEqual([
      `${cell('K', 3)}: no account is in the segment "Medium": the column Size holds Large, Small`,
    ]);
  });

  test('a missing segment column is reported at its setting', () => {
    const issues = checked(card('Kind', 'Small'), COLUMNS);
    expect(issues).toEqual([expect.stringMatching(/^B\d+: there is no column "Kind"/)]);
  });
});

describe('S4-13 bands are provisional', () => {
  test.each([
    [19, 0, true],
    [20, 0, false],
    [19, 30, true],
  ])('with %d scores and %d accounts without: %j', (scored, without, provisional) => {
    const scores = [...Array<number>(scored).fill(50), ...Array<undefined>(without).fill(undefined)];
    expect(isProvisional(scores)).toBe(provisional);
  });
});

test('with any data, each issue names a cell and fits on one line', () => {
  const cells = fc.oneof(
    fc.integer({ min: -5, max: 500 }),
    fc.constantFrom<Cell>('', 'n/a', 'Green', 'Teal\nBlue', '85%', true, { day: '2026-10-02' }),
  );
  const metrics = [
    number('Use'),
    metricOf('Share', 'percent', {
      healthy: { kind: 'number', at: 0.8 },
      atRisk: { kind: 'number', at: 0.4 },
    }),
    metricOf('Pulse', 'category', { points: word({ Green: 100, Red: 0 }) }),
    metricOf('Contact', 'recency', {
      healthy: { kind: 'number', at: 10 },
      atRisk: { kind: 'number', at: 60 },
    }),
  ];
  const row = fc.tuple(cells, cells, cells, cells);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 25 }), (rows) => {
      const columns = Object.fromEntries(
        metrics.map(({ name }, at) => [name, rows.map((each) => each[at] ?? '')]),
      );
      for (const issue of checked(scorecardOf(metrics), columns))
        expect(issue).toMatch(/^[A-Z]\d+: [^\n]{20,}$/);
    }),
  );
});
