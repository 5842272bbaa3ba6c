// npm run push with a stand-in for clasp on the PATH: Google cannot be reached from here. The stand-in accepts only arguments that clasp 3.4.1 accepts.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const PROGRAM = readFileSync(join(root, 'dist', 'Code.js'), 'utf8');
const EMPTY = 'function myFunction() {\n  \n}\n';

/** Writes the remote project's files where clasp would, and records the arguments of every call. */
const STAND_IN = `#!/usr/bin/env node
const { appendFileSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const [command, ...words] = process.argv.slice(2);
const project = words[words.indexOf('--project') + 1];
const { scriptId, rootDir } = JSON.parse(readFileSync(project, 'utf8'));
appendFileSync(process.env.CLASP_CALLS, JSON.stringify({ command, words: words.filter((word) => word !== project), scriptId, rootDir }) + '\\n');
const remote = JSON.parse(readFileSync(process.env.CLASP_REMOTE, 'utf8'));
if (remote === null) { console.error('No credentials found.'); process.exit(1); }
if (command === 'pull') {
  for (const [name, text] of Object.entries(remote)) {
    const path = join(dirname(project), rootDir, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  console.log(JSON.stringify({ pulledFiles: Object.keys(remote), deletedFiles: [] }, null, 2));
}
if (command === 'push') console.log(process.env.CLASP_PUSHED);
`;

interface Push {
  readonly remote: Readonly<Record<string, string>> | null;
  readonly words?: readonly string[];
  readonly scriptId?: string;
  readonly pushed?: string;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'customer-health-push-'));
  const program = join(folder, 'bin', 'clasp');
  mkdirSync(dirname(program));
  writeFileSync(program, STAND_IN);
  chmodSync(program, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function push({
  remote,
  words = [],
  scriptId = 'the-script',
  pushed = '["dist/Code.js","dist/Sidebar.html"]',
}: Push) {
  const project = join(folder, 'project.json');
  const calls = join(folder, 'calls');
  writeFileSync(project, JSON.stringify({ scriptId, rootDir: 'dist' }));
  rmSync(calls, { force: true });
  const remoteFile = join(folder, 'remote.json');
  writeFileSync(remoteFile, JSON.stringify(remote));
  const env = {
    ...process.env,
    PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`,
    CLASP_CALLS: calls,
    CLASP_REMOTE: remoteFile,
    CLASP_PUSHED: pushed,
  };
  const script = ['--import', 'tsx', 'tools/push.ts', '--no-build', '--project', project, ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, script, {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  const lines = existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : [];
  return { status, stdout, stderr, calls: lines.map((line) => JSON.parse(line)) };
}

const pull = {
  command: 'pull',
  words: ['--project', '--json'],
  scriptId: 'the-script',
  rootDir: 'project',
};
const forced = {
  command: 'push',
  words: ['--force', '--project', '--json'],
  scriptId: 'the-script',
  rootDir: 'dist',
};

test('a new script project is pulled, compared and then replaced', () => {
  const { status, stdout, calls } = push({ remote: { 'Code.js': EMPTY, 'appsscript.json': '{}' } });
  expect(calls).toEqual([pull, forced]);
  expect(stdout).toContain('Pushed 2 files. Reload the spreadsheet');
  expect(status).toBe(0);
});

test('an earlier version of the add-on is replaced', () => {
  const remote = { 'Code.js': PROGRAM, 'Sidebar.html': '<p>', 'appsscript.json': '{}' };
  expect(push({ remote })).toMatchObject({ status: 0, calls: [pull, forced] });
});

test('other scripts are listed, and nothing is pushed', () => {
  const remote = { 'Code.js': PROGRAM, 'Invoices.js': 'function bill() {}', 'Form.html': '<form>' };
  const { status, stderr, calls } = push({ remote });
  expect(calls).toEqual([pull]);
  expect(stderr).toMatch(/Nothing was pushed.*: (Invoices\.js, Form\.html|Form\.html, Invoices\.js)\./);
  expect(stderr).toContain('npm run push -- --replace');
  expect(status).toBe(1);
});

test('--replace deletes them', () => {
  const remote = { 'Code.js': 'function mine() {}' };
  expect(push({ remote, words: ['--replace'] })).toMatchObject({ status: 0, calls: [pull, forced] });
});

test('--scheduled pushes the other edition', () => {
  const remote = { 'Code.js': PROGRAM };
  expect(push({ remote, words: ['--scheduled'] })).toMatchObject({
    status: 0,
    calls: [pull, { ...forced, rootDir: 'dist-scheduled' }],
  });
  expect(existsSync(join(root, '.clasp.dist-scheduled.json'))).toBe(false);
});

test('an up-to-date project is not pushed again, and the output says so', () => {
  const { stdout } = push({ remote: { 'Code.js': PROGRAM }, pushed: '[]' });
  expect(stdout).toContain('already has this version');
});

test('without a sign-in nothing is pushed, and the message says how to sign in', () => {
  const { status, stderr, calls } = push({ remote: null });
  expect(calls).toEqual([pull]);
  expect(stderr).toContain('Run npx clasp login');
  expect(stderr).toContain('No credentials found.');
  expect(status).toBe(1);
});

test('an unexpected answer counts as a failure, whatever the exit code', () => {
  const { status, stderr } = push({ remote: { 'Code.js': PROGRAM }, pushed: 'Skipping push.' });
  expect(stderr).toContain('clasp push failed');
  expect(status).toBe(1);
});

test('without a script id nothing is built or called, and the message says where to find it', () => {
  const { status, stderr, calls } = push({ remote: {}, scriptId: '' });
  expect(calls).toEqual([]);
  expect(stderr).toContain('Extensions > Apps Script');
  expect(status).toBe(1);
});

test('an unknown option is refused', () => {
  const { status, stderr, calls } = push({ remote: {}, words: ['--replce'] });
  expect(calls).toEqual([]);
  expect(stderr).toContain('--replce');
  expect(status).toBe(1);
});

test.each([
  ['pull', pull.words],
  ['push', forced.words],
])('clasp itself accepts the arguments of %s: it only lacks a sign-in', (command, words) => {
  const project = join(folder, 'project.json');
  writeFileSync(project, JSON.stringify({ scriptId: 'x'.repeat(57), rootDir: 'bin' }));
  const clasp = join(root, 'node_modules', '@google', 'clasp', 'build', 'src', 'index.js');
  const given = words.flatMap((word) => (word === '--project' ? [word, project] : [word]));
  const env = { ...process.env, clasp_config_auth: join(folder, 'nobody.json') };
  const { status, stderr } = spawnSync(process.execPath, [clasp, command, ...given], {
    env,
    encoding: 'utf8',
  });
  expect(stderr).toContain('No credentials found.');
  expect(status).toBe(1);
});
