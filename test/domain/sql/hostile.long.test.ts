// Headings and words with quotes, backticks, backslashes and newlines stay names and texts, in both dialects.

import fc from 'fast-check';
import { Parser } from 'node-sql-parser';
import { metricOf, scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { compileSql } from '../../../src/domain/sql/compile-sql';
import { SQL_DIALECTS, type SqlDialect, sqlDialectOf } from '../../../src/domain/sql/dialect';
import { matchKey } from '../../../src/domain/values/cell';
import { duckdbOrReason } from '../../support/duckdb';
import { SAMPLE_SCORECARD } from '../../support/sql-sample';

const { duckdb, reason } = duckdbOrReason();
const inDuckdb = duckdb ? test : test.skip;
const leftOut = duckdb ? '' : ` (left out: ${reason})`;

const HOSTILE = [
  '"',
  '`',
  "'",
  '\\',
  '\n',
  ';',
  '--',
  '/*',
  '*/',
  ')',
  "'; DROP TABLE accounts; --",
  '` FROM x',
  '\u2028',
  'é',
  ' ',
];
const hostile = fc
  .array(fc.constantFrom(...HOSTILE, 'a', 'B', '1'), { minLength: 1, maxLength: 12 })
  .map((parts) => `x${parts.join('')}`);

/** The content of a quoted name or text, as the engine's lexer reads it; undefined when the quotes do not close at its end. */
function unquoted({ id }: SqlDialect, quoted: string): string | undefined {
  const quote = quoted[0] ?? '';
  let text = '';
  for (let at = 1; at < quoted.length; at += 1) {
    const character = quoted[at] ?? '';
    if (id === 'bigquery' && character === '\\') {
      const code = /^\\u([0-9a-f]{4})/.exec(quoted.slice(at))?.[1];
      text += code === undefined ? (quoted[at + 1] ?? '') : String.fromCharCode(Number.parseInt(code, 16));
      at += code === undefined ? 1 : 5;
    } else if (id !== 'bigquery' && character === quote && quoted[at + 1] === quote) {
      text += quote;
      at += 1;
    } else if (character === quote) return at === quoted.length - 1 ? text : undefined;
    else text += character;
  }
  return undefined;
}

test.each(SQL_DIALECTS)(
  '10,000 hostile names and texts of $label end where they should, and keep their content',
  (dialect) => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(unquoted(dialect, dialect.identifier(text))).toBe(text);
        expect(unquoted(dialect, dialect.text(text))).toBe(text);
      }),
      { numRuns: 10_000 },
    );
  },
);

inDuckdb(`DuckDB scores by a hostile heading, and finds a hostile word${leftOut}`, async () => {
  if (!duckdb) return;
  const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
  const dialect = sqlDialectOf('duckdb');
  if (dialect === undefined) throw new Error('no dialect for DuckDB');
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (heading, word) => {
      const metric = metricOf(heading, 'category', {
        points: { kind: 'labels', labels: [{ label: word, key: matchKey(word), points: 100 }] },
      });
      const compiled = compileSql({
        scorecard: scorecardOf([metric], { name: heading }),
        dialect,
        from: 'accounts',
        key: 'id',
        asOf: { day: '2026-10-02' },
        columns: undefined,
        version: '0',
      });
      await connection.run(
        `CREATE OR REPLACE TABLE accounts AS SELECT 1 AS id, ${dialect.text(word)} AS ${dialect.identifier(heading)}`,
      );
      const rows = (await connection.runAndReadAll(compiled.text ?? '')).getRowObjectsJS();
      expect(rows).toMatchObject([{ account: 1, health_score: 100, health_band: 'Healthy' }]);
    }),
    { numRuns: 60 },
  );
  connection.closeSync();
});

test('the BigQuery grammar parses the statement of a scorecard with dimensions, rules and segments', () => {
  const dialect = sqlDialectOf('bigquery');
  if (dialect === undefined) throw new Error('no dialect for BigQuery');
  const { text, issues } = compileSql({
    scorecard: SAMPLE_SCORECARD,
    dialect,
    from: '`project`.`sales`.`accounts`',
    key: 'Account',
    asOf: { day: '2026-10-02' },
    columns: undefined,
    version: '0',
  });
  expect(issues).toEqual([]);
  expect(() => new Parser().parse(text ?? '', { database: 'bigquery' })).not.toThrow();
});
