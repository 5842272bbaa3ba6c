// DuckDB for tests, where its native package is installed: it is an optional part of the project.
import { createRequire } from 'node:module';
import type { Cell } from '../../src/domain/values/cell';
import type { AnyTable } from './any-table';

type Duckdb = typeof import('@duckdb/node-api');

/** The package, or why the tests that need it are skipped. */
export function duckdbOrReason(): { readonly duckdb?: Duckdb; readonly reason: string } {
  try {
    return { duckdb: createRequire(import.meta.filename)('@duckdb/node-api') as Duckdb, reason: '' };
  } catch (error) {
    // A package that is installed but fails to load is a fault, not an absence.
    if (!/Cannot find module/.test(String(error))) throw error;
    const reason = 'the optional package @duckdb/node-api is not installed';
    // A skipped test has no line of its own when many files run.
    process.stderr.write(`Tests that run DuckDB are left out: ${reason}.\n`);
    return { reason };
  }
}

const TYPES = { number: 'DOUBLE', day: 'DATE', text: 'VARCHAR', answer: 'BOOLEAN' } as const;
const name = (heading: string) => `"${heading.replace(/"/g, '""')}"`;

/** Statements that make a table, with a number for each row. */
export function tableText({ columns, rows }: Pick<AnyTable, 'columns' | 'rows'>, table = 'accounts'): string {
  const types = columns.map(({ heading, type }) => `${name(heading)} ${TYPES[type ?? 'text']}`);
  const values = rows.map((row, at) => `(${[String(at), ...row.map(literal)].join(', ')})`);
  const insert = rows.length === 0 ? '' : `INSERT INTO ${name(table)} VALUES ${values.join(', ')}`;
  return `CREATE OR REPLACE TABLE ${name(table)} ("row number" INTEGER, ${types.join(', ')}); ${insert}`;
}

function literal(cell: Cell): string {
  if (cell === '') return 'NULL';
  if (typeof cell === 'object') return `DATE '${cell.day}'`;
  if (typeof cell === 'string') return `'${cell.replace(/'/g, "''")}'`;
  return typeof cell === 'number' ? `CAST('${cell}' AS DOUBLE)` : String(cell);
}
