// npm run chromium: makes sure that there is a browser for the tests; on Debian and Ubuntu it installs one where none is found.
import { spawnSync } from 'node:child_process';
import { chromiumPath } from './chromium';

const advice = 'Install Chromium or Google Chrome, or set CHROME_PATH to the one that you have.';

function runs(program: string, words: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, words, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

function fail(sentence: string): undefined {
  console.error(sentence);
  process.exitCode = 1;
}

function install(): undefined {
  if (process.env.CHROME_PATH)
    return fail(`CHROME_PATH is ${process.env.CHROME_PATH}, and there is no program.`);
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).error)
    return fail(`The browser tests need a browser, and none was found. ${advice}`);
  console.log('The browser tests need a browser, and none was found: installing Chromium with apt-get.');
  const isRoot = process.getuid?.() === 0;
  // Without a password at hand sudo would wait for one forever.
  const asRoot = (words: readonly string[]) =>
    isRoot
      ? runs('apt-get', words)
      : runs('sudo', ['-n', '--preserve-env=DEBIAN_FRONTEND', 'apt-get', ...words]);
  asRoot(['update']);
  asRoot(['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation']);
  if (chromiumPath() === null) fail(`apt-get could not install Chromium. ${advice}`);
}

if (chromiumPath() === null) install();
