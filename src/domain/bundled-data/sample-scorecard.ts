// The scorecard that goes with the sample accounts: eight metrics of six kinds and a flag for each trend, with a note on each.

import type { Points } from '../scorecard/points';
import { type Rule, TREND_WORDS, type TrendWord } from '../scorecard/rules';
import { type Metric, metricOf, type Scorecard, scorecardOf } from '../scorecard/scorecard';
import type { Threshold } from '../scorecard/threshold';
import { examplePlays } from '../templates/example-plays';
import { matchKey } from '../values/cell';

const at = (value: number): Threshold => ({ kind: 'number', at: value });

const labels = (pairs: readonly (readonly [string, number])[]): Points => ({
  kind: 'labels',
  labels: pairs.map(([label, points]) => ({ label, key: matchKey(label), points })),
});

const METRICS: readonly Metric[] = [
  metricOf('Active days', 'number', {
    dimension: 'Adoption',
    healthy: at(20),
    atRisk: at(5),
    weight: 3,
    note: 'Days with a login in the last 30: use comes before renewal.',
  }),
  metricOf('Core features', 'percent', {
    dimension: 'Adoption',
    healthy: at(0.7),
    atRisk: at(0.3),
    weight: 2,
    note: 'Only the features that they bought us for, not every button.',
  }),
  metricOf('Seat use', 'percent', {
    dimension: 'Adoption',
    healthy: at(0.8),
    atRisk: at(0.4),
    weight: 2,
    note: 'Seats used of seats bought: unused seats are cut at renewal.',
  }),
  metricOf('NPS', 'number', {
    dimension: 'Sentiment',
    healthy: at(9),
    atRisk: at(6),
    note: 'Few people answer, so it weighs little, and a blank is left out.',
  }),
  metricOf('Open tickets', 'number', {
    dimension: 'Support',
    points: {
      kind: 'steps',
      steps: [
        { from: 0, points: 50 },
        { from: 1, points: 100 },
        { from: 4, points: 50 },
        { from: 7, points: 0 },
      ],
    },
    note: 'Silence is not health: a few tickets are better than none or many.',
  }),
  metricOf('CSM pulse', 'category', {
    dimension: 'Sentiment',
    points: labels([
      ['Green', 100],
      ['Yellow', 50],
      ['Red', 0],
    ]),
    weight: 2,
    note: 'What the CSM feels, in one word.',
  }),
  metricOf('Last contact', 'recency', {
    dimension: 'Relationship',
    healthy: at(14),
    atRisk: at(60),
    weight: 2,
    note: 'Days since we last talked to them.',
  }),
  metricOf('Invoice overdue', 'yes/no', {
    dimension: 'Payment',
    healthy: { kind: 'answer', yes: false },
    note: 'An unpaid invoice is an early sign.',
  }),
];

const TREND_NOTES: Readonly<Record<TrendWord, string>> = {
  'Sudden drop': 'Something happened: call this week.',
  Sliding: 'Slowly worse, so that no single week alarms.',
  Flapping: 'In and out of its band: find out what their use depends on.',
};

const TREND_FLAGS: readonly Rule[] = TREND_WORDS.map((word) => ({
  subject: 'Health trend',
  is: { kind: 'is', text: word },
  effect: { kind: 'flag', word },
  until: undefined,
  note: TREND_NOTES[word],
}));

/** @param accountsTab the tab that it scores */
export function sampleScorecard(accountsTab: string): Scorecard {
  const scorecard = scorecardOf(METRICS, {
    name: 'Sample scorecard',
    minimumCoverage: 0.5,
    accountsTab,
    accountColumn: 'Account',
    valueColumn: 'ARR',
    segmentColumn: 'Segment',
    ownerColumn: 'Owner',
    renewalColumn: 'Renewal date',
    watermelon: true,
  });
  return { ...scorecard, rules: TREND_FLAGS, plays: examplePlays(scorecard.metrics) };
}
