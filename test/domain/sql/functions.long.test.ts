// Every function that a statement uses is on the list of docs/beyond-a-sheet.md, with its meaning in both engines.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { compileSql } from '../../../src/domain/sql/compile-sql';
import { SQL_DIALECTS, type SqlDialect } from '../../../src/domain/sql/dialect';
import { anyJoined } from '../../support/any-joined';
import { anyTable } from '../../support/any-table';

const PAGE = readFileSync(join(import.meta.dirname, '../../../docs/beyond-a-sheet.md'), 'utf8');
const LIST = /## Functions that the statement uses\n([\s\S]*?)(?=\n## |$)/.exec(PAGE)?.[1] ?? '';

/** Words before a parenthesis that are not functions. */
const KEYWORDS = new Set([
  'AS',
  'IN',
  'AND',
  'OR',
  'NOT',
  'WHEN',
  'THEN',
  'ELSE',
  'FROM',
  'ON',
  'OVER',
  'WHERE',
  'FILTER',
  'EXCLUDE',
]);

/** Names of functions, upper case; quoted names and texts, and comments, are left out. */
function functionsOf(text: string, { id }: SqlDialect): string[] {
  const quoted =
    id === 'bigquery' ? /`(?:[^`\\]|\\.)*`|'(?:[^'\\]|\\.)*'|--.*/gs : /"(?:[^"]|"")*"|'(?:[^']|'')*'|--.*/gs;
  const code = text.replace(/--[^\n]*/g, '').replace(quoted, "''");
  const names = [...code.matchAll(/\b([A-Za-z_]\w*)\s*\(/g)].map((match) => (match[1] ?? '').toUpperCase());
  return [...new Set(names)].filter((name) => !KEYWORDS.has(name));
}

/** The list's column of a dialect. */
function listed({ label }: SqlDialect): Set<string> {
  const [headings = [], , ...rows] = LIST.trim()
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const at = headings.indexOf(label);
  const cells = rows.map((row) => row[at] ?? '').join(' ');
  return new Set([...cells.matchAll(/\b([A-Za-z_]\w*)/g)].map((match) => (match[1] ?? '').toUpperCase()));
}

test.each(SQL_DIALECTS)('every function in the statements for $label is listed', (dialect) => {
  const used = new Set<string>();
  const shared = { dialect, from: 'accounts', key: 'id', version: '0', columns: undefined } as const;
  const collect = (text: string | undefined) => {
    for (const name of functionsOf(text ?? '', dialect)) used.add(name);
  };
  fc.assert(
    fc.property(anyTable, anyJoined, ({ scorecard }, joined) => {
      collect(compileSql({ ...shared, scorecard, asOf: { timeZone: 'UTC' } }).text);
      collect(
        compileSql({
          ...shared,
          scorecard: joined.scorecard,
          asOf: { day: '2026-10-02' },
          tables: [
            { tab: 'Events', from: 'events', columns: joined.events.columns },
            { tab: 'Between', from: 'between', columns: undefined },
          ],
        }).text,
      );
    }),
    { numRuns: 60 },
  );
  const names = listed(dialect);
  expect(used.size).toBeGreaterThan(20);
  expect([...used].filter((name) => !names.has(name))).toEqual([]);
});
