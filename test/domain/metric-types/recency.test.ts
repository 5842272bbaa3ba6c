// Metric type recency: days since the latest of several dates, on the day of scoring.
import type { Cell } from '../../../src/domain/cell';
import { readDayCell, recencyType } from '../../../src/domain/metric-types/recency';
import { metricOf } from '../../../src/domain/scorecard';
import { GERMAN, US } from './reading';

const contact = metricOf('Last contact', 'recency', {
  healthy: { kind: 'number', at: 14 },
  atRisk: { kind: 'number', at: 60 },
});
const day = (text: string): Cell => ({ day: text });

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
    ['a day beside what is none', ['soon', day('2026-09-30')], 2],
  ])('%s', (_what, cells, days) => {
    expect(recencyType.read(cells, contact, US)).toBe(days);
  });

  it('grows by one a day', () => {
    const cells = [day('2026-09-30')];
    const on = (asOf: string) => recencyType.read(cells, contact, { ...US, asOf });
    expect([on('2026-09-30'), on('2026-10-01'), on('2027-09-30')]).toEqual([0, 1, 365]);
  });

  it('reads the order of the locale', () => {
    expect(recencyType.read(['1/10/2026'], contact, GERMAN)).toBe(1);
    expect(recencyType.read(['1/10/2026'], contact, US)).toBe(265);
  });

  it.each<[string, readonly Cell[]]>([
    ['nothing', []],
    ['blanks', ['', '-', '#REF!']],
  ])('%s is missing', (_what, cells) => {
    expect(recencyType.read(cells, contact, US)).toBeUndefined();
  });

  it.each<[string, readonly Cell[], string]>([
    ['a word', ['soon'], '"soon" is not a date'],
    ['a number', [41], '"41" is not a date'],
    ['a box', [true], '"true" is not a date'],
    ['an impossible day', ['2/30/2026'], '"2/30/2026" is not a date'],
    ['a time of day', [day('1899-12-30')], 'this is a time of day, not a date'],
    ['a day to come', [day('2026-10-03')], '2026-10-03 lies after the day of scoring, 2026-10-02'],
    ['the first of two troubles', ['soon', day('2027-01-01')], '"soon" is not a date'],
  ])('%s is reported', (_what, cells, unreadable) => {
    expect(recencyType.read(cells, contact, US)).toEqual({ unreadable });
  });

  it('knows the first real day', () => {
    expect(readDayCell(day('1900-01-01'), US)).toBe('1900-01-01');
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
