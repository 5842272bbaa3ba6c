// Whether dist/ is older than what it is built from: reading the times takes some 20 ms, a build several seconds.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that goes into the build. A folder's own time tells of files that were removed. */
const SOURCES = ['src', 'tools/build', 'build.mjs', 'appsscript.json', 'package.json'];
const BUILT = [
  'Code.js',
  'Sidebar.html',
  'ReadyMade.html',
  'CustomerHealth.gs',
  'appsscript.json',
  '../dist-scheduled/Code.js',
];

/** @param {string} root @returns {boolean} */
export function isStale(root) {
  const built = BUILT.map((name) => modifiedAt(join(root, 'dist', name)));
  const newest = Math.max(...SOURCES.flatMap((source) => timesIn(join(root, source))));
  return built.some((time) => time === undefined || time < newest);
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
