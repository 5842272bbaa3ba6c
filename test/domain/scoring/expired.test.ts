// A value that is too old: it counts as missing, and is called expired, not blank, so that no user looks for an empty cell.

import { driversText, shownValue } from '../../../src/domain/explaining/drivers';
import { metricOf, scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { planScoring } from '../../../src/domain/scoring/plan-scoring';
import { scoreAccount } from '../../../src/domain/scoring/score-account';
import type { Cell } from '../../../src/domain/values/cell';
import { EN_US } from '../../../src/domain/values/text-locale';

const thresholds = { healthy: { kind: 'number', at: 10 }, atRisk: { kind: 'number', at: 0 } } as const;
const scorecard = scorecardOf([
  metricOf('NPS', 'number', { ...thresholds, ifBlank: 'worst', options: { expires: 90, dated: 'Asked' } }),
  metricOf('Logins', 'number', thresholds),
]);
const plan = planScoring(scorecard, ['NPS', 'Asked', 'Logins']);
const scored = (nps: Cell, answered: Cell) =>
  scoreAccount(plan, [nps, answered, 10], { asOf: '2026-11-22', locale: EN_US });

test('an old value is expired, counts as missing, and adds no coverage', () => {
  const account = scored(9, { day: '2026-06-01' });
  expect(shownValue(account, 0)).toBe('expired');
  expect(account.coverage).toBe(0.5);
  expect(account.score).toBe(50);
  expect(driversText(account)).toBe('−50.0 NPS expired');
});

test('a cell without a value is blank, however old its day', () => {
  expect(shownValue(scored('', { day: '2026-06-01' }), 0)).toBe('blank');
  expect(shownValue(scored('n/a', { day: '2026-06-01' }), 0)).toBe('blank');
});

test('a value without its day is expired', () => {
  expect(shownValue(scored(9, ''), 0)).toBe('expired');
});

test('a recent value counts', () => {
  expect(shownValue(scored(9, { day: '2026-11-01' }), 0)).toBe('9');
});
