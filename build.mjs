// Builds dist/: the files that are pushed to Google, and CustomerHealth.gs, the same in one file to paste.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { oneFile } from './tools/build/one-file.mjs';
import { bundleLicenses, bundlePage, bundleReadyMade } from './tools/build/pages.mjs';
import { bundleProgram } from './tools/build/program.mjs';

const root = import.meta.dirname;
const dist = join(root, 'dist');

const [program, sidebar, selfCheck, report, readyMade, licenses, manifest] = await Promise.all([
  bundleProgram(root),
  bundlePage(root, { folder: 'sidebar', script: 'main.tsx', style: 'style/sidebar.css' }),
  bundlePage(root, { folder: 'self-check', script: 'self-check.ts', style: 'self-check.css' }),
  bundlePage(root, { folder: 'report', script: 'main.tsx', style: 'report.css' }),
  bundleReadyMade(root),
  bundleLicenses(root),
  readFile(join(root, 'appsscript.json'), 'utf8'),
]);
/** By the name that the program asks for: src/sheets/pages.ts. */
const pages = {
  Sidebar: sidebar,
  SelfCheck: selfCheck,
  Report: report,
  ReadyMade: readyMade,
  Licenses: licenses,
};
const pageTexts = Object.fromEntries(Object.entries(pages).map(([name, { text }]) => [name, text]));

const bundles = {
  'Code.js': program,
  ...Object.fromEntries(Object.entries(pages).map(([name, page]) => [`${name}.html`, page])),
  'CustomerHealth.gs': {
    text: oneFile(program.text, pageTexts),
    modules: [program, ...Object.values(pages)].flatMap(({ modules }) => modules),
  },
};

/** Which modules went into each file, with their paths from here; for the tests. */
function moduleList() {
  const paths = ({ modules }) =>
    [...new Set(modules.map((path) => relative(root, path).replaceAll('\\', '/')))].sort();
  const lists = Object.entries(bundles).map(([name, bundle]) => [name, paths(bundle)]);
  return `${JSON.stringify(Object.fromEntries(lists), null, 2)}\n`;
}

const files = {
  ...Object.fromEntries(Object.entries(bundles).map(([name, { text }]) => [name, text])),
  'appsscript.json': manifest,
  'modules.json': moduleList(),
};
// Everything is made before anything is replaced: a build that fails leaves the last good one in place.
await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(dist, name), text)));

if (!process.argv.includes('--quiet'))
  for (const [name, { text }] of Object.entries(bundles))
    console.log(`dist/${name.padEnd(18)} ${(Buffer.byteLength(text) / 1024).toFixed(1).padStart(7)} KB`);
