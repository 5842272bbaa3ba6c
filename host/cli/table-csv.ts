// A tab of a workbook as CSV: values that any program reads the same way, not the formats in which they were shown.
import type { Separator } from '../formats/csv/separator';
import { isDatePattern } from '../formats/xlsx/built-in-formats';
import type { FileCell, FileSheet, WorkbookFile } from '../formats/xlsx/workbook-file';

/** The drivers hold signs beyond ASCII, and Excel takes a CSV for UTF-8 only with this mark. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';
const MS_PER_DAY = 86_400_000;
const DAYS_TO_1970 = 25_569;

/** How a file separates its cells and writes its numbers: Excel in German expects a semicolon and a comma. */
export interface CsvFormat {
  readonly separator: Separator;
  readonly decimal: '.' | ',';
}

export const STANDARD_CSV: CsvFormat = { separator: ',', decimal: '.' };

export function csvFormat(separator: Separator, decimalComma: boolean): CsvFormat {
  return { separator, decimal: decimalComma && separator === ';' ? ',' : '.' };
}

export function tableCsv(file: WorkbookFile, tab: string, format = STANDARD_CSV): Uint8Array {
  const sheet = file.sheets.find(({ name }) => name === tab);
  const lineOf = (row: readonly string[]) =>
    `${row.map((text) => quoted(text, format.separator)).join(format.separator)}${LINE_END}`;
  const lines = sheet ? rowsOf(sheet, file, format).map(lineOf) : [];
  return new TextEncoder().encode(BYTE_ORDER_MARK + lines.join(''));
}

function rowsOf(sheet: FileSheet, { styles }: WorkbookFile, csv: CsvFormat): string[][] {
  const filled = sheet.cells.filter(({ value }) => value !== null);
  const width = filled.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const height = filled.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const rows = Array.from({ length: height }, () => new Array<string>(width).fill(''));
  for (const cell of filled) {
    const row = rows[cell.row];
    if (row) row[cell.column] = textOf(cell, styles[cell.style]?.format ?? '', csv);
  }
  return rows;
}

function textOf({ value }: FileCell, format: string, csv: CsvFormat): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return numberText(value, format, csv);
  if (typeof value === 'object') return value?.error ?? '';
  // A text called "=SUM(A1)" must not run in the program that opens the file.
  return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}

function numberText(value: number, format: string, csv: CsvFormat): string {
  if (isDatePattern(format)) return dateText(value);
  // 0.07 * 100 is 7.000000000000001: a percentage keeps the digits that its number had.
  if (format.replace(/"[^"]*"/g, '').includes('%'))
    return `${digitsText(Number((value * 100).toPrecision(15)), csv)}%`;
  return digitsText(value, csv);
}

/** Between semicolons 1,234 and 1.234 can both be read two ways; with a fourth decimal place they cannot. */
function digitsText(value: number, { separator, decimal }: CsvFormat): string {
  const text = String(value);
  const clear = separator === ';' && /\.\d{3}$/.test(text) ? `${text}0` : text;
  return clear.replace('.', decimal);
}

function dateText(serial: number): string {
  const time = new Date(Math.round((serial - DAYS_TO_1970) * MS_PER_DAY));
  if (Number.isNaN(time.getTime())) return String(serial);
  const [day = '', clock = ''] = time.toISOString().split('T');
  const seconds = clock.slice(0, 8);
  if (serial >= 0 && serial < 1) return seconds;
  return seconds === '00:00:00' ? day : `${day} ${seconds}`;
}

function quoted(text: string, separator: Separator): string {
  return text.includes(separator) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
