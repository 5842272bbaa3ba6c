// Opens and writes the files that a person names, and says in one sentence what is wrong with them.
import { readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { type OpenedXlsx, openXlsx } from '../engine/workbook-file/open-xlsx';
import { decodeCsv } from '../formats/csv/decode';
import { type CsvTable, readTable } from '../formats/csv/read-table';
import type { FileProblem } from '../formats/xlsx/workbook-file';

/** The folder in which file names count: where npm was called, which runs scripts in the project's folder. */
export function callersFolder(): string {
  const called = process.env.npm_lifecycle_event === 'score' ? process.env.INIT_CWD : undefined;
  return called ?? process.cwd();
}

export type InputFile =
  | { readonly kind: 'csv'; readonly table: CsvTable }
  | { readonly kind: 'xlsx'; readonly opened: OpenedXlsx };

/** Files of other spreadsheet programs are told apart by what is in them, and named in what is said. */
const WORKBOOK_NAME = /\.(?:xlsx|xlsm|xltx|xltm|xlsb|xls|ods|numbers)$/i;

export function readInputFile(path: string, shown: string, now: () => Date): InputFile | FileProblem {
  let bytes: Buffer;
  try {
    if (statSync(path).isDirectory()) return { problem: `${shown} is a folder, not a file.` };
    bytes = readFileSync(path);
  } catch (error) {
    return { problem: unopened(error, shown) };
  }
  const name = basename(shown);
  if (WORKBOOK_NAME.test(name)) {
    const opened = openXlsx(bytes, name, now);
    return 'problem' in opened ? opened : { kind: 'xlsx', opened };
  }
  const decoded = decodeCsv(bytes, name);
  if ('problem' in decoded) return decoded;
  const table = readTable(decoded, name);
  return 'problem' in table ? table : { kind: 'csv', table };
}

/** Null when the file may be written; asked before the work, so that nobody waits for a refusal. */
export function problemOfOutput(path: string, shown: string, inputs: readonly string[]): string | null {
  if (inputs.some((input) => isSameFile(input, path))) {
    return `--out ${shown} is one of the files to read, and those are never overwritten. Choose another name.`;
  }
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory()) return `--out ${shown} is a folder. Name a file.`;
  if (!there && !statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory()) {
    return `--out ${shown} cannot be written: there is no folder ${dirname(shown)}.`;
  }
  return null;
}

export function fileExists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Null when it is written. */
export function writeFile(path: string, bytes: Uint8Array, shown: string): string | null {
  try {
    writeFileSync(path, bytes);
    return null;
  } catch (error) {
    return `--out ${shown} cannot be written: ${reasonOf(error)}.`;
  }
}

/** One file under two names or by a link is one file. */
export function isSameFile(one: string, other: string): boolean {
  if (resolve(one) === resolve(other)) return true;
  const [first, second] = [one, other].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  if (!first || !second) return false;
  return (
    (first.ino !== 0n && first.ino === second.ino && first.dev === second.dev) ||
    realpathSync(one) === realpathSync(other)
  );
}

export function unopened(error: unknown, shown: string): string {
  return codeOf(error) === 'ENOENT'
    ? `There is no file ${shown}.`
    : `${shown} cannot be read: ${reasonOf(error)}.`;
}

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === 'EACCES' || code === 'EPERM') return 'this computer does not allow it';
  if (code === 'ENOSPC') return 'the disk is full';
  if (code === 'EROFS') return 'the disk is read-only';
  if (code === 'ENOTDIR') return 'a part of its path is not a folder';
  if (code === 'ERR_FS_FILE_TOO_LARGE') return 'the file is larger than 2 GB';
  return code || 'for a reason this computer does not tell';
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
