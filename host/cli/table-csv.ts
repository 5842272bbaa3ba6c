// A tab of a workbook as CSV: values that any program reads the same way, not the formats in which they were shown.
import { isDatePattern } from '../formats/xlsx/built-in-formats';
import type { FileCell, FileSheet, WorkbookFile } from '../formats/xlsx/workbook-file';

/** The drivers hold signs beyond ASCII, and Excel takes a CSV for UTF-8 only with this mark. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';
const MS_PER_DAY = 86_400_000;
const DAYS_TO_1970 = 25_569;

export function tableCsv(file: WorkbookFile, tab: string): Uint8Array {
  const sheet = file.sheets.find(({ name }) => name === tab);
  const lines = sheet ? rowsOf(sheet, file).map((row) => `${row.map(quoted).join(',')}${LINE_END}`) : [];
  return new TextEncoder().encode(BYTE_ORDER_MARK + lines.join(''));
}

function rowsOf(sheet: FileSheet, { styles }: WorkbookFile): string[][] {
  const filled = sheet.cells.filter(({ value }) => value !== null);
  const width = filled.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const height = filled.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const rows = Array.from({ length: height }, () => new Array<string>(width).fill(''));
  for (const cell of filled) {
    const row = rows[cell.row];
    if (row) row[cell.column] = textOf(cell, styles[cell.style]?.format ?? '');
  }
  return rows;
}

function textOf({ value }: FileCell, format: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return numberText(value, format);
  if (typeof value === 'object') return value?.error ?? '';
  // A text called "=SUM(A1)" must not run in the program that opens the file.
  return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}

function numberText(value: number, format: string): string {
  if (isDatePattern(format)) return dateText(value);
  // 0.07 * 100 is 7.000000000000001: a percentage keeps the digits that its number had.
  if (format.replace(/"[^"]*"/g, '').includes('%')) return `${Number((value * 100).toPrecision(15))}%`;
  return String(value);
}

function dateText(serial: number): string {
  const time = new Date(Math.round((serial - DAYS_TO_1970) * MS_PER_DAY));
  if (Number.isNaN(time.getTime())) return String(serial);
  const [day = '', clock = ''] = time.toISOString().split('T');
  const seconds = clock.slice(0, 8);
  if (serial >= 0 && serial < 1) return seconds;
  return seconds === '00:00:00' ? day : `${day} ${seconds}`;
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
