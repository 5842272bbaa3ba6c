// Metric types that combine several cells: readable cells count, and the others are reported.
import type { Cell } from '../values/cell';
import type { MetricReading, MetricValue, PartlyRead, Unreadable } from './metric-type';

export interface ReadCells<Value> {
  readonly values: readonly Value[];
  readonly unreadable: readonly Unreadable[];
}

/** Reads each cell; missing ones are skipped. */
export function readEach<Value extends string | number | boolean>(
  cells: readonly Cell[],
  read: (cell: Cell) => Value | undefined | Unreadable,
): ReadCells<Value> {
  const values: Value[] = [];
  const unreadable: Unreadable[] = [];
  cells.forEach((cell, at) => {
    const reading = read(cell);
    if (reading === undefined) return;
    if (typeof reading === 'object') unreadable.push(inCell(reading, at));
    else values.push(reading);
  });
  return { values, unreadable };
}

/** What was found, in the cell at a position; without a position it is in the first. */
export function inCell(found: Unreadable, at: number): Unreadable {
  return at === 0 ? found : { ...found, at };
}

/** The value of the readable cells, with those that are not; where none is readable, the first of these. */
export function withUnreadable(
  value: MetricValue | undefined,
  unreadable: readonly Unreadable[],
): MetricReading | PartlyRead {
  if (value === undefined) return unreadable[0];
  return unreadable.length === 0 ? value : { value, leftOut: unreadable };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
