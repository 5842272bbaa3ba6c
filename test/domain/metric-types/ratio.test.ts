// Metric type ratio: one column by another, what counts as missing, and both scales of thresholds.
import fc from 'fast-check';
import { ratioType } from '../../../src/domain/metric-types/ratio';
import { type Metric, metricOf } from '../../../src/domain/scorecard/scorecard';
import type { Cell } from '../../../src/domain/values/cell';
import { at, day, GERMAN, NO_OPTIONS, readingOf } from '../../support/metric-reading';

const columns = ['Seats used', 'Seats bought'];
const seats = metricOf('Seats', 'ratio', { columns, healthy: at(0.8), atRisk: at(0.4) });
const roi = metricOf('ROI', 'ratio', { columns: ['Earned', 'Spent'], healthy: at(15), atRisk: at(1) });

describe('read', () => {
  it.each<[Cell, Cell, number]>([
    [18, 21, 18 / 21],
    ['18', '$20', 0.9],
    [0, 10, 0],
    [25, 20, 1.25],
    [-5, 10, -0.5],
  ])('%j of %j is %d', (numerator, denominator, value) => {
    expect(readingOf(ratioType, seats, [numerator, denominator])).toBeCloseTo(value, 12);
  });

  it('reads text as the spreadsheet writes it', () => {
    expect(ratioType.read(['4,5', '1.000'], seats, GERMAN, NO_OPTIONS)).toBe(0.0045);
  });

  it.each<[string, Cell, Cell]>([
    ['a denominator of zero', 5, 0],
    ['zero by zero', 0, 0],
    ['a negative denominator', 5, -10],
    ['a blank denominator', 5, ''],
    ['a blank numerator', '', 10],
    ['an error cell', '#DIV/0!', 10],
  ])('%s is missing', (_what, numerator, denominator) => {
    expect(readingOf(ratioType, seats, [numerator, denominator])).toBeUndefined();
  });

  it('names the cell that is not a number', () => {
    expect(readingOf(ratioType, seats, ['many', 10])).toEqual({
      unreadable: { code: 'cell-not-a-number', cell: 'many' },
    });
    expect(readingOf(ratioType, seats, [5, 'many'])).toEqual({
      unreadable: { code: 'cell-not-a-number', cell: 'many' },
      at: 1,
    });
  });
});

describe('score and show', () => {
  it.each([
    [0.4, 0],
    [0.6, 50],
    [0.8, 100],
    [1.25, 100],
  ])('a share of %d scores %d', (value, score) => {
    expect(ratioType.score(value, seats, 100)).toBeCloseTo(score, 9);
  });

  it('lets thresholds decide whether more than 100% earns more', () => {
    const growing = { ...seats, healthy: at(1.5), atRisk: at(0.5) };
    expect([1, 1.25, 1.5, 2].map((value) => ratioType.score(value, growing, 100))).toEqual([
      50, 75, 100, 100,
    ]);
  });

  // Field guide §2, S3: a return of 15 dollars for each dollar spent.
  it('accepts a return of 15 : 1 without a percent scale', () => {
    expect([1, 8, 15, 40].map((value) => ratioType.score(value, roi, 100))).toEqual([0, 50, 100, 100]);
  });

  it.each([
    [seats, 18 / 21, '86%'],
    [seats, 1.25, '125%'],
    [seats, 0.0714, '7.1%'],
    [seats, 0.0004, '0.04%'],
    [seats, 0, '0%'],
    [roi, 15, '15'],
    [roi, 7.333, '7.33'],
  ])('shows the value on the scale of its thresholds', (metric, value, shown) => {
    expect(ratioType.show(value, metric)).toBe(shown);
  });
});

describe('check', () => {
  const fields = (parts: Partial<Metric>) =>
    ratioType.check({ ...seats, ...parts }).map(({ field }) => field);

  it('needs two columns, or one with both numbers, and thresholds', () => {
    expect(fields({})).toEqual([]);
    expect(fields({ columns: ['Seats (used/total)'] })).toEqual([]);
    expect(fields({ columns: ['a', 'b', 'c'] })).toEqual(['columns']);
    expect(fields({ healthy: undefined })).toEqual(['healthy']);
    expect(ratioType.check({ ...seats, columns: ['a', 'b', 'c'] })[0]).toEqual({
      field: 'columns',
      code: 'columns-in-order',
      type: 'ratio',
      parts: ['numerator', 'denominator'],
    });
  });
});

describe('against an expectation', () => {
  // Rocketlane, S4-4: breadth, 60% of the users onboarded after 30 days; on day 15 half of that.
  const breadth = metricOf('Onboarded', 'ratio', {
    columns,
    options: { expected: { value: 0.6, days: 30 }, start: 'Started' },
  });

  it('divides by the expectation', () => {
    const start = day('2026-09-17');
    expect(readingOf(ratioType, breadth, [15, 100], { start })).toBeCloseTo(0.5, 12);
    expect(readingOf(ratioType, breadth, [45, 100], { start })).toBeCloseTo(1.5, 12);
    expect(readingOf(ratioType, breadth, [15, 0], { start })).toBeUndefined();
    expect(readingOf(ratioType, breadth, [15, 'x'], { start })).toMatchObject({ at: 1 });
    expect(ratioType.score(0.75, breadth, 100)).toBe(50);
    expect(ratioType.show(0.75, breadth)).toBe('75% of expected');
    expect(ratioType.check(breadth)).toEqual([]);
  });
});

it('does not fall as the numerator rises', () => {
  const amount = fc.integer({ min: -50, max: 500 });
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 1, max: 300 }), (one, other, whole) => {
      const score = (part: number) =>
        Number(ratioType.score(Number(readingOf(ratioType, seats, [part, whole])), seats, 100));
      expect(score(Math.max(one, other))).toBeGreaterThanOrEqual(score(Math.min(one, other)));
    }),
  );
});
