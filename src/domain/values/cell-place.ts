// Where a cell is, as data and as people write it.

export interface CellPlace {
  /** Title of the tab; undefined on the scorecard's own tab, whose title only the reader of the spreadsheet knows. */
  readonly tab: string | undefined;
  /** Both count from 1. */
  readonly row: number;
  readonly column: number;
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
