// The files that are pushed to Google: whether Sheets can parse them, and sees every function with its help.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { type FunctionDeclaration, parse } from 'acorn';
import { HELP_TEXT } from '../src/actions/help';
import { MENU_ITEMS } from '../src/actions/menu';
import { VERSION } from '../src/domain/bundled-data/version';
import {
  codeText,
  licensesText,
  manifest,
  oneFileText,
  reportText,
  scheduledCodeText,
  scheduledManifest,
  scheduledOneFileText,
  selfCheckText,
  sidebarText,
} from './support/dist';

const CUSTOM_FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  HEALTHSCORE: ['values', 'headers', 'scorecard', 'as_of'],
  WEIGHTEDHEALTH: ['values', 'weights', 'headers', 'scorecard', 'as_of'],
  HEALTHBAND: ['score', 'scorecard'],
  HEALTHDRIVERS: ['values', 'headers', 'scorecard', 'count', 'as_of'],
  HEALTHEXPLAIN: ['values', 'headers', 'scorecard', 'as_of'],
  HEALTHNEXT: ['values', 'headers', 'scorecard', 'as_of'],
  HEALTHTREND: ['account', 'history', 'days'],
  HEALTHPAST: ['account', 'history', 'day'],
  HEALTHWHY: ['account', 'history', 'scorecard', 'since'],
  HEALTHDIMENSION: ['values', 'headers', 'scorecard', 'dimension', 'as_of'],
  HEALTHCOVERAGE: ['values', 'headers', 'scorecard', 'as_of'],
  METRICSCORE: ['value', 'metric', 'scorecard'],
  NPS: ['scores', 'promoter_from'],
  CHURNRATE: ['lost', 'at_start'],
};
const TRIGGERS = ['onOpen', 'onInstall'];
/** The self-check's server side, and the function in its cells. */
const SELF_CHECK = ['selfCheckRun', 'selfCheckCell'];
const REPORT = ['reportSelectCell', 'reportFreezeColumns', 'reportWidenFilter'];
/** Functions that npm run score calls, where there are no tabs and dialogs to see. */
const COMMAND_LINE = ['commandLineScore'];
const RPC = [
  'sidebarOpen',
  'sidebarRows',
  'sidebarApply',
  'sidebarKeepDraft',
  'sidebarAccountHistory',
  'sidebarOtherTabs',
  'sidebarHistoryRows',
  'sidebarPast',
  'sidebarAlerts',
  'sidebarVersions',
  'sidebarSelected',
  'sidebarSelectRow',
  'sidebarFormula',
  'sidebarCheck',
  'sidebarNextBand',
  'sidebarTemplates',
  'sidebarPropose',
  'sidebarUseTemplate',
];

const program = parse(codeText, { ecmaVersion: 2019 });
const declared = program.body.filter(
  (node): node is FunctionDeclaration => node.type === 'FunctionDeclaration',
);

/** The comment that ends right where the declaration begins. */
function commentAbove(node: FunctionDeclaration): string {
  const before = codeText.slice(0, node.start);
  return before.slice(before.lastIndexOf('/**'));
}

/** Budgets of our own: architecture.md has the measurement, and they are raised before code turns ugly to keep them. */
const PROGRAM_BUDGET = 1100 * 1024;
const PAGE_BUDGET = 480 * 1024;
/** The longest line that an editor, a review and Google's script editor show well. */
const LINE_BUDGET = 1000;

function longestLine(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.length));
}

