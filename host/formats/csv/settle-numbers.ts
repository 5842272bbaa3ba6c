// Decides whether the numbers of a column are written with a decimal point or a decimal comma.
import type { ColumnText } from './column-text';
import { type ColumnName, columnTitle, type ImportNote } from './import-note';
import type { NumberRead, NumberReadings } from './read-number';

export type DecimalMark = 'point' | 'comma';

/** What the numbers of a column prove. */
export interface NumberProfile {
  /** The first cells that can be read one way only. */
  readonly point: ColumnText | undefined;
  readonly comma: ColumnText | undefined;
  /** Whether some can be read two ways. */
  readonly isUnclear: boolean;
}

/** What the columns of a file prove together. */
export interface FileMark {
  readonly mark: DecimalMark;
  /** The cell that proves it; undefined where it is only usual. */
  readonly shownBy: ColumnText | undefined;
}

export interface SettledNumbers {
  readonly mark: DecimalMark | undefined;
  readonly notes: readonly ImportNote[];
  /** 'unclear' for a number that can be read two ways, undefined for text that is not a number. */
  read(entry: ColumnText): NumberRead | 'unclear' | undefined;
}

export function numberProfile(texts: readonly ColumnText[]): NumberProfile {
  let point: ColumnText | undefined;
  let comma: ColumnText | undefined;
  let isUnclear = false;
  for (const entry of texts) {
    const readings = entry.number;
    if (!readings) continue;
    if (readings.comma === undefined) point ??= entry;
    else if (readings.point === undefined) comma ??= entry;
    else isUnclear ||= isTwoWays(readings);
  }
  return { point, comma, isUnclear };
}

/** @param usual the mark to expect where no column proves one; undefined where either is as likely */
export function fileMark(
  profiles: readonly NumberProfile[],
  usual: DecimalMark | undefined,
): FileMark | undefined {
  const proved = profiles.map(provedMark);
  const point = profiles[proved.indexOf('point')]?.point;
  const comma = profiles[proved.indexOf('comma')]?.comma;
  const isContradicted = profiles.some((each) => each.point && each.comma) || (point && comma);
  if (isContradicted) return undefined;
  if (point) return { mark: 'point', shownBy: point };
  if (comma) return { mark: 'comma', shownBy: comma };
  return usual && { mark: usual, shownBy: undefined };
}

function provedMark({ point, comma }: NumberProfile): DecimalMark | undefined {
  if (point && comma) return undefined;
  return comma ? 'comma' : point && 'point';
}

/** @param usual the mark of files like this one: no note is needed where it holds */
export function settleNumbers(
  profile: NumberProfile,
  column: ColumnName,
  file: FileMark | undefined,
  usual: DecimalMark | undefined,
): SettledNumbers {
  const own = provedMark(profile);
  const isContradicted = profile.point !== undefined && profile.comma !== undefined;
  const mark = own ?? (isContradicted ? undefined : file?.mark);
  const shownBy = own === undefined ? file?.shownBy : profile[own];
  const decides = own === 'comma' || profile.isUnclear;
  const notes: ImportNote[] = [];
  if (mark && shownBy && decides && (own === 'comma' || mark !== usual)) {
    const message = `${columnTitle(column)}: read with decimal ${mark}s (${shownBy.cell} "${shownBy.text.trim()}" shows it).`;
    notes.push({ ...column, cell: undefined, kind: `decimal ${mark}`, message });
  }
  return {
    mark: own ?? (profile.isUnclear ? mark : undefined),
    notes,
    read({ number: readings }) {
      if (!readings) return undefined;
      if (mark) return readings[mark] ?? readings.point ?? readings.comma;
      return isTwoWays(readings) ? 'unclear' : (readings.point ?? readings.comma);
    },
  };
}

/** A number that stays unclear. */
export function unclearNumber(entry: ColumnText, column: ColumnName): ImportNote {
  const ways = `${entry.number?.point?.value} or ${entry.number?.comma?.value}`;
  const message = `"${entry.text.trim()}" can be ${ways}, so it does not count. Write it without a mark for thousands.`;
  return { ...column, cell: entry.cell, kind: 'unclear number', message };
}

function isTwoWays({ point, comma }: NumberReadings): boolean {
  return point !== undefined && comma !== undefined && point.value !== comma.value;
}
