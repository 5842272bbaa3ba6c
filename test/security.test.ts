// What docs/security.md promises to a company's IT: each statement against the files that are pushed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALERTS_TAB } from '../src/domain/alerts/alerts-tab';
import { HISTORY_TAB } from '../src/domain/history/history-tab';
import { VERSIONS_TAB } from '../src/domain/history/versions';
import { PORTFOLIO_TAB } from '../src/domain/portfolio-tab/portfolio-page';
import { TAB_TITLE } from '../src/domain/scorecard-tab/layout';
import {
  codeText,
  manifest,
  oneFileText,
  reportText,
  scheduledCodeText,
  scheduledManifest,
  selfCheckText,
  sidebarText,
} from './support/dist';

const NUMBERS: Readonly<Record<number, string>> = { 6: 'Six', 7: 'Seven', 8: 'Eight', 9: 'Nine' };

const root = join(import.meta.dirname, '..');
const text = (path: string) => readFileSync(join(root, path), 'utf8');
const page = text('docs/security.md');

function sectionOf(heading: string): string {
  return page.split(`\n## ${heading}`)[1]?.split('\n## ')[0] ?? '';
}

/** First cells of the table under a heading. */
function listed(heading: string): string[] {
  return [...sectionOf(heading).matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1] ?? '');
}

const modules: Readonly<Record<string, readonly string[]>> = JSON.parse(text('dist/modules.json'));

/** Packages that may be in a pushed file; everywhere else none. */
const IN_SIDEBAR = ['preact', '@preact/signals', '@preact/signals-core'];
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'Sidebar.html': IN_SIDEBAR,
  'Report.html': ['preact'],
  'CustomerHealth.gs': IN_SIDEBAR,
};

