// The history file of --history: read before scoring, if it is there, and written back with today's snapshot.
import { resolve } from 'node:path';
import type { Host } from '../api';
import type { CsvTable } from '../formats/csv/csv-table';
import { settleColumns } from '../formats/csv/settle-columns';
import type { SheetInput } from '../formats/workbook-input';
import type { FileProblem } from '../formats/xlsx/workbook-file';
import { xlsxBytes } from '../formats/xlsx/write-xlsx';
import { tabRows } from './accounts-workbook';
import { fileExists, isSameFile, readInputFile, writeFile } from './files';
import { type CsvFormat, csvFormat, tableCsv } from './table-csv';

const HISTORY_TAB = 'Health History';

export interface HistoryFile {
  readonly path: string;
  /** As the user named it. */
  readonly shown: string;
  /** What the file holds; undefined where there is no file yet. */
  readonly tab: SheetInput | undefined;
  /** How its cells are separated; undefined for a workbook, and where there is no file yet. */
  readonly format: CsvFormat | undefined;
}

/** @param others files that are read or written for something else */
export function openHistory(
  shown: string,
  folder: string,
  others: readonly string[],
  now: () => Date,
): HistoryFile | FileProblem {
  const path = resolve(folder, shown);
  if (!/\.(?:csv|xlsx)$/i.test(shown)) return { problem: `--history ${shown} must end in .csv or .xlsx.` };
  if (others.some((other) => isSameFile(other, path)))
    return { problem: `--history ${shown} is also another file of this command. Choose another name.` };
  if (!fileExists(path)) return { path, shown, tab: undefined, format: undefined };
  const read = readInputFile(path, shown, now);
  if ('problem' in read) return read;
  const { rows, format } =
    read.kind === 'xlsx'
      ? { rows: tabRows(read.opened.file, HISTORY_TAB), format: undefined }
      : rowsOfCsv(read.table);
  const headings = (rows[0] ?? []).map((cell) =>
    String(cell ?? '')
      .trim()
      .toLowerCase(),
  );
  if (!headings.includes('day') || !headings.includes('account'))
    return { problem: `${shown} is not a history: its first row must have the headings Day and Account.` };
  const tab = { name: HISTORY_TAB, rows, maxRows: rows.length, maxColumns: headings.length };
  return { path, shown, tab, format };
}

function rowsOfCsv({ records, separator }: CsvTable) {
  const fields = records.map((record) => record.fields);
  const { rows, decimalComma } = settleColumns(fields, separator);
  return { rows, format: csvFormat(separator, decimalComma) };
}

/** Puts the file's rows on the history tab, in the place of any that the workbook brings. */
export function addHistory(host: Host, { tab }: HistoryFile): void {
  if (tab === undefined) return;
  if (host.sheetNames().includes(HISTORY_TAB)) host.removeSheet(HISTORY_TAB);
  host.addSheet(tab);
}

/**
 * @param formatOfAccounts of a new file; one that exists keeps its own
 * @returns undefined when it is written, else the reason
 */
export function writeHistory(
  host: Host,
  { path, shown, format }: HistoryFile,
  formatOfAccounts: CsvFormat,
): string | undefined {
  if (/\.csv$/i.test(shown)) {
    const csv = tableCsv(host.file(HISTORY_TAB), HISTORY_TAB, format ?? formatOfAccounts);
    return writeFile(path, csv, shown);
  }
  const file = host.file();
  const sheets = file.sheets.filter(({ name }) => name === HISTORY_TAB);
  return writeFile(path, xlsxBytes({ ...file, sheets, names: [], activeSheet: 0 }), shown);
}
