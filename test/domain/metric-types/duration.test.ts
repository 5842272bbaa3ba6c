// Metric type duration: days from one date to another, open ones to the day of scoring.
import fc from 'fast-check';
import { durationType } from '../../../src/domain/metric-types/duration';
import { metricOf } from '../../../src/domain/scorecard/scorecard';
import type { Cell } from '../../../src/domain/values/cell';
import { addDays } from '../../../src/domain/values/civil-day';
import { at, day, readingOf, US } from '../../support/metric-reading';

const upsell = metricOf('Time to upsell', 'duration', {
  columns: ['Onboarding end', 'First upsell'],
  healthy: at(90),
  atRisk: at(365),
});

// The day of scoring is 2 October 2026.
describe('read', () => {
  it.each<[string, Cell, Cell, number]>([
    ['closed', day('2026-01-01'), day('2026-04-01'), 90],
    ['within a day', day('2026-01-01'), day('2026-01-01'), 0],
    ['over a leap day', day('2024-02-28'), day('2024-03-01'), 2],
    ['written days', '2026-01-01', '2/1/2026', 31],
    ['open: counts to the day of scoring', day('2026-08-18'), '', 45],
    ['ending after the day of scoring: open', day('2026-08-18'), day('2027-01-01'), 45],
    ['begun today', day('2026-10-02'), '', 0],
  ])('%s', (_what, from, to, days) => {
    expect(readingOf(durationType, upsell, [from, to])).toBe(days);
  });

  it.each<[string, Cell, Cell]>([
    ['blank', '', ''],
    ['blank, with an end', '', day('2026-04-01')],
    ['to come', day('2026-10-03'), ''],
  ])('is not counted when its beginning is %s', (_what, from, to) => {
    expect(readingOf(durationType, upsell, [from, to])).toEqual({ notCounted: 'not begun' });
  });

  it('is missing when a cell is an error', () => {
    expect(readingOf(durationType, upsell, ['#REF!', day('2026-04-01')])).toBeUndefined();
    expect(readingOf(durationType, upsell, [day('2026-04-01'), '#N/A'])).toBeUndefined();
  });

  it.each<[string, Cell, Cell, object]>([
    [
      'an end before the beginning',
      day('2026-04-01'),
      day('2026-03-31'),
      { unreadable: { code: 'end-before-start', start: '2026-04-01', end: '2026-03-31' }, at: 1 },
    ],
    [
      'an end that is no date',
      day('2026-04-01'),
      'soon',
      { unreadable: { code: 'cell-not-a-date', cell: 'soon' }, at: 1 },
    ],
    ['a beginning that is no date', 'soon', '', { unreadable: { code: 'cell-not-a-date', cell: 'soon' } }],
  ])('reports %s', (_what, from, to, reading) => {
    expect(readingOf(durationType, upsell, [from, to])).toEqual(reading);
  });
});

describe('score, check and show', () => {
  it.each([
    [0, 100],
    [90, 100],
    [227.5, 50],
    [365, 0],
    [800, 0],
  ])('%d days score %d', (days, score) => {
    expect(durationType.score(days, upsell, 100)).toBeCloseTo(score, 9);
  });

  it('needs two columns and thresholds, and shows days', () => {
    expect(durationType.check(upsell)).toEqual([]);
    expect(durationType.check({ ...upsell, healthy: undefined }).map(({ field }) => field)).toEqual([
      'healthy',
    ]);
    expect([0, 1, 45].map((days) => durationType.show(days, upsell))).toEqual(['0 days', '1 day', '45 days']);
  });
});

it('grows by a day each day while it is open, and stops once it is closed', () => {
  fc.assert(
    fc.property(fc.nat(900), fc.nat(900), (age, length) => {
      const from = addDays(US.asOf, -age);
      const to = addDays(from, length);
      expect(readingOf(durationType, upsell, [day(from), ''])).toBe(age);
      expect(readingOf(durationType, upsell, [day(from), day(to)])).toBe(Math.min(age, length));
    }),
  );
});
