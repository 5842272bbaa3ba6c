// Metric type percent: text with % is a fraction, bare numbers are on the scale of the thresholds.
import fc from 'fast-check';
import { onFractionScale } from '../../../src/domain/metric-types/number-scale';
import { percentType } from '../../../src/domain/metric-types/percent';
import { type Metric, metricOf } from '../../../src/domain/scorecard/scorecard';
import type { Threshold } from '../../../src/domain/scorecard/threshold';
import type { Cell } from '../../../src/domain/values/cell';
import { addDays } from '../../../src/domain/values/civil-day';
import { at, day, GERMAN, NO_OPTIONS, readingOf, US } from '../../support/metric-reading';

const fraction = metricOf('Seat use', 'percent', { healthy: at(0.8), atRisk: at(0.4) });
const points = metricOf('Seat use', 'percent', { healthy: at(80), atRisk: at(40) });

describe('percent', () => {
  it.each([
    ['85%', US, 0.85],
    ['85,5 %', GERMAN, 0.855],
    [0.86, US, 0.86],
    [86, US, 86],
  ])('reads %j', (cell, context, value) => {
    expect(percentType.read([cell], fraction, context, NO_OPTIONS)).toBe(value);
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

  it('recognizes a scale of fractions by its marks', () => {
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

  it('needs thresholds', () => {
    expect(percentType.check(fraction)).toEqual([]);
    expect(percentType.check(metricOf('x', 'percent')).map(({ field }) => field)).toEqual(['healthy']);
  });
});

describe('percent against an expectation', () => {
  const onboarding = metricOf('Onboarding', 'percent', {
    options: { expected: { value: 0.6, days: 30 }, start: 'Started' },
  });
  const read = (cell: Cell, start: Cell) => readingOf(percentType, onboarding, [cell], { start });

  // 60% after 30 days: 20% on day 10, 40% on day 20, 60% from day 30 on.
  it.each<[string, string, number, number]>([
    ['day 10', '2026-09-22', 0.2, 1],
    ['day 20', '2026-09-12', 0.2, 0.5],
    ['day 30', '2026-09-02', 0.3, 0.5],
    ['day 300', '2025-12-06', 0.6, 1],
    ['day 1', '2026-10-01', 0.02, 1],
  ])('on %s', (_day, start, actual, value) => {
    expect(read(actual, day(start))).toBeCloseTo(value, 12);
  });

  it.each([
    ['on the start day', '2026-10-02'],
    ['before it', '2026-12-01'],
  ])('does not count %s, whatever the value is', (_what, start) => {
    expect(read(0.5, day(start))).toEqual({ notCounted: 'nothing expected yet' });
    expect(read('', day(start))).toEqual({ notCounted: 'nothing expected yet' });
  });

  it('is missing without a start or a value, and names a start that is not a date', () => {
    expect(read(0.5, '')).toBeUndefined();
    expect(read('', day('2026-09-02'))).toBeUndefined();
    expect(read('lots', '')).toEqual({ unreadable: { code: 'cell-not-a-number', cell: 'lots' } });
    expect(read(0.5, 'soon')).toEqual({ unreadable: { code: 'cell-not-a-date', cell: 'soon' }, at: 'start' });
  });

  it('is healthy at the expectation and at risk at half of it, unless thresholds say otherwise', () => {
    expect(percentType.check(onboarding)).toEqual([]);
    expect([0.5, 0.75, 1, 1.6].map((value) => percentType.score(value, onboarding, 100))).toEqual([
      0, 50, 100, 100,
    ]);
    expect(percentType.score(0.9, { ...onboarding, healthy: at(1.2), atRisk: at(0.6) }, 100)).toBeCloseTo(
      50,
      9,
    );
    expect([1, 0.752, 0.05].map((value) => percentType.show(value, onboarding))).toEqual([
      '100% of expected',
      '75% of expected',
      '5% of expected',
    ]);
  });

  it('needs the expectation and the start together', () => {
    const fields = (options: Metric['options']) =>
      percentType.check({ ...fraction, options }).map(({ field }) => field);
    expect(fields({ start: 'Started' })).toEqual(['options']);
    expect(fields({ expected: { value: 0.6, days: 30 } })).toEqual(['options']);
  });

  it('never falls when the same value is reached earlier', () => {
    const age = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(age, age, (one, other) => {
        const valueAt = (days: number) => Number(read(0.3, day(addDays('2026-10-02', -days))));
        expect(valueAt(Math.min(one, other))).toBeGreaterThanOrEqual(valueAt(Math.max(one, other)));
      }),
    );
  });
});
