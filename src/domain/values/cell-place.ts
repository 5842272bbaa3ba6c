// Where a cell is, as data and as people write it.

export interface CellPlace {
  /** Title of the tab; undefined on the scorecard's own tab, whose title only the reader of the spreadsheet knows. */
  readonly tab: string | undefined;
  /** Both count from 1. */
  readonly row: number;
  readonly column: number;
}

/** How sentences name the places of a tab: a file in its place has lines and columns. */
export interface PlaceWords {
  /** `in Accounts!E9` · `in line 9` */
  inCell(place: CellPlace): string;
  /** `on the tab Accounts` · `in accounts.csv` */
  onTab(tab: string): string;
  /** `row 4` or `rows 4 to 6` · `line 4` or `lines 4 to 6` */
  rows(tab: string, first: number, last: number): string;
}

/** Letters of a column, which counts from 1: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `E9` */
export function cellAddress({ row, column }: Pick<CellPlace, 'row' | 'column'>): string {
  return `${columnLetters(column)}${row}`;
}

/** `Accounts!E9`, for people: no quotes around the tab's title. */
export function placeText(place: CellPlace, scorecardTab: string): string {
  return `${place.tab ?? scorecardTab}!${cellAddress(place)}`;
}

/** The places as a spreadsheet has them. */
export const SHEET_PLACES: PlaceWords = {
  inCell: (place) => `in ${placeText(place, '')}`,
  onTab: (tab) => `on the tab ${tab}`,
  rows: (_tab, first, last) => (first === last ? `row ${first}` : `rows ${first} to ${last}`),
};
