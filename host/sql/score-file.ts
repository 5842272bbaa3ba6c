// Scores a file of accounts in DuckDB, which reads and writes it without ever holding all of it in memory.
import { createRequire } from 'node:module';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { SqlTableColumn } from '../../src/domain/sql/column-reader';
import { sqlDialectOf } from '../../src/domain/sql/dialect';
import { type StatementRequest, type StatementTable, statementOf } from './statement';

export interface FileRequest extends Pick<StatementRequest, 'scorecard' | 'key' | 'asOf' | 'version'> {
  readonly accounts: string;
  readonly out: string;
  /** Files of the tabs that derived columns read. */
  readonly tables: readonly { readonly tab: string; readonly path: string }[];
  /** Called now and then with how much is done, 0-100. */
  progress(percent: number): void;
}

export type ScoredFile =
  | {
      readonly bands: readonly { readonly band: string; readonly accounts: number }[];
      readonly notes: readonly string[];
    }
  | { readonly problems: readonly string[] };

const MEMORY_LIMIT = '1500MB';
const PROGRESS_MS = 200;
/** What a blank cell is written as in exports. */
const BLANKS = ['', 'N/A', 'n/a', '-', 'NULL', 'null', '#N/A'];

export async function scoreFile(request: FileRequest): Promise<ScoredFile> {
  const duckdb = loadDuckdb();
  if (duckdb === undefined)
    return { problems: ['Scoring with DuckDB needs its package: run npm install @duckdb/node-api.'] };
  const instance = await duckdb.DuckDBInstance.create(':memory:', { memory_limit: MEMORY_LIMIT });
  const connection = await instance.connect();
  try {
    return await scoreWith(connection, request);
  } catch (error) {
    return { problems: [`DuckDB stopped: ${ownWords(error)}`] };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function scoreWith(connection: DuckDBConnection, request: FileRequest): Promise<ScoredFile> {
  const from = fileSource(request.accounts);
  const statement = statementOf({
    ...request,
    dialect: 'duckdb',
    from: { sql: from },
    columns: await columnsOf(connection, from),
    tables: await Promise.all(request.tables.map((table) => eventTable(connection, table))),
  });
  if ('problems' in statement) return statement;
  const format = isParquet(request.out) ? 'FORMAT parquet, COMPRESSION zstd' : 'FORMAT csv, HEADER true';
  const timer = setInterval(() => request.progress(Math.max(0, connection.progress.percentage)), PROGRESS_MS);
  try {
    await connection.run(`COPY (${statement.text}) TO ${textLiteral(request.out)} (${format})`);
  } finally {
    clearInterval(timer);
  }
  const counted = await connection.runAndReadAll(
    `SELECT health_band, count(*) AS accounts FROM ${fileSource(request.out)} GROUP BY health_band ORDER BY accounts DESC, health_band`,
  );
  return {
    bands: counted
      .getRowObjectsJS()
      .map(({ health_band: band, accounts }) => ({ band: String(band), accounts: Number(accounts) })),
    notes: statement.notes,
  };
}

/** DuckDB's own words, in one line and without our statement: they name the file, the line and the column. */
function ownWords(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\n\s*\n?LINE \d+:[\s\S]*$/, '').replace(/\s+/g, ' ');
}

/** With the positions of its rows: of two on one day the lower one is the later one. */
async function eventTable(
  connection: DuckDBConnection,
  { tab, path }: FileRequest['tables'][number],
): Promise<StatementTable> {
  const columns = await columnsOf(connection, fileSource(path));
  const rowOrder = identifier(unusedName(columns.map(({ heading }) => heading)));
  const sql = `(SELECT *, row_number() OVER () AS ${rowOrder} FROM ${fileSource(path)})`;
  return { tab, from: { sql }, columns, rowOrder };
}

function unusedName(headings: readonly string[]): string {
  const taken = new Set(headings.map((heading) => heading.toLowerCase()));
  let name = 'row order';
  while (taken.has(name)) name = `${name} of the file`;
  return name;
}

async function columnsOf(connection: DuckDBConnection, from: string): Promise<SqlTableColumn[]> {
  const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${from}`);
  return described.getRowObjectsJS().map(({ column_name: name, column_type: type }) => ({
    heading: String(name),
    type: typeOf(String(type)),
  }));
}

function typeOf(type: string): SqlTableColumn['type'] {
  if (/^(U?(TINY|SMALL|BIG|HUGE)?INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL)/.test(type)) return 'number';
  if (/^(DATE|TIMESTAMP)/.test(type)) return 'day';
  if (type === 'BOOLEAN') return 'answer';
  return /^(VARCHAR|ENUM)/.test(type) ? 'text' : undefined;
}

function fileSource(path: string): string {
  if (isParquet(path)) return `read_parquet(${textLiteral(path)})`;
  return `read_csv(${textLiteral(path)}, header = true, sample_size = 100000, nullstr = [${BLANKS.map(textLiteral).join(', ')}])`;
}

function isParquet(path: string): boolean {
  return /\.parquet$/i.test(path);
}

function textLiteral(text: string): string {
  return sqlDialectOf('duckdb')?.text(text) ?? '';
}

function identifier(name: string): string {
  return sqlDialectOf('duckdb')?.identifier(name) ?? '';
}

type Duckdb = typeof import('@duckdb/node-api');

/** An optional package, which most people never need; undefined where it is not installed. */
function loadDuckdb(): Duckdb | undefined {
  try {
    return createRequire(import.meta.filename)('@duckdb/node-api');
  } catch (error) {
    if (/Cannot find module/.test(String(error))) return undefined;
    throw error;
  }
}
