// Rows of a tab as runs of neighbors, so that many rows are read or removed in a few calls.

export interface RowRun {
  /** Position below the heading row, from 0. */
  readonly first: number;
  readonly count: number;
}

/** The rows that are picked, as runs from the top down. */
export function runsOf(picked: readonly boolean[]): RowRun[] {
  const runs: RowRun[] = [];
  for (let row = 0; row < picked.length; row += 1) {
    if (!picked[row]) continue;
    const first = row;
    while (picked[row + 1]) row += 1;
    runs.push({ first, count: row - first + 1 });
  }
  return runs;
}

/** More runs than `most` become one that reaches from the first to the last row: a little more is read, in one call. */
export function atMostRuns(runs: readonly RowRun[], most: number): readonly RowRun[] {
  const [first, last] = [runs[0], runs[runs.length - 1]];
  if (runs.length <= most || first === undefined || last === undefined) return runs;
  return [{ first: first.first, count: last.first + last.count - first.first }];
}
