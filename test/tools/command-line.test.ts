// The compiled "npm run score": it finds the add-on, the engine and DuckDB from its own folder.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '../..');
const BUILD = join(PROJECT, 'tools/build/command-line.mjs');
let folder = '';

beforeAll(() => {
  mkdirSync(join(PROJECT, '.cache'), { recursive: true });
  folder = mkdtempSync(join(PROJECT, '.cache', 'compiled-'));
  writeFileSync(join(folder, 'accounts.csv'), 'Account,Logins\nAlder,20\nBirch,5\n');
  writeFileSync(join(folder, 'scorecard.csv'), 'Metrics\nMetric,Type,Healthy,At risk\nLogins,number,20,0\n');
  const code = `import { buildCommandLine } from ${JSON.stringify(BUILD)};
    await buildCommandLine(${JSON.stringify(PROJECT)}, ${JSON.stringify(join(folder.slice(PROJECT.length + 1), 'score.cjs'))});`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', code]);
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...words: string[]) {
  const all = ['accounts.csv', '--scorecard', 'scorecard.csv', ...words];
  return spawnSync(process.execPath, [join(folder, 'score.cjs'), ...all], { cwd: folder, encoding: 'utf8' });
}

it('scores a table in the local spreadsheet', () => {
  const { status, stdout } = run('--out', 'scored.csv');
  expect([status, stdout]).toEqual([0, expect.stringContaining('Written: scored.csv')]);
});

it('finds DuckDB', () => {
  const { status, stderr } = run('--engine', 'duckdb', '--out', 'scored.parquet');
  expect([status, stderr]).toEqual([0, '']);
});
