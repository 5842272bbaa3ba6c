// Entry of "npm run score": the real words, terminal and version.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runScore } from './run-score';

// A reader that has seen enough, as in "| head", is no fault.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit();
  throw error;
});

process.exitCode = runScore(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  withColor: process.stdout.isTTY === true && !process.env.NO_COLOR,
  version: projectVersion(),
  debug: process.env.CUSTOMER_HEALTH_DEBUG === '1',
});

function projectVersion(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'),
  );
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '';
}
