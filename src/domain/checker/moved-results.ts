// Finds results in the rows of other accounts: a sort that covered only some columns moved the accounts away from them.

/** A result as a cell holds it: a score, or a band where there is none. */
export type Result = string;

/** One account: the result in its row now, and the one that it got; undefined where that is not known. */
export interface RowResult {
  readonly inRow: Result;
  readonly ofAccount: Result | undefined;
}

/** Fewer than this may be a cell that was typed over. */
const LEAST_MOVED = 2;

/**
 * Positions of rows whose result belongs to another account. Only where these results are the accounts' own in another order:
 * edited results, or those of another scorecard, are not a sort.
 */
export function movedResults(rows: readonly RowResult[]): readonly number[] {
  const moved = rows.flatMap(({ inRow, ofAccount }, index) =>
    ofAccount !== undefined && inRow !== ofAccount ? [index] : [],
  );
  const found = moved.map((index) => rows[index]?.inRow ?? '').sort();
  const expected = moved.map((index) => rows[index]?.ofAccount ?? '').sort();
  const isOtherOrder = found.every((result, index) => result === expected[index]);
  return moved.length >= LEAST_MOVED && isOtherOrder ? moved : [];
}
