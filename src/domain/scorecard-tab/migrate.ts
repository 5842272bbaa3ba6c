// Migrations: a tab written in an older format is brought to today's, one numbered step at a time.
import type { Cell } from '../values/cell';

export type Grid = readonly (readonly Cell[])[];

export interface Migration {
  /** Version that it reads; it writes the next one. */
  readonly from: number;
  /** Grid in, grid out; cells keep their places where they can, so that issues name the cell that people see. */
  migrate(grid: Grid): Grid;
}

/** None yet: version 1 is the first. */
export const MIGRATIONS: readonly Migration[] = [];

/** @returns the grid in version `target`, or undefined when a step is lacking. */
export function migrateGrid(
  grid: Grid,
  version: number,
  target: number,
  steps = MIGRATIONS,
): Grid | undefined {
  let current = grid;
  for (let at = version; at < target; at += 1) {
    const step = steps.find((each) => each.from === at);
    if (step === undefined) return undefined;
    current = step.migrate(current);
  }
  return current;
}
