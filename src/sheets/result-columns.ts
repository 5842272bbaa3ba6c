// Our columns among the user's: found by their marks or by their headings, and distinguished from columns that only look like ours.

import { FIRST_COLUMNS, type ResultColumn } from '../domain/explaining/results';
import { type Cell, matchKey } from '../domain/values/cell';
import type { ColumnPlaces } from './column-marks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * All of ours: those marked, and by heading the rest. By heading only where all expected ones (or the first four) are side by
 * side in our order: a lone "Health score" is the user's own. (Marks are missing in a copy of the file, and after a fault between writing
 * and marking.)
 */
export function findResultColumns(
  marked: ColumnPlaces,
  headingRow: readonly Cell[],
  expected: readonly ResultColumn[],
): ColumnPlaces {
  const keys = headingRow.map(matchKey);
  for (const columns of [expected, FIRST_COLUMNS]) {
    const first = keys.findIndex((_, at) =>
      columns.every(({ heading }, offset) => keys[at + offset] === matchKey(heading)),
    );
    if (first < 0) continue;
    const byHeading = new Map(columns.map(({ id }, offset): [string, number] => [id, first + offset]));
    const agree = [...marked].every(([id, at]) => (byHeading.get(id) ?? at) === at);
    if (agree) return new Map([...marked, ...byHeading]);
  }
  return marked;
}

/**
 * Without our marks, columns with our headings are ours only where no account's cell holds a formula: otherwise the user made
 * them with the functions.
 */
export function withoutUsersColumns(
  sheet: Sheet,
  marked: ColumnPlaces,
  found: ColumnPlaces,
  { headingRow, lastRow }: { readonly headingRow: number; readonly lastRow: number },
): ColumnPlaces {
  const unmarked = [...found].filter(([id]) => !marked.has(id)).map(([, at]) => at);
  if (unmarked.length === 0 || lastRow <= headingRow) return found;
  const first = Math.min(...unmarked);
  const width = Math.max(...unmarked) - first + 1;
  const formulas = sheet.getRange(headingRow + 2, first + 1, lastRow - headingRow, width).getFormulas();
  const isTheUsers = formulas.some((row) => unmarked.some((at) => (row[at - first] ?? '') !== ''));
  return isTheUsers && marked.size === 0 ? marked : found;
}

/** A run of our columns that are side by side. */
export interface Block {
  /** Their ids. */
  readonly columns: readonly string[];
  /** From 0. */
  readonly first: number;
}

/** From left to right. */
export function blocksOf(places: ColumnPlaces): readonly Block[] {
  const sorted = [...places.entries()].sort((a, b) => a[1] - b[1]);
  const blocks: { columns: string[]; first: number }[] = [];
  for (const [column, at] of sorted) {
    const last = blocks[blocks.length - 1];
    if (last && last.first + last.columns.length === at) last.columns.push(column);
    else blocks.push({ columns: [column], first: at });
  }
  return blocks;
}
