// Finds LibreOffice Calc and pdftoppm for the tests that look at written workbooks, and installs Debian's packages where they are missing.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const PACKAGES = ['libreoffice-calc-nogui', 'poppler-utils'];
const OFFICE = [
  'soffice',
  'libreoffice',
  '/usr/lib/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];

function found(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = names.flatMap((name) =>
    name.startsWith('/') ? [name] : folders.map((folder) => join(folder, name)),
  );
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function tools() {
  const [office, pdftoppm] = [found(OFFICE), found(['pdftoppm'])];
  return office && pdftoppm ? { office, pdftoppm } : null;
}

function fail(reason) {
  console.error(
    `LibreOffice Calc and pdftoppm are needed to look at written workbooks. ${reason}\n` +
      `Debian, Ubuntu: apt-get install ${PACKAGES.join(' ')}\n` +
      'macOS: brew install --cask libreoffice, and brew install poppler',
  );
  process.exit(1);
}

function install() {
  if (!found(['apt-get'])) fail('They are not here, and there is no apt-get to install them with.');
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) {
    fail('They are not here, and installing them needs root or sudo without a password.');
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words) => {
    const command = isRoot
      ? ['apt-get', ...words]
      : ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND', 'apt-get', ...words];
    // Its talk goes to standard error: standard output holds the answer.
    return spawnSync(command[0], command.slice(1), { env, stdio: ['ignore', 2, 2] }).status === 0;
  };
  const wanted = ['install', '--yes', '--no-install-recommends', ...PACKAGES];
  // Package lists are often old or not there at all.
  if (!apt('update') || !apt(...wanted)) fail('apt-get could not install them: see above.');
}

if (!tools()) install();
const ready = tools();
if (!ready) fail('They were installed, and still are not found.');
console.log(JSON.stringify(ready));
