// Finds, for every column of the scored sheet, the column of the file that it came from.
import type { CellSeen } from '../cell-seen';

/** A table as seen column by column: a large one is never all in memory twice. */
export interface SeenColumns {
  readonly count: number;
  column(index: number): readonly CellSeen[];
}

export type ColumnOrigin =
  | { readonly from: 'file'; readonly column: number }
  /** One of ours; `replaces` is the column of the file whose place it takes, null when it is new. */
  | { readonly from: 'ours'; readonly column: number; readonly replaces: number | null };

export interface Alignment {
  readonly before: SeenColumns;
  readonly after: SeenColumns;
  /** Index of the heading row in both. */
  readonly headingRow: number;
  /** Indexes of our columns in `after`. */
  readonly ours: readonly number[];
}

/** Null when the user's own columns are not all there, in their order and unchanged. */
export function alignColumns({ before, after, headingRow, ours }: Alignment): readonly ColumnOrigin[] | null {
  const fileColumns = before.count;
  const sheetColumns = after.count;
  const same = remembered((file, sheet) => {
    const old = before.column(file);
    return after.column(sheet).every((cell, row) => isSame(old[row] ?? '', cell));
  });
  const isBlank = (columns: SeenColumns, index: number) => columns.column(index).every((cell) => cell === '');
  const isPlaceOf = (file: number, sheet: number) => {
    const heading = before.column(file)[headingRow] ?? '';
    return heading === '' ? isBlank(before, file) : isSame(heading, after.column(sheet)[headingRow] ?? '');
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
