// Caches a bundle's declarations beside the build: parsing the add-on takes 0.35 seconds, in every process that runs it.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DeclaredFunction, declaredFunctions, parserText } from '../apps-script/run/declared-functions';
import { projectFolder } from './project-folder';

const FOLDER = join(projectFolder(), '.cache', 'declarations');
/** Shorter scripts are parsed sooner than a file is read. */
const SHORT = 50_000;
/** Each build leaves a file. */
const KEPT_FILES = 20;

/** @returns undefined if there is no such file, or it is damaged */
function readKept(path: string): readonly DeclaredFunction[] | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A folder that cannot be written costs time and nothing else. */
function keep(path: string, functions: readonly DeclaredFunction[]): void {
  try {
    mkdirSync(FOLDER, { recursive: true });
    if (readdirSync(FOLDER).length >= KEPT_FILES) rmSync(FOLDER, { recursive: true });
    mkdirSync(FOLDER, { recursive: true });
    // Another process may read at the same time: a file is there whole or not at all.
    const unfinished = `${path}.${process.pid}.tmp`;
    writeFileSync(unfinished, JSON.stringify(functions));
    renameSync(unfinished, path);
  } catch {
    return;
  }
}

/** The same as `declaredFunctions`, parsed once for each text of a bundle and of the parser. */
export function keptDeclarations(code: string): readonly DeclaredFunction[] {
  if (code.length < SHORT) return declaredFunctions(code);
  const digest = createHash('sha256').update(parserText()).update('\n').update(code).digest('hex');
  const path = join(FOLDER, `${digest}.json`);
  const known = readKept(path);
  if (known !== undefined) return known;
  const functions = declaredFunctions(code);
  keep(path, functions);
  return functions;
}
