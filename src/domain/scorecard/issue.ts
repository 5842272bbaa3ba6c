// An issue: a problem with the cell it is about. With an error in the scorecard nothing is scored.
import type { CellPlace } from '../values/cell-place';

export type Severity = 'error' | 'warning';

/** A problem at its place: an issue. */
export type Placed<Found> = Found & {
  /** undefined where no single cell is to blame. */
  readonly place: CellPlace | undefined;
  readonly severity: Severity;
};

/** Fails the scorecard. */
export function errorAt<Found extends { readonly code: string }>(
  place: CellPlace | undefined,
  problem: Found,
): Placed<Found> {
  return { ...problem, place, severity: 'error' };
}

/** Is reported, and stops nothing. */
export function warningAt<Found extends { readonly code: string }>(
  place: CellPlace | undefined,
  problem: Found,
): Placed<Found> {
  return { ...problem, place, severity: 'warning' };
}
