// The cost of a million accounts in DuckDB: the statement from Parquet to Parquet, against one that only sums the same columns.
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
const ROUNDS = 3;
/** As the command writes it. */
const FORMAT = 'FORMAT parquet, COMPRESSION zstd';

interface Seconds {
  readonly seconds: number;
  /** Of all processors together. */
  readonly worked: number;
}

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
  const secondsOf = async (text: string): Promise<Seconds> => {
    const start = performance.now();
    const before = process.cpuUsage();
    await connection.run(text);
    const { user, system } = process.cpuUsage(before);
    return { seconds: (performance.now() - start) / 1000, worked: (user + system) / 1e6 };
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
      const copied = (text: string) => `COPY (${text}) TO '${join(folder, 'out.parquet')}' (${FORMAT})`;
      const source = `read_parquet(${file})`;
      const round = async () => {
        const sums = await secondsOf(copied(`SELECT account, ${names.join(' + ')} AS total FROM ${source}`));
        const alone = await secondsOf(
          copied(
            `SELECT account, health_score, health_band, health_coverage FROM (${statement(scorecard, source)})`,
          ),
        );
        const scores = await secondsOf(copied(statement(scorecard, source)));
        const written = await secondsOf(
          `COPY (SELECT * FROM read_parquet('${join(folder, 'out.parquet')}')) TO '${join(folder, 'again.parquet')}' (${FORMAT})`,
        );
        return { sums, alone, scores, written, ratio: scores.worked / (sums.worked + written.worked) };
      };
      // Other programs slow a round, but hardly change how long its processors work.
      const rounds = [];
      for (let at = 0; at < (accounts === MANY_ACCOUNTS ? 1 : ROUNDS); at += 1) rounds.push(await round());
      const middle = rounds.sort((one, other) => one.ratio - other.ratio)[rounds.length >> 1];
      if (middle === undefined) throw new Error('there must be a round');
      const { sums, alone, scores, written, ratio } = middle;
      line(
        `DuckDB, ${accounts.toLocaleString('en-US')} accounts x ${names.length} metrics, Parquet to Parquet`,
        `${scores.seconds.toFixed(1)} s, ${scores.worked.toFixed(1)} s of both processors`,
      );
      line(
        '  score, band and coverage alone, without points',
        `${alone.seconds.toFixed(1)} s, ${alone.worked.toFixed(1)} s of both processors`,
      );
      line(
        '  a statement that only sums the same columns',
        `${sums.seconds.toFixed(1)} s, ${sums.worked.toFixed(1)} s of both processors`,
      );
      line(
        '  reading and writing the scores alone',
        `${written.seconds.toFixed(1)} s, ${written.worked.toFixed(1)} s of both processors`,
      );
      line('  ratio to summing and writing', `${ratio.toFixed(2)} (limit 3)`);
      if (before !== undefined)
        line('  time by ten times the accounts (10 is linear)', (scores.worked / before).toFixed(1));
      before = scores.worked;
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
