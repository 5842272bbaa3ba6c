// One text of a column with all its possible readings, so that each cell is read only once.
import { type DateReadings, dateReadings } from './read-date';
import { type NumberReadings, numberReadings } from './read-number';

export interface ColumnText {
  /** From 0. */
  readonly row: number;
  /** Where it is, for people: F7 in a spreadsheet, a line in a file. */
  readonly cell: string;
  readonly text: string;
  readonly number: NumberReadings | undefined;
  readonly date: DateReadings | undefined;
}

/** The name of a cell for people, from its row, which counts from 0, and the letters of its column. */
export type NameCell = (row: number, letters: string) => string;

/** @param nameRow its cell in each row of the column */
export function columnText(
  row: number,
  nameRow: (row: number) => string,
  text: string,
  readings = readingsOf(text),
): ColumnText {
  const { number, date } = readings;
  return new TextOfColumn(row, nameRow, text, number, date);
}

/** `F7`, as a spreadsheet shows it. */
export const addressOfCell: NameCell = (row, letters) => `${letters}${row + 1}`;

export type Readings = Pick<ColumnText, 'number' | 'date'>;

export function readingsOf(text: string): Readings {
  const number = numberReadings(text);
  return { number, date: number ? undefined : dateReadings(text) };
}

/** Only a few cells are ever named, and the names of all of them would fill the memory. */
class TextOfColumn implements ColumnText {
  constructor(
    readonly row: number,
    private readonly nameRow: (row: number) => string,
    readonly text: string,
    readonly number: NumberReadings | undefined,
    readonly date: DateReadings | undefined,
  ) {}

  get cell(): string {
    return this.nameRow(this.row);
  }
}
