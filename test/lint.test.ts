// npm run lint enforces the house rules: its real configuration, run on small trees with one mistake each.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const program = (name: string) => join(root, 'node_modules', name);
const DEPCRUISE = program('dependency-cruiser/bin/dependency-cruise.mjs');
const KNIP = program('knip/bin/knip.js');
/** The words of the second run in package.json. */
const FOR_TESTS_ONLY = ['--production', '--include', 'files,exports,types'];

type Tree = Readonly<Record<string, string>>;

interface Outcome {
  readonly passed: boolean;
  readonly output: string;
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function treeOf(files: Tree): string {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function run(folder: string, ...words: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  return { passed: status === 0, output: stdout + stderr };
}

function importsOf(files: Tree): Outcome {
  const config = join(root, '.dependency-cruiser.mjs');
  return run(
    treeOf({ 'host/api.ts': 'export {};\n', ...files }),
    DEPCRUISE,
    'src',
    'host',
    '--config',
    config,
  );
}

const PACKAGE_JSON = JSON.stringify({ name: 'tree', private: true });

function unusedIn(files: Tree, ...words: readonly string[]): Outcome {
  const folder = treeOf({ 'package.json': PACKAGE_JSON, ...files });
  return run(folder, KNIP, '--no-progress', '--config', join(root, 'knip.jsonc'), ...words);
}

const number = 'export const one = 1;\n';

describe('imports', () => {
  test('a tree in which every import goes down passes', () => {
    const { passed, output } = importsOf({
      'src/domain/values/one.ts': number,
      'src/domain/statistics/mean.ts': "import { one } from '../values/one';\nexport const mean = one;\n",
      'src/actions/score.ts':
        "export { mean } from '../domain/statistics/mean';\nexport type Shown = number;\n",
      'src/sidebar/view.ts': "export type { Shown } from '../actions/score';\n",
    });
    expect(output).toContain('no dependency violations found');
    expect(passed).toBe(true);
  });

  test('the project itself passes, and its TypeScript is really read', () => {
    const { passed, output } = run(root, DEPCRUISE, 'src', 'host');
    const [, modules = '0'] = /(\d+) modules,/.exec(output) ?? [];
    expect(Number(modules)).toBeGreaterThan(400);
    expect(passed).toBe(true);
  });

  const mistakes: readonly { readonly name: string; readonly files: Tree; readonly refused: string }[] = [
    {
      name: 'a circle',
      files: {
        'src/domain/values/one.ts': "import { two } from './two';\nexport const one = () => two;\n",
        'src/domain/values/two.ts': "import { one } from './one';\nexport const two = () => one;\n",
      },
      refused: 'no-circle: src/domain/values/one.ts',
    },
    {
      name: 'a circle of types',
      files: {
        'host/engine/one.ts': "import type { Two } from './two';\nexport interface One { two: Two }\n",
        'host/engine/two.ts': "import type { One } from './one';\nexport interface Two { one: One }\n",
      },
      refused: 'no-circle: host/engine/one.ts',
    },
    {
      name: 'an upward import between the rooms of the domain',
      files: { 'src/domain/values/up.ts': "export { mean } from '../statistics/mean';\n" },
      refused: 'domain-room-values: src/domain/values/up.ts → src/domain/statistics/mean.ts',
    },
    {
      name: 'an upward import of a type',
      files: { 'src/domain/statistics/up.ts': "export type { Plan } from '../scoring/plan';\n" },
      refused: 'domain-room-statistics: src/domain/statistics/up.ts → src/domain/scoring/plan.ts',
    },
    {
      name: 'a folder of the domain that is not a room',
      files: { 'src/domain/sql/up.ts': "export { plain } from '../misc/plain';\n" },
      refused: 'domain-room-without-floor: src/domain/sql/up.ts → src/domain/misc/plain.ts',
    },
    {
      name: 'the domain importing an action',
      files: { 'src/domain/values/click.ts': "export { plain } from '../../actions/plain';\n" },
      refused: 'src/domain-imports: src/domain/values/click.ts → src/actions/plain.ts',
    },
    {
      name: 'the sidebar importing more than types of the actions',
      files: { 'src/sidebar/view.ts': "export { plain } from '../actions/plain';\n" },
      refused: 'src/sidebar-only-types: src/sidebar/view.ts → src/actions/plain.ts',
    },
    {
      name: 'the host importing the program',
      files: { 'host/engine/program.ts': "export { plain } from '../../src/actions/plain';\n" },
      refused: 'host/engine-imports: host/engine/program.ts → src/actions/plain.ts',
    },
    {
      name: 'a file format that knows the engine',
      files: { 'host/formats/csv/cells.ts': "export { plain } from '../../engine/plain';\n" },
      refused: 'host/formats/csv-imports: host/formats/csv/cells.ts → host/engine/plain.ts',
    },
    {
      name: 'a record of the file formats that knows the engine',
      files: { 'host/formats/cell-seen.ts': "export { plain } from '../engine/plain';\n" },
      refused: 'host/formats/cell-seen.ts-imports: host/formats/cell-seen.ts → host/engine/plain.ts',
    },
    {
      name: 'the model of the sidebar importing its state',
      files: { 'src/sidebar/model/moves.ts': "export { plain } from '../plain';\n" },
      refused: 'src/sidebar/model-imports: src/sidebar/model/moves.ts → src/sidebar/plain.ts',
    },
    {
      name: 'the model of the sidebar importing more than types of the actions',
      files: { 'src/sidebar/model/preview.ts': "export { plain } from '../../actions/plain';\n" },
      refused: 'src/sidebar/model-only-types: src/sidebar/model/preview.ts → src/actions/plain.ts',
    },
    {
      name: 'a package in the model of the sidebar',
      files: {
        'src/sidebar/model/signal.ts':
          "import { signal } from '@preact/signals-core';\nexport const draw = signal;\n",
        'node_modules/@preact/signals-core/package.json': '{"name":"@preact/signals-core","main":"index.js"}',
        'node_modules/@preact/signals-core/index.js': 'exports.signal = 1;',
      },
      refused: 'sidebar-model-imports-no-package: src/sidebar/model/signal.ts',
    },
    {
      name: 'a package in the program',
      files: {
        'src/actions/draw.ts': "import { h } from 'preact';\nexport const draw = h;\n",
        'node_modules/preact/package.json': '{"name":"preact","main":"index.js"}',
        'node_modules/preact/index.js': 'exports.h = 1;',
      },
      refused: 'package-preact: src/actions/draw.ts',
    },
    {
      name: 'an import that leads nowhere',
      files: { 'src/functions/lost.ts': "export { lost } from './nowhere';\n" },
      refused: 'import-leads-nowhere: src/functions/lost.ts',
    },
  ];

  /** Correct files, which the incorrect ones import. */
  const innocent: Tree = {
    'src/domain/statistics/mean.ts': 'export const mean = 1;\n',
    'src/domain/scoring/plan.ts': 'export type Plan = number;\n',
    'src/domain/misc/plain.ts': 'export const plain = 1;\n',
    'src/actions/plain.ts': 'export const plain = 1;\n',
    'src/sidebar/plain.ts': 'export const plain = 1;\n',
    'host/engine/plain.ts': 'export const plain = 1;\n',
  };

  let refusal: Outcome;
  beforeAll(() => {
    refusal = importsOf(Object.assign({}, innocent, ...mistakes.map(({ files }) => files)));
  });

  test.each(mistakes)('$name fails', ({ refused }) => {
    expect(refusal.output).toContain(`error ${refused}`);
    expect(refusal.passed).toBe(false);
  });
});

describe('unused code', () => {
  const main = "import { one } from './domain/values/one';\nconsole.log(one);\n";

  test('a tree in which everything is used passes', () => {
    const { passed, output } = unusedIn({ 'src/main.ts': main, 'src/domain/values/one.ts': number });
    expect(output).not.toContain('Unused');
    expect(passed).toBe(true);
  });

  test('an unused export fails', () => {
    const { passed, output } = unusedIn({
      'src/main.ts': main,
      'src/domain/values/one.ts': `${number}export const two = 2;\n`,
    });
    expect(output).toMatch(/Unused exports[\s\S]*\btwo\b/);
    expect(passed).toBe(false);
  });

  test('an unused file fails', () => {
    const { passed, output } = unusedIn({
      'src/main.ts': main,
      'src/domain/values/one.ts': number,
      'src/domain/values/two.ts': number,
    });
    expect(output).toMatch(/Unused files[\s\S]*src\/domain\/values\/two\.ts/);
    expect(passed).toBe(false);
  });

  test('an export and a file that only tests use fail, unless the export is marked as theirs', () => {
    const tree = {
      'package.json': PACKAGE_JSON.replace('}', ',"devDependencies":{"jest":"30.0.0"}}'),
      'jest.config.js': 'module.exports = {};\n',
      'src/main.ts': main,
      'src/domain/values/one.ts': `${number}export const two = 2;\n/** @internal exported for its tests */\nexport const three = 3;\n`,
      'src/domain/values/four.ts': 'export const four = 4;\n',
      'test/one.test.ts':
        "import { four } from '../src/domain/values/four';\nimport { three, two } from '../src/domain/values/one';\nconsole.log(two, three, four);\n",
    };
    expect(unusedIn(tree).output).not.toContain('Unused exports');
    expect(readFileSync(join(root, 'package.json'), 'utf8')).toContain(FOR_TESTS_ONLY.join(' '));
    const { passed, output } = unusedIn(tree, ...FOR_TESTS_ONLY);
    expect(output).toMatch(/Unused files[\s\S]*src\/domain\/values\/four\.ts/);
    expect(output).toMatch(/Unused exports[\s\S]*\btwo\b/);
    expect(output).not.toContain('three');
    expect(passed).toBe(false);
  });

  test('an unneeded package fails', () => {
    const { passed, output } = unusedIn({
      'package.json': JSON.stringify({ name: 'tree', private: true, devDependencies: { leftpad: '1.0.0' } }),
      'src/main.ts': main,
      'src/domain/values/one.ts': number,
    });
    expect(output).toContain('leftpad');
    expect(passed).toBe(false);
  });
});
