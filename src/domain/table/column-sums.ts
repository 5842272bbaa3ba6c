// Sums and means of the accounts above a row, by column: what a total repeats.
import type { Cell } from '../values/cell';
import { readNumberText } from '../values/number-text';
import type { LabelKind } from './row-labels';

type Row = readonly Cell[];

interface ColumnSum {
  readonly count: number;
  readonly sum: number;
  readonly lowest: number;
  readonly highest: number;
}

const NOTHING: ColumnSum = { count: 0, sum: 0, lowest: Infinity, highest: -Infinity };

/** This many of a row's numbers must be those of the rows above; ratios of sums are neither sums nor means. */
const MATCHING_SHARE = 0.6;

/** Fewer rows prove nothing without a word that only a total has: one row is its own sum. */
export const LEAST_ROWS = 2;

/** A share of the number, and hundredths: totals are written rounded. */
const ROUNDED_BY = 0.001;

/** Whether numbers are the sums of the rows above, or none of them is. */
export type SumsFound = 'sums' | 'others' | 'unknown';

/** What the row's label allows: the mean of a company called Total Wine proves nothing, its sum does. */
export type SumLabel = 'total' | 'extreme' | 'name with total';

/** @param label in matching form */
export function sumLabelOf(kind: LabelKind | undefined, label: string): SumLabel | undefined {
  if (kind === 'like a total') return /total/.test(label) ? 'name with total' : 'extreme';
  if (kind === 'summary') return 'extreme';
  return kind === undefined ? undefined : 'total';
}

export class ColumnSums {
  private readonly sums = new Map<number, ColumnSum>();
  private rows = 0;

  constructor(private readonly columns: readonly number[]) {}

  add(row: Row): void {
    this.rows += 1;
    for (const column of this.columns) {
      const number = numberIn(row[column]);
      if (number === undefined) continue;
      const { count, sum, lowest, highest } = this.sums.get(column) ?? NOTHING;
      this.sums.set(column, {
        count: count + 1,
        sum: sum + number,
        lowest: Math.min(lowest, number),
        highest: Math.max(highest, number),
      });
    }
  }

  /**
   * Whether the numbers of a row repeat those of the rows added so far: their sums or means; their extremes and their count only
   * where a label says so. Without a label one mean proves nothing: a column of marks from 0 to 10 meets it by chance.
   * @param leastRows rows that must be above
   */
  compare(row: Row, label: SumLabel | undefined, leastRows: number): SumsFound {
    if (this.rows < leastRows) return 'unknown';
    const numbers = this.columns.flatMap((column) => {
      const number = numberIn(row[column]);
      const of = this.sums.get(column);
      if (number === undefined || of === undefined) return [];
      // Where all are the same, every one of them is the mean.
      return of.lowest === of.highest && number !== of.sum ? [] : [{ number, of }];
    });
    const matching = numbers.filter(({ number, of }) => isOf(number, of, label === 'extreme'));
    const isSum = matching.some(({ number, of }) => isAbout(number, of.sum));
    if (numbers.length === 0) return 'unknown';
    if (matching.length === 0) return 'others';
    const isProof =
      matching.length >= numbers.length * MATCHING_SHARE &&
      (isSum || label === 'total' || label === 'extreme' || (label === undefined && matching.length > 1));
    return isProof ? 'sums' : 'unknown';
  }

  /** Whether a number is at least the sum of the rows added so far: after some of the rows, that rules out most that are no total. */
  mayBeTotal(row: Row): boolean {
    return this.columns.some((column) => {
      const number = numberIn(row[column]);
      const of = this.sums.get(column);
      return number !== undefined && of !== undefined && (number >= of.sum || isAbout(number, of.sum));
    });
  }

  /** Whether two numbers or more, and most of the row's, are sums of several others: proof enough under any name. */
  areRepeatedBy(row: Row): boolean {
    const numbers = this.columns.flatMap((column) => {
      const number = numberIn(row[column]);
      const of = this.sums.get(column);
      return number === undefined || of === undefined ? [] : [{ number, of }];
    });
    const sums = numbers.filter(({ number, of }) => number > of.highest && isAbout(number, of.sum));
    return sums.length > 1 && sums.length >= numbers.length * MATCHING_SHARE;
  }
}

function isOf(number: number, { count, sum, lowest, highest }: ColumnSum, withExtremes: boolean): boolean {
  if (number === 0) return false;
  if (isAbout(number, sum) || isAbout(number, sum / count)) return true;
  return withExtremes && (number === lowest || number === highest || number === count);
}

function isAbout(number: number, value: number): boolean {
  return Math.abs(number - value) <= Math.max(0.01, Math.abs(value) * ROUNDED_BY);
}

function numberIn(cell: Cell | undefined): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== 'string' || !/\d/.test(cell)) return undefined;
  return readNumberText(cell, '.') ?? readNumberText(cell, ',');
}
