// Flags of rules about the past, for scorecards with rows of their own for a segment.
import { flagAccounts } from '../../../src/domain/history/flag-accounts';
import type { ScoreSeries } from '../../../src/domain/history/score-series';
import { scorecardStamp } from '../../../src/domain/history/scorecard-stamp';
import { parseScorecard } from '../../../src/domain/scorecard-tab/parse';
import { planScoring } from '../../../src/domain/scoring/plan-scoring';
import { scoreTable } from '../../../src/domain/scoring/score-table';
import { addDays } from '../../../src/domain/values/civil-day';
import { EN_US } from '../../../src/domain/values/text-locale';
import { scorecardCells } from '../../support/in-a-cell';

const TODAY = '2026-11-16';
const { scorecard } = parseScorecard(
  scorecardCells({
    settings: { 'Segment column': 'Size' },
    metrics: [
      { Metric: 'Logins', Healthy: 100, 'At risk': 0 },
      { Metric: 'Logins', Healthy: 200, 'At risk': 0, Segment: 'Large' },
    ],
    rules: [['Health trend', 'Sudden drop', 'flag', 'Call']],
  }).map((row) => row.map((cell) => (typeof cell === 'object' ? '' : cell))),
);

test("today's score is compared with the past under the whole scorecard, its segments too", () => {
  if (scorecard === undefined) throw new Error('this is a scorecard');
  const table = scoreTable(
    planScoring(scorecard, ['Account', 'Logins', 'Size']),
    [
      ['Acme', 50, ''],
      ['Birch', 50, 'Large'],
    ],
    { asOf: TODAY, locale: EN_US },
  );
  const baseline = addDays(TODAY, -35);
  const series: ScoreSeries = [
    { day: baseline, score: 90, band: 'Healthy', scorecard: scorecardStamp(scorecard) },
  ];
  const past = { baseline, seriesOf: () => series };
  const { accounts } = flagAccounts(table, {
    scorecard,
    past,
    keys: ['Acme', 'Birch'],
    changeOf: () => undefined,
  });
  expect(accounts.map(({ score, flags }) => [score, flags])).toEqual([
    [50, ['Call']],
    [25, ['Call']],
  ]);
});
