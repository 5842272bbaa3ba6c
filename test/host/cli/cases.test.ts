// Small real-life files, each with scores worked by hand: the scores match, or the report names what is unclear.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../host/formats/xlsx/read-workbook';
import { type CommandFolder, commandFolder } from '../../support/run-command';

const CASES = join(import.meta.dirname, 'cases');

type Expected = number | null | 'any' | 'gone';

interface Outcome {
  /** Name and score; several when more than one reading is right. 'gone': no score, or no such account. */
  readonly accounts?: readonly (readonly [string, Expected | readonly Expected[]])[];
  readonly exit?: number;
  /** Patterns that the report must match: '@2' is the second line. */
  readonly reports?: readonly string[];
  readonly never?: readonly string[];
  readonly better?: readonly (readonly [string, string])[];
  readonly metrics?: Readonly<Record<string, 'lower' | 'higher'>>;
  readonly unwanted?: readonly string[];
  readonly only?: boolean;
  readonly saved?: Readonly<Record<string, Readonly<Record<string, readonly [number, string]>>>>;
}

/** An expectation under another name would never be checked. */
const OUTCOME_FIELDS: readonly string[] = [
  'accounts',
  'exit',
  'reports',
  'never',
  'better',
  'metrics',
  'unwanted',
  'only',
  'saved',
];

interface Case {
  readonly file: string;
  readonly card?: string;
  readonly ok: readonly Outcome[];
}

const EXPECTATIONS: Readonly<Record<string, Case>> = JSON.parse(
  readFileSync(join(CASES, 'expectations.json'), 'utf8'),
);

interface ScoredAccount {
  readonly account: string;
  readonly score: number | null;
}

interface Result {
  readonly code: number | null;
  readonly accounts: readonly ScoredAccount[];
  readonly report: string;
  readonly metrics: readonly (readonly string[])[];
}

let folder: CommandFolder;
beforeAll(() => {
  folder = commandFolder();
  for (const name of readdirSync(CASES)) folder.write(name, readFileSync(join(CASES, name)));
});
afterAll(() => folder.remove());

function resultOf({ file, card }: Case): Result {
  const words = [file, '--as-of', '2026-11-16', ...(card === undefined ? [] : ['--scorecard', card])];
  const ran = folder.score(...words, '--json');
  const json = ran.stdout === '' ? {} : JSON.parse(ran.stdout);
  const notes = [...(json.issues ?? []), ...(json.importIssues ?? []), ...(json.settled ?? [])];
  const report = [
    ran.stderr,
    json.message ?? '',
    ...notes.map((note: { cell?: string; message: string }) => `${note.cell ?? ''}: ${note.message}`),
  ].join('\n');
  return { code: ran.code, accounts: json.accounts ?? [], report, metrics: proposedIn(file, card) };
}

/** The table of metrics in the summary, split into its columns. */
function proposedIn(file: string, card: string | undefined): string[][] {
  if (card !== undefined) return [];
  const lines = folder.score(file, '--as-of', '2026-11-16').stdout.split('\n');
  const start = lines.findIndex((line) => /^ {2}Metric {2,}/.test(line));
  const end = lines.findIndex((line, at) => at > start && line.trim() === '');
  return start < 0 ? [] : lines.slice(start + 1, end).map((line) => line.trim().split(/ {2,}/));
}

