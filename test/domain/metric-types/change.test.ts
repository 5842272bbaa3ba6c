// Metric type change: now against before, in percent or absolute, also without an earlier value.
import fc from 'fast-check';
import { changeType } from '../../../src/domain/metric-types/change';
import { type Metric, metricOf } from '../../../src/domain/scorecard/scorecard';
import type { Cell } from '../../../src/domain/values/cell';
import { at, readingOf } from '../../support/metric-reading';

const logins = metricOf('Logins', 'change', {
  columns: ['This month', 'Last month'],
  healthy: at(0),
  atRisk: at(-0.3),
});
const licenses = metricOf('Licenses', 'change', {
  columns: ['Now', 'Before'],
  healthy: at(5),
  atRisk: at(-5),
  options: { as: 'absolute' },
});

describe('read', () => {
  it.each<[Cell, Cell, number]>([
    [85, 100, -0.15],
    [120, 100, 0.2],
    [100, 100, 0],
    [0, 80, -1],
    ['1,150', '1,000', 0.15],
    [-50, -100, 0.5],
    [50, -100, 1.5],
    [0, 0, 0],
    [7, 0, 1],
    [-7, 0, -1],
  ])('%j after %j is a change of %d', (now, before, change) => {
    expect(readingOf(changeType, logins, [now, before])).toBeCloseTo(change, 12);
  });

  it('is a difference where it is absolute', () => {
    expect(readingOf(changeType, licenses, [14, 10])).toBe(4);
    expect(readingOf(changeType, licenses, [0, 0])).toBe(0);
  });

  it.each<[string, Cell, Cell]>([
    ['now', '', 5],
    ['before', 5, 'N/A'],
  ])('is missing without %s', (_what, now, before) => {
    expect(readingOf(changeType, logins, [now, before])).toBeUndefined();
  });

  it('names the cell that is not a number', () => {
    expect(readingOf(changeType, logins, ['up', 5])).toEqual({
      unreadable: { code: 'cell-not-a-number', cell: 'up' },
    });
    expect(readingOf(changeType, logins, [5, 'up'])).toEqual({
      unreadable: { code: 'cell-not-a-number', cell: 'up' },
      at: 1,
    });
  });
});

describe('score and show', () => {
  it.each([
    [0.1, 100],
    [0, 100],
    [-0.15, 50],
    [-0.3, 0],
    [-0.9, 0],
  ])('a change of %d scores %d', (value, score) => {
    expect(changeType.score(value, logins, 100)).toBeCloseTo(score, 9);
  });

  it.each([
    [logins, -0.15, '−15%'],
    [logins, 0.2, '+20%'],
    [logins, 0, '0%'],
    [logins, -0.033, '−3.3%'],
    [licenses, 4, '+4'],
    [licenses, -2.5, '−2.5'],
    [licenses, 0, '0'],
  ])('shows the change with its sign', (metric, value, shown) => {
    expect(changeType.show(value, metric)).toBe(shown);
  });
});

describe('check', () => {
  const check = (metric: Metric, parts: Partial<Metric>) => changeType.check({ ...metric, ...parts });

  it('accepts two columns and thresholds', () => {
    expect(check(logins, {})).toEqual([]);
    expect(check(licenses, {})).toEqual([]);
    expect(check(logins, { columns: ['Logins'] }).map(({ field }) => field)).toEqual(['columns']);
  });

  it('reports percents without their sign, which would call every fall healthy', () => {
    expect(check(logins, { atRisk: at(-30) })).toEqual([
      { field: 'atRisk', code: 'change-without-percent-sign', mark: -30 },
    ]);
    expect(check(logins, { healthy: at(5) }).map(({ field }) => field)).toEqual(['healthy']);
    const points: Metric['points'] = { kind: 'steps', steps: [{ from: -20, points: 0 }] };
    expect(check(logins, { points }).map(({ field }) => field)).toEqual(['points']);
  });
});

it('scores a fall lower the deeper it is, at any level', () => {
  const count = fc.integer({ min: 0, max: 100_000 });
  fc.assert(
    fc.property(count, count, fc.integer({ min: 1, max: 100_000 }), (one, other, before) => {
      const score = (now: number) =>
        Number(changeType.score(Number(readingOf(changeType, logins, [now, before])), logins, 100));
      expect(score(Math.max(one, other))).toBeGreaterThanOrEqual(score(Math.min(one, other)));
    }),
  );
});