function packageOf(path: string): string | undefined {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

test('scopes: the page names those of the manifest, and no others', () => {
  const { oauthScopes }: { oauthScopes: readonly string[] } = JSON.parse(text('appsscript.json'));
  expect(listed('Permissions')).toEqual(oauthScopes);
  expect(manifest.oauthScopes).toEqual(oauthScopes);
  const added = scheduledManifest.oauthScopes.filter((scope) => !oauthScopes.includes(scope));
  expect(scheduledManifest.oauthScopes).toEqual([...oauthScopes, ...added]);
  expect(listed('The scheduled edition').filter((name) => name.startsWith('https:'))).toEqual(added);
  expect(new Set(page.match(/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))).toEqual(
    new Set(scheduledManifest.oauthScopes),
  );
});

test('editions: the base edition holds no module of the scheduled one', () => {
  const scheduled: Readonly<Record<string, readonly string[]>> = JSON.parse(
    text('dist-scheduled/modules.json'),
  );
  const base = new Set(modules['Code.js']);
  const added = (scheduled['Code.js'] ?? []).filter((path) => !base.has(path));
  expect(added).toEqual(expect.arrayContaining(['src/sheets/mail.ts', 'src/sheets/triggers.ts']));
  for (const name of ['ScriptApp', 'MailApp']) expect(codeText + oneFileText).not.toContain(name);
});

test("kept: the sidebar's draft for its user, the schedule in the document; the self-check deletes its entry", () => {
  const using = readdirSync(join(root, 'src/sheets')).filter((name) =>
    text(`src/sheets/${name}`).includes('PropertiesService.'),
  );
  expect(using.sort()).toEqual(['draft-store.ts', 'schedule-store.ts', 'self-check-probes.ts']);
  expect(modules['Code.js']).not.toContain('src/sheets/schedule-store.ts');
  expect(text('src/sheets/draft-store.ts').match(/\bget\w+Properties\(\)/g)).toEqual([
    'getUserProperties()',
    'getUserProperties()',
  ]);
});

test('services: the page names those of each edition, and no others', () => {
  const known =
    /\b(?:[A-Z][A-Za-z]*(?:App|Service)|Utilities|Session|Logger|Jdbc|Browser|Maps|Charts|Drive|Gmail|Sheets|People|AdminDirectory|BigQuery)(?=\.)/g;
  const named = new Set(codeText.match(known));
  expect(listed('Google services').sort()).toEqual([...named].sort());
  const added = [...new Set(scheduledCodeText.match(known))].filter((name) => !named.has(name));
  const inTable = listed('The scheduled edition').filter((name) => !name.startsWith('https:'));
  expect(inTable.sort()).toEqual(added.sort());
});

test.each([
  ['Sidebar.html', sidebarText],
  ['SelfCheck.html', selfCheckText],
  ['Report.html', reportText],
])('pages: %s loads nothing, calls no address and keeps nothing', (_, html) => {
  expect(html).not.toMatch(
    /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|\bimport\(|localStorage|sessionStorage|indexedDB|document\.cookie/,
  );
  expect(html).not.toMatch(/<(?:img|iframe|object|embed|link|script[^>]+src)\b|@import|\burl\(/);
});

test('readable: Code.js names each source file above its part, and its functions as they are named there', () => {
  const parts = modules['Code.js'] ?? [];
  expect(parts.length).toBeGreaterThan(100);
  for (const path of parts.filter((each) => each !== 'src/main.ts'))
    expect({ path, named: codeText.includes(`// ./${path}\n`) }).toEqual({ path, named: true });
  expect(codeText).toContain('function parseScorecard(');
});

test('html: no page of ours builds HTML from text', () => {
  for (const folder of ['src/sidebar', 'src/self-check', 'src/report']) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((entry) =>
      /\.tsx?$/.test(entry.name),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const { parentPath, name } of files)
      expect(readFileSync(join(parentPath, name), 'utf8')).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|dangerouslySet|srcdoc/,
      );
  }
});

test('eval: only pushed code runs', () => {
  for (const program of [codeText, sidebarText, selfCheckText, reportText])
    expect(program).not.toMatch(/\beval\(|\bnew Function\b|\bFunction\(["'`]/);
});

describe('modules', () => {
  test('the build lists them for each pushed file', () => {
    expect(Object.keys(modules).sort()).toEqual([
      'Code.js',
      'CustomerHealth.gs',
      'Licenses.html',
      'ReadyMade.html',
      'Report.html',
      'SelfCheck.html',
      'Sidebar.html',
    ]);
    expect(modules['Code.js']).toEqual(
      expect.arrayContaining(['src/main.ts', 'src/domain/scoring/score-account.ts', 'src/sheets/dialogs.ts']),
    );
    expect(modules['SelfCheck.html']).toContain('src/self-check/self-check.ts');
    expect(modules['Sidebar.html']?.some((path) => path.startsWith('src/sidebar/'))).toBe(true);
  });

  test.each(Object.entries(modules))(
    '%s holds our own code, and only the packages that are named',
    (file, paths) => {
      const allowed = ALLOWED[file] ?? [];
      for (const path of paths) {
        const from = packageOf(path);
        if (from === undefined) expect(path).toMatch(/^src\//);
        else expect(allowed).toContain(from);
        // The files exist: the bundled code can be read here.
        expect({ path, exists: existsSync(join(root, path)) }).toEqual({ path, exists: true });
      }
      for (const name of allowed) expect(page).toContain(`\`${name}\``);
    },
  );
});

test('versions: exact for every package, and a checksum for everything installed', () => {
  const { devDependencies, dependencies }: Record<string, Record<string, string> | undefined> = JSON.parse(
    text('package.json'),
  );
  expect(dependencies).toBeUndefined();
  for (const version of Object.values(devDependencies ?? {}))
    expect(version).toMatch(/^(npm:@?[\w/-]+@)?\d+\.\d+\.\d+$/);
  const { packages }: { packages: Record<string, { integrity?: string; link?: boolean }> } = JSON.parse(
    text('package-lock.json'),
  );
  const unchecked = Object.entries(packages).filter(
    ([path, { integrity }]) => path !== '' && !integrity?.startsWith('sha512-'),
  );
  expect(unchecked.map(([path]) => path)).toEqual([]);
});

test('pushed: only the named files, and every file in dist/ is on the page', () => {
  const lines = text('.claspignore').trim().split('\n');
  expect(lines[0]).toBe('**/**');
  const pushed = lines.slice(1).map((line) => line.replace(/^!/, ''));
  expect(lines.slice(1).every((line) => line.startsWith('!'))).toBe(true);
  const parts = Object.keys(modules).filter((file) => file !== 'CustomerHealth.gs');
  expect(pushed.sort()).toEqual([...parts, 'appsscript.json'].sort());
  expect(readdirSync(join(root, 'dist')).sort()).toEqual(
    [...pushed, 'CustomerHealth.gs', 'modules.json'].sort(),
  );
  expect(page).toContain(`${NUMBERS[pushed.length]} of its files are pushed [pushed]`);
  for (const file of pushed) expect(page).toContain(`\`${file}\``);
});

test('tabs: the page says what each tab of ours holds, and lists it among those to delete', () => {
  const [, toDelete = ''] = page.split('To take everything out:');
  for (const tab of [TAB_TITLE, VERSIONS_TAB, HISTORY_TAB, ALERTS_TAB, PORTFOLIO_TAB]) {
    expect(sectionOf('Where data goes')).toContain(`_${tab}_`);
    expect(toDelete).toContain(`_${tab}_`);
  }
});

test('every check that the page names is a test here', () => {
  const own = readFileSync(import.meta.filename, 'utf8');
  const named = [...page.matchAll(/\[(\w+)\](?!\()/g)].map((match) => match[1] ?? '');
  expect(named.length).toBeGreaterThan(6);
  for (const name of named)
    expect({ name, tested: new RegExp(`['"]${name}[:'"]`).test(own) }).toEqual({ name, tested: true });
});
