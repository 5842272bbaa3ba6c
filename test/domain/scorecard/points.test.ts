// Your own points: reading them, writing them, and the step that a value is on.
import fc from 'fast-check';
import { type Points, pointsCell, readPoints, stepPoints } from '../../../src/domain/scorecard/points';
import type { ScorecardProblem } from '../../../src/domain/scorecard/scorecard-problems';
import type { Cell } from '../../../src/domain/values/cell';

const steps = (...pairs: [number, number][]): Points => ({
  kind: 'steps',
  steps: pairs.map(([from, points]) => ({ from, points })),
});

describe('readPoints by steps', () => {
  it.each<[Cell, Points | undefined]>([
    ['0: 50; 1: 100; 3: 75; 5: 25', steps([0, 50], [1, 100], [3, 75], [5, 25])],
    ['5: 25; 0: 50', steps([0, 50], [5, 25])],
    ['0:50', steps([0, 50])],
    ['-5: 0; 0: 100', steps([-5, 0], [0, 100])],
    ['50%: 40; 80%: 100', steps([0.5, 40], [0.8, 100])],
    ['0,5: 12,5', steps([0.5, 12.5])],
    ['', undefined],
    [' ', undefined],
    [' ; ;', undefined],
  ])('%j', (cell, points) => {
    expect(readPoints(cell, 'steps', 100)).toEqual(points);
  });

  it.each<[Cell, ScorecardProblem]>([
    [{ day: '1899-12-30' }, { code: 'turned-into-date' }],
    [50, { code: 'points-not-pairs', example: '0: 50; 1: 100' }],
    [true, { code: 'points-not-pairs', example: '0: 50; 1: 100' }],
    ['50', { code: 'points-missing-for', text: '50', example: '0: 50; 1: 100' }],
    ['0: fifty', { code: 'not-a-number', text: 'fifty' }],
    ['few: 50', { code: 'not-a-number', text: 'few' }],
    ['0: 101', { code: 'points-out-of-range', points: '101', of: '0', lowest: 0, highest: 100 }],
    ['0: -1', { code: 'points-out-of-range', points: '-1', of: '0', lowest: 0, highest: 100 }],
    ['0: 50; 0: 60', { code: 'points-repeated', text: '0' }],
    ['"0: 50', { code: 'quote-not-closed' }],
  ])('%j is refused: %j', (cell, problem) => {
    expect(readPoints(cell, 'steps', 100)).toEqual(problem);
  });
});

describe('readPoints by labels', () => {
  it('keeps the labels as written and matches them folded', () => {
    expect(readPoints('Green: 100; "On  Hold; waiting": 50; a: b: 0', 'labels', 100)).toEqual({
      kind: 'labels',
      labels: [
        { label: 'Green', key: 'green', points: 100 },
        { label: 'On  Hold; waiting', key: 'on hold; waiting', points: 50 },
        { label: 'a: b', key: 'a: b', points: 0 },
      ],
    });
  });

  it.each([
    ['Green: 10; green: 5', { code: 'points-repeated', text: 'green' }],
    ['Green', { code: 'points-missing-for', text: 'Green', example: 'Green: 10; Yellow: 5; Red: 0' }],
    ['Green: 11', { code: 'points-out-of-range', points: '11', of: 'Green', lowest: 0, highest: 10 }],
  ])('%j on the scale 10 is refused: %j', (cell, problem) => {
    expect(readPoints(cell, 'labels', 10)).toEqual(problem);
  });

  it('reads back what pointsCell writes', () => {
    const label = fc.oneof(
      fc.string(),
      fc.constantFrom('Green', '0042', '=A1', 'a;b', 'a: b', '"', '😀', ' x '),
    );
    const pairs = fc.uniqueArray(fc.tuple(label, fc.integer({ min: 0, max: 1000 })), {
      minLength: 1,
      maxLength: 6,
      selector: ([text]) => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase(),
    });
    fc.assert(
      fc.property(pairs, (each) => {
        const written = each.map(([text, tenths]) => ({ label: text, key: '', points: tenths / 10 }));
        const read = readPoints(pointsCell({ kind: 'labels', labels: written }), 'labels', 100);
        expect(read).toMatchObject({
          kind: 'labels',
          labels: written.map(({ label: text, points }) => ({ label: text, points })),
        });
      }),
    );
  });
});

describe('stepPoints', () => {
  // Mattermost's public rule for tickets: 0 is .5, 1-2 are 1, 3-4 are .75, 5 and more .25.
  const tickets = [
    { from: 0, points: 50 },
    { from: 1, points: 100 },
    { from: 3, points: 75 },
    { from: 5, points: 25 },
  ];

  it.each([
    [-3, 50],
    [0, 50],
    [0.99, 50],
    [1, 100],
    [2, 100],
    [2.99, 100],
    [3, 75],
    [4, 75],
    [5, 25],
    [500, 25],
  ])('%d tickets earn %d', (value, points) => {
    expect(stepPoints(tickets, value)).toBe(points);
  });
});
