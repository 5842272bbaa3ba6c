// Writes a table back with our columns in it: the user's cells and line ends stay byte for byte as they were.
import { GrowingBytes } from '../growing-bytes';
import type { ColumnOrigin } from './align-columns';
import type { CsvRecord, CsvTable } from './csv-table';
import { fieldEnds } from './read-table';

/** Text of one of our columns (as numbered in the layout) in a row, 0-based; '' for none. */
export type OurText = (row: number, column: number) => string;

const UTF8_BOM = new Uint8Array([0xef, 0xbb, 0xbf]);

export function writeTable(table: CsvTable, layout: readonly ColumnOrigin[], ourText: OurText): Uint8Array {
  const bytes = new GrowingBytes(table.body.length * 2);
  if (table.bom) bytes.addBytes(UTF8_BOM);
  const firstMoved = layout.findIndex((origin, index) => origin.from !== 'file' || origin.column !== index);
  const unmoved = firstMoved < 0 ? layout.length : firstMoved;
  for (const [row, record] of table.records.entries()) {
    const textOf = (column: number) => ourText(row, column);
    // Where ours are all to the right of the record's cells, these are copied in one piece.
    if (record.fields.length <= unmoved) {
      bytes.addBytes(table.body, record.start, record.end);
      addOurs(bytes, table, record.fields.length, layout, textOf);
    } else addCells(bytes, table, cellsOf(table, record, layout, textOf));
    bytes.addBytes(table.body, record.end, record.next);
  }
  return bytes.whole();
}

/** @param width how many cells the record has of its own */
function addOurs(
  bytes: GrowingBytes,
  { separator }: CsvTable,
  width: number,
  layout: readonly ColumnOrigin[],
  textOf: (column: number) => string,
): void {
  const last = layout.findLastIndex((origin) => origin.from === 'ours');
  const isOurs = layout.some((origin) => origin.from === 'ours' && textOf(origin.column) !== '');
  if (!isOurs) return;
  for (let index = width; index <= last; index += 1) {
    const origin = layout[index];
    bytes.addText(separator);
    if (origin?.from === 'ours') bytes.addText(quoted(textOf(origin.column), separator));
  }
}

/** A stretch of the file's bytes, or a text of ours; undefined where the row has no such cell. */
type WrittenCell = readonly [start: number, end: number] | string | undefined;

function addCells(bytes: GrowingBytes, { body, separator }: CsvTable, cells: readonly WrittenCell[]): void {
  // A short row stays short, unless something of ours is further right.
  const width = cells.findLastIndex((cell) => cell !== undefined) + 1;
  for (let index = 0; index < width; index += 1) {
    const cell = cells[index];
    if (index > 0) bytes.addText(separator);
    if (typeof cell === 'string') bytes.addText(cell);
    else if (cell) bytes.addBytes(body, ...cell);
  }
}

function cellsOf(
  table: CsvTable,
  record: CsvRecord,
  layout: readonly ColumnOrigin[],
  textOf: (column: number) => string,
): WrittenCell[] {
  const ends = fieldEnds(table, record);
  const isOurs = layout.some((origin) => origin.from === 'ours' && textOf(origin.column) !== '');
  return layout.map((origin) => {
    if (origin.from === 'file') return cellInFile(record, ends, origin.column);
    const text = textOf(origin.column);
    const written = origin.replaces === null ? undefined : cellInFile(record, ends, origin.replaces);
    // A cell of ours that already says the same keeps its own way of quoting.
    if (written && origin.replaces !== null && record.fields[origin.replaces] === text) return written;
    return written || isOurs ? quoted(text, table.separator) : undefined;
  });
}

/** The cell as it is in the file. */
function cellInFile(record: CsvRecord, ends: readonly number[], column: number): WrittenCell {
  const end = ends[column];
  if (end === undefined) return undefined;
  const before = ends[column - 1];
  return [before === undefined ? record.start : before + 1, end];
}

function quoted(text: string, separator: string): string {
  const needsQuotes = text.includes(separator) || /["\r\n]|^\s|\s$/.test(text);
  return needsQuotes ? `"${text.replace(/"/g, '""')}"` : text;
}
