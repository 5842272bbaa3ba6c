// What a million accounts cost in DuckDB: the statement from Parquet to Parquet, against one that only sums the same columns.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scorecard } from '../src/domain/scorecard/scorecard';
import { compileSql } from '../src/domain/sql/compile-sql';
import { sqlDialectOf } from '../src/domain/sql/dialect';

type Duckdb = typeof import('@duckdb/node-api');

const ACCOUNTS = 1_000_000;
const MANY_ACCOUNTS = 10_000_000;
const THREADS = '2';
const MEMORY_LIMIT = '1500MB';

/** @param many also ten million accounts */
export async function printMillionAccounts(
  scorecard: Scorecard,
  line: (what: string, value: string) => void,
  many: boolean,
): Promise<void> {
  const duckdb = loaded();
  if (duckdb === undefined) {
    line('a million accounts in DuckDB', 'left out: @duckdb/node-api is not installed');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'million-accounts-'));
  const instance = await duckdb.DuckDBInstance.create(':memory:', {
    threads: THREADS,
    memory_limit: MEMORY_LIMIT,
  });
  const connection = await instance.connect();
  const secondsOf = async (text: string) => {
    const start = performance.now();
    await connection.run(text);
    return (performance.now() - start) / 1000;
  };
  try {
    let before: number | undefined;
    for (const accounts of many ? [ACCOUNTS, MANY_ACCOUNTS] : [ACCOUNTS / 10, ACCOUNTS]) {
      const file = `'${join(folder, 'accounts.parquet')}'`;
      const names = scorecard.metrics.map(({ name }) => `"${name}"`);
      const columns = names.map((name, at) => `CAST(hash(i * 13 + ${at}) % 101 AS DOUBLE) AS ${name}`);
      await connection.run(
        `COPY (SELECT i AS account, ${columns.join(', ')} FROM range(${accounts}) t(i)) TO ${file} (FORMAT parquet)`,
      );
      const copied = (text: string) => `COPY (${text}) TO '${join(folder, 'out.parquet')}' (FORMAT parquet)`;
      const sums = await secondsOf(
        copied(`SELECT account, ${names.join(' + ')} AS total FROM read_parquet(${file})`),
      );
      const scores = await secondsOf(copied(statement(scorecard, `read_parquet(${file})`)));
      const scoresAlone = await secondsOf(
        copied(
          `SELECT account, health_score, health_band, health_coverage FROM (${statement(scorecard, `read_parquet(${file})`)})`,
        ),
      );
      const written = await secondsOf(
        `COPY (SELECT * FROM read_parquet('${join(folder, 'out.parquet')}')) TO '${join(folder, 'again.parquet')}' (FORMAT parquet)`,
      );
      line(
        `DuckDB, ${accounts.toLocaleString('en-US')} accounts x ${names.length} metrics, Parquet to Parquet`,
        `${scores.toFixed(1)} s`,
      );
      line('  score, band and coverage alone, without points', `${scoresAlone.toFixed(1)} s`);
      line('  a statement that only sums the same columns', `${sums.toFixed(1)} s`);
      line('  reading and writing the scores alone', `${written.toFixed(1)} s`);
      line('  ratio to 3 x summing, and writing', (scores / (3 * sums + written)).toFixed(2));
      if (before !== undefined)
        line('  time by ten times the accounts (10 is linear)', (scores / before).toFixed(1));
      before = scores;
    }
    line(
      '  memory of the process',
      `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB (limit 2,000 MB)`,
    );
  } finally {
    connection.closeSync();
    rmSync(folder, { recursive: true });
  }
}

function statement(scorecard: Scorecard, from: string): string {
  const dialect = sqlDialectOf('duckdb');
  if (dialect === undefined) throw new Error('no dialect for DuckDB');
  const asOf = { day: '2026-11-22' };
  const { text } = compileSql({
    scorecard,
    dialect,
    from,
    key: 'account',
    asOf,
    columns: undefined,
    version: '',
  });
  if (text === undefined) throw new Error('the scorecard must compile');
  return text;
}

function loaded(): Duckdb | undefined {
  try {
    return createRequire(import.meta.filename)('@duckdb/node-api');
  } catch {
    return undefined;
  }
}
