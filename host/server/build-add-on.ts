// Builds dist/ in a separate process, as npm run build does.
import { execFile } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** Undefined on success, else the output of the build. */
export function buildAddOn(): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['build.mjs', '--quiet'], { cwd: root }, (error, stdout, stderr) => {
      resolve(error ? `${stdout}${stderr}`.trim() || error.message : undefined);
    });
  });
}
