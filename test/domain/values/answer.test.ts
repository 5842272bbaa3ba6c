// Which cells are a yes and which a no.
import { readAnswer } from '../../../src/domain/values/answer';
import type { Cell } from '../../../src/domain/values/cell';

describe('readAnswer', () => {
  it.each<[Cell, boolean]>([
    [true, true],
    [false, false],
    ['yes', true],
    ['Y', true],
    ['TRUE', true],
    [1, true],
    ['1', true],
    ['No', false],
    [' n ', false],
    ['false', false],
    [0, false],
  ])('%j is %s', (cell, answer) => {
    expect(readAnswer(cell)).toBe(answer);
  });

  it.each<Cell>(['', 'maybe', 'yes!', 2, -1, { day: '2026-10-02' }])('%j is not an answer', (cell) => {
    expect(readAnswer(cell)).toBeUndefined();
  });
});
