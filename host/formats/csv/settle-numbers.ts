// Decides for a whole column whether its numbers are written with a decimal point or a decimal comma.
import type { ColumnText } from './column-text';
import { type ColumnName, columnTitle, type ImportNote } from './import-note';
import type { NumberRead, NumberReadings } from './read-number';
import type { Separator } from './separator';

export type Mark = 'point' | 'comma';

export interface SettledNumbers {
  readonly mark: Mark | null;
  readonly notes: readonly ImportNote[];
  /** 'unclear' for a number that can be read two ways, null for text that is no number. */
  read(entry: ColumnText): NumberRead | 'unclear' | null;
}

export function settleNumbers(
  texts: readonly ColumnText[],
  column: ColumnName,
  separator: Separator,
): SettledNumbers {
  let point: ColumnText | null = null;
  let comma: ColumnText | null = null;
  let anyUnclear = false;
  for (const entry of texts) {
    const readings = entry.number;
    if (!readings) continue;
    if (readings.comma === null) point ??= entry;
    else if (readings.point === null) comma ??= entry;
    else anyUnclear ||= isTwoWays(readings);
  }
  const proved: Mark | null = comma && !point ? 'comma' : point && !comma ? 'point' : null;
  // A file that separates by semicolon usually does so because its numbers hold commas, so there 1,234 proves nothing.
  const assumed: Mark | null = !comma && !point && separator !== ';' ? 'point' : null;
  const mark = proved ?? assumed;

  const notes: ImportNote[] = [];
  const shows =
    proved === 'comma' ? comma : proved === 'point' && anyUnclear && separator === ';' ? point : null;
  if (proved && shows) {
    const message = `${columnTitle(column)}: read with decimal ${proved}s (${shows.cell} "${shows.text.trim()}" shows it).`;
    notes.push({ ...column, cell: undefined, kind: `decimal ${proved}`, message });
  }
  return {
    mark,
    notes,
    read({ number: readings }) {
      if (!readings) return null;
      if (mark) return readings[mark];
      return isTwoWays(readings) ? 'unclear' : (readings.point ?? readings.comma);
    },
  };
}

/** What to tell about a number that stays unclear. */
export function unclearNumber(entry: ColumnText, column: ColumnName): ImportNote {
  const ways = `${entry.number?.point?.value} or ${entry.number?.comma?.value}`;
  const message = `"${entry.text.trim()}" can be ${ways}, so it is left out. Write it without a mark for thousands.`;
  return { ...column, cell: entry.cell, kind: 'unclear number', message };
}

function isTwoWays({ point, comma }: NumberReadings): boolean {
  return point !== null && comma !== null && point.value !== comma.value;
}
