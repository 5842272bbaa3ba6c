// Opens what the options name, before any work is done: everything that is wrong with a file is said here.
import { resolve } from 'node:path';
import type { CsvProblem } from '../csv/decode';
import type { CsvTable } from '../csv/read-table';
import { callersFolder, isSameFile, problemOfOutput, readCsvFile } from './files';
import type { ScoreOptions } from './options';

/** What a Google spreadsheet holds at most. */
const MOST_COLUMNS = 18_278;
const MOST_CELLS = 10_000_000;

export interface ScoreInput {
  readonly accounts: CsvTable;
  readonly scorecard: CsvTable | null;
  readonly out: { readonly path: string; readonly shown: string } | null;
}

export function openInput(options: ScoreOptions): ScoreInput | CsvProblem {
  const folder = callersFolder();
  const accountsPath = resolve(folder, options.accounts);
  const inputs = [accountsPath];
  let scorecard: CsvTable | null = null;
  if (options.scorecard !== null) {
    const path = resolve(folder, options.scorecard);
    if (isSameFile(accountsPath, path)) {
      return { problem: `${options.accounts} is given both as the accounts and as the scorecard.` };
    }
    const read = readCsvFile(path, options.scorecard);
    if ('problem' in read) return read;
    scorecard = read;
    inputs.push(path);
  }
  const out = options.out === null ? null : { path: resolve(folder, options.out), shown: options.out };
  const problem = out && problemOfOutput(out.path, out.shown, inputs);
  if (problem) return { problem };
  const accounts = readCsvFile(accountsPath, options.accounts);
  if ('problem' in accounts) return accounts;
  const tooLarge = problemOfSize(accounts, options.accounts);
  return tooLarge ? { problem: tooLarge } : { accounts, scorecard, out };
}

function problemOfSize({ records }: CsvTable, shown: string): string | null {
  const columns = records.reduce((most, { fields }) => Math.max(most, fields.length), 0);
  if (columns <= MOST_COLUMNS && columns * records.length <= MOST_CELLS) return null;
  const size = `${records.length.toLocaleString('en-US')} rows and ${columns.toLocaleString('en-US')} columns`;
  return `${shown} has ${size}, more than a spreadsheet holds. Leave out what is not needed for the scores.`;
}
