// What an account would score with another value of one metric: its cells are changed as a user would change them, and scored again.

import { isValue, type MetricReading, type MetricValue } from '../metric-types/metric-type';
import { readNumberCell } from '../metric-types/number-scale';
import type { PlannedMetric, ScoringPlan } from '../scoring/plan-scoring';
import { type AccountScore, scoreAccount, segmentPlanFor } from '../scoring/score-account';
import type { Cell } from '../values/cell';
import type { ReadingContext } from '../values/reading-context';

/** An account with changed cells, scored. */
export interface ChangedAccount {
  readonly row: readonly Cell[];
  readonly account: AccountScore;
}

/** The account with another value in one metric; undefined where no cells can be found that hold it. */
export type WhatIf = (value: MetricValue) => ChangedAccount | undefined;

/** The cells of a metric that would hold a value. */
type CellsOf = (value: number) => readonly Cell[] | undefined;

/**
 * All that reads the same cells (other metrics, rules) sees the change as well.
 * @param index position of the metric in the account's card
 */
export function whatIf(
  plan: ScoringPlan,
  row: readonly Cell[],
  index: number,
  context: ReadingContext,
): WhatIf {
  const planned = segmentPlanFor(plan, row).metrics[index];
  if (planned === undefined) return () => undefined;
  const { metric, type, columns, optionColumns } = planned;
  const now = columns.map((column) => row[column ?? -1] ?? '');
  const score = (cells: readonly Cell[]): ChangedAccount => {
    const changed = withCells(row, planned, cells);
    return { row: changed, account: scoreAccount(plan, changed, context) };
  };
  const optionCell = (key: string): Cell => row[optionColumns.get(key) ?? -1] ?? '';
  // A type that finds the cells itself may miss the requested value: whole days, whole boxes.
  const own = type.cellsOf?.bind(type);
  const isWorkedOut = type.computed === true || Object.keys(metric.options).length > 0;
  const first =
    own === undefined && isWorkedOut
      ? inFirstCell(now, context, (cells) => score(cells).account.values[index])
      : undefined;
  const inEach: CellsOf = (value) => columns.map(() => value);
  const cellsOf = first ?? inEach;
  return (value) => {
    if (typeof value === 'object') return undefined;
    if (own !== undefined && typeof value === 'number') {
      const cells = own(value, now, metric, context, optionCell);
      return cells && score(cells);
    }
    const cells = typeof value === 'number' ? cellsOf(value) : columns.map(() => value);
    const changed = cells && score(cells);
    return isSame(changed?.account.values[index], value) ? changed : undefined;
  };
}

function withCells(row: readonly Cell[], { columns }: PlannedMetric, cells: readonly Cell[]): Cell[] {
  const changed = row.slice();
  columns.forEach((column, at) => {
    if (column !== undefined) changed[column] = cells[at] ?? '';
  });
  return changed;
}

/**
 * Where a value is worked out in a straight line from the first cell (seats used ÷ seats bought, now against before), the other
 * cells stay as they are. Found by asking what one more in the first cell makes of the value.
 */
function inFirstCell(
  now: readonly Cell[],
  context: ReadingContext,
  read: (cells: readonly Cell[]) => MetricReading,
): CellsOf | undefined {
  const first = readNumberCell(now[0], context);
  if (typeof first !== 'number') return undefined;
  const from = read([first, ...now.slice(1)]);
  const oneMore = read([first + 1, ...now.slice(1)]);
  if (typeof from !== 'number' || typeof oneMore !== 'number' || oneMore === from) return undefined;
  return (value) => [first + (value - from) / (oneMore - from), ...now.slice(1)];
}

/** What the cells read must be what was meant, or the cells of this type are not found this way. */
function isSame(reading: MetricReading, value: MetricValue): boolean {
  if (!isValue(reading)) return false;
  return typeof reading === 'number' && typeof value === 'number'
    ? Math.abs(reading - value) <= 1e-9 * Math.max(1, Math.abs(value))
    : reading === value;
}
