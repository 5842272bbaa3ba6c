// Settles the columns of a table by their own cells: the order of written dates, decimal marks, numbers that mean "no value".
import type { Cell } from '../values/cell';
import type { TextLocale } from '../values/text-locale';
import type { ColumnSettling } from './column-settling';
import { farNumbers } from './far-numbers';
import { mayBeOddDay, settleOddDates } from './odd-dates';
import { mayBeOdd, settleOddNumbers } from './odd-numbers';
import { settlePercents } from './odd-percents';
import { settleShares } from './odd-shares';
import { settleDates } from './settle-dates';
import { type NumberProofs, proofOf, settleNumbers, writtenNumbers } from './settle-numbers';
import type { SettleProblem } from './settle-problems';

type Row = readonly Cell[];

export interface SettledFinding {
  /** Position among the rows. */
  readonly row: number;
  /** Position of the column, from 0. */
  readonly column: number;
  readonly problem: SettleProblem;
}

/** A column that a metric reads as numbers or dates. */
export interface MeasuredColumn {
  readonly heading: string;
  /** shares: its thresholds are shares such as 80%, so that its cells are 0.85 or "85%" · percents: percent points such as 80 */
  readonly holds: 'shares' | 'percents' | 'other values';
}

export interface SettledTable {
  readonly rows: readonly Row[];
  readonly findings: readonly SettledFinding[];
}

/**
 * One cell that proves an order or a mark decides for the whole column: "28/10/2026" is day first, and so is "03/11/2026" above it.
 * @param rows the accounts
 * @param columns those that are read as numbers or dates, by position
 * @returns the same rows where nothing had to be settled
 */
export function settleColumns(
  rows: readonly Row[],
  columns: ReadonlyMap<number, MeasuredColumn>,
  locale: () => TextLocale,
): SettledTable {
  const unsettled = [...columns].flatMap(([column, { heading, holds }]) => {
    const isText = rows.some((row) => isNumericText(row[column]));
    const isPlain = !isText && holds === 'other values';
    if (isPlain && !rows.some((row) => mayBeOdd(row[column]) || mayBeOddDay(row[column]))) return [];
    const cells = rows.map((row) => row[column] ?? '');
    return [{ column, heading, holds, cells, isText, written: isText ? writtenNumbers(cells) : [] }];
  });
  const proofs = numberProofs(unsettled.map(({ written }) => written));
  const settled = unsettled.flatMap(({ column, heading, holds, cells, isText, written }) => {
    const settling =
      (isText ? settleDates(heading, cells, locale().dateOrder) : undefined) ??
      settleNumbers(heading, written, proofs, () => locale().decimal) ??
      (holds === 'shares' ? settleShares(heading, cells) : undefined) ??
      (holds === 'other values' ? undefined : settlePercents(heading, cells)) ??
      settleOddNumbers(heading, cells) ??
      settleOddDates(heading, cells, locale().dateOrder);
    return settling === undefined ? [] : [{ column, ...settling }];
  });
  const changed = withSettled(rows, settled);
  return {
    rows: changed,
    findings: [
      ...settled.flatMap(({ column, findings }) =>
        findings.map(({ at, problem }) => ({ row: at, column, problem })),
      ),
      ...farFindings(changed, columns, () => locale().decimal),
    ],
  };
}

/** The same rows where nothing had to be settled. */
function withSettled(
  rows: readonly Row[],
  settled: readonly (ColumnSettling & { readonly column: number })[],
): readonly Row[] {
  if (settled.length === 0) return rows;
  const changed = rows.map((row) => [...row]);
  for (const { column, cells } of settled)
    for (const { at, cell } of cells) {
      const row = changed[at];
      if (row !== undefined) row[column] = cell;
    }
  return changed;
}

/** Numbers far from all others of their column, which count all the same. */
function farFindings(
  rows: readonly Row[],
  columns: ReadonlyMap<number, MeasuredColumn>,
  decimal: () => '.' | ',',
): readonly SettledFinding[] {
  return [...columns].flatMap(([column, { heading, holds }]) => {
    if (holds !== 'other values') return [];
    const cells = rows.map((row) => row[column] ?? '');
    return farNumbers(heading, cells, decimal).map(({ at, problem }) => ({ row: at, column, problem }));
  });
}

function isNumericText(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && /\d/.test(cell);
}

function numberProofs(columns: readonly ReturnType<typeof writtenNumbers>[]): NumberProofs {
  const numbers = columns.flat();
  const [comma, point] = [proofOf(numbers, ','), proofOf(numbers, '.')];
  if (comma !== undefined && point !== undefined) return { ofTable: undefined, areMixed: true };
  if (comma !== undefined) return { ofTable: { mark: ',', shownBy: comma.text }, areMixed: false };
  return {
    ofTable: point && { mark: '.', shownBy: point.text },
    areMixed: false,
  };
}
