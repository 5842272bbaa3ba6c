// The findings in the outcomes of scored accounts, with all guards.
import { calibrationDay, noteWithMark } from '../../../src/domain/evidence/calibration-mark';
import {
  gainText,
  metricText,
  readinessText,
  verdictText,
} from '../../../src/domain/evidence/evidence-words';
import { type EvidenceInput, findEvidence } from '../../../src/domain/evidence/find-evidence';
import { wholePercents } from '../../../src/domain/evidence/proposed-changes';
import { finish } from '../../../src/domain/evidence/steps';
import { metricOf, type Scorecard, scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { planScoring } from '../../../src/domain/scoring/plan-scoring';
import { scoreTable } from '../../../src/domain/scoring/score-table';
import { createRandom } from '../../../src/domain/statistics/random';
import type { Cell } from '../../../src/domain/values/cell';
import { EN_US } from '../../../src/domain/values/text-locale';

const NAMES = ['Logins', 'Noise', 'Tickets', 'Price', 'Exit survey'];
const metric = (name: string) =>
  metricOf(name, 'number', { healthy: { kind: 'number', at: 90 }, atRisk: { kind: 'number', at: 10 } });
const scorecard = scorecardOf(NAMES.map(metric));

/** Logins decide, tickets count the wrong way around, the price has a sweet spot, the survey is filled in after the loss. */
function accountsOf(count: number, card: Scorecard = scorecard, columns = NAMES): EvidenceInput['accounts'] {
  const random = createRandom(5);
  const rows: Cell[][] = [];
  const lost: boolean[] = [];
  for (let account = 0; account < count; account += 1) {
    const [logins, noise, tickets, price] = [0, 0, 0, 0].map(() => Math.round(100 * random()));
    const good = (share: number) => Math.max(0, Math.min(1, (share - 10) / 80));
    const stays =
      5 * good(logins ?? 0) - 4 * good(tickets ?? 0) + 4 * Math.max(0, 1 - Math.abs((price ?? 0) - 50) / 30);
    const isLost = random() < 1 / (1 + Math.exp(stays - 0.2));
    rows.push([logins ?? 0, noise ?? 0, tickets ?? 0, price ?? 0, isLost ? 0 : 60 + (account % 40)]);
    lost.push(isLost);
  }
  const { accounts } = scoreTable(planScoring(card, columns), rows, { asOf: '2026-11-28', locale: EN_US });
  return accounts.map((score, account) => ({
    score,
    lost: lost[account] === true,
    key: `Account ${account}`,
  }));
}

describe('a book with a known truth', () => {
  const found = finish(findEvidence({ accounts: accountsOf(600), trusted: [] }));
  const named = (name: string) => found.metrics.find((each) => each.metric.name === name);

  test('a metric that knows the outcome is refused and keeps its share', () => {
    expect(named('Exit survey')).toMatchObject({ leak: { verdict: 'refused' }, isUsed: false });
    for (const { changes } of found.levels)
      expect(changes.weights[4]).toMatchObject({ before: 20, percent: 20 });
  });

  test('weights go to the deciding metrics, a direction is reversed, and thresholds become a sweet spot', () => {
    expect(found.recommended).toBe('thresholds');
    const last = found.levels[found.levels.length - 1];
    const percents = new Map(last?.changes.weights.map((each) => [each.metric.name, each.percent]));
    expect(percents.get('Logins')).toBeGreaterThan(20);
    expect(percents.get('Noise')).toBeLessThan(6);
    expect(named('Tickets')?.direction).toBe('turned');
    const price = last?.changes.thresholds.find((each) => each.metric.name === 'Price');
    expect(price?.changed.healthy?.kind).toBe('range');
  });

  test('percents add up to 100 before and after', () => {
    for (const { changes } of found.levels) {
      expect(changes.weights.reduce((sum, { before }) => sum + before, 0)).toBe(100);
      expect(changes.weights.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
    }
  });

  test('progress comes in many small steps', () => {
    const shares: number[] = [];
    const job = findEvidence({ accounts: accountsOf(200), trusted: [] });
    for (let step = job.next(); !step.done; step = job.next()) shares.push(step.value);
    expect(shares.length).toBeGreaterThan(60);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });
});

describe('limits of proposals', () => {
  test('with fewer than ten lost accounts there are bands and names only', () => {
    const some = accountsOf(600);
    const lost = some.filter((account) => account.lost).slice(0, 9);
    const kept = some.filter((account) => !account.lost).slice(0, 80);
    const found = finish(findEvidence({ accounts: [...lost, ...kept], trusted: [] }));
    expect(found).toMatchObject({ readiness: 'too few', notLearned: 'too few', area: undefined, levels: [] });
    expect(found.metrics.every(({ area }) => area === undefined)).toBe(true);
    expect(found.bands.reduce((sum, band) => sum + band.lost, 0)).toBe(9);
    expect(readinessText(found)).toContain('9 lost accounts: too few');
  });

  test('with a method without weights nothing is learned', () => {
    const worst = scorecardOf(NAMES.map(metric), { method: 'worst' });
    const found = finish(findEvidence({ accounts: accountsOf(300, worst), trusted: [] }));
    expect(found.notLearned).toBe('method');
    expect(found.area).not.toBe(undefined);
    expect(verdictText(found)).toContain('method weighted');
  });

  test('a metric with a missing column is skipped', () => {
    const columns = ['Logins', 'Other', 'Tickets', 'Price', 'Exit survey'];
    const found = finish(findEvidence({ accounts: accountsOf(300, scorecard, columns), trusted: [] }));
    const [, noise] = found.metrics;
    expect(noise).toMatchObject({ isLacking: true, isUsed: false });
    expect(noise && metricText(noise)).toContain('has no such column');
  });

  test('a metric with a suspicious name waits for an answer', () => {
    const card = scorecardOf([
      metric('Logins'),
      { ...metric('Noise'), name: 'Churn risk', columns: ['Noise'] },
    ]);
    const ask = (trusted: readonly string[]) =>
      finish(findEvidence({ accounts: accountsOf(300, card), trusted })).metrics[1];
    expect(ask([])).toMatchObject({ leak: { verdict: 'asked' }, isUsed: false });
    expect(ask(['churn RISK'])).toMatchObject({ isUsed: true });
  });
});

test('whole percents: rounding remainders go to the largest first', () => {
  expect(wholePercents([1, 1, 1])).toEqual([34, 33, 33]);
  expect(wholePercents([0.2857, 0.2857, 0.4286])).toEqual([29, 28, 43]);
  expect(wholePercents([0, 0])).toEqual([0, 0]);
});

test('a gain that may be luck says so', () => {
  const level = { area: 0.889, gain: 0.0288, error: 0.0245 };
  expect(gainText(level)).toBe(
    '89 of 100 pairs, +2.9 (−1.9 to +7.7), learned on four fifths of the accounts and tested on the rest, again and again. The gain may be nothing: keep your weights unless you have other reasons.',
  );
  expect(gainText({ ...level, error: 0.005 })).not.toContain('no gain');
});

test('a note has the mark of the last calibration only once', () => {
  const first = noteWithMark('Use comes first.', { percent: 31, lost: 20, accounts: 120, day: '2026-11-28' });
  expect(first).toBe('Use comes first. Weight 31 from 20 lost of 120 (2026-11-28).');
  const second = noteWithMark(first, { percent: 28, lost: 33, accounts: 160, day: '2027-02-01' });
  expect(second).toBe('Use comes first. Weight 28 from 33 lost of 160 (2027-02-01).');
  expect(calibrationDay(['', first, second])).toBe('2027-02-01');
  expect(calibrationDay(['Weight matters'])).toBe(undefined);
});

test('no figure uses the accounts that a change was made from: on noise every level predicts no better than a coin toss', () => {
  const random = createRandom(11);
  const names = Array.from({ length: 25 }, (_, at) => `Noise ${at}`);
  const rows = Array.from({ length: 160 }, () => names.map(() => Math.round(100 * random())));
  const plan = planScoring(scorecardOf(names.map(metric)), names);
  const { accounts } = scoreTable(plan, rows, { asOf: '2026-11-28', locale: EN_US });
  const found = finish(
    findEvidence({
      accounts: accounts.map((score, at) => ({ score, lost: random() < 0.4, key: `Account ${at}` })),
      trusted: [],
    }),
  );
  for (const { area } of found.levels) expect(Math.abs(area - 0.5)).toBeLessThan(0.1);
  expect(found.recommended).toBe('as set');
});
