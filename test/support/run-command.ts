// Runs the command in its own folder, with the real bundle: in this process, or spawned as npm does.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runScore } from '../../host/cli/run-score';

const PROJECT = join(import.meta.dirname, '..', '..');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  /** Without the progress, which appears on a slow computer. */
  readonly stderr: string;
}

export interface CommandFolder {
  readonly path: string;
  write(name: string, content: string | Uint8Array): void;
  read(name: string): string;
  /** Takes a tenth of the time of a separate process. */
  score(...words: string[]): Ran;
  /** In a separate process. */
  spawn(...words: string[]): Ran;
  remove(): void;
}

export function commandFolder(): CommandFolder {
  const folder = mkdtempSync(join(tmpdir(), 'customer-health-'));
  return {
    path: folder,
    write: (name, content) => writeFileSync(join(folder, name), content),
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    score: (...words) => scoreHere(folder, words),
    spawn: (...words) => scoreSpawned(folder, words),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function scoreHere(folder: string, words: readonly string[]): Ran {
  const written = { stdout: '', stderr: '' };
  const into = (stream: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[stream] += text;
    },
  });
  const code = runScore(words, {
    stdout: into('stdout'),
    stderr: into('stderr'),
    folder,
    withColor: false,
    version: '1.0.0',
    debug: false,
  });
  return { code, stdout: written.stdout, stderr: withoutProgress(written.stderr) };
}

function scoreSpawned(folder: string, words: readonly string[]): Ran {
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
  return { code: status, stdout, stderr: withoutProgress(stderr) };
}

function withoutProgress(text: string): string {
  return text.replace(/^.* \.\.\.\n/gm, '');
}
