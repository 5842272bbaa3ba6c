// Cells and ranges by their names, as in B7 and A1:C9.

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The last cell that an .xlsx may hold: XFD1048576. */
export const LAST: Place = { row: 1_048_575, column: 16_383 };

export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function nameOf({ row, column }: Place): string {
  return `${lettersOf(column)}${row + 1}`;
}

/** Null when the text is not a cell. */
export function placeOf(name: string): Place | null {
  const parts = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(name);
  return parts ? { column: columnOf(parts[1] ?? ''), row: Number(parts[2]) - 1 } : null;
}

/** Null when the text is not a range of cells; whole columns and rows are not. */
export function zoneOf(name: string): Zone | null {
  const [first = '', last = first] = name.split(':');
  const [one, other] = [placeOf(first), placeOf(last)];
  if (!one || !other) return null;
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

export function nameOfZone({ top, left, bottom, right }: Zone): string {
  const first = nameOf({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${nameOf({ row: bottom, column: right })}`;
}
