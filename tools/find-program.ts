// Finds a program on this computer, and installs Debian's packages where it is missing and that is possible.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The first of these that is there.
 * @param candidates names, which are looked for on the PATH (on Windows with .exe), or whole paths
 */
export function findProgram(candidates: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const ending = process.platform === 'win32' ? '.exe' : '';
  return candidates
    .flatMap((name) => (isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name + ending))))
    .find(isProgram);
}

/** What stops apt-get from installing packages here; undefined when nothing does. */
function obstacle(): string | undefined {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).error)
    return 'There is no apt-get here to install it with.';
  // Without a password at hand sudo would wait for one forever.
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0)
    return 'Installing it needs root, or sudo without a password.';
  return undefined;
}

/** Installs packages with apt-get; the sentence that says why it could not, or undefined. */
export function installPackages(packages: readonly string[]): string | undefined {
  const reason = obstacle();
  if (reason !== undefined) return reason;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND'];
  const runsApt = (...words: readonly string[]) => {
    const [program = '', ...rest] = [...sudo, 'apt-get', ...words];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(program, rest, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  };
  // Package lists are often old or missing.
  const isInstalled =
    runsApt('update') && runsApt('install', '--yes', '--no-install-recommends', ...packages);
  return isInstalled ? undefined : 'apt-get could not install it: see above.';
}
