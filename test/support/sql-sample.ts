// A scorecard that uses every feature of a statement.
import { metricOf, type Scorecard, scorecardOf } from '../../src/domain/scorecard/scorecard';
import type { Threshold } from '../../src/domain/scorecard/threshold';

const at = (value: number): Threshold => ({ kind: 'number', at: value });

const WEIGHTED = scorecardOf(
  [
    metricOf('Logins', 'number', { healthy: at(20), atRisk: at(5), dimension: 'Use', weight: 3 }),
    metricOf('Seats', 'ratio', {
      columns: ['Used', 'Bought'],
      healthy: at(0.8),
      atRisk: at(0.4),
      dimension: 'Use',
    }),
    metricOf('Mood', 'category', {
      points: {
        kind: 'labels',
        labels: [
          { label: 'Green', key: 'green', points: 100 },
          { label: 'Red', key: 'red', points: 0 },
        ],
      },
      ifBlank: 'neutral',
    }),
    metricOf('Seen', 'recency', { columns: ['Call', 'Mail'], healthy: at(14), atRisk: at(60) }),
    metricOf('Kickoff', 'task', { columns: ['Due', 'Done'] }),
    metricOf('Tags', 'tags', {
      points: { kind: 'labels', labels: [{ label: 'Referral', key: 'referral', points: 20 }] },
    }),
    metricOf('Logins', 'number', { healthy: at(10), atRisk: at(1), segment: 'SMB' }),
  ],
  { segmentColumn: 'Segment', minimumCoverage: 0.5 },
);

export const SAMPLE_SCORECARD: Scorecard = {
  ...WEIGHTED,
  dimensions: [{ name: 'Use', weight: 3, segment: undefined }],
  rules: [
    {
      subject: 'Champion left',
      is: { kind: 'is', text: 'yes' },
      effect: { kind: 'at most', band: 'Watch' },
      until: { column: 'Until' },
      note: '',
    },
    {
      subject: 'Renewal',
      is: { kind: 'within the next', days: 90 },
      effect: { kind: 'flag', word: 'Renews soon' },
      until: undefined,
      note: '',
    },
    {
      subject: 'Health score',
      is: { kind: 'above', number: 80 },
      effect: { kind: 'plus', points: 5 },
      until: { day: '2026-12-31' },
      note: '',
    },
  ],
};
