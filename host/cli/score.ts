// Entry of "npm run score": the real words, terminal and version.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { projectFolder } from '../node/project-folder';
import { isForDatabase } from './database-options';
import { runScore, type Terminal } from './run-score';
import { scoreInDatabase } from './score-in-database';

// A reader that stops early, as in "| head", is not a fault.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit();
  throw error;
});

// By default the heap grows to several times of what is in use: 2.6 GB for 200,000 accounts, where 0.8 GB do.
setFlagsFromString('--heap-growing-percent=20');

const words = process.argv.slice(2);
const terminal: Terminal = {
  stdout: process.stdout,
  stderr: process.stderr,
  folder: callersFolder(),
  withColor: process.stdout.isTTY === true && !process.env.NO_COLOR,
  version: projectVersion(),
  debug: process.env.CUSTOMER_HEALTH_DEBUG === '1',
};
void main();

/** The compiled command is a CommonJS module, which cannot wait at its top level. */
async function main(): Promise<void> {
  process.exitCode = isForDatabase(words)
    ? await scoreInDatabase(words, terminal)
    : runScore(words, terminal);
}

/** Where npm was called: it runs scripts in the project's folder. */
function callersFolder(): string {
  const called = process.env.npm_lifecycle_event === 'score' ? process.env.INIT_CWD : undefined;
  return called ?? process.cwd();
}

function projectVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(projectFolder(), 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '';
}
