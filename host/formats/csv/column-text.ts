// One text of a column with everything that it can be read as, so that each cell is read only once.
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

export function columnText(row: number, cell: string, text: string): ColumnText {
  const number = numberReadings(text);
  return { row, cell, text, number, date: number ? undefined : dateReadings(text) };
}
