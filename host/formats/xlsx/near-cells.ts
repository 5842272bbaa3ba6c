// Drops cells that are far from all others: a grid that reaches them would hold millions of blank cells.
import type { FileCell } from './workbook-file';

/** How many blank rows and columns may lie between cells; where the grid stays too large, the next pair counts. */
const GAPS = [
  { rows: 10_000, columns: 500 },
  { rows: 1000, columns: 100 },
  { rows: 100, columns: 30 },
  { rows: 10, columns: 10 },
  { rows: 3, columns: 3 },
];
/** A grid of this size is always opened. */
const SMALL_GRID = 1_000_000;
/** Blank cells for each filled one, at most, in a larger grid. */
const BLANKS_FOR_EACH = 20;
/** A spreadsheet has no more. */
const MOST_COLUMNS = 16_384;

/** @param cells filled ones */
export function nearCells(cells: readonly FileCell[]): readonly FileCell[] {
  let near = cells;
  for (const gap of GAPS) {
    const lastRow = endBeforeGap(near, ({ row }) => row, gap.rows);
    const lastColumn = endBeforeGap(near, ({ column }) => column, gap.columns);
    near = near.filter(({ row, column }) => row <= lastRow && column <= lastColumn);
    const size = (lastRow + 1) * (lastColumn + 1);
    if (size <= largestGrid(near)) return near;
  }
  return fullestCorner(near);
}

function largestGrid(cells: readonly FileCell[]): number {
  return Math.max(SMALL_GRID, cells.length * BLANKS_FOR_EACH);
}

/** Cells on a diagonal have no gap: of the corners that are not too large, the one with the most cells. */
function fullestCorner(cells: readonly FileCell[]): readonly FileCell[] {
  const largest = largestGrid(cells);
  let fullest: readonly FileCell[] = [];
  for (let columns = 1; columns <= MOST_COLUMNS; columns *= 2) {
    const rows = Math.floor(largest / columns);
    const inside = cells.filter(({ row, column }) => row < rows && column < columns);
    if (inside.length > fullest.length) fullest = inside;
  }
  return fullest;
}

/** The last line that has a cell before the first gap that is too wide; the first line of all always counts. */
function endBeforeGap(
  cells: readonly FileCell[],
  lineOf: (cell: FileCell) => number,
  widest: number,
): number {
  const lines = new Set<number>();
  for (const cell of cells) lines.add(lineOf(cell));
  let end = -1;
  for (const line of [...lines].sort((a, b) => a - b)) {
    if (end >= 0 && line - end - 1 > widest) return end;
    end = line;
  }
  return Math.max(0, end);
}