function differences(outcome: Outcome, result: Result): string[] {
  const { accounts, report, code, metrics } = result;
  const found = Object.keys(outcome).filter((field) => !OUTCOME_FIELDS.includes(field));
  if (code !== (outcome.exit ?? 0)) found.push(`exit code ${code}`);
  found.push(...scoreDifferences(outcome, accounts));
  for (const wanted of outcome.reports ?? []) {
    const pattern = wanted.replace(
      /@(\d+)/g,
      '(?:[A-Z]$1\\b|line $1\\b|lines[^.]*\\b$1\\b|row $1\\b|rows[^.]*\\b$1\\b)',
    );
    if (!new RegExp(pattern, 'is').test(report)) found.push(`does not report ${wanted}`);
  }
  for (const refused of outcome.never ?? [])
    if (new RegExp(refused, 'i').test(report)) found.push(`reports ${refused}`);
  const scoreOf = (name: string) => accounts.find(({ account }) => account === name)?.score ?? -1;
  for (const [better, worse] of outcome.better ?? [])
    if (scoreOf(better) <= scoreOf(worse)) found.push(`${better} is not better than ${worse}`);
  const namesOf = metrics.map(([name = '']) => name.toLowerCase().replaceAll('_', ' '));
  for (const [name, direction] of Object.entries(outcome.metrics ?? {})) {
    const row = metrics[namesOf.indexOf(name.toLowerCase())];
    const isHigher = /more|higher/.test(row?.[1] ?? '');
    if (row === undefined) found.push(`does not propose ${name}`);
    else if (isHigher !== (direction === 'higher')) found.push(`${name} is upside down: ${row.join(' ')}`);
  }
  const wanted = new Set(Object.keys(outcome.metrics ?? {}).map((name) => name.toLowerCase()));
  for (const name of namesOf) {
    if (outcome.unwanted?.includes(name) || (outcome.only && !wanted.has(name)))
      found.push(`proposes ${name}`);
  }
  return found;
}

function scoreDifferences(outcome: Outcome, accounts: readonly ScoredAccount[]): string[] {
  if (outcome.accounts === undefined) return [];
  const left = [...accounts];
  const found: string[] = [];
  for (const [name, expected] of outcome.accounts) {
    const at = left.findIndex(({ account }) => account === name);
    const [account] = at < 0 ? [] : left.splice(at, 1);
    const choices: readonly Expected[] =
      typeof expected === 'object' && expected !== null ? expected : [expected];
    const fits = choices.some((choice) => {
      if (choice === 'any') return account !== undefined;
      if (choice === 'gone') return account === undefined || account.score === null;
      if (account === undefined) return false;
      return choice === null ? account.score === null : Math.abs((account.score ?? -1) - choice) < 0.051;
    });
    if (!fits)
      found.push(
        `${name}: ${account === undefined ? 'not there' : account.score}, not ${JSON.stringify(expected)}`,
      );
  }
  for (const { account, score } of left) found.push(`also ${account} ${score}`);
  return found;
}

function savedDifferences(outcome: Outcome, { file, card }: Case): string[] {
  if (!outcome.saved) return [];
  folder.score(file, '--scorecard', card ?? '', '--as-of', '2026-11-16', '--out', 'saved.xlsx');
  const read = readWorkbook(readFileSync(join(folder.path, 'saved.xlsx')), 'saved.xlsx');
  if ('problem' in read) return [read.problem];
  return Object.entries(outcome.saved).flatMap(([tab, cells]) =>
    Object.entries(cells).flatMap(([name, [value, format]]) => {
      const sheet = read.file.sheets.find((each) => each.name === tab);
      const cell = sheet?.cells.find(
        ({ row, column }) => `${String.fromCharCode(65 + column)}${row + 1}` === name,
      );
      const pattern = read.file.styles[cell?.style ?? 0]?.format ?? '';
      const same =
        typeof cell?.value === 'number' && Math.abs(cell.value - value) < 1e-6 && pattern.includes(format);
      return same ? [] : [`saved ${name}: ${JSON.stringify(cell?.value)} as ${pattern}`];
    }),
  );
}

it.each(Object.entries(EXPECTATIONS))('%s', (_id, each) => {
  const result = resultOf(each);
  const tried = each.ok.map((outcome) => [
    ...differences(outcome, result),
    ...savedDifferences(outcome, each),
  ]);
  const nearest = tried.reduce((best, found) => (found.length < best.length ? found : best));
  expect(nearest).toEqual([]);
});
