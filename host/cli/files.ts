// Opens and writes the files that the user names; an error is a sentence.
import {
  chmodSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { type OpenedXlsx, openXlsx } from '../engine/workbook-file/open-xlsx';
import type { CsvTable } from '../formats/csv/csv-table';
import { decodeCsv } from '../formats/csv/decode';
import { readTable } from '../formats/csv/read-table';
import { startsWith } from '../formats/known-files';
import type { FileProblem } from '../formats/xlsx/workbook-file';
import { nearestWord } from './suggestion';

export type InputFile =
  | { readonly kind: 'csv'; readonly table: CsvTable }
  | { readonly kind: 'xlsx'; readonly opened: OpenedXlsx };

/** The content shows which program a file comes from, and the sentence names it. */
const WORKBOOK_NAME = /\.(?:xlsx|xlsm|xltx|xltm|xlsb|xls|ods|numbers)$/i;

export function readInputFile(path: string, shown: string, now: () => Date): InputFile | FileProblem {
  let bytes: Buffer;
  try {
    if (statSync(path).isDirectory()) return { problem: `${shown} is a folder, not a file.` };
    bytes = readFileSync(path);
  } catch (error) {
    return { problem: unopened(error, path, shown) };
  }
  const name = basename(shown);
  // Many systems give their exports of plain text a name that ends in .xls.
  const isBinary = bytes.subarray(0, 4096).includes(0);
  if (isWorkbook(bytes) || (WORKBOOK_NAME.test(name) && isBinary)) {
    const opened = openXlsx(bytes, name, now);
    return 'problem' in opened ? opened : { kind: 'xlsx', opened };
  }
  const decoded = decodeCsv(bytes, name);
  if ('problem' in decoded) return decoded;
  const table = readTable(decoded, name);
  return 'problem' in table ? table : { kind: 'csv', table };
}

/** A zip, or the container of old Office files. */
function isWorkbook(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
}

/** Undefined when the file may be written; checked before the work, so that a refusal comes at once. */
export function problemOfOutput(path: string, shown: string, inputs: readonly string[]): string | undefined {
  if (inputs.some((input) => isSameFile(input, path))) {
    return `--out ${shown} is one of the files to read, and those are never overwritten. Choose another name.`;
  }
  const existing = statSync(path, { throwIfNoEntry: false });
  if (existing?.isDirectory()) return `--out ${shown} is a folder. Name a file.`;
  if (!existing && !statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory()) {
    return `--out ${shown} cannot be written: there is no folder ${dirname(shown)}.`;
  }
  return undefined;
}

export function fileExists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** @returns undefined when it is written, else the reason */
export function writeFile(path: string, bytes: Uint8Array, shown: string): string | undefined {
  try {
    replaceFile(path, bytes);
    return undefined;
  } catch (error) {
    return `--out ${shown} cannot be written: ${reasonOf(error)}.`;
  }
}

/** Whole or not at all: whoever reads it meanwhile, or after the disk was full, finds the file from before. */
function replaceFile(path: string, bytes: Uint8Array): void {
  const before = statSync(path, { throwIfNoEntry: false });
  // A link stays a link.
  const target = before === undefined ? path : realpathSync(path);
  // A pipe or a device stays one too.
  if (before !== undefined && !before.isFile()) {
    writeFileSync(target, bytes);
    return;
  }
  const written = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(written, bytes, before && { mode: before.mode });
    // The process may take permissions away from every new file (umask).
    if (before) chmodSync(written, before.mode);
    renameSync(written, target);
  } catch (error) {
    rmSync(written, { force: true });
    // A file may be open for writing in a folder that is not.
    if (!NOT_ALLOWED.has(codeOf(error))) throw error;
    writeFileSync(target, bytes);
  }
}

/** One file under two names or by a link is one file. */
export function isSameFile(first: string, second: string): boolean {
  if (resolve(first) === resolve(second)) return true;
  const [a, b] = [first, second].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  if (!a || !b) return false;
  return (a.ino !== 0n && a.ino === b.ino && a.dev === b.dev) || realpathSync(first) === realpathSync(second);
}

/** @internal exported for its tests */
export function unopened(error: unknown, path: string, shown: string): string {
  return codeOf(error) === 'ENOENT' ? noFile(path, shown) : `${shown} cannot be read: ${reasonOf(error)}.`;
}

/** Undefined where a file can be opened by another program. */
export function problemOfInput(path: string, shown: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return noFile(path, shown);
  return found.isDirectory() ? `${shown} is a folder, not a file.` : undefined;
}

/** With the file of its folder that has nearly this name. */
function noFile(path: string, shown: string): string {
  const near = nearestWord(basename(path), namesIn(dirname(path)));
  const folder = shown.slice(0, shown.length - basename(shown).length);
  return `There is no file ${shown}.${near === undefined ? '' : ` Did you mean ${folder}${near}?`}`;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Without the folder there is no name to propose.
    return [];
  }
}

const NOT_ALLOWED: ReadonlySet<string> = new Set(['EACCES', 'EPERM']);

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (NOT_ALLOWED.has(code)) return 'this computer does not allow it';
  if (code === 'ENOSPC') return 'the disk is full';
  if (code === 'EROFS') return 'the disk is read-only';
  if (code === 'ENOTDIR') return 'a part of its path is not a folder';
  if (code === 'ERR_FS_FILE_TOO_LARGE') return 'the file is larger than 2 GB';
  return code || 'for an unknown reason';
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
