// Builds dist/: the files that are pushed to Google, and CustomerHealth.gs, the same in one file to paste; dist-scheduled/ likewise,
// with a daily run and mail.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { oneFile } from './tools/build/one-file.mjs';
import { bundleLicenses, bundlePage, bundleReadyMade } from './tools/build/pages.mjs';
import { bundleProgram } from './tools/build/program.mjs';

const root = import.meta.dirname;
const dist = join(root, 'dist');
/** The edition with a daily run and mail: two more permissions, so it is a product of its own. */
const distScheduled = join(root, 'dist-scheduled');
const SCHEDULED_SCOPES = ['script.scriptapp', 'script.send_mail'];

const [program, scheduledProgram, sidebar, selfCheck, report, readyMade, licenses, manifest] =
  await Promise.all([
    bundleProgram(root),
    bundleProgram(root, ['./src/main.ts', './src/main-scheduled.ts']),
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

/** The files of an edition: its program, the pages, and both in one file to paste. */
function bundlesOf(code, pasteFile) {
  return {
    'Code.js': code,
    ...Object.fromEntries(Object.entries(pages).map(([name, page]) => [`${name}.html`, page])),
    [pasteFile]: {
      text: oneFile(code.text, pageTexts),
      modules: [code, ...Object.values(pages)].flatMap(({ modules }) => modules),
    },
  };
}

/** Which modules went into each file, with their paths from here; for the tests. */
function moduleList(bundles) {
  const paths = ({ modules }) =>
    [...new Set(modules.map((path) => relative(root, path).replaceAll('\\', '/')))].sort();
  const lists = Object.entries(bundles).map(([name, bundle]) => [name, paths(bundle)]);
  return `${JSON.stringify(Object.fromEntries(lists), null, 2)}\n`;
}

function scheduledManifest() {
  const base = JSON.parse(manifest);
  const added = SCHEDULED_SCOPES.map((name) => `https://www.googleapis.com/auth/${name}`);
  return `${JSON.stringify({ ...base, oauthScopes: [...base.oauthScopes, ...added] }, null, 2)}\n`;
}

const editions = [
  { folder: dist, bundles: bundlesOf(program, 'CustomerHealth.gs'), manifest },
  {
    folder: distScheduled,
    bundles: bundlesOf(scheduledProgram, 'CustomerHealthScheduled.gs'),
    manifest: scheduledManifest(),
  },
];
// Everything is made before anything is replaced: a build that fails leaves the last good one in place.
for (const edition of editions) {
  const { folder, bundles } = edition;
  const files = {
    ...Object.fromEntries(Object.entries(bundles).map(([name, { text }]) => [name, text])),
    'appsscript.json': edition.manifest,
    'modules.json': moduleList(bundles),
  };
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  if (process.argv.includes('--quiet')) continue;
  for (const [name, { text }] of Object.entries(bundles)) {
    const path = `${relative(root, folder)}/${name}`;
    console.log(`${path.padEnd(45)} ${(Buffer.byteLength(text) / 1024).toFixed(1).padStart(7)} KB`);
  }
}
