// The made-up past of the sample accounts includes every kind of change.
import { SAMPLE_ROWS } from '../../../src/domain/bundled-data/sample-account-rows';
import { SAMPLE_WEEKS, sampleHistory } from '../../../src/domain/bundled-data/sample-history';
import { sampleScorecard } from '../../../src/domain/bundled-data/sample-scorecard';
import {
  bandChanges,
  confirmedBands,
  standardConfirmation,
  UNSTEADY_FROM,
} from '../../../src/domain/history/confirmed-band';
import { parseHistory, snapshotDays, snapshotsOf } from '../../../src/domain/history/history-tab';
import { scorecardChanges } from '../../../src/domain/history/scorecard-changes';
import { trendWords } from '../../../src/domain/history/trend-words';
import { addDays } from '../../../src/domain/values/civil-day';

const TODAY = '2026-11-28';
const scorecard = sampleScorecard('Sample accounts');
const { headings, rows, versions } = sampleHistory(TODAY, SAMPLE_ROWS, scorecard);
const history = parseHistory([headings, ...rows]);
const scoresOf = (account: string) =>
  (history === undefined ? [] : snapshotsOf(history, account)).map(({ score }) => score ?? 0);

test('it has one snapshot of each account in each of 26 weeks before today', () => {
  expect(history?.rows).toHaveLength(SAMPLE_WEEKS * SAMPLE_ROWS.length);
  const days = history === undefined ? [] : snapshotDays(history);
  expect(days).toHaveLength(SAMPLE_WEEKS);
  expect(days[days.length - 1]).toBe(addDays(TODAY, -7));
});

test.each(['Fernhill Schools Trust', 'Umberto Kitchens'])('%s slides', (account) => {
  const scores = scoresOf(account).slice(-10);
  expect((scores[0] ?? 0) - (scores[9] ?? 0)).toBeGreaterThan(5);
  scores.slice(1).forEach((score, index) => {
    expect(score).toBeLessThanOrEqual((scores[index] ?? 0) + 3);
  });
});

test('one account drops from Healthy to At risk within a week', () => {
  const scores = scoresOf('Harborlight Media');
  const drop = scores.findIndex((score, index) => index > 0 && (scores[index - 1] ?? 0) - score > 40);
  expect(scores.length - drop).toBe(3);
  expect(scores[drop - 1]).toBeGreaterThanOrEqual(70);
  expect(scores[drop]).toBeLessThan(40);
});

test('one account recovers', () => {
  const scores = scoresOf('Yellowtail Surf Co');
  expect(Math.min(...scores)).toBeLessThan(40);
  expect(scores[scores.length - 1]).toBeGreaterThanOrEqual(70);
});

test('one account wavers: its band changes at least three times in 90 days', () => {
  if (history === undefined) throw new Error('this is a history');
  const series = snapshotsOf(history, 'Eastgate Insurance Desk');
  const confirmed = confirmedBands(series, scorecard.bands, standardConfirmation(100));
  expect(bandChanges(confirmed, TODAY)).toBeGreaterThanOrEqual(UNSTEADY_FROM);
});

test.each([
  ['Fernhill Schools Trust', 'Sliding'],
  ['Harborlight Media', 'Sudden drop'],
  ['Eastgate Insurance Desk', 'Flapping'],
] as const)('a rule of the sample flags %s as %s', (account, word) => {
  if (history === undefined) throw new Error('this is a history');
  const words = trendWords(snapshotsOf(history, account), addDays(TODAY, -7), scorecard.bands, 100);
  expect(words).toContain(word);
  expect(scorecard.rules.map(({ effect }) => effect)).toContainEqual({ kind: 'flag', word });
});

test('the scorecard changed once in between, and its versions say how', () => {
  expect(new Set(history?.rows.map((row) => row.scorecard)).size).toBe(2);
  const [before, now] = versions;
  expect(before && now && scorecardChanges(before.scorecard, now.scorecard)).toEqual([
    'Weight of CSM pulse 3 → 2',
  ]);
  expect(before?.bandChanges).toBe(undefined);
  expect(now?.bandChanges).toBeGreaterThan(0);
});
