// Runs the real command on the real bundle, in a folder of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '..', '..');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  /** Without the progress, which a slow computer gets to see. */
  readonly stderr: string;
}

export interface CommandFolder {
  readonly path: string;
  write(name: string, content: string | Buffer): void;
  read(name: string): string;
  score(...words: string[]): Ran;
  remove(): void;
}

export function commandFolder(): CommandFolder {
  const folder = mkdtempSync(join(tmpdir(), 'customer-health-'));
  return {
    path: folder,
    write: (name, content) => writeFileSync(join(folder, name), content),
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    score(...words) {
      const { npm_lifecycle_event: _, CUSTOMER_HEALTH_DEBUG: __, ...env } = process.env;
      const script = [
        join(PROJECT, 'node_modules/tsx/dist/cli.mjs'),
        join(PROJECT, 'host/cli/score.ts'),
        ...words,
      ];
      const { status, stdout, stderr } = spawnSync(process.execPath, script, {
        cwd: folder,
        env,
        encoding: 'utf8',
      });
      return { code: status, stdout, stderr: stderr.replace(/^.* \.\.\.\n/gm, '') };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
