// Suggesting a scorecard: what is left out, what becomes a share of two columns, and the text of the notes.

import { SAMPLE_ROWS } from '../../../src/domain/bundled-data/sample-account-rows';
import { SAMPLE_HEADINGS, sampleAccounts } from '../../../src/domain/bundled-data/sample-accounts';
import { checkScorecard } from '../../../src/domain/checker/check-scorecard';
import { proposeScorecard } from '../../../src/domain/proposal/propose-scorecard';
import { scorecardFrom } from '../../../src/domain/proposal/scorecard-from';
import type { Scorecard } from '../../../src/domain/scorecard/scorecard';
import { parseScorecard } from '../../../src/domain/scorecard-tab/parse';
import { renderScorecard } from '../../../src/domain/scorecard-tab/render';
import { planScoring } from '../../../src/domain/scoring/plan-scoring';
import { scoreAccount } from '../../../src/domain/scoring/score-account';
import type { Cell } from '../../../src/domain/values/cell';
import { addDays } from '../../../src/domain/values/civil-day';
import { EN_US } from '../../../src/domain/values/text-locale';

const TODAY = '2026-11-22';
const COUNT = 20;

/** Pseudo-random numbers, another series for each salt. */
const scattered = (salt: number): number[] =>
  Array.from({ length: COUNT }, (_, row) => ((row * row * (salt + 3) + row * (7 * salt + 11)) * 37) % 101);

function suggested(columns: Readonly<Record<string, readonly Cell[]>>): Scorecard | undefined {
  const rows = Array.from({ length: COUNT }, (_, row) => [
    `Account ${row}`,
    ...Object.values(columns).map((cells) => cells[row] ?? ''),
  ]);
  return scorecardFrom(
    proposeScorecard({
      headings: ['Account', ...Object.keys(columns)],
      rows,
      accountColumn: 0,
      asOf: TODAY,
      locale: EN_US,
    }),
  );
}

const names = (scorecard: Scorecard | undefined) => scorecard?.metrics.map(({ name }) => name) ?? [];

describe('left out', () => {
  const logins = scattered(1);
  test.each<[string, string, readonly Cell[]]>([
    ['ids in words', 'Reference', logins.map((_, row) => `ACC-${1000 + row}`)],
    ['ids in long numbers', 'Key account', logins.map((value, row) => 400_000 + 977 * row + value)],
    ['numbers of rows', '#', logins.map((_, row) => row + 1)],
    ['names', 'CSM', logins.map((_, row) => (row % 2 ? 'Ada' : 'Ben'))],
    ['e-mails', 'Contact', logins.map((_, row) => `person${row}@example.com`)],
    ['a constant number', 'Version used', logins.map(() => 3)],
    ['a constant answer', 'Advocate', logins.map(() => 'no')],
    ['days to come', 'Next meeting', logins.map((value) => ({ day: addDays(TODAY, value + 1) }))],
    ['money', 'ARR', logins.map((value) => value * 1000)],
  ])('%s', (_, heading, cells) => {
    expect(names(suggested({ Logins: logins, [heading]: cells }))).toEqual(['Logins']);
  });

  test('a column that repeats another, listed in the note of the kept one', () => {
    const scorecard = suggested({
      Logins: logins,
      Sessions: logins.map((value) => 3 * value + 1),
      'Open tickets': scattered(4),
      Inactivity: logins.map((value) => 100 - value),
    });
    expect(names(scorecard)).toEqual(['Logins', 'Open tickets']);
    expect(scorecard?.metrics[0]?.note).toMatch(
      /Left out because they move together with this one: "Sessions", "Inactivity"\.$/,
    );
    expect(scorecard?.metrics[1]?.note).not.toContain('Left out');
  });

  test('but with fewer than ten pairs a repetition may be chance', () => {
    const few = (cells: readonly Cell[]) => cells.map((cell, row) => (row < 9 ? cell : ''));
    expect(names(suggested({ Logins: few(logins), Sessions: few(logins) }))).toEqual(['Logins', 'Sessions']);
  });
});

