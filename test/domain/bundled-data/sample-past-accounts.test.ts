// Made-up outcomes: 20 lost of 120 past accounts, and where the sample scorecard is right and wrong.
import { PAST_OUTCOME, samplePastAccounts } from '../../../src/domain/bundled-data/sample-past-accounts';
import { sampleScorecard } from '../../../src/domain/bundled-data/sample-scorecard';
import { findEvidence } from '../../../src/domain/evidence/find-evidence';
import { seeAccounts } from '../../../src/domain/evidence/seen-accounts';
import { finish } from '../../../src/domain/evidence/steps';
import { NO_OUTCOMES } from '../../../src/domain/scorecard/outcome-settings';
import { planScoring } from '../../../src/domain/scoring/plan-scoring';
import { scoreRowsOfDays } from '../../../src/domain/scoring/score-table';
import { addDays } from '../../../src/domain/values/civil-day';
import { EN_US } from '../../../src/domain/values/text-locale';

const TODAY = '2026-11-28';
const [headings = [], ...rows] = samplePastAccounts(TODAY);

test('120 accounts have their own names, and 20 of them were lost', () => {
  expect(new Set(rows.map(([name]) => name)).size).toBe(120);
  const outcomes = rows.map((row) => row[row.length - 1]);
  expect(outcomes.filter((outcome) => outcome === 'Churned')).toHaveLength(20);
  expect(outcomes.filter((outcome) => outcome === 'Renewed')).toHaveLength(100);
});

test('each account is shown as it was 90 days before a renewal that is over', () => {
  const renewal = headings.indexOf('Renewal date');
  for (const row of rows) {
    const [day, renews] = [row[1], row[renewal]];
    if (typeof day !== 'object' || typeof renews !== 'object') throw new Error('no day');
    expect(renews.day).toBe(addDays(day.day, 90));
    expect(renews.day < TODAY).toBe(true);
  }
});

test('the sample scorecard foresees most losses; usage deserves more weight, the pulse less', () => {
  const seen = seeAccounts({
    table: { headings, rows, keys: rows.map(([name = '']) => name) },
    settings: { ...NO_OUTCOMES, column: PAST_OUTCOME },
    history: undefined,
    context: { asOf: TODAY, locale: EN_US },
  });
  const scores = scoreRowsOfDays(planScoring(sampleScorecard('x'), headings), seen?.accounts ?? [], EN_US);
  const accounts = (seen?.accounts ?? []).flatMap(({ lost, position }, index) => {
    const score = scores[index];
    return score === undefined ? [] : [{ score, lost, key: rows[position]?.[0] ?? '' }];
  });
  const evidence = finish(findEvidence({ accounts, trusted: [] }));
  expect(seen?.seenAs).toBe('own day');
  expect(evidence).toMatchObject({ lost: 20, kept: 100, readiness: 'indicative', recommended: 'weights' });
  expect(evidence.lostWhileHealthy).toHaveLength(4);
  expect(evidence.area?.area).toBeCloseTo(0.8715, 4);
  const weights = new Map(
    evidence.levels[0]?.changes.weights.map(({ metric, before, percent }) => [metric.name, percent - before]),
  );
  expect(weights.get('Active days')).toBeGreaterThan(0);
  expect(weights.get('CSM pulse')).toBeLessThan(0);
});
