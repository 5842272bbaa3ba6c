// Metric type percent: text with % is a fraction, bare numbers stand on the thresholds' own scale.
import { onFractionScale, percentType } from '../../../src/domain/metric-types/percent';
import { metricOf } from '../../../src/domain/scorecard';
import type { Threshold } from '../../../src/domain/threshold';
import { GERMAN, US } from './reading';

const at = (value: number): Threshold => ({ kind: 'number', at: value });
const fraction = metricOf('Seat use', 'percent', { healthy: at(0.8), atRisk: at(0.4) });
const points = metricOf('Seat use', 'percent', { healthy: at(80), atRisk: at(40) });

describe('percent', () => {
  it.each([
    ['85%', US, 0.85],
    ['85,5 %', GERMAN, 0.855],
    [0.86, US, 0.86],
    [86, US, 86],
  ])('reads %j', (cell, context, value) => {
    expect(percentType.read([cell], fraction, context)).toBe(value);
  });

  it.each([
    [fraction, 0.8, 100],
    [fraction, 0.6, 50],
    [fraction, 0.4, 0],
    [fraction, 1.1, 100],
    [points, 80, 100],
    [points, 60, 50],
    [points, 40, 0],
  ])('scores on the scale of its thresholds', (metric, value, score) => {
    expect(percentType.score(value, metric, 100)).toBeCloseTo(score, 9);
  });

  it.each([
    [fraction, 0.86, '86%'],
    [fraction, 0.07, '7%'],
    [fraction, 0.29, '29%'],
    [fraction, 1.1, '110%'],
    [fraction, 0.1234, '12.34%'],
    [points, 86, '86%'],
    [points, 0.86, '0.86%'],
  ])('shows percent once, not a hundredfold', (metric, value, shown) => {
    expect(percentType.show(value, metric)).toBe(shown);
  });

  it('knows a scale of fractions by its marks', () => {
    expect(onFractionScale(fraction)).toBe(true);
    expect(onFractionScale(points)).toBe(false);
    const range = (from: number, to: number): Threshold => ({ kind: 'range', from, to });
    expect(onFractionScale({ ...fraction, healthy: range(0.5, 0.8), atRisk: range(0, 1.2) })).toBe(true);
    expect(onFractionScale({ ...fraction, healthy: range(50, 80), atRisk: range(0, 120) })).toBe(false);
    const steps = [
      { from: 0, points: 0 },
      { from: 50, points: 100 },
    ];
    expect(onFractionScale(metricOf('x', 'percent', { points: { kind: 'steps', steps } }))).toBe(false);
  });

  it('says what thresholds it needs', () => {
    expect(percentType.check(fraction)).toEqual([]);
    expect(percentType.check(metricOf('x', 'percent')).map(({ field }) => field)).toEqual(['healthy']);
  });
});
