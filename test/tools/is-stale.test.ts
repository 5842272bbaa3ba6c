// A build is stale when a source is newer, was removed, or a built file is missing.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BUILT = [
  'Code.js',
  'Sidebar.html',
  'ReadyMade.html',
  'CustomerHealth.gs',
  'appsscript.json',
  '../dist-scheduled/Code.js',
];
const IS_STALE = join(import.meta.dirname, '../../tools/build/is-stale.mjs');
let root = '';
/** In its own process: the build is not TypeScript. */
function isStale(): boolean {
  const code = `import { ADD_ON, isStale } from ${JSON.stringify(IS_STALE)}; console.log(isStale(process.argv[1], ADD_ON));`;
  const words = ['--input-type=module', '--eval', code, root];
  return execFileSync(process.execPath, words, { encoding: 'utf8' }).trim() === 'true';
}
const at = (path: string, hour: number) => utimesSync(join(root, path), hour * 3600, hour * 3600);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'customer-health-'));
  for (const folder of ['src/domain', 'tools/build', 'dist', 'dist-scheduled'])
    mkdirSync(join(root, folder), { recursive: true });
  for (const name of ['src/main.ts', 'src/domain/score.ts', 'build.mjs']) writeFileSync(join(root, name), '');
  for (const name of BUILT) writeFileSync(join(root, 'dist', name), '');
  for (const path of ['src/main.ts', 'src/domain/score.ts', 'build.mjs', 'src/domain', 'src', 'tools/build'])
    at(path, 1);
  for (const name of BUILT) at(`dist/${name}`, 2);
});
afterEach(() => rmSync(root, { recursive: true }));

it('is fresh when nothing is newer', () => {
  expect(isStale()).toBe(false);
});

it.each([
  ['a source was changed', () => at('src/domain/score.ts', 3)],
  ['a source was removed', () => at('src/domain', 3)],
  ['the build itself was changed', () => at('build.mjs', 3)],
  ['a built file is missing', () => rmSync(join(root, 'dist/Sidebar.html'))],
  ['nothing was built yet', () => rmSync(join(root, 'dist'), { recursive: true })],
])('is stale when %s', (_, change) => {
  change();
  expect(isStale()).toBe(true);
});
