// Start of "npm run score": builds what is older than its sources, then runs the command in this same process.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ADD_ON, COMMAND_LINE, isStale } from './build/is-stale.mjs';

const root = join(import.meta.dirname, '..');
const [compiled] = COMMAND_LINE.built;

if (isStale(root, ADD_ON)) {
  const words = process.argv;
  process.argv = [...words, '--quiet'];
  await import('../build.mjs');
  process.argv = words;
}
if (isStale(root, COMMAND_LINE)) {
  const { buildCommandLine } = await import('./build/command-line.mjs');
  await buildCommandLine(root, compiled);
}
if (process.env.CUSTOMER_HEALTH_DEBUG === '1') process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(root, compiled)).href);
