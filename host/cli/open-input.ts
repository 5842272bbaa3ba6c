// Opens what the options name, before any work is done: everything that is wrong with a file is reported here.
import { resolve } from 'node:path';
import type { CsvTable } from '../formats/csv/csv-table';
import type { FileProblem } from '../formats/xlsx/workbook-file';
import { type InputFile, isSameFile, problemOfOutput, readInputFile } from './files';
import { type HistoryFile, openHistory } from './history-file';
import type { ScoreOptions } from './options';
import { type OtherTab, openOtherTabs } from './other-tabs';

/** A Google spreadsheet holds no more. */
const MOST_COLUMNS = 18_278;
const MOST_CELLS = 10_000_000;

export interface OutputFile {
  readonly path: string;
  /** As the user named it. */
  readonly shown: string;
  readonly format: 'csv' | 'xlsx';
}

export interface ScoreInput {
  readonly accounts: InputFile;
  readonly scorecard: InputFile | undefined;
  readonly out: OutputFile | undefined;
  readonly history: HistoryFile | undefined;
  readonly otherTabs: readonly OtherTab[];
}

/** @param folder the one that file names start from */
export function openInput(options: ScoreOptions, folder: string): ScoreInput | FileProblem {
  const now = () => (options.asOf === undefined ? new Date() : new Date(`${options.asOf}T12:00:00Z`));
  const accountsPath = resolve(folder, options.accounts);
  const inputs = [accountsPath, ...options.with.map(({ file }) => resolve(folder, file))];
  let scorecard: InputFile | undefined;
  if (options.scorecard !== undefined) {
    const path = resolve(folder, options.scorecard);
    if (isSameFile(accountsPath, path)) {
      return { problem: `${options.accounts} is given both as the accounts and as the scorecard.` };
    }
    const read = readInputFile(path, options.scorecard, now);
    if ('problem' in read) return read;
    scorecard = read;
    inputs.push(path);
  }
  const path = options.out === undefined ? undefined : resolve(folder, options.out);
  const problem = path && problemOfOutput(path, options.out ?? '', inputs);
  if (problem) return { problem };
  const accounts = readAccounts(accountsPath, options.accounts, now);
  if ('problem' in accounts) return accounts;
  const history =
    options.history === undefined
      ? undefined
      : openHistory(options.history, folder, path === undefined ? inputs : [...inputs, path], now);
  if (history !== undefined && 'problem' in history) return history;
  const otherTabs = openOtherTabs(options.with, folder, now);
  if ('problem' in otherTabs) return otherTabs;
  const read = { accounts, scorecard, history, otherTabs };
  if (path === undefined || options.out === undefined) return { ...read, out: undefined };
  const format = formatOf(options.out, accounts.kind);
  return typeof format === 'object' ? format : { ...read, out: { path, shown: options.out, format } };
}

/** The accounts alone, where nothing is scored. */
export function openAccounts(shown: string, folder: string): InputFile | FileProblem {
  return readAccounts(resolve(folder, shown), shown, () => new Date());
}

function readAccounts(path: string, shown: string, now: () => Date): InputFile | FileProblem {
  const accounts = readInputFile(path, shown, now);
  if ('problem' in accounts || accounts.kind === 'xlsx') return accounts;
  const tooLarge = problemOfSize(accounts.table, shown);
  return tooLarge === undefined ? accounts : { problem: tooLarge };
}

/** A table is written as CSV under the names that tables of text have. */
function formatOf(shown: string, input: InputFile['kind']): 'csv' | 'xlsx' | FileProblem {
  if (/\.xlsx$/i.test(shown)) return 'xlsx';
  const isCsv = /\.csv$/i.test(shown) || (input === 'csv' && /\.(?:tsv|txt|tab)$/i.test(shown));
  return isCsv ? 'csv' : { problem: `--out ${shown} must end in .xlsx or .csv.` };
}

function problemOfSize({ records }: CsvTable, shown: string): string | undefined {
  const columns = records.reduce((most, { fields }) => Math.max(most, fields.length), 0);
  if (columns <= MOST_COLUMNS && columns * records.length <= MOST_CELLS) return undefined;
  const size = `${records.length.toLocaleString('en-US')} rows and ${columns.toLocaleString('en-US')} columns`;
  return `${shown} has ${size}, more than a spreadsheet holds. Leave out what is not needed for the scores.`;
}
