// Metric type days until: days to the next of several dates, from the day of scoring.

import { daysUntilType } from '../../../src/domain/metric-types/days-until';
import { metricOf } from '../../../src/domain/scorecard/scorecard';
import type { Cell } from '../../../src/domain/values/cell';
import { at, day, GERMAN, NO_OPTIONS, readingOf, US } from '../../support/metric-reading';

const renewal = metricOf('Renewal', 'days until', { healthy: at(90), atRisk: at(30) });
const review = metricOf('Next QBR', 'days until', { healthy: at(30), atRisk: at(120) });

describe('read, on 2 October 2026', () => {
  it.each<[string, readonly Cell[], number]>([
    ['today', [day('2026-10-02')], 0],
    ['tomorrow', [day('2026-10-03')], 1],
    ['the last day of the year', [day('2026-12-31')], 90],
    ['over a leap day', [day('2028-03-01')], 516],
    ['a written day, month first', ['10/12/2026'], 10],
    ['the first of several to come', [day('2027-01-01'), day('2026-10-09')], 7],
    ['the first that has not passed', [day('2026-09-30'), day('2026-10-09'), ''], 7],
  ])('%s', (_what, cells, days) => {
    expect(readingOf(daysUntilType, renewal, cells)).toBe(days);
  });

  it('names the cell of a day that has passed when no day is to come', () => {
    expect(readingOf(daysUntilType, renewal, ['', day('2026-09-30')])).toEqual({
      unreadable: { code: 'date-passed', day: '2026-09-30', asOf: '2026-10-02' },
      at: 1,
    });
  });

  it('leaves out a cell that is not a date beside a future day, and names it', () => {
    expect(readingOf(daysUntilType, renewal, [day('2026-10-09'), 'soon'])).toEqual({
      value: 7,
      leftOut: [{ unreadable: { code: 'cell-not-a-date', cell: 'soon' }, at: 1 }],
    });
  });

  it('is missing without a date', () => {
    expect(readingOf(daysUntilType, renewal, ['', 'N/A'])).toBeUndefined();
  });

  it('uses the date order of the locale', () => {
    expect(daysUntilType.read(['3/10/2026'], renewal, GERMAN, NO_OPTIONS)).toBe(1);
  });

  it('falls by one a day', () => {
    const on = (asOf: string) =>
      daysUntilType.read([day('2026-10-09')], renewal, { ...US, asOf }, NO_OPTIONS);
    expect([on('2026-10-02'), on('2026-10-03'), on('2026-10-09')]).toEqual([7, 6, 0]);
  });
});

describe('score and show', () => {
  it('later is better for a renewal, sooner for a review', () => {
    const score = (days: number, metric: typeof renewal) => daysUntilType.score(days, metric, 100);
    expect([90, 60, 30, 0].map((days) => score(days, renewal))).toEqual([100, 50, 0, 0]);
    expect([10, 30, 75, 120].map((days) => score(days, review))).toEqual([100, 100, 50, 0]);
  });

  it('shows days', () => {
    expect([daysUntilType.show(1, renewal), daysUntilType.show(75, renewal)]).toEqual(['1 day', '75 days']);
  });
});
