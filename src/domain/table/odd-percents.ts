// Percentages that cannot be: -20 or 850 in a column whose other values are all between 0 and 100.
import type { Cell } from '../values/cell';
import { readNumberText } from '../values/number-text';
import type { ColumnSettling } from './column-settling';
import { mayBeNegative } from './odd-numbers';

/** Shares reach 150% at times; from 500% on a value is far outside. */
const LARGEST_SHARE = 1.5;
const FAR_ABOVE = 5;
const POINTS = 100;

/** With fewer others nothing is odd; at most so much of a column may be. */
const OTHERS_ENOUGH = 5;
const ODD_SHARE = 0.2;

/** @param cells of a column that a metric reads as percentages, as fractions (0.85, 85%) or as percent points (85) */
export function settlePercents(heading: string, cells: readonly Cell[]): ColumnSettling | undefined {
  if (mayBeNegative(heading)) return undefined;
  const numbers = cells.flatMap((cell, at) => {
    const number = numberIn(cell);
    return number === undefined ? [] : [{ at, number }];
  });
  const positive = numbers.map(({ number }) => number).filter((number) => number >= 0);
  const middle = positive.sort((a, b) => a - b)[Math.floor(positive.length / 2)] ?? 0;
  const whole = middle > LARGEST_SHARE ? POINTS : 1;
  const odd = numbers.filter(({ number }) => number < 0 || number >= FAR_ABOVE * whole);
  const others = numbers.filter((each) => !odd.includes(each));
  if (odd.length === 0 || others.length < OTHERS_ENOUGH || odd.length > numbers.length * ODD_SHARE)
    return undefined;
  if (others.some(({ number }) => number > LARGEST_SHARE * whole)) return undefined;
  return {
    cells: odd.map(({ at }) => ({ at, cell: '' })),
    findings: odd.map(({ at, number }) => ({
      at,
      problem: {
        code: 'percent-impossible',
        heading,
        percent: Number(((number / whole) * POINTS).toPrecision(12)),
      },
    })),
  };
}

function numberIn(cell: Cell): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  return typeof cell === 'string' ? (readNumberText(cell, '.') ?? readNumberText(cell, ',')) : undefined;
}
