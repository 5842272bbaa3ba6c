// Finds, for every column of the scored sheet, the column of the file that it came from.
import type { CellSeen } from '../cell-seen';

export type Grid = readonly (readonly CellSeen[])[];

export type ColumnOrigin =
  | { readonly from: 'file'; readonly column: number }
  /** One of ours; `replaces` is the column of the file whose place it takes, null when it is new. */
  | { readonly from: 'ours'; readonly column: number; readonly replaces: number | null };

export interface Alignment {
  readonly before: Grid;
  readonly after: Grid;
  /** Index of the heading row in both. */
  readonly headingRow: number;
  /** Indexes of our columns in `after`. */
  readonly ours: readonly number[];
}

/** Null when the user's own columns are not all there, in their order and unchanged. */
export function alignColumns({ before, after, headingRow, ours }: Alignment): readonly ColumnOrigin[] | null {
  const fileColumns = widthOf(before);
  const sheetColumns = widthOf(after);
  const same = remembered((file, sheet) =>
    after.every((row, index) => isSame(before[index]?.[file] ?? '', row[sheet] ?? '')),
  );
  const isBlank = (grid: Grid, column: number) => grid.every((row) => (row[column] ?? '') === '');
  const isPlaceOf = (file: number, sheet: number) => {
    const heading = before[headingRow]?.[file] ?? '';
    return heading === '' ? isBlank(before, file) : isSame(heading, after[headingRow]?.[sheet] ?? '');
  };

  const place = (sheet: number, file: number): readonly ColumnOrigin[] | null => {
    if (sheet >= sheetColumns) return file >= fileColumns ? [] : null;
    if (!ours.includes(sheet)) {
      if (file >= fileColumns) return isBlank(after, sheet) ? place(sheet + 1, file) : null;
      if (!same(file, sheet)) return null;
      return withRest({ from: 'file', column: file }, place(sheet + 1, file + 1));
    }
    const replaced =
      file < fileColumns && isPlaceOf(file, sheet)
        ? withRest({ from: 'ours', column: sheet, replaces: file }, place(sheet + 1, file + 1))
        : null;
    return replaced ?? withRest({ from: 'ours', column: sheet, replaces: null }, place(sheet + 1, file));
  };
  return place(0, 0);
}

function withRest(first: ColumnOrigin, rest: readonly ColumnOrigin[] | null): readonly ColumnOrigin[] | null {
  return rest && [first, ...rest];
}

function widthOf(grid: Grid): number {
  return grid.reduce((most, row) => Math.max(most, row.length), 0);
}

function remembered(ask: (file: number, sheet: number) => boolean): (file: number, sheet: number) => boolean {
  const answers = new Map<string, boolean>();
  return (file, sheet) => {
    const key = `${file} ${sheet}`;
    const answer = answers.get(key) ?? ask(file, sheet);
    answers.set(key, answer);
    return answer;
  };
}

function isSame(one: CellSeen, other: CellSeen): boolean {
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));
}
