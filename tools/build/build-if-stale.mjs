// Builds dist/ if a source is newer.
import { join } from 'node:path';
import { ADD_ON, isStale } from './is-stale.mjs';

if (isStale(join(import.meta.dirname, '..', '..'), ADD_ON)) {
  process.argv.push('--quiet');
  await import('../../build.mjs');
}
