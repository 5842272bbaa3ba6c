// The house rules that neither compiler nor linter enforces: where Google may be named, and how a file begins. Who imports whom: lint.test.ts.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { METRIC_TYPES } from '../src/domain/metric-types/registry';

const root = join(import.meta.dirname, '..');

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

const sources = filesUnder('src');
const hostFiles = filesUnder('host');
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

test('only src/sheets names a Google service', () => {
  const services =
    /\b(SpreadsheetApp|PropertiesService|HtmlService|LockService|ScriptApp|MailApp|UrlFetchApp|Utilities|Session|CacheService)\b/;
  const elsewhere = sources.filter((file) => !file.startsWith('src/sheets/'));
  expect(
    elsewhere.filter((file) => services.test(textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''))),
  ).toEqual([]);
});

test('the domain has no clock and no randomness', () => {
  const impure = /\b(Date\.now|new Date\(\)|Math\.random|console)\b/;
  expect(sources.filter((file) => file.startsWith('src/domain/') && impure.test(textOf(file)))).toEqual([]);
});

test('every file says in its first line what it is for, and none is longer than 300 lines', () => {
  for (const file of [...sources, ...hostFiles, ...filesUnder('test'), ...filesUnder('bench')]) {
    const lines = textOf(file).split('\n');
    expect({ file, first: lines[0] }).toEqual({ file, first: expect.stringMatching(/^\/\/ \S.{20,}/) });
    if (!file.startsWith('test/'))
      expect({ file, tooLong: lines.length > 301 }).toEqual({ file, tooLong: false });
  }
});

/** @returns every function of a file with its lines, the outer before the inner */
function functionsOf(file: string): { readonly name: string; readonly lines: number }[] {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest);
  const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line;
  const found: { name: string; lines: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const start = node.getStart(source);
      const name = node.name && ts.isIdentifier(node.name) ? node.name.text : 'a function';
      found.push({
        name: `${file}:${lineAt(start) + 1} ${name}`,
        lines: lineAt(node.end) - lineAt(start) + 1,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('no function of src has 80 lines or more, no component 100', () => {
  const found = sources.flatMap((file) =>
    functionsOf(file).map((each) => ({ ...each, limit: file.endsWith('.tsx') ? 100 : 80 })),
  );
  expect(found.length).toBeGreaterThan(1000);
  expect(found.filter(({ lines, limit }) => lines >= limit)).toEqual([]);
});

test('docs/architecture.md shows the rooms of the domain, in the order that lint enforces', () => {
  const config = textOf('.dependency-cruiser.mjs');
  const rooms = /DOMAIN_ROOMS = \[([^\]]*)\]/.exec(config)?.[1]?.match(/[\w-]+/g);
  const table =
    textOf('docs/architecture.md').split('The rooms of `src/domain`')[1]?.split('`npm run lint`')[0] ?? '';
  expect(rooms?.length).toBeGreaterThan(10);
  expect([...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, room]) => room)).toEqual(rooms);
});

test('metric types are known by their records: no id outside metric-types and ready-made scorecards', () => {
  const ids = METRIC_TYPES.map(({ id }) => id);
  // Words with other meanings are an id only where a type belongs.
  const plain = ['number', 'percent', 'change'];
  const own = ids.filter((id) => !plain.includes(id)).join('|');
  const asType = /(metricOf\([^,]*, |[tT]ype: |[tT]ype(\.id)? ?[!=]== |\?\? )/.source;
  const named = new RegExp(`'(${own})'|${asType}'(${plain.join('|')})'`);
  const readyMade =
    /^src\/domain\/(metric-types|templates)\/|^src\/domain\/bundled-data\/sample-scorecard\.ts$/;
  const others = sources.filter((file) => !readyMade.test(file.replace(/\\/g, '/')));
  const withId = others.flatMap((file) => {
    const lines = textOf(file).split('\n');
    return lines.filter((line) => named.test(line)).map((line) => `${file}: ${line.trim()}`);
  });
  expect(withId).toEqual([]);
});
