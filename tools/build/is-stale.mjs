// Whether a build is older than its sources: reading the times takes some 20 ms, a build several seconds.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** dist/. A folder's own time shows that files were removed. */
export const ADD_ON = {
  sources: ['src', 'tools/build', 'build.mjs', 'appsscript.json', 'package.json'],
  built: [
    'dist/Code.js',
    'dist/Sidebar.html',
    'dist/ReadyMade.html',
    'dist/CustomerHealth.gs',
    'dist/appsscript.json',
    'dist-scheduled/Code.js',
  ],
};

/** npm run score, compiled. */
export const COMMAND_LINE = {
  sources: ['host', 'src', 'tools/build', 'package.json'],
  built: ['.cache/command-line/score.cjs'],
};

/** @param {string} root @param {{ sources: readonly string[]; built: readonly string[] }} what @returns {boolean} */
export function isStale(root, { sources, built }) {
  const times = built.map((name) => modifiedAt(join(root, name)));
  const newest = Math.max(...sources.flatMap((source) => timesIn(join(root, source))));
  return times.some((time) => time === undefined || time < newest);
}

/** @param {string} path @returns {number[]} */
function timesIn(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [stats.mtimeMs];
  return [stats.mtimeMs, ...readdirSync(path).flatMap((name) => timesIn(join(path, name)))];
}

/** @param {string} path @returns {number | undefined} */
function modifiedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}