describe('pairs', () => {
  const bought = scattered(2).map((value) => value + 20);
  const used = bought.map((value, row) => Math.round((value * (30 + ((row * 17) % 70))) / 100));

  test.each([
    ['Seats used', 'Seats bought'],
    ['Used licences', 'Licences (total)'],
    ['Monthly active users', 'Users'],
    ['seats_in_use', 'Contracted seats'],
  ])('%s and %s become a ratio', (one, all) => {
    const [metric] = suggested({ [all]: bought, [one]: used })?.metrics ?? [];
    expect(metric).toMatchObject({ name: `${one} of ${all}`, type: 'ratio', columns: [one, all] });
    expect(metric?.note).toContain('more is better (one column counts part of what the other counts)');
    const [healthy, atRisk] = [metric?.healthy, metric?.atRisk];
    if (healthy?.kind !== 'number' || atRisk?.kind !== 'number') throw new Error('no thresholds');
    expect(atRisk.at).toBeLessThan(healthy.at);
    expect(healthy.at).toBeLessThanOrEqual(1);
  });

  test.each([
    ['of other things', { 'Seats used': used, 'Licenses bought': bought }],
    [
      'of which one is no part of the other',
      { 'Seats used': bought.map((value) => value * 40), 'Seats bought': bought },
    ],
    ['of which one is text', { 'Seats used': used, 'Seats bought': bought.map((value) => `about ${value}`) }],
  ])('columns %s do not', (_, columns) => {
    const types = suggested({ Logins: scattered(7), ...columns })?.metrics.map(({ type }) => type);
    expect(types).not.toContain('ratio');
  });

  test('a column that already holds the share goes before the pair', () => {
    const scorecard = suggested({
      'Seats bought': bought,
      'Seats used': used,
      'Seat use': used.map((value, row) => value / (bought[row] ?? 1)),
    });
    expect(names(scorecard)).toEqual(['Seat use']);
    expect(scorecard?.metrics[0]?.note).toContain('"Seats used of Seats bought"');
  });
});

describe('notes', () => {
  test('S0-11 each choice is explained only by the heading and the values', () => {
    const scorecard = suggested({
      Logins: scattered(1),
      'Open tickets': scattered(4),
      'Last contact': scattered(5).map((value) => ({ day: addDays(TODAY, -value) })),
      'Invoice overdue': scattered(6).map((value) => (value > 70 ? 'yes' : 'no')),
      NPS: scattered(8).map((value, row) => (row % 3 === 0 ? value % 11 : '')),
    });
    const note = (name: string) => scorecard?.metrics.find((metric) => metric.name === name)?.note ?? '';
    expect(note('Logins')).toContain('more is better (the heading says use of the product)');
    expect(note('Open tickets')).toContain('fewer or less is better (the heading says support load)');
    expect(note('Open tickets')).toContain('thresholds near your 20th and 80th percentile');
    expect(note('Last contact')).toContain('recent is better (the heading says silence)');
    expect(note('Invoice overdue')).toContain('no is good (the heading says what is owed)');
    expect(note('NPS')).toMatch(/Only 35% of the accounts have a value\.$/);
    for (const metric of scorecard?.metrics ?? []) {
      expect(metric.note).toMatch(/^Proposal: .*\.$/);
      expect(metric.note).not.toMatch(/benchmark|industry|average/i);
    }
  });
});

test('S0-7 any columns work: the sample needs none in particular, and the checker finds no issue in the proposal', () => {
  const [, ...rows] = sampleAccounts(TODAY, SAMPLE_ROWS);
  const headings = [...SAMPLE_HEADINGS];
  const table = { headings, rows, accountColumn: 0, asOf: TODAY, locale: EN_US };
  const scorecard = scorecardFrom(proposeScorecard(table));
  expect(names(scorecard)).toEqual([
    'Seat use',
    'Active days',
    'Core features',
    'NPS',
    'Open tickets',
    'CSM pulse',
    'Last contact',
    'Invoice overdue',
  ]);
  if (scorecard === undefined) throw new Error('nothing was proposed');
  const parsed = parseScorecard(renderScorecard(scorecard));
  const plan = planScoring(parsed.scorecard ?? scorecard, headings);
  const context = { asOf: TODAY, locale: EN_US };
  const accounts = rows.map((row) => scoreAccount(plan, row, context));
  expect([
    ...parsed.issues,
    ...checkScorecard(parsed, { plan, rows, settled: [], accounts, context }),
  ]).toEqual([]);
});
