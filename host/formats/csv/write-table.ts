// Writes a table back with our columns in it: the user's cells and line ends stay byte for byte as they were.
import type { ColumnOrigin } from './align-columns';
import type { CsvRecord, CsvTable } from './csv-table';
import { fieldEnds } from './read-table';

/** Text of one of our columns (as numbered in the layout) in a row, 0-based; '' for none. */
export type OurText = (row: number, column: number) => string;

const UTF8_BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/** Records that are joined at once: a list of all cells of a large table takes more room than the table. */
const RECORDS_AT_ONCE = 1000;

export function writeTable(table: CsvTable, layout: readonly ColumnOrigin[], ourText: OurText): Buffer {
  const blocks: Uint8Array[] = table.bom ? [UTF8_BOM] : [];
  for (let start = 0; start < table.records.length; start += RECORDS_AT_ONCE) {
    const records = table.records.slice(start, start + RECORDS_AT_ONCE);
    blocks.push(
      Buffer.concat(
        records.flatMap((record, index) =>
          recordParts(table, record, layout, (column) => ourText(start + index, column)),
        ),
      ),
    );
  }
  return Buffer.concat(blocks);
}

/** One record's cells with what stands between and after them. */
function recordParts(
  table: CsvTable,
  record: CsvRecord,
  layout: readonly ColumnOrigin[],
  ourText: (column: number) => string,
): readonly Uint8Array[] {
  const ends = fieldEnds(table, record);
  const isOurs = layout.some((origin) => origin.from === 'ours' && ourText(origin.column) !== '');
  const cells = layout.map((origin) => {
    if (origin.from === 'file') return writtenBytes(table, record, ends, origin.column);
    const text = ourText(origin.column);
    const written = writtenBytes(table, record, ends, origin.replaces);
    // A cell of ours that already says the same keeps its own way of quoting.
    if (written && origin.replaces !== null && record.fields[origin.replaces] === text) return written;
    return written || isOurs ? Buffer.from(quoted(text, table.separator)) : null;
  });
  // A short row stays short, unless something of ours stands further right.
  const width = cells.findLastIndex((cell) => cell !== null) + 1;
  const separator = Buffer.from(table.separator);
  const parts = cells
    .slice(0, width)
    .flatMap((cell, index) => [...(index > 0 ? [separator] : []), ...(cell ? [cell] : [])]);
  return [...parts, table.body.subarray(record.end, record.next)];
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
