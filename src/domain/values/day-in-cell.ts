// The day that a cell holds, as a date or written as text.
import { type Cell, cellText, isDateCell } from './cell';
import { type CivilDay, readDayText } from './civil-day';
import type { ReadingContext } from './reading-context';

export function dayIn(cell: Cell, { locale }: Pick<ReadingContext, 'locale'>): CivilDay | undefined {
  return isDateCell(cell) ? cell.day : readDayText(cellText(cell), locale.dateOrder);
}
