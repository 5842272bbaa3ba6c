// Turns a user's file into a workbook: a CSV, read as on the command line, or an XLSX.

import type { WorkbookStart } from '../../engine/library/workbook-data';

import { openXlsx, workbookStart } from '../../engine/workbook-file/open-xlsx';
import { decodeCsv } from '../../formats/csv/decode';
import { noteLines } from '../../formats/csv/grouped-notes';
import { findHeadingRow } from '../../formats/csv/heading-row';
import { readTable } from '../../formats/csv/read-table';
import { settleTable } from '../../formats/csv/settle-table';
import type { CellInput } from '../../formats/workbook-input';
import { nextPaint } from '../screen/busy';
import type { OpenWorkbook } from '../script/open-workbook';
import { fittingWidths } from './fitting-widths';

export interface OpenedFile {
  readonly name: string;
  readonly start: WorkbookStart;
  /** What was decided while reading, and what could not be read. */
  readonly notes: readonly string[];
  /** What was opened, in words. */
  readonly size: string;
  /** What is still to be done before it is shown. */
  readonly prepare: (workbook: OpenWorkbook) => void;
}

export interface FileProblem {
  readonly problem: string;
}

/** With the mark it is not a number or a date in any country, and nothing of the file is lost. */
const UNCLEAR_SHOWN =
  'Cells that do not count are shown with a question mark. Type what is meant, then score the accounts.';

const notesShown = 12;

/** Letters that a tab's name may not hold, and its greatest length in XLSX files. */
function tabName(fileName: string): string {
  const bare = fileName.replace(/\.[^.]*$/, '').replace(/[[\]*?:/\\']/g, ' ');
  return bare.replace(/\s+/g, ' ').trim().slice(0, 31) || 'Accounts';
}

export function shownNotes(messages: readonly string[]): readonly string[] {
  const more = messages.length - notesShown;
  return more > 0 ? [...messages.slice(0, notesShown), `and ${more} more`] : messages;
}

export async function openFile(file: File): Promise<OpenedFile | FileProblem> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? openWorkbookFile(bytes, file.name) : openCsv(bytes, file.name);
}

function openWorkbookFile(bytes: Uint8Array, name: string): OpenedFile | FileProblem {
  const opened = openXlsx(bytes, name);
  if ('problem' in opened) return opened;
  const { file, notes } = opened;
  return {
    name,
    start: workbookStart(file),
    notes: notes.map(({ message }) => message),
    size: counted(file.sheets.length, 'tab'),
    prepare: ({ engine }) => {
      const active = engine.sheets.all()[file.activeSheet];
      if (active) engine.sheets.activate(active.id);
    },
  };
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}

/** The page shows dates in one order; a file that writes them in another would seem to be read wrongly. */
function withClearDate(cell: CellInput): CellInput {
  if (typeof cell !== 'object' || cell === null || !('date' in cell)) return cell;
  return { ...cell, format: cell.date.includes('T') ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd' };
}

/** Yields between its steps, so that the page stays alive. */
async function openCsv(bytes: Uint8Array, name: string): Promise<OpenedFile | FileProblem> {
  const decoded = decodeCsv(bytes, name);
  if ('problem' in decoded) return decoded;
  await nextPaint();
  const table = readTable(decoded, name);
  if ('problem' in table) return table;
  await nextPaint();
  const texts = table.records.map(({ fields }) => fields);
  const { rows: cells, settled, issues, unclear } = settleTable(table);
  const rows = cells.map((row) => row.map(withClearDate));
  for (const { row, column, text } of unclear) rows[row]?.splice(column, 1, `${text} ?`);
  await nextPaint();
  const headingRow = findHeadingRow(texts);
  return {
    name,
    start: { sheets: [{ name: tabName(name), rows, columnWidths: fittingWidths(rows), headingRow }] },
    notes: [
      ...settled.map(({ message }) => message),
      ...noteLines(issues),
      ...(unclear.length === 0 ? [] : [UNCLEAR_SHOWN]),
    ],
    size: counted(rows.length - (headingRow === undefined ? 0 : headingRow + 1), 'row'),
    prepare: () => undefined,
  };
}
