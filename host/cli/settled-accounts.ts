// The accounts as the spreadsheet gets them, with what was decided on the way: the same for a CSV and a workbook.

import type { XlsxNote } from '../engine/workbook-file/open-xlsx';
import type { ImportNote } from '../formats/csv/import-note';
import { lineNames } from '../formats/csv/line-numbers';
import type { UnclearText } from '../formats/csv/settle-columns';
import { settleTable } from '../formats/csv/settle-table';
import { writeTable } from '../formats/csv/write-table';
import { type AccountsWorkbook, workbookOfFile, workbookOfTable } from './accounts-workbook';
import type { ScoringReport } from './add-on-answers';
import type { InputFile } from './files';
import { readOurCells, type ScoredInHost } from './score-in-host';
import type { ScorecardRows } from './scorecard-sheet';
import { type CsvFormat, csvFormat, STANDARD_CSV, tableCsv } from './table-csv';

export interface SettledAccounts {
  readonly workbook: AccountsWorkbook;
  readonly size: { readonly rows: number; readonly columns: number };
  readonly settled: readonly ImportNote[];
  readonly issues: readonly ImportNote[];
  /** Texts of a CSV that can be read two ways: blank while the accounts are scored. */
  readonly unclear: readonly UnclearText[];
  /** Whether they came as a CSV, which has no colors and widths of its own. */
  readonly isTable: boolean;
  /** As a new CSV beside them is written. */
  readonly format: CsvFormat;
  readonly exampleOutput: string;
  /** The scored table as CSV. */
  csv(scored: ScoredInHost, report: ScoringReport): Uint8Array;
}

export function rowCount(accounts: InputFile): number {
  if (accounts.kind === 'csv') return accounts.table.records.length;
  return Math.max(...accounts.opened.file.sheets.map(({ cells }) => (cells.at(-1)?.row ?? -1) + 1));
}

export function settleAccounts(accounts: InputFile, scorecard: ScorecardRows | undefined): SettledAccounts {
  if (accounts.kind === 'xlsx') {
    const { file, notes } = accounts.opened;
    const workbook = workbookOfFile(file, scorecard);
    return {
      workbook,
      size: { rows: 0, columns: 0 },
      settled: notes.map((note) => importNote(note, workbook.tab)),
      issues: [],
      unclear: [],
      isTable: false,
      format: STANDARD_CSV,
      exampleOutput: 'FILE.xlsx',
      csv: ({ host }, report) => tableCsv(host.file(), report.sheet),
    };
  }
  const { table } = accounts;
  const { rows, settled, issues, unclear, decimalComma } = settleTable(table, lineNames(table));
  const format = csvFormat(table.separator, decimalComma);
  return {
    workbook: workbookOfTable(
      usedOnce(rows, () => settleTable(table).rows),
      scorecard,
    ),
    size: { rows: rows.length, columns: rows.reduce((most, row) => Math.max(most, row.length), 1) },
    settled,
    issues,
    unclear,
    isTable: true,
    format,
    exampleOutput: 'FILE.csv',
    csv: (scored, report) => {
      const ours = readOurCells(scored, report, format.decimal);
      return writeTable(table, ours.layout, ours.text);
    },
  };
}

/** The first value is handed out once and released; later calls make a new one. */
function usedOnce<Value>(first: Value, again: () => Value): () => Value {
  let held: Value | undefined = first;
  return () => {
    const value = held ?? again();
    held = undefined;
    return value;
  };
}

/** Column letters without a tab belong to the accounts. */
function importNote({ kind, sheet, column, message }: XlsxNote, tab: string): ImportNote {
  return { column: sheet === tab ? column : '', heading: '', cell: undefined, kind, message };
}
