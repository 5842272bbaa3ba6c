// A fresh clone where DuckDB's native package could not be installed passes its tests, and reports the skipped ones.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '..');

test('without DuckDB the tests that need it are skipped, the others pass, and the runner says so', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      join(PROJECT, 'node_modules/jest/bin/jest.js'),
      ...['--resolver', join(PROJECT, 'test/support/without-duckdb.cjs'), '--maxWorkers', '1'],
      ...['test/host/sql', 'test/domain/sql/derived-parity'],
    ],
    { cwd: PROJECT, encoding: 'utf8' },
  );
  expect(stderr).toContain(
    'Tests that run DuckDB are left out: the optional package @duckdb/node-api is not installed.\n',
  );
  expect(stderr).toMatch(/^Tests: +\d+ skipped, \d+ passed, \d+ total$/m);
  expect(status).toBe(0);
}, 60_000);
