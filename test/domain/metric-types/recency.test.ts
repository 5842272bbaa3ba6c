// Metric type recency: days since the latest of several dates, on the day of scoring.

import { readDayCell } from '../../../src/domain/metric-types/day-cell';
import type { CellProblem } from '../../../src/domain/metric-types/metric-problems';
import { recencyType } from '../../../src/domain/metric-types/recency';
import { metricOf } from '../../../src/domain/scorecard/scorecard';
import type { Cell } from '../../../src/domain/values/cell';
import { at, day, GERMAN, NO_OPTIONS, readingOf, US } from '../../support/metric-reading';

const contact = metricOf('Last contact', 'recency', {
  healthy: { kind: 'number', at: 14 },
  atRisk: { kind: 'number', at: 60 },
});

describe('read', () => {
  it.each<[string, readonly Cell[], number]>([
    ['today', [day('2026-10-02')], 0],
    ['yesterday', [day('2026-10-01')], 1],
    ['over a month', [day('2026-08-31')], 32],
    ['over a leap day', [day('2024-02-28')], 947],
    ['a written day', ['2026-09-22'], 10],
    ['a written day, month first', ['9/22/2026'], 10],
    ['the latest of several', [day('2026-08-01'), day('2026-09-30'), day('2026-09-01')], 2],
    ['the latest beside blanks', ['', day('2026-09-30'), 'N/A'], 2],
    ['the latest that has happened', [day('2026-12-24'), day('2026-09-30')], 2],
  ])('%s', (_what, cells, days) => {
    expect(recencyType.read(cells, contact, US, NO_OPTIONS)).toBe(days);
  });

  it('leaves out a cell that is not a date beside a day, and names it', () => {
    expect(readingOf(recencyType, contact, [day('2026-09-30'), 'soon', '', true])).toEqual({
      value: 2,
      leftOut: [
        { unreadable: { code: 'cell-not-a-date', cell: 'soon' }, at: 1 },
        { unreadable: { code: 'cell-not-a-date', cell: true }, at: 3 },
      ],
    });
  });

  it('names the cell of a future day when no day has come', () => {
    expect(readingOf(recencyType, contact, ['', day('2026-10-03')])).toEqual({
      unreadable: { code: 'date-to-come', day: '2026-10-03', asOf: '2026-10-02' },
      at: 1,
    });
  });

  it('grows by one a day', () => {
    const cells = [day('2026-09-30')];
    const on = (asOf: string) => recencyType.read(cells, contact, { ...US, asOf }, NO_OPTIONS);
    expect([on('2026-09-30'), on('2026-10-01'), on('2027-09-30')]).toEqual([0, 1, 365]);
  });

  it('uses the date order of the locale', () => {
    expect(recencyType.read(['1/10/2026'], contact, GERMAN, NO_OPTIONS)).toBe(1);
    expect(recencyType.read(['1/10/2026'], contact, US, NO_OPTIONS)).toBe(265);
  });

  it.each<[string, readonly Cell[]]>([
    ['nothing', []],
    ['blanks', ['', '-', '#REF!']],
  ])('%s is missing', (_what, cells) => {
    expect(recencyType.read(cells, contact, US, NO_OPTIONS)).toBeUndefined();
  });

  it.each<[string, readonly Cell[], CellProblem]>([
    ['a word', ['soon'], { code: 'cell-not-a-date', cell: 'soon' }],
    ['a number', [41], { code: 'cell-not-a-date', cell: 41 }],
    ['a box', [true], { code: 'cell-not-a-date', cell: true }],
    ['an impossible day', ['2/30/2026'], { code: 'cell-not-a-date', cell: '2/30/2026' }],
    ['a time of day', [day('1899-12-30')], { code: 'cell-a-time-of-day' }],
    ['a day to come', [day('2026-10-03')], { code: 'date-to-come', day: '2026-10-03', asOf: '2026-10-02' }],
    ['the first of two troubles', ['soon', day('2027-01-01')], { code: 'cell-not-a-date', cell: 'soon' }],
  ])('%s is reported', (_what, cells, unreadable) => {
    expect(recencyType.read(cells, contact, US, NO_OPTIONS)).toEqual({ unreadable });
  });

  it('a day after the placeholder days is read', () => {
    expect(readDayCell(day('1900-01-02'), US)).toBe('1900-01-02');
  });
});

describe('score, check and show', () => {
  it.each([
    [0, 100],
    [14, 100],
    [37, 50],
    [60, 0],
    [400, 0],
  ])('%d days, healthy to 14 and at risk from 60, score %d', (days, score) => {
    expect(recencyType.score(days, contact, 100)).toBeCloseTo(score, 9);
  });

  it('needs thresholds and shows days', () => {
    expect(recencyType.check(contact)).toEqual([]);
    expect(recencyType.check(metricOf('x', 'recency')).map(({ field }) => field)).toEqual(['healthy']);
    expect([0, 1, 41].map((days) => recencyType.show(days, contact))).toEqual(['0 days', '1 day', '41 days']);
  });
});

describe('against a cadence', () => {
  const touch = metricOf('Last touch', 'recency', { options: { cadence: 'Touch every' } });
  const lastTouch = day('2026-08-21');

  it.each([
    ['fortnightly', 14, 3, 0],
    ['monthly', 30, 1.4, 60],
    ['quarterly', 90, 42 / 90, 100],
  ])('42 days are judged differently where contact is %s', (_what, cadence, value, score) => {
    const reading = readingOf(recencyType, touch, [lastTouch], { cadence });
    expect(reading).toBeCloseTo(value, 12);
    expect(recencyType.score(value, touch, 100)).toBeCloseTo(score, 9);
  });

  it.each<[string, Cell]>([
    ['blank', ''],
    ['zero', 0],
    ['negative', -7],
    ['N/A', 'N/A'],
  ])('has no value when the cadence is %s', (_what, cadence) => {
    expect(readingOf(recencyType, touch, [lastTouch], { cadence })).toBeUndefined();
  });

  it('reports a cadence that is not a number, in its own column', () => {
    expect(readingOf(recencyType, touch, [lastTouch], { cadence: 'monthly' })).toEqual({
      unreadable: { code: 'cell-not-a-number', cell: 'monthly' },
      at: 'cadence',
    });
  });

  it('is healthy within the cadence and at risk at twice, unless thresholds say otherwise', () => {
    expect(recencyType.check(touch)).toEqual([]);
    expect([0, 1, 1.5, 2, 5].map((value) => recencyType.score(value, touch, 10))).toEqual([10, 10, 5, 0, 0]);
    const patient = { ...touch, healthy: at(2), atRisk: at(4) };
    expect(recencyType.score(3, patient, 10)).toBe(5);
    expect(recencyType.thresholds?.(touch)).toMatchObject({ healthy: at(1), atRisk: at(2) });
  });

  it('shows the multiple', () => {
    expect([42 / 30, 1, 0].map((value) => recencyType.show(value, touch))).toEqual([
      '1.4 × its cadence',
      '1 × its cadence',
      '0 × its cadence',
    ]);
  });
});
