// Flipping a metric: the best value becomes the worst, and flipping twice changes nothing.
import { flipMetric } from '../../../src/domain/proposal/flip-metric';
import { metricOf } from '../../../src/domain/scorecard/scorecard';

const at = (number: number) => ({ kind: 'number' as const, at: number });

describe('flipMetric', () => {
  it('swaps the thresholds of a number', () => {
    const metric = metricOf('Tickets', 'number', { healthy: at(9), atRisk: at(3) });
    expect(flipMetric(metric)).toEqual({ ...metric, healthy: at(3), atRisk: at(9) });
  });

  it('swaps the thresholds that a type supplies', () => {
    expect(flipMetric(metricOf('Effort', 'rating'))).toMatchObject({ healthy: at(1), atRisk: at(5) });
  });

  it('makes the other answer the good one', () => {
    expect(flipMetric(metricOf('Champion left', 'yes/no'))).toMatchObject({
      healthy: { kind: 'answer', yes: false },
    });
  });

  it('mirrors the points of words between the lowest and the highest', () => {
    const labels = [
      { label: 'High', key: 'high', points: 100 },
      { label: 'Med', key: 'med', points: 75 },
      { label: 'Low', key: 'low', points: 0 },
    ];
    const flipped = flipMetric(metricOf('Risk', 'category', { points: { kind: 'labels', labels } }));
    expect(flipped.points).toEqual({
      kind: 'labels',
      labels: labels.map((label, index) => ({ ...label, points: [0, 25, 100][index] })),
    });
  });

  it('leaves a sweet spot as it is', () => {
    const metric = metricOf('Discount', 'number', {
      healthy: { kind: 'range', from: 5, to: 10 },
      atRisk: { kind: 'range', from: 0, to: 20 },
    });
    expect(flipMetric(metric)).toEqual(metric);
  });

  it.each([
    metricOf('Tickets', 'number', { healthy: at(9), atRisk: at(3) }),
    metricOf('Left', 'yes/no', { healthy: { kind: 'answer', yes: false } }),
    metricOf('Steps', 'number', {
      points: {
        kind: 'steps',
        steps: [
          { from: 0, points: 100 },
          { from: 5, points: 0 },
        ],
      },
    }),
  ])('twice gives the metric again: $name', (metric) => {
    expect(flipMetric(flipMetric(metric))).toEqual(metric);
  });
});
