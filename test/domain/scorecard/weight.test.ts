// Weights: numbers, or words for them.

import { readWeight } from '../../../src/domain/scorecard/weight';
import type { Cell } from '../../../src/domain/values/cell';

describe('readWeight', () => {
  it.each<[Cell, number]>([
    ['Low', 1],
    ['medium', 2],
    [' HIGH ', 3],
    ['Critical', 5],
    [0, 0],
    [2.5, 2.5],
    ['3', 3],
    ['20%', 0.2],
    [-1, -1],
    ['-1', -1],
  ])('%j weighs %d', (cell, weight) => {
    expect(readWeight(cell)).toBe(weight);
  });

  it.each<Cell>([
    '',
    'heavy',
    'very high',
    true,
    { day: '2026-05-01' },
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ])('%j is not a weight', (cell) => {
    expect(readWeight(cell)).toBeUndefined();
  });
});
