// One text of a column with all its possible readings, so that each cell is read only once.
import { type DateReadings, dateReadings } from './read-date';
import { type NumberReadings, numberReadings } from './read-number';

export interface ColumnText {
  /** From 0. */
  readonly row: number;
  /** As in F7. */
  readonly cell: string;
  readonly text: string;
  readonly number: NumberReadings | undefined;
  readonly date: DateReadings | undefined;
}

export function columnText(
  row: number,
  letters: string,
  text: string,
  readings = readingsOf(text),
): ColumnText {
  const { number, date } = readings;
  return new TextOfColumn(row, letters, text, number, date);
}

export type Readings = Pick<ColumnText, 'number' | 'date'>;

export function readingsOf(text: string): Readings {
  const number = numberReadings(text);
  return { number, date: number ? undefined : dateReadings(text) };
}

/** Only a few cells are ever named, and the names of all of them would fill the memory. */
class TextOfColumn implements ColumnText {
  constructor(
    readonly row: number,
    private readonly letters: string,
    readonly text: string,
    readonly number: NumberReadings | undefined,
    readonly date: DateReadings | undefined,
  ) {}

  get cell(): string {
    return `${this.letters}${this.row + 1}`;
  }
}
