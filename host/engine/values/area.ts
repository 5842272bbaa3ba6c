// Rectangles of a sheet and their A1 and R1C1 names, as Google Sheets reads and writes them.

/** Zero-based, inclusive. The flags remember that a rectangle was named without rows ("B:D") or without columns ("5:7"). */
export interface Area {
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly wholeColumns: boolean;
  readonly wholeRows: boolean;
}

export interface NamedCells {
  readonly sheetName: string | undefined;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly wholeColumns: boolean;
  readonly wholeRows: boolean;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function a1Of(area: Omit<Area, 'sheetId'>): string {
  if (area.wholeColumns) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (area.wholeRows) return `${area.top + 1}:${area.bottom + 1}`;
  const start = `${columnLetters(area.left)}${area.top + 1}`;
  if (area.top === area.bottom && area.left === area.right) return start;
  return `${start}:${columnLetters(area.right)}${area.bottom + 1}`;
}

type Rectangle = Pick<Area, 'top' | 'left' | 'bottom' | 'right'>;

/** One value per cell, row by row. Arrays have their final length at once: one that grows takes up to four times the memory. */
export function rowsOf<Value>(
  { top, left, bottom, right }: Rectangle,
  valueAt: (row: number, column: number) => Value,
): Value[][] {
  const width = Math.max(0, right - left + 1);
  const rows = new Array<Value[]>(Math.max(0, bottom - top + 1));
  for (let down = 0; down < rows.length; down += 1) {
    const line = new Array<Value>(width);
    for (let across = 0; across < width; across += 1) line[across] = valueAt(top + down, left + across);
    rows[down] = line;
  }
  return rows;
}

export function isOverlapping(one: Rectangle, other: Rectangle): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

export function areaAround(sheetId: string, top: number, left: number, rows: number, columns: number): Area {
  return {
    sheetId,
    top,
    left,
    bottom: top + rows - 1,
    right: left + columns - 1,
    wholeColumns: false,
    wholeRows: false,
  };
}

function splitSheetName(text: string): { sheetName: string | undefined; cells: string } {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { sheetName: undefined, cells: text };
  const name = text.slice(0, mark);
  const bare = /^'.*'$/s.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheetName: bare === '' ? undefined : bare, cells: text.slice(mark + 1) };
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function cornerOf(text: string): Corner | undefined {
  const rowColumn = /^R(\d+)C(\d+)$/i.exec(text);
  if (rowColumn) return { row: Number(rowColumn[1]) - 1, column: Number(rowColumn[2]) - 1 };
  const a1 = /^\$?([A-Z]{0,3})\$?(\d*)$/i.exec(text);
  if (!a1 || text === '') return undefined;
  const letters = a1[1] ?? '';
  const digits = a1[2] ?? '';
  if (digits === '0') return undefined;
  return {
    row: digits === '' ? undefined : Number(digits) - 1,
    column: letters === '' ? undefined : columnIndex(letters),
  };
}

/** Undefined when the text names no cells. Swapped corners are sorted (C5:B2 is B2:C5). */
export function cellsNamed(
  text: string,
  sizeOf: (sheetName: string | undefined) => GridSize | undefined,
): NamedCells | undefined {
  const { sheetName, cells } = splitSheetName(text.trim());
  const size = sizeOf(sheetName);
  const parts = cells.split(':');
  if (!size || parts.length > 2) return undefined;
  const first = cornerOf(parts[0] ?? '');
  const second = parts.length === 2 ? cornerOf(parts[1] ?? '') : first;
  if (!first || !second) return undefined;
  if (parts.length === 1 && (first.row === undefined || first.column === undefined)) return undefined;
  const wholeColumns = first.row === undefined && second.row === undefined;
  const wholeRows = first.column === undefined && second.column === undefined;
  // An open end ("B2:H", "A3:5") reaches to the edge of the sheet.
  const rows = [first.row ?? (wholeColumns ? 0 : size.rows - 1), second.row ?? size.rows - 1];
  const columns = [first.column ?? (wholeRows ? 0 : size.columns - 1), second.column ?? size.columns - 1];
  return {
    sheetName,
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
    wholeColumns,
    wholeRows,
  };
}

/** Undefined when the text names no cells, or a tab that does not exist. */
export function areaNamed(
  text: string,
  defaultSheetId: string,
  sheets: {
    readonly byName: (name: string) => { readonly id: string } | undefined;
    readonly size: (id: string) => GridSize;
  },
): Area | undefined {
  const sheetIdOf = (name: string | undefined) =>
    name === undefined ? defaultSheetId : sheets.byName(name)?.id;
  const cells = cellsNamed(text, (name) => {
    const id = sheetIdOf(name);
    return id === undefined ? undefined : sheets.size(id);
  });
  const sheetId = cells && sheetIdOf(cells.sheetName);
  if (!cells || !sheetId) return undefined;
  const { top, left, bottom, right, wholeColumns, wholeRows } = cells;
  return { sheetId, top, left, bottom, right, wholeColumns, wholeRows };
}

export function isWithinGrid(area: Rectangle, size: GridSize): boolean {
  return area.top >= 0 && area.left >= 0 && area.bottom < size.rows && area.right < size.columns;
}
