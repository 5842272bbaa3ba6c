// Rows of cells packed by column for the trip to the sidebar: numbers as they are, everything else once, by a short code.
import { type Cell, isDateCell } from './cell';

/** One column as plain JSON. */
export interface CodedColumn {
  /** Each different cell that is not a number. */
  readonly words: readonly Cell[];
  /** By row: a number, or the position in `words` in base 36. */
  readonly cells: readonly (number | string)[];
}

const CODE_BASE = 36;

/** @param width columns of the result; cells beyond a row's end are blank */
export function encodeColumns(rows: readonly (readonly Cell[])[], width: number): CodedColumn[] {
  return Array.from({ length: width }, (_, column) => {
    const words: Cell[] = [];
    const codes = new Map<string | boolean, string>();
    const cells = rows.map((row) => {
      const cell = row[column] ?? '';
      if (typeof cell === 'number') return Number.isFinite(cell) ? cell : codeOf(String(cell), words, codes);
      return codeOf(cell, words, codes);
    });
    return { words, cells };
  });
}

function codeOf(cell: Cell, words: Cell[], codes: Map<string | boolean, string>): string {
  // The NUL keeps a day apart from a text with the same characters.
  const key = isDateCell(cell) ? `\0${cell.day}` : typeof cell === 'number' ? String(cell) : cell;
  const known = codes.get(key);
  if (known !== undefined) return known;
  const code = words.length.toString(CODE_BASE);
  words.push(cell);
  codes.set(key, code);
  return code;
}

/** Unpacks the rows. */
export function decodeColumns(columns: readonly CodedColumn[]): Cell[][] {
  const length = columns.reduce((longest, { cells }) => Math.max(longest, cells.length), 0);
  return Array.from({ length }, (_, row) =>
    columns.map(({ words, cells }): Cell => {
      const code = cells[row] ?? '';
      return typeof code === 'number' ? code : (words[Number.parseInt(code, CODE_BASE)] ?? '');
    }),
  );
}
