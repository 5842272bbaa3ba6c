// The rules of the house that no compiler holds: who imports whom, where Google may be named, and how long a file may be.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = join(__dirname, '..');

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

const sources = filesUnder('src');
const hostFiles = filesUnder('host');
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

/** Imports of a file: path from the project's root, and whether only types are taken. */
function importsOf(file: string): { path: string; typesOnly: boolean }[] {
  return [...textOf(file).matchAll(/^(?:import|export)( type)? [^'"]*?from '(\.[^']+)'/gms)].map((match) => ({
    path: relative(root, resolve(root, dirname(file), match[2] ?? '')),
    typesOnly: match[1] !== undefined,
  }));
}

/** src/main.ts is a room of its own; otherwise the folder under src. */
function roomOf(path: string): string {
  const [, second = ''] = path.split('/');
  return second.replace(/\.ts$/, '');
}

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain'],
  functions: ['functions', 'domain'],
  sheets: ['sheets', 'domain'],
  actions: ['actions', 'sheets', 'domain'],
  sidebar: ['sidebar', 'domain'],
  'self-check': ['self-check', 'domain'],
  main: ['functions', 'actions', 'sheets'],
};

test.each(sources.filter((file) => !file.endsWith('.d.ts')))('%s imports only what its room may', (file) => {
  for (const { path, typesOnly } of importsOf(file)) {
    expect(path.startsWith('src/')).toBe(true);
    const typesOfActions =
      ['sidebar', 'self-check'].includes(roomOf(file)) && roomOf(path) === 'actions' && typesOnly;
    if (!typesOfActions) expect(ALLOWED[roomOf(file)]).toContain(roomOf(path));
  }
});

test('only src/sheets names a Google service', () => {
  const services =
    /\b(SpreadsheetApp|PropertiesService|HtmlService|LockService|ScriptApp|MailApp|UrlFetchApp|Utilities|Session|CacheService)\b/;
  const elsewhere = sources.filter((file) => !file.startsWith('src/sheets/'));
  expect(
    elsewhere.filter((file) => services.test(textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''))),
  ).toEqual([]);
});

test('the domain has no clock and no chance', () => {
  const impure = /\b(Date\.now|new Date\(\)|Math\.random|console)\b/;
  expect(sources.filter((file) => file.startsWith('src/domain/') && impure.test(textOf(file)))).toEqual([]);
});

test('host imports nothing of src', () => {
  const strays = hostFiles.filter((file) => importsOf(file).some(({ path }) => path.startsWith('src')));
  expect(strays).toEqual([]);
});

test('only host/engine imports the spreadsheet engine', () => {
  const strays = hostFiles.filter((file) => !file.startsWith('host/engine/') && /@odoo\//.test(textOf(file)));
  expect(strays).toEqual([]);
});

test('every file says in its first line what it is for, and none is longer than 300 lines', () => {
  for (const file of [...sources, ...hostFiles, ...filesUnder('test'), ...filesUnder('bench')]) {
    const lines = textOf(file).split('\n');
    expect({ file, first: lines[0] }).toEqual({ file, first: expect.stringMatching(/^\/\/ \S.{20,}/) });
    if (!file.startsWith('test/'))
      expect({ file, tooLong: lines.length > 301 }).toEqual({ file, tooLong: false });
  }
});
