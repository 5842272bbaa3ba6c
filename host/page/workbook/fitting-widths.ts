// Columns as wide as their content, estimated from the first rows.
import type { CellInput } from '../../api';

const rowsMeasured = 200;
const narrowest = 56;
const widest = 280;
const pixelsPerLetter = 6.6;
const margin = 18;

/** A date or an amount is drawn with about as many letters as these. */
function lettersOf(cell: CellInput | undefined): number {
  if (cell === null || cell === undefined) return 0;
  if (typeof cell !== 'object') return String(cell).length;
  if ('date' in cell) return 10;
  if ('number' in cell) return String(cell.number).length + 2;
  return 'typed' in cell ? cell.typed.length : 10;
}

export function fittingWidths(rows: readonly (readonly CellInput[])[]): number[] {
  const longest: number[] = [];
  for (const row of rows.slice(0, rowsMeasured)) {
    row.forEach((cell, column) => {
      longest[column] = Math.max(longest[column] ?? 0, lettersOf(cell));
    });
  }
  return Array.from(longest, (letters = 0) =>
    Math.round(Math.min(widest, Math.max(narrowest, letters * pixelsPerLetter + margin))),
  );
}
