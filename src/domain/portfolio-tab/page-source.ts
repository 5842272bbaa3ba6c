// The input of the page: the figures, and how names, bands and amounts look in this spreadsheet.
import type { Portfolio } from '../portfolio/portfolio';
import { shortText } from '../values/cell';
import type { PageCell } from './page-cell';
import type { PageFormats } from './page-formats';

export interface PageSource {
  readonly portfolio: Portfolio;
  readonly formats: PageFormats;
  /** Name of the scorecard. */
  readonly scorecard: string;
  /** Heading of the value column; undefined without one. */
  readonly valueHeading: string | undefined;
  /** Background of each band, by name. */
  readonly colors: ReadonlyMap<string, string>;
}

/** Columns of the page are equally wide, in pixels. */
export const PAGE_COLUMNS = 20;
export const COLUMN_WIDTH = 66;
/** Arial 9: wider than the average character, since names may hold many capitals. */
const CHARACTER_WIDTH = 5.9;

/** Text cut to what this many columns show, since a cell may not overlap the block beside it. */
export function fitted(text: string, columns: number): string {
  return shortText(text, Math.floor((columns * COLUMN_WIDTH) / CHARACTER_WIDTH));
}

/** Before words to the right of a number: the cells alone leave too little room. */
export const GAP = '\u2002';

/** The heading of the value column, short enough for a label. */
export function valueName({ valueHeading }: Pick<PageSource, 'valueHeading'>): string {
  return shortText(valueHeading ?? 'Value', 14);
}

/** One row of cells from a column on; blanks are left out. */
export function rowOf(
  row: number,
  column: number,
  cells: readonly (Omit<PageCell, 'row' | 'column'> | undefined)[],
): PageCell[] {
  return cells.flatMap((cell, index) =>
    cell === undefined ? [] : [{ row, column: column + index, ...cell }],
  );
}

/** The headings of a block: its title first, then those of its columns; a number's heading is above its digits. */
export function headRow(
  row: number,
  column: number,
  columns: number,
  headings: readonly (string | { readonly number: string } | undefined)[],
): PageCell[] {
  return Array.from({ length: columns }, (_, index): PageCell => {
    const heading = headings[index] ?? '';
    const place = { row, column: column + index, look: 'head' } as const;
    return typeof heading === 'string'
      ? { ...place, value: heading }
      : { ...place, value: heading.number, align: 'right' };
  });
}

export const WHAT_IT_NEEDS = {
  value: 'Set the value column under More in the sidebar to see amounts.',
  renewal: 'Set the renewal column under More in the sidebar to see renewals.',
  owner: 'Set the owner column under More in the sidebar to see accounts by owner.',
  segment: 'Set the segment column under More in the sidebar to see accounts by segment.',
  outcome:
    'To see churn without involuntary losses, choose the column that says who left in the sidebar under Evidence.',
  history: 'Changes appear when the accounts are scored on another day.',
} as const;
