// Thresholds: what a cell may contain, which pairs make sense, and the share that a value earns between them.
import fc from 'fast-check';
import type { ScorecardProblem } from '../../../src/domain/scorecard/scorecard-problems';
import {
  pairProblem,
  readThreshold,
  shareBetween,
  type Threshold,
  thresholdCell,
} from '../../../src/domain/scorecard/threshold';
import type { Cell } from '../../../src/domain/values/cell';

import { isSameNumber } from '../../../src/domain/values/compare';

const at = (value: number): Threshold => ({ kind: 'number', at: value });
const range = (from: number, to: number): Threshold => ({ kind: 'range', from, to });
const yes: Threshold = { kind: 'answer', yes: true };
const no: Threshold = { kind: 'answer', yes: false };

describe('readThreshold', () => {
  it.each<[Cell, Threshold | undefined]>([
    [70, at(70)],
    ['70', at(70)],
    ['0,5', at(0.5)],
    ['80%', at(0.8)],
    ['-3', at(-3)],
    ['5..10', range(5, 10)],
    [' 5 .. 10 ', range(5, 10)],
    ['5…10', range(5, 10)],
    ['-5..-1', range(-5, -1)],
    ['0.5..1.5', range(0.5, 1.5)],
    ['50%..80%', range(0.5, 0.8)],
    ['7..7', range(7, 7)],
    ['yes', yes],
    [' NO ', no],
    [true, yes],
    [false, no],
    ['', undefined],
    ['  ', undefined],
  ])('%j', (cell, threshold) => {
    expect(readThreshold(cell)).toEqual(threshold);
  });

  it.each<[Cell, ScorecardProblem]>([
    [{ day: '2026-05-10' }, { code: 'turned-into-date' }],
    ['abc', { code: 'not-a-number', text: 'abc' }],
    ['1,234', { code: 'number-with-two-readings', text: '1,234', readings: ['1234', '1.234'] }],
    ['10..5', { code: 'range-reversed', text: '10..5' }],
    ['a..5', { code: 'not-a-number', text: 'a' }],
    ['5..b', { code: 'not-a-number', text: 'b' }],
    ['5..', { code: 'not-a-number', text: '5..' }],
    ['5-10', { code: 'range-without-dots', text: '5-10', from: '5', to: '10' }],
    ['5 to 10', { code: 'range-without-dots', text: '5 to 10', from: '5', to: '10' }],
    ['#REF!', { code: 'not-a-number', text: '#REF!' }],
  ])('%j is refused: %j', (cell, problem) => {
    expect(readThreshold(cell)).toEqual(problem);
  });

  it('reads back what thresholdCell writes', () => {
    const number = fc.integer({ min: -1e6, max: 1e6 }).map((whole) => whole / 100);
    const threshold: fc.Arbitrary<Threshold | undefined> = fc.oneof(
      fc.constantFrom(undefined, yes, no),
      number.map(at),
      fc.tuple(number, number).map(([a, b]) => range(Math.min(a, b), Math.max(a, b))),
    );
    fc.assert(fc.property(threshold, (each) => expect(readThreshold(thresholdCell(each))).toEqual(each)));
  });
});

describe('pairProblem', () => {
  it.each<[string, Threshold | undefined, Threshold | undefined]>([
    ['higher is better', at(80), at(50)],
    ['lower is better', at(7), at(30)],
    ['a sweet spot', range(5, 10), range(0, 20)],
    ['a sweet spot open on one side', range(0, 2), range(0, 5)],
  ])('%s is fine', (_what, healthy, atRisk) => {
    expect(pairProblem({ healthy, atRisk, curve: 'linear' })).toBeUndefined();
  });

  it.each<[string, Threshold | undefined, Threshold | undefined, 'healthy' | 'atRisk']>([
    ['nothing', undefined, undefined, 'healthy'],
    ['no Healthy', undefined, at(5), 'healthy'],
    ['no At risk', at(5), undefined, 'atRisk'],
    ['twice the same number', at(5), at(5), 'atRisk'],
    ['a number and a range', at(5), range(0, 10), 'atRisk'],
    ['a range and a number', range(0, 10), at(5), 'atRisk'],
    ['twice the same range', range(0, 10), range(0, 10), 'atRisk'],
    ['a narrower range', range(0, 10), range(2, 8), 'atRisk'],
    ['a range beside it', range(0, 10), range(5, 20), 'atRisk'],
    ['an answer for a number', yes, at(5), 'healthy'],
    ['an answer for At risk', at(5), no, 'atRisk'],
  ])('%s: reports the right cell', (_what, healthy, atRisk, cell) => {
    expect(pairProblem({ healthy, atRisk, curve: 'linear' })?.field).toBe(cell);
  });
});

