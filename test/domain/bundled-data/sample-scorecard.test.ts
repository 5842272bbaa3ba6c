// The sample scorecard on the sample accounts: every metric finds its column, and the accounts spread over all bands.

import { SAMPLE_ROWS } from '../../../src/domain/bundled-data/sample-account-rows';
import { SAMPLE_TAB, sampleAccounts } from '../../../src/domain/bundled-data/sample-accounts';
import { sampleScorecard } from '../../../src/domain/bundled-data/sample-scorecard';
import { driversText } from '../../../src/domain/explaining/drivers';
import { isUnreadable } from '../../../src/domain/metric-types/metric-type';
import { standardBands } from '../../../src/domain/scorecard/band';
import { parseScorecard } from '../../../src/domain/scorecard-tab/parse';
import { renderScorecard } from '../../../src/domain/scorecard-tab/render';
import { planScoring } from '../../../src/domain/scoring/plan-scoring';
import { scoreAccount } from '../../../src/domain/scoring/score-account';
import { EN_US } from '../../../src/domain/values/text-locale';

const TODAY = '2026-10-02';
const grid = sampleAccounts(TODAY, SAMPLE_ROWS);
const rows = grid.slice(1);
const plan = planScoring(sampleScorecard(SAMPLE_TAB), grid[0] ?? []);
const scored = rows.map((row) => scoreAccount(plan, row, { asOf: TODAY, locale: EN_US }));

describe('sampleScorecard', () => {
  it('finds the column of every metric and reads every cell', () => {
    expect(plan.metrics.flatMap(({ lacking }) => lacking)).toEqual([]);
    expect(plan.metrics.map(({ columns }) => columns.length)).toEqual(plan.metrics.map(() => 1));
    expect(scored.flatMap(({ values }) => values.filter(isUnreadable))).toEqual([]);
  });

  it('is sound: its tab gives it back without an issue', () => {
    const scorecard = sampleScorecard(SAMPLE_TAB);
    expect(parseScorecard(renderScorecard(scorecard))).toMatchObject({ scorecard, issues: [] });
    expect(new Set(scorecard.metrics.map(({ type }) => type)).size).toBeGreaterThanOrEqual(5);
    expect(scorecard.metrics.filter(({ note }) => note === '')).toEqual([]);
  });

  it('divides the accounts plausibly: most are fine, some are on watch, some are at risk, two or more lack data', () => {
    const count = (band: string) => scored.filter((each) => each.band === band).length;
    const [healthy, watch, atRisk] = standardBands(100).map(({ name }) => count(name));
    expect(healthy).toBeGreaterThanOrEqual(12);
    expect(watch).toBeGreaterThanOrEqual(12);
    expect(atRisk).toBeGreaterThanOrEqual(5);
    expect(atRisk).toBeLessThan(20);
    expect(count('Not enough data')).toBeGreaterThanOrEqual(2);
    expect(count('Not enough data')).toBeLessThanOrEqual(6);
  });

  it('spreads the scores: no two thirds of them alike, and worst accounts far below best ones', () => {
    const scores = scored.flatMap(({ score }) => (score === undefined ? [] : [score]));
    expect(new Set(scores).size).toBeGreaterThan(40);
    expect(Math.min(...scores)).toBeLessThan(20);
    expect(Math.max(...scores)).toBeGreaterThan(90);
  });

  it('scores a sample account as calculated by hand', () => {
    // Harborlight Media: 1 active day 0 (weight 3), core features 24% 0 (2), seats 10/26 = 38% 0 (2), NPS 0 0 (1), 5 tickets
    // 50 (1), Red 0 (2), 75 days 0 (2), invoice not overdue 100 (1): 150 / 14 = 10.714.
    const at = rows.findIndex((row) => row[0] === 'Harborlight Media');
    const account = scored[at];
    expect(account).toMatchObject({ score: 10.7, band: 'At risk', coverage: 1 });
    expect(account && driversText(account)).toBe(
      '−21.4 Active days 1 · −14.3 Core features 24% · −14.3 Seat use 38%',
    );
  });
});