/** The page's script with its strings as they are; only template literals matter here. */
function templateLiterals(script: string): string[] {
  return script.match(/`(?:[^`\\]|\\.)*`/gs) ?? [];
}

describe('dist/Code.js', () => {
  test('parses as ES2019, which is what Google saves', () => {
    expect(() => parse(codeText, { ecmaVersion: 2019 })).not.toThrow();
  });

  test('declares exactly the functions that Sheets may call, and the rest of the file is one expression', () => {
    const expected = [
      ...TRIGGERS,
      ...Object.keys(CUSTOM_FUNCTIONS),
      'customerHealthMenu',
      ...MENU_ITEMS.map((item) => item.functionName),
      ...RPC,
      ...REPORT,
      ...SELF_CHECK,
      ...COMMAND_LINE,
    ];
    expect(declared.map((node) => node.id.name)).toEqual(expected);
    expect(program.body.filter((node) => node.type !== 'FunctionDeclaration')).toHaveLength(1);
  });

  test.each(Object.entries(CUSTOM_FUNCTIONS))(
    'CF-62 %s keeps its help and its parameters',
    (name, parameters) => {
      const node = declared.find((each) => each.id.name === name);
      if (!node) throw new Error(`${name} is not declared`);
      expect(node.params.map((each) => (each.type === 'Identifier' ? each.name : each.type))).toEqual(
        parameters,
      );
      const comment = commentAbove(node);
      expect(codeText.slice(codeText.indexOf(comment) + comment.length, node.start).trim()).toBe('');
      expect(comment).toContain('@customfunction');
      const lines = comment.split('\n').map((line) => line.replace(/^\s*\/?\*+\/?/, '').trim());
      const description = lines.filter((line) => line !== '' && !line.startsWith('@'));
      expect(description).toHaveLength(1);
      expect(lines.filter((line) => line.startsWith('@param')).map((line) => line.split(' ')[2])).toEqual(
        parameters,
      );
      for (const line of lines.filter((each) => each.startsWith('@param'))) {
        expect(line).toMatch(/^@param \{\w+\} \w+ \S.{15,}\.$/);
      }
    },
  );

  test('loads with no Google object present', () => {
    expect(() => vm.runInContext(codeText, vm.createContext({}))).not.toThrow();
  });

  test('leaves no declared function empty after loading', () => {
    const context = vm.createContext({});
    vm.runInContext(codeText, context);
    for (const { id } of declared) {
      expect(String(vm.runInContext(id.name, context))).not.toMatch(/^function \w*\([^)]*\)\s*\{\s*\}$/);
    }
  });

  test('keeps the annotation that limits it to the open spreadsheet', () => {
    expect(codeText.startsWith('/** @OnlyCurrentDoc */')).toBe(true);
  });

  test('is readable: not minified, our names kept, no line over 1,000 characters', () => {
    expect(codeText).toMatch(/^function scoreAccount\(scoring, /m);
    expect(codeText.split('\n').length).toBeGreaterThan(5000);
    expect(longestLine(codeText)).toBeLessThanOrEqual(LINE_BUDGET);
  });

  test('stays within its budget of 1,100 KB', () => {
    expect(Buffer.byteLength(codeText)).toBeLessThan(PROGRAM_BUDGET);
  });
});

describe.each([
  { file: 'Sidebar.html', page: sidebarText, called: /"(sidebar[A-Z]\w*)"/g, functions: RPC },
  { file: 'Report.html', page: reportText, called: /"(report[A-Z]\w*)"/g, functions: REPORT },
  { file: 'SelfCheck.html', page: selfCheckText, called: /"(selfCheck[A-Z]\w*)"/g, functions: SELF_CHECK },
])('dist/$file', ({ page, called, functions }) => {
  const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? '';

  test('contains its whole script and style: nothing is loaded from elsewhere', () => {
    expect(script.length).toBeGreaterThan(500);
    expect(() => new vm.Script(script)).not.toThrow();
    // Names of namespaces, which Preact gives to elements; nothing is loaded by them. A long line may break inside one.
    const text = page
      .replace(/\\\n/g, '')
      .replace(/"http:\/\/www\.w3\.org\/(1999\/xhtml|2000\/svg|1998\/Math\/MathML)"/g, '');
    expect(/<script[^>]+src=|<link|@import|https?:\/\/.{0,40}/.exec(text)?.[0]).toBe(undefined);
  });

  test('has no // inside back-ticks, which the HTML service takes for a comment (UI-8)', () => {
    expect(templateLiterals(script).filter((literal) => literal.includes('//'))).toEqual([]);
  });

  test('stays within its budget of 480 KB, with no line over 1,000 characters', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(PAGE_BUDGET);
    expect(longestLine(page)).toBeLessThanOrEqual(LINE_BUDGET);
  });

  test('calls only functions that exist', () => {
    const names = [...script.matchAll(called)].map((match) => match[1]);
    expect(names.length).toBeGreaterThan(0);
    // The command line calls the others.
    expect(functions).toEqual(expect.arrayContaining(names));
  });
});

test('the version of package.json is shown in Help, in the sidebar and in the texts for support', () => {
  const { version }: { readonly version: string } = JSON.parse(
    readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8'),
  );
  expect(VERSION).toBe(version);
  expect(HELP_TEXT).toContain(`version ${version}`);
  for (const text of [codeText, sidebarText, selfCheckText]) expect(text).toContain(version);
});

test('the license of the library in the sidebar is pushed with it', () => {
  expect(licensesText).toContain('The MIT License (MIT)');
  expect(licensesText).toContain('Jason Miller');
});

describe('dist/appsscript.json', () => {
  test('asks for the open spreadsheet and the sidebar, and nothing more', () => {
    expect(manifest.runtimeVersion).toBe('V8');
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
  });
});

/** Google scans the code, comments included, where no manifest names the scopes. */
const WITHOUT_A_PERSON = /\bScriptApp\b|\bMailApp\b|script\.scriptapp|send_mail/;

test('the base edition has no word about triggers and mail that would request their permissions', () => {
  for (const text of [codeText, oneFileText]) expect(text).not.toMatch(WITHOUT_A_PERSON);
});

describe('the scheduled edition', () => {
  const functions = (text: string) =>
    parse(text, { ecmaVersion: 2019 })
      .body.filter((node): node is FunctionDeclaration => node.type === 'FunctionDeclaration')
      .map(({ id }) => id.name);

  test('declares what the base edition declares, and three functions more', () => {
    const added = ['menuSchedule', 'scheduledRun', 'scheduleTest'];
    expect(functions(scheduledCodeText).sort()).toEqual([...functions(codeText), ...added].sort());
    expect(functions(scheduledOneFileText)).toEqual(functions(scheduledCodeText));
  });

  test('asks for two more permissions: to run unattended, and to send mail', () => {
    expect(scheduledManifest.oauthScopes).toEqual([
      ...manifest.oauthScopes,
      'https://www.googleapis.com/auth/script.scriptapp',
      'https://www.googleapis.com/auth/script.send_mail',
    ]);
  });
});
