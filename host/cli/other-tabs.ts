// The files of --with NAME=FILE: further tabs beside the accounts, such as tickets or surveys, for columns calculated from them.
import { resolve } from 'node:path';
import type { Host } from '../api';
import type { CsvTable } from '../formats/csv/csv-table';
import { columnTitle, type ImportNote } from '../formats/csv/import-note';
import { lineNames } from '../formats/csv/line-numbers';
import type { UnclearText } from '../formats/csv/settle-columns';
import { settleTable } from '../formats/csv/settle-table';
import type { SheetInput } from '../formats/workbook-input';
import type { FileProblem } from '../formats/xlsx/workbook-file';
import { tabRows } from './accounts-workbook';
import { readInputFile } from './files';
import type { NamedFile } from './read-words';
import { SCORECARD_TAB } from './scorecard-sheet';

export interface OtherTab {
  readonly tab: SheetInput;
  /** The file as it was named, where it is a CSV. */
  readonly source: { readonly file: string; readonly table: CsvTable } | undefined;
  /** What was decided about its columns, and cells that can be read two ways; each names its tab. */
  readonly settled: readonly ImportNote[];
  readonly issues: readonly ImportNote[];
  /** Texts of a CSV that can be read two ways: blank while the accounts are scored. */
  readonly unclear: readonly UnclearText[];
}

/** Tabs that come by options of their own. */
const OTHERWISE_GIVEN: ReadonlyMap<string, string> = new Map([
  ['accounts', 'the accounts are the first file'],
  [SCORECARD_TAB.toLowerCase(), 'the scorecard comes by --scorecard'],
  ['health history', 'the history comes by --history'],
]);

export function openOtherTabs(
  files: readonly NamedFile[],
  folder: string,
  now: () => Date,
): readonly OtherTab[] | FileProblem {
  const tabs: OtherTab[] = [];
  for (const { name, file } of files) {
    const given = OTHERWISE_GIVEN.get(name.toLowerCase());
    if (given !== undefined) return { problem: `--with ${name}=${file}: ${given}. Choose another name.` };
    if (tabs.some(({ tab }) => tab.name.toLowerCase() === name.toLowerCase()))
      return { problem: `--with gives two files the name ${name}. Each tab needs its own.` };
    const read = readInputFile(resolve(folder, file), file, now);
    if ('problem' in read) return read;
    tabs.push(
      read.kind === 'xlsx'
        ? ofWorkbook(name, tabRows(read.opened.file, name))
        : ofTable(name, file, read.table),
    );
  }
  return tabs;
}

function ofWorkbook(name: string, rows: SheetInput['rows']): OtherTab {
  return { tab: sizedTab(name, rows), source: undefined, settled: [], issues: [], unclear: [] };
}

function ofTable(name: string, file: string, table: CsvTable): OtherTab {
  const { rows, settled, issues, unclear } = settleTable(table, lineNames(table));
  return {
    tab: sizedTab(name, rows),
    source: { file, table },
    settled: settled.map((note) => ofTab(name, file, note)),
    issues: issues.map((note) => ofTab(name, file, note)),
    unclear,
  };
}

function sizedTab(name: string, rows: SheetInput['rows']): SheetInput {
  const columns = (rows ?? []).reduce((most, row) => Math.max(most, row.length), 1);
  return { name, rows: rows ?? [], maxRows: Math.max(1, rows?.length ?? 0), maxColumns: columns };
}

/** Letters without a tab are those of the accounts. */
function ofTab(name: string, file: string, note: ImportNote): ImportNote {
  const cell = note.cell === undefined ? undefined : `${file}, ${note.cell}`;
  const isOfCell = note.cell !== undefined && note.column !== '';
  const about = isOfCell ? `${columnTitle(note)}, ${note.cell}: ` : '';
  return { ...note, column: '', heading: '', cell, message: `${name}: ${about}${note.message}` };
}

/** Puts the files' rows on tabs of their own, in the place of any that the workbook brings. */
export function addOtherTabs(host: Host, tabs: readonly OtherTab[]): void {
  for (const { tab } of tabs) {
    const same = host.sheetNames().find((each) => each.toLowerCase() === tab.name.toLowerCase());
    if (same !== undefined) host.removeSheet(same);
    host.addSheet(tab);
  }
}
