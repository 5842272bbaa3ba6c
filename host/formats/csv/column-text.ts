// One text of a column with everything that it can be read as, so that each cell is read only once.
import { type DateReadings, dateReadings } from './read-date';
import { type NumberReadings, numberReadings } from './read-number';

export interface ColumnText {
  /** As in F7. */
  readonly cell: string;
  readonly text: string;
  readonly number: NumberReadings | null;
  readonly date: DateReadings | null;
}

export function columnText(cell: string, text: string): ColumnText {
  const number = numberReadings(text);
  return { cell, text, number, date: number ? null : dateReadings(text) };
}
