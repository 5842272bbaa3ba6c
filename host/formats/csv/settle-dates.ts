// Decides for a whole column whether its dates are written day first or month first.
import type { ColumnText } from './column-text';
import { type ColumnName, columnTitle, type ImportNote } from './import-note';
import type { DateReadings } from './read-date';

export interface SettledDates {
  readonly notes: readonly ImportNote[];
  /** YYYY-MM-DD with or without THH:MM; 'unclear' for a date that can be two days, null for text that is no date. */
  read(entry: ColumnText): string | null;
}

export function settleDates(texts: readonly ColumnText[], column: ColumnName): SettledDates {
  let dayFirst: ColumnText | null = null;
  let monthFirst: ColumnText | null = null;
  let anyUnclear = false;
  for (const entry of texts) {
    const readings = entry.date;
    if (!readings) continue;
    if (readings.monthFirst === null) dayFirst ??= entry;
    else if (readings.dayFirst === null) monthFirst ??= entry;
    else anyUnclear ||= isTwoDays(readings);
  }
  const order = dayFirst && !monthFirst ? 'dayFirst' : monthFirst && !dayFirst ? 'monthFirst' : null;
  const shows = order === 'dayFirst' ? dayFirst : monthFirst;
  const notes: ImportNote[] = [];
  if (order && shows && anyUnclear) {
    const said = order === 'dayFirst' ? 'day first' : 'month first';
    const message = `${columnTitle(column)}: dates read ${said} (${shows.cell} "${shows.text.trim()}" shows it).`;
    notes.push({ ...column, cell: undefined, kind: 'date order', message });
  }
  return {
    notes,
    read({ date: readings }) {
      if (!readings) return null;
      if (!isTwoDays(readings)) return readings.dayFirst ?? readings.monthFirst;
      return order ? readings[order] : 'unclear';
    },
  };
}

/** What to tell about a date that stays unclear. */
export function unclearDate(entry: ColumnText, column: ColumnName): ImportNote {
  const days = `${entry.date?.dayFirst?.slice(0, 10)} or ${entry.date?.monthFirst?.slice(0, 10)}`;
  const message = `"${entry.text.trim()}" can be ${days}, so it is left out. Write dates as YYYY-MM-DD.`;
  return { ...column, cell: entry.cell, kind: 'unclear date', message };
}

function isTwoDays({ dayFirst, monthFirst }: DateReadings): boolean {
  return dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst;
}