describe('shareBetween two numbers', () => {
  // Natero, field guide §6: 0 at or below 7 minutes, full at or above 30: 18 minutes are (18 - 7) / 23 = 0.47826.
  it.each([
    [18, 30, 7, 0.4782608696],
    [5, 30, 7, 0],
    [35, 30, 7, 1],
    [7, 30, 7, 0],
    [30, 30, 7, 1],
    [29.99, 30, 7, 22.99 / 23],
    [2, 2, 10, 1],
    [1, 2, 10, 1],
    [6, 2, 10, 0.5],
    [10, 2, 10, 0],
    [11, 2, 10, 0],
    [0, 5, -5, 0.5],
  ])('%d, healthy at %d and at risk at %d, earns %d', (value, healthy, atRisk, share) => {
    expect(shareBetween(value, { healthy: at(healthy), atRisk: at(atRisk), curve: 'linear' })).toBeCloseTo(
      share,
      9,
    );
  });

  it.each([
    [80, 80, 50, 1],
    [79.9, 80, 50, 0.5],
    [50.1, 80, 50, 0.5],
    [50, 80, 50, 0],
    [7, 7, 30, 1],
    [7.1, 7, 30, 0.5],
    [30, 7, 30, 0],
  ])('in steps, %d with %d and %d earns %d', (value, healthy, atRisk, share) => {
    expect(shareBetween(value, { healthy: at(healthy), atRisk: at(atRisk), curve: 'steps' })).toBe(share);
  });
});

describe('shareBetween two ranges', () => {
  it.each([
    [-1, 0],
    [0, 0],
    [1, 0.2],
    [4, 0.8],
    [5, 1],
    [7, 1],
    [10, 1],
    [11, 0.9],
    [15, 0.5],
    [20, 0],
    [25, 0],
  ])('%d in a sweet spot 5..10 within 0..20 earns %d', (value, share) => {
    expect(shareBetween(value, { healthy: range(5, 10), atRisk: range(0, 20), curve: 'linear' })).toBeCloseTo(
      share,
      12,
    );
  });

  it.each([
    [0, 0],
    [0.1, 0.5],
    [5, 1],
    [10, 1],
    [19.9, 0.5],
    [20, 0],
  ])('in steps, %d earns %d', (value, share) => {
    expect(shareBetween(value, { healthy: range(5, 10), atRisk: range(0, 20), curve: 'steps' })).toBe(share);
  });

  it('falls at once on a side where both ranges end together', () => {
    const pair = { healthy: range(0, 2), atRisk: range(0, 6), curve: 'linear' as const };
    expect([-0.1, 0, 2, 4, 6].map((value) => shareBetween(value, pair))).toEqual([0, 1, 1, 0.5, 0]);
  });
});

describe('shareBetween, for any thresholds', () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const curve = fc.constantFrom('linear' as const, 'steps' as const);

  it('stays from 0 to 1 and never falls towards Healthy', () => {
    fc.assert(
      fc.property(value, value, value, value, curve, (healthy, atRisk, a, b, shape) => {
        fc.pre(!isSameNumber(healthy, atRisk));
        const pair = { healthy: at(healthy), atRisk: at(atRisk), curve: shape };
        const [worse, better] =
          healthy > atRisk ? [Math.min(a, b), Math.max(a, b)] : [Math.max(a, b), Math.min(a, b)];
        const low = Number(shareBetween(worse, pair));
        const high = Number(shareBetween(better, pair));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });

  it('is full at Healthy and nothing at At risk, exactly', () => {
    fc.assert(
      fc.property(value, value, curve, (healthy, atRisk, shape) => {
        fc.pre(!isSameNumber(healthy, atRisk));
        const pair = { healthy: at(healthy), atRisk: at(atRisk), curve: shape };
        expect([shareBetween(healthy, pair), shareBetween(atRisk, pair)]).toEqual([1, 0]);
      }),
    );
  });
});
