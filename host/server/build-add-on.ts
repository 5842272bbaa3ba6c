// Builds dist/ in a process of its own, just as npm run build does.
import { execFile } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** Null when it went well, else what the build said. */
export function buildAddOn(): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['build.mjs', '--quiet'], { cwd: root }, (error, stdout, stderr) => {
      resolve(error ? `${stdout}${stderr}`.trim() || error.message : undefined);
    });
  });
}
