// Opens what the options name, before any work is done: everything that is wrong with a file is said here.
import { resolve } from 'node:path';
import type { CsvTable } from '../formats/csv/read-table';
import type { FileProblem } from '../formats/xlsx/workbook-file';
import { callersFolder, type InputFile, isSameFile, problemOfOutput, readInputFile } from './files';
import type { ScoreOptions } from './options';

/** What a Google spreadsheet holds at most. */
const MOST_COLUMNS = 18_278;
const MOST_CELLS = 10_000_000;

export interface ScoreInput {
  readonly accounts: InputFile;
  readonly scorecard: InputFile | null;
  readonly out: {
    readonly path: string;
    readonly shown: string;
    readonly format: 'csv' | 'xlsx';
  } | null;
}

export function openInput(options: ScoreOptions): ScoreInput | FileProblem {
  const folder = callersFolder();
  const now = () => (options.asOf === null ? new Date() : new Date(`${options.asOf}T12:00:00Z`));
  const accountsPath = resolve(folder, options.accounts);
  const inputs = [accountsPath];
  let scorecard: InputFile | null = null;
  if (options.scorecard !== null) {
    const path = resolve(folder, options.scorecard);
    if (isSameFile(accountsPath, path)) {
      return { problem: `${options.accounts} is given both as the accounts and as the scorecard.` };
    }
    const read = readInputFile(path, options.scorecard, now);
    if ('problem' in read) return read;
    scorecard = read;
    inputs.push(path);
  }
  const path = options.out === null ? null : resolve(folder, options.out);
  const problem = path && problemOfOutput(path, options.out ?? '', inputs);
  if (problem) return { problem };
  const accounts = readInputFile(accountsPath, options.accounts, now);
  if ('problem' in accounts) return accounts;
  const tooLarge = accounts.kind === 'csv' ? problemOfSize(accounts.table, options.accounts) : null;
  if (tooLarge) return { problem: tooLarge };
  if (path === null || options.out === null) return { accounts, scorecard, out: null };
  const format = formatOf(options.out, accounts.kind);
  return typeof format === 'object'
    ? format
    : { accounts, scorecard, out: { path, shown: options.out, format } };
}

/** The accounts alone, where nothing is scored. */
export function openAccounts(shown: string): InputFile | FileProblem {
  const accounts = readInputFile(resolve(callersFolder(), shown), shown, () => new Date());
  if ('problem' in accounts) return accounts;
  const tooLarge = accounts.kind === 'csv' ? problemOfSize(accounts.table, shown) : null;
  return tooLarge ? { problem: tooLarge } : accounts;
}

/** A table is written as CSV under the names that tables of text have. */
function formatOf(shown: string, input: InputFile['kind']): 'csv' | 'xlsx' | FileProblem {
  if (/\.xlsx$/i.test(shown)) return 'xlsx';
  const isCsv = /\.csv$/i.test(shown) || (input === 'csv' && /\.(?:tsv|txt|tab)$/i.test(shown));
  return isCsv ? 'csv' : { problem: `--out ${shown} must end in .xlsx or .csv.` };
}

function problemOfSize({ records }: CsvTable, shown: string): string | null {
  const columns = records.reduce((most, { fields }) => Math.max(most, fields.length), 0);
  if (columns <= MOST_COLUMNS && columns * records.length <= MOST_CELLS) return null;
  const size = `${records.length.toLocaleString('en-US')} rows and ${columns.toLocaleString('en-US')} columns`;
  return `${shown} has ${size}, more than a spreadsheet holds. Leave out what is not needed for the scores.`;
}
