// Findings from outcomes become rows of the scorecard; and the user's meanings of outcome words.
import { findEvidence } from '../../../src/domain/evidence/find-evidence';
import { finish } from '../../../src/domain/evidence/steps';
import { metricOf, scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { cardRowsOf } from '../../../src/domain/scorecard-tab/card-rows';
import { renderScorecard } from '../../../src/domain/scorecard-tab/render';
import { planScoring } from '../../../src/domain/scoring/plan-scoring';
import { scoreTable } from '../../../src/domain/scoring/score-table';
import { EN_US } from '../../../src/domain/values/text-locale';
import { settingIn } from '../../../src/sidebar/model/edits';
import { readRows } from '../../../src/sidebar/model/evaluation';
import { withBandStarts, withLevel } from '../../../src/sidebar/model/evidence-edits';
import { withOutcomeWord } from '../../../src/sidebar/model/outcomes';

const metric = (name: string, dimension: string) =>
  metricOf(name, 'number', {
    dimension,
    healthy: { kind: 'number', at: 100 },
    atRisk: { kind: 'number', at: 0 },
    note: `About ${name}.`,
  });
const card = {
  ...scorecardOf([metric('Logins', 'Use'), metric('Noise', 'Use'), metric('Tickets', 'Support')]),
  dimensions: [
    { name: 'Use', weight: 3, segment: undefined },
    { name: 'Support', weight: 1, segment: undefined },
  ],
};
const rows = cardRowsOf(renderScorecard(card));
const reading = readRows(rows);
const plan = planScoring(reading.draft, ['Logins', 'Noise', 'Tickets']);
const cells = Array.from({ length: 300 }, (_, at) => [(at * 37) % 101, (at * 53) % 101, (at * 71) % 101]);
const lost = cells.map(([logins = 0, , tickets = 0], at) => logins - tickets < -20 + ((at * 29) % 41) - 20);
const { accounts } = scoreTable(plan, cells, { asOf: '2026-11-28', locale: EN_US });
const evidence = finish(
  findEvidence({
    accounts: accounts.map((score, at) => ({ score, lost: lost[at] === true, key: `A${at}` })),
    trusted: [],
  }),
);
const source = { lost: evidence.lost, kept: evidence.kept, today: '2026-11-28' };

test('a level becomes weights in percent, a reversed metric, and notes with their source', () => {
  const level = evidence.levels.find((each) => each.level === 'directions');
  if (level === undefined) throw new Error('nothing is turned');
  const after = readRows(withLevel(reading, level, source));
  expect(after.issues).toEqual([]);
  const weights = after.draft.metrics.map(({ weight }) => weight);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
  expect(weights[1]).toBeLessThan(15);
  expect(after.draft.metrics[2]).toMatchObject({
    healthy: { kind: 'number', at: 0 },
    atRisk: { kind: 'number', at: 100 },
    note: `About Tickets. Weight ${weights[2]} from ${source.lost} lost of 300 (2026-11-28).`,
  });
  expect(after.draft.dimensions.map(({ weight }) => weight)).toEqual([undefined, undefined]);
});

test("the scorecard with the changes gives exactly the level's scores", () => {
  const level = evidence.levels.find((each) => each.level === 'directions');
  if (level === undefined) throw new Error('nothing is turned');
  const after = readRows(withLevel(reading, level, source)).draft;
  const scored = scoreTable(planScoring(after, ['Logins', 'Noise', 'Tickets']), cells, {
    asOf: '2026-11-28',
    locale: EN_US,
  });
  const percent = level.changes.weights.map((each) => each.percent);
  cells.slice(0, 20).forEach(([logins = 0, noise = 0, tickets = 0], at) => {
    const capped = [logins, noise, 100 - tickets].map((value) => Math.max(0, Math.min(100, value)));
    const expected = capped.reduce((sum, share, index) => sum + (share * (percent[index] ?? 0)) / 100, 0);
    expect(scored.accounts[at]?.computed).toBeCloseTo(expected, 9);
  });
});

test('band starts go to the two upper of three bands', () => {
  const start = (at: number) => ({ start: at, low: at, high: at, isSteady: true });
  const after = withBandStarts(rows, { healthy: start(65), watch: start(35) }, 100);
  expect(readRows(after).draft.bands.map(({ from }) => from)).toEqual([65, 35, 0]);
});

test('a word has one meaning at a time, and can be cleared', () => {
  const lostWord = withOutcomeWord(rows, 'Paused; on hold', 'lost');
  expect(settingIn(lostWord, 'Lost words')).toBe('"Paused; on hold"');
  const keptWord = withOutcomeWord(lostWord, 'paused; On hold', 'kept');
  expect(settingIn(keptWord, 'Lost words')).toBe('');
  expect(settingIn(keptWord, 'Kept words')).toBe('"paused; On hold"');
  expect(readRows(keptWord).draft.settings.outcomes.words).toEqual({
    lost: [],
    kept: ['paused; On hold'],
    involuntary: [],
    ignored: [],
  });
  expect(settingIn(withOutcomeWord(keptWord, 'Paused; on hold', undefined), 'Kept words')).toBe('');
});
