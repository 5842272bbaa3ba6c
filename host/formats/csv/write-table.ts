// Writes a table back with our columns in it: the user's cells and line ends stay byte for byte as they were.
import type { ColumnOrigin } from './align-columns';
import type { CsvRecord, CsvTable } from './csv-table';
import { fieldEnds } from './read-table';

/** Text of one of our columns (as numbered in the layout) in a row, 0-based; '' for none. */
export type OurText = (row: number, column: number) => string;

const UTF8_BOM = Buffer.from([0xef, 0xbb, 0xbf]);

export function writeTable(table: CsvTable, layout: readonly ColumnOrigin[], ourText: OurText): Buffer {
  const separator = Buffer.from(table.separator);
  const parts: Uint8Array[] = table.bom ? [UTF8_BOM] : [];
  table.records.forEach((record, row) => {
    const ends = fieldEnds(table, record);
    const isOurs = layout.some((origin) => origin.from === 'ours' && ourText(row, origin.column) !== '');
    const cells = layout.map((origin) => {
      if (origin.from === 'file') return writtenBytes(table, record, ends, origin.column);
      const text = ourText(row, origin.column);
      const written = writtenBytes(table, record, ends, origin.replaces);
      // A cell of ours that already says the same keeps its own way of quoting.
      if (written && origin.replaces !== null && record.fields[origin.replaces] === text) return written;
      return written || isOurs ? Buffer.from(quoted(text, table.separator)) : null;
    });
    // A short row stays short, unless something of ours stands further right.
    const width = cells.findLastIndex((cell) => cell !== null) + 1;
    cells.slice(0, width).forEach((cell, index) => {
      if (index > 0) parts.push(separator);
      if (cell) parts.push(cell);
    });
    parts.push(table.body.subarray(record.end, record.next));
  });
  return Buffer.concat(parts);
}

/** The cell as it stands in the file; null where the row has no such cell. */
function writtenBytes(
  { body }: CsvTable,
  record: CsvRecord,
  ends: readonly number[],
  column: number | null,
): Uint8Array | null {
  const end = column === null ? undefined : ends[column];
  if (column === null || end === undefined) return null;
  const before = ends[column - 1];
  return body.subarray(before === undefined ? record.start : before + 1, end);
}

function quoted(text: string, separator: string): string {
  const needsQuotes = text.includes(separator) || /["\r\n]|^\s|\s$/.test(text);
  return needsQuotes ? `"${text.replace(/"/g, '""')}"` : text;
}
