// Metric types that put several cells together: what can be read counts, and what cannot is kept apart to be reported.
import type { Cell } from '../values/cell';
import type { MetricReading, MetricValue, PartlyRead, Unreadable } from './metric-type';

export interface ReadCells<Value> {
  readonly values: readonly Value[];
  readonly troubles: readonly Unreadable[];
}

/** Reads each cell; missing ones are skipped. */
export function readEach<Value extends string | number | boolean>(
  cells: readonly Cell[],
  read: (cell: Cell) => Value | undefined | Unreadable,
): ReadCells<Value> {
  const values: Value[] = [];
  const troubles: Unreadable[] = [];
  cells.forEach((cell, at) => {
    const reading = read(cell);
    if (reading === undefined) return;
    if (typeof reading === 'object') troubles.push(inCell(reading, at));
    else values.push(reading);
  });
  return { values, troubles };
}

/** Trouble in the cell at a position; the first is where trouble is unless it says otherwise. */
export function inCell(trouble: Unreadable, at: number): Unreadable {
  return at === 0 ? trouble : { ...trouble, at };
}

/** The value of what could be read, beside what could not; where nothing could, the first trouble. */
export function besideTroubles(
  value: MetricValue | undefined,
  troubles: readonly Unreadable[],
): MetricReading | PartlyRead {
  if (value === undefined) return troubles[0];
  return troubles.length === 0 ? value : { value, leftOut: troubles };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
