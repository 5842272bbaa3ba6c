// Metric type category: words with their own points.

import { categoryType } from '../../../src/domain/metric-types/category';
import { type Metric, metricOf } from '../../../src/domain/scorecard/scorecard';
import type { Cell } from '../../../src/domain/values/cell';
import { NO_OPTIONS, readingOf, US } from '../../support/metric-reading';

const withLabels = (...pairs: [string, number][]): Metric =>
  metricOf('CSM pulse', 'category', {
    points: {
      kind: 'labels',
      labels: pairs.map(([label, points]) => ({ label, key: label.toLowerCase(), points })),
    },
  });
const pulse = withLabels(['Green', 100], ['Yellow', 50], ['Red', 0], ['2', 20]);

describe('category', () => {
  it.each<[Cell, string, number]>([
    ['Green', 'Green', 100],
    [' yellow ', 'Yellow', 50],
    ['RED', 'Red', 0],
    [2, '2', 20],
  ])('%j is %s and scores %d', (cell, label, score) => {
    expect(categoryType.read([cell], pulse, US, NO_OPTIONS)).toBe(label);
    expect(categoryType.score(label, pulse, 100)).toBe(score);
    expect(categoryType.show(label, pulse)).toBe(label);
  });

  it.each<Cell>(['', 'N/A', '-', 'NULL', '#N/A'])('%j is missing', (cell) => {
    expect(categoryType.read([cell], pulse, US, NO_OPTIONS)).toBeUndefined();
  });

  it.each<Cell>(['Purple', 'Green, mostly', true])('%j has no points', (cell) => {
    const unreadable = { code: 'word-without-points', cell };
    expect(categoryType.read([cell], pulse, US, NO_OPTIONS)).toEqual({ unreadable });
  });

  it('needs points by word', () => {
    const problem = { field: 'points', code: 'category-without-points' };
    expect(categoryType.check(metricOf('Pulse', 'category'))).toEqual([problem]);
    expect(
      categoryType.check(
        metricOf('Pulse', 'category', { points: { kind: 'steps', steps: [{ from: 0, points: 1 }] } }),
      ),
    ).toEqual([problem]);
    expect(categoryType.check(pulse)).toEqual([]);
  });

  it.each(['N/A', '-', 'null', ''])(
    'refuses points for %j, which would never be given: it counts as blank',
    (word) => {
      expect(categoryType.check(withLabels(['Green', 100], [word, 50]))).toEqual([
        { field: 'points', code: 'points-for-a-blank', label: word },
      ]);
    },
  );

  it('averages the points of the words present, over several columns', () => {
    // Green, Green, Red: (100 + 100 + 0) / 3.
    const words = readingOf(categoryType, pulse, ['green', '', 'Green', 'RED']);
    expect(words).toEqual(['Green', 'Green', 'Red']);
    expect(categoryType.score(['Green', 'Green', 'Red'], pulse, 100)).toBeCloseTo(66.6667, 4);
    expect(categoryType.show(['Green', 'Green', 'Red'], pulse)).toBe('Green, Green, Red');
  });

  it('leaves out words without points beside others, and has no value from blanks alone', () => {
    expect(readingOf(categoryType, pulse, ['Green', 'Purple'])).toEqual({
      value: ['Green'],
      leftOut: [{ unreadable: { code: 'word-without-points', cell: 'Purple' }, at: 1 }],
    });
    expect(readingOf(categoryType, pulse, ['', 'Purple'])).toEqual({
      unreadable: { code: 'word-without-points', cell: 'Purple' },
      at: 1,
    });
    expect(readingOf(categoryType, pulse, ['', 'n/a'])).toBeUndefined();
  });
});
