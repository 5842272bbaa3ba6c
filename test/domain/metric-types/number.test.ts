// Metric type number: reading, the straight line, steps, a sweet spot, own points, and errors.

import { numberType } from '../../../src/domain/metric-types/number';
import { type Metric, metricOf } from '../../../src/domain/scorecard/scorecard';
import type { Threshold } from '../../../src/domain/scorecard/threshold';
import type { Cell } from '../../../src/domain/values/cell';
import { GERMAN, NO_OPTIONS, US } from '../../support/metric-reading';

const at = (value: number): Threshold => ({ kind: 'number', at: value });
const range = (from: number, to: number): Threshold => ({ kind: 'range', from, to });
const metric = (parts: Partial<Metric> = {}) => metricOf('Minutes', 'number', parts);
const minutes = metric({ healthy: at(30), atRisk: at(7) });

describe('read', () => {
  it.each<[Cell, number]>([
    [0, 0],
    [-3.5, -3.5],
    ['18', 18],
    ['$18,136', 18136],
    ['(300)', -300],
    ['85%', 0.85],
  ])('%j is %d', (cell, value) => {
    expect(numberType.read([cell], minutes, US, NO_OPTIONS)).toBe(value);
  });

  it('reads text as the spreadsheet writes it', () => {
    expect(numberType.read(['1,5'], minutes, GERMAN, NO_OPTIONS)).toBe(1.5);
    expect(numberType.read(['1.500'], minutes, GERMAN, NO_OPTIONS)).toBe(1500);
  });

  it.each<Cell>(['', '  ', 'N/A', '-', 'NULL', '#DIV/0!', Number.NaN])('%j is missing', (cell) => {
    expect(numberType.read([cell], minutes, US, NO_OPTIONS)).toBeUndefined();
  });

  it.each<Cell>(['1.74x', '8.3mo', '0042', '1,5', true, { day: '2026-10-02' }])(
    '%j is not a number',
    (cell) => {
      const unreadable = { code: 'cell-not-a-number', cell };
      expect(numberType.read([cell], minutes, US, NO_OPTIONS)).toEqual({ unreadable });
    },
  );

  it.each(['1899-12-30', '1899-12-31', '1900-01-01'])('the day %s is a duration, not a number', (text) => {
    const unreadable = { code: 'cell-a-duration' };
    expect(numberType.read([{ day: text }], minutes, US, NO_OPTIONS)).toEqual({ unreadable });
  });

  it('is missing when the table lacks the column', () => {
    expect(numberType.read([], minutes, US, NO_OPTIONS)).toBeUndefined();
  });
});

describe('score', () => {
  // Natero, field guide §6.
  it.each([
    [18, 47.826087],
    [5, 0],
    [35, 100],
    [7, 0],
    [30, 100],
  ])('%d minutes, 0 at or below 7 and full at or above 30, score %d', (value, score) => {
    expect(numberType.score(value, minutes, 100)).toBeCloseTo(score, 6);
    expect(numberType.score(value, minutes, 10)).toBeCloseTo(score / 10, 7);
  });

  it.each([
    [30, 100],
    [29, 50],
    [8, 50],
    [7, 0],
  ])('in steps, %d minutes score %d', (value, score) => {
    expect(numberType.score(value, { ...minutes, curve: 'steps' }, 100)).toBe(score);
  });

  it('goes down where At risk is the larger number', () => {
    const tickets = metric({ healthy: at(2), atRisk: at(10) });
    expect([0, 2, 4, 10, 99].map((value) => numberType.score(value, tickets, 100))).toEqual([
      100, 100, 75, 0, 0,
    ]);
  });

  it('has a sweet spot', () => {
    const tickets = metric({ healthy: range(1, 3), atRisk: range(0, 7) });
    expect([0, 1, 3, 5, 7].map((value) => numberType.score(value, tickets, 10))).toEqual([0, 10, 10, 5, 0]);
  });

  it('uses its own points before thresholds', () => {
    const tickets = metric({
      healthy: at(0),
      atRisk: at(9),
      points: {
        kind: 'steps',
        steps: [
          { from: 0, points: 50 },
          { from: 1, points: 100 },
        ],
      },
    });
    expect([-1, 0, 1, 9].map((value) => numberType.score(value, tickets, 100))).toEqual([50, 50, 100, 100]);
    expect(numberType.check(tickets)).toEqual([]);
  });
});

describe('check', () => {
  it('accepts two thresholds', () => {
    expect(numberType.check(minutes)).toEqual([]);
  });

  it('names the cell that is wrong', () => {
    expect(numberType.check(metric()).map(({ field }) => field)).toEqual(['healthy']);
    expect(numberType.check(metric({ healthy: at(5) })).map(({ field }) => field)).toEqual(['atRisk']);
    expect(
      numberType.check(metric({ points: { kind: 'steps', steps: [] } })).map(({ field }) => field),
    ).toEqual(['healthy']);
  });
});

describe('show', () => {
  it.each([
    [3, '3'],
    [18.126, '18.13'],
    [-0.5, '-0.5'],
    [0.001234, '0.0012'],
    [0, '0'],
    [1234567, '1234567'],
  ])('%d is shown as %s', (value, text) => {
    expect(numberType.show(value, minutes)).toBe(text);
  });
});
