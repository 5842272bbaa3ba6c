// The command that tests a scorecard against outcomes, and compares it with another one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAST_OUTCOME, samplePastAccounts } from '../../../src/domain/bundled-data/sample-past-accounts';
import { sampleScorecard } from '../../../src/domain/bundled-data/sample-scorecard';
import type { Scorecard } from '../../../src/domain/scorecard/scorecard';
import { renderScorecard } from '../../../src/domain/scorecard-tab/render';
import { type Cell, isDateCell } from '../../../src/domain/values/cell';
import { addDays } from '../../../src/domain/values/civil-day';
import { schemaErrors } from '../../support/json-schema';
import { commandFolder } from '../../support/run-command';

const SCHEMA = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../docs/score-json.schema.json'), 'utf8'),
);
const TODAY = '2026-11-28';
const folder = commandFolder();
afterAll(folder.remove);

function csvOf(rows: readonly (readonly Cell[])[]): string {
  const field = (cell: Cell) => {
    const text = isDateCell(cell) ? cell.day : String(cell);
    return /[",;\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  };
  return `${rows.map((row) => row.map(field).join(',')).join('\n')}\n`;
}

const dayOf = (cell: Cell | undefined) => (cell !== undefined && isDateCell(cell) ? cell.day : '');

const scorecard = sampleScorecard('');
const settings = { ...scorecard.settings, history: 'off' as const };
const csvOfScorecard = (changed: Scorecard) => csvOf(renderScorecard({ ...changed, settings }));

folder.write('past.csv', csvOf(samplePastAccounts(TODAY)));
folder.write('card.csv', csvOfScorecard(scorecard));
folder.write(
  'pulse.csv',
  csvOfScorecard({
    ...scorecard,
    metrics: scorecard.metrics.map((metric) =>
      metric.name === 'CSM pulse' ? { ...metric, weight: 8 } : metric,
    ),
  }),
);

const score = (...words: string[]) =>
  folder.score('past.csv', '--scorecard', 'card.csv', '--as-of', TODAY, ...words);

test('outcomes are tested, and another scorecard is compared, as text', () => {
  const { code, stdout } = score('--outcome', PAST_OUTCOME, '--against', 'pulse.csv');
  expect(code).toBe(0);
  for (const line of [
    'Evidence: 120 accounts with a known outcome, 20 lost (17%)',
    'Of 20 lost accounts, 6 were At risk, 10 Watch, 4 Healthy.',
    'At risk  10        6     60%   31 to 83%',
    'Canal Clinics, Harvest Clinics, Juniper Foods, Kestrel Insurance',
    'Other weights (not proven)',
    'Compared with pulse.csv',
    'yours is better at predicting who leaves',
  ])
    expect(stdout).toContain(line);
});

test('a comparison that changes no score has no empty table', () => {
  const { stdout } = score('--against', 'card.csv');
  expect(stdout).toContain('Compared with card.csv');
  expect(stdout).not.toContain('Because');
});

test('--json prints the same in the published form', () => {
  const { code, stdout } = score('--outcome', PAST_OUTCOME, '--against', 'pulse.csv', '--json');
  expect(code).toBe(0);
  const json = JSON.parse(stdout);
  expect(schemaErrors(SCHEMA, json)).toEqual([]);
  expect(json).toMatchObject({
    evidence: {
      lost: 20,
      kept: 100,
      seenAs: 'own day',
      recommended: 'weights',
      lostWhileHealthy: expect.arrayContaining(['Juniper Foods']),
    },
    comparison: { same: 84, outcomes: 120 },
  });
});

test('with the day of the outcome each account is judged by its history', () => {
  const [headings = [], ...rows] = samplePastAccounts(TODAY);
  const at = (heading: string) => headings.indexOf(heading);
  // The history keeps only one day of older months.
  const seenOn = (row: readonly Cell[]) => `${dayOf(row[1]).slice(0, 7)}-15`;
  const now = rows.map((row) =>
    row.map((cell, column) => {
      if (column === at('Renewal date')) return addDays(seenOn(row), 100);
      // The product is unused since then, which must not count.
      return column === at('Active days') ? 0 : cell;
    }),
  );
  const without = (row: readonly Cell[]) => row.filter((_, column) => column !== at('Day'));
  folder.write('now.csv', csvOf([headings, ...now].map(without)));
  const snapshots = rows.map((row) => [seenOn(row), row[0] ?? '', ...row.slice(2, -1)]);
  folder.write('history.csv', csvOf([['Day', 'Account', ...headings.slice(2, -1)], ...snapshots]));
  folder.write('daily.csv', csvOf(renderScorecard(scorecard)));
  const { code, stdout } = folder.score(
    'now.csv',
    ...['--scorecard', 'daily.csv', '--as-of', TODAY, '--history', 'history.csv'],
    ...['--outcome', PAST_OUTCOME, '--outcome-date', 'Renewal date', '--horizon', '90'],
  );
  expect(code).toBe(0);
  expect(stdout).toContain('Each account as it was 90 days before its outcome, from the history.');
  expect(stdout).toMatch(/Active days +9\d of 100/);
});

test('ambiguous words are listed until the command explains them', () => {
  const rows = samplePastAccounts(TODAY).map((row) => [
    ...row.slice(0, -1),
    row.at(-1) === 'Churned' ? 'X' : (row.at(-1) ?? ''),
  ]);
  folder.write('past-x.csv', csvOf(rows));
  const words = ['past-x.csv', '--scorecard', 'card.csv', '--as-of', TODAY, '--outcome', PAST_OUTCOME];
  expect(folder.score(...words).stdout).toContain('Not clear, so left out: X (20).');
  expect(folder.score(...words, '--lost', 'x').stdout).toContain(
    '120 accounts with a known outcome, 20 lost',
  );
});

test.each([
  [['--outcome', 'Result'], '--outcome: the table has no column "Result". Its columns: Account, '],
  [['--outcome', PAST_OUTCOME.slice(1)], `Did you mean ${PAST_OUTCOME}?`],
  [
    ['--outcome', 'Account', '--out', 'never.csv'],
    '--outcome Account: none of its words says who left or stayed: ',
  ],
  [['--lost', 'Churned'], '--lost goes with --outcome COLUMN.'],
  [
    ['--outcome', PAST_OUTCOME, '--horizon', 'soon'],
    '--horizon needs a number of days up to 3660, and "soon" is not one.',
  ],
])('%j is refused with a message', (words, sentence) => {
  const { code, stderr } = score(...words);
  expect(code).toBe(2);
  expect(stderr).toContain(sentence);
});
