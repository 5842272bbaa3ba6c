// Finds the row of headings in a table of texts.
import { dateReadings } from './read-date';
import { numberReadings } from './read-number';

const ROWS_SEARCHED = 25;

/**
 * Index of the first row that has at least two filled cells, all of them words, with a row at least half as full
 * right below and no fuller row above; undefined if there is none.
 */
export function findHeadingRow(rows: readonly (readonly string[])[]): number | undefined {
  let fullest = 0;
  for (let index = 0; index < Math.min(ROWS_SEARCHED, rows.length); index += 1) {
    const filled = filledCells(rows[index]);
    const below = filledCells(rows[index + 1]).length;
    // A fuller row above is the heading of a table whose headings are dates or numbers, and this is one of its accounts.
    if (
      filled.length >= 2 &&
      filled.length >= fullest &&
      below > 0 &&
      below >= filled.length / 2 &&
      filled.every(isWord)
    ) {
      return index;
    }
    fullest = Math.max(fullest, filled.length);
  }
  return undefined;
}

function filledCells(row: readonly string[] | undefined): readonly string[] {
  return (row ?? []).filter((cell) => cell.trim() !== '');
}

function isWord(cell: string): boolean {
  return numberReadings(cell) === undefined && dateReadings(cell) === undefined;
}
