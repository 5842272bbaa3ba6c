// Reads the options that print a statement, or score a file in a database.
import { isDay, type NamedFile, namedFiles, readWords, withHelp } from './read-words';

interface SharedOptions {
  readonly scorecard: string;
  readonly key: string | undefined;
  readonly asOf: string | undefined;
  /** The tables or files of the tabs that derived columns read. */
  readonly with: readonly NamedFile[];
}

export interface StatementOptions extends SharedOptions {
  readonly kind: 'statement';
  readonly dialect: string;
  readonly table: string;
}

export interface FileOptions extends SharedOptions {
  readonly kind: 'file';
  readonly accounts: string;
  readonly out: string;
}

export type DatabaseOptions = StatementOptions | FileOptions;

/** All may be repeated as far as the parser knows, so that a repetition gets a sentence of its own. */
const OPTIONS = {
  sql: { type: 'string', multiple: true },
  engine: { type: 'string', multiple: true },
  scorecard: { type: 'string', multiple: true },
  table: { type: 'string', multiple: true },
  key: { type: 'string', multiple: true },
  with: { type: 'string', multiple: true },
  'as-of': { type: 'string', multiple: true },
  out: { type: 'string', multiple: true },
} as const;

/** What follows each option. */
const VALUES: ReadonlyMap<string, string> = new Map([
  ['sql', 'bigquery or duckdb'],
  ['engine', 'duckdb'],
  ['scorecard', 'a CSV file or a workbook'],
  ['table', 'the name of the table with your accounts, such as project.dataset.accounts'],
  ['key', 'the heading of the column that identifies an account, such as account_id'],
  ['with', 'the name of a tab and its table or file, such as Tickets=tickets.parquet'],
  ['as-of', 'a day written as YYYY-MM-DD'],
  ['out', 'the name of a file to write'],
]);

/** Options of the add-on's own scoring, which a database has no answer to. */
const OF_THE_ADD_ON = [
  'template',
  'list-templates',
  'check',
  'history',
  'json',
  'outcome',
  'outcome-date',
  'lost',
  'kept',
  'horizon',
  'against',
  'alerts',
  'portfolio',
];

const STANDARD_TABLE = 'accounts';

/** Whether these words are meant for a database. */
export function isForDatabase(words: readonly string[]): boolean {
  return words.some((word) => /^--(sql|engine)(=|$)/.test(word)) && !isHelp(words);
}

function isHelp(words: readonly string[]): boolean {
  return words.includes('--help') || words.includes('-h');
}

export function readDatabaseOptions(
  words: readonly string[],
): DatabaseOptions | { readonly problem: string } {
  const leading = words.includes('--engine') || words.some((word) => word.startsWith('--engine='));
  const mode = leading ? '--engine' : '--sql';
  const foreign = words.find((word) => OF_THE_ADD_ON.includes(word.replace(/^--|=.*$/gs, '')));
  if (foreign !== undefined) return withHelp(`${foreign.replace(/=.*$/s, '')} does not go with ${mode}.`);
  const parsed = readWords(words, OPTIONS, VALUES);
  if ('problem' in parsed) return parsed;
  for (const [name, each] of Object.entries(parsed.values)) {
    if (each.length > 1 && name !== 'with') return withHelp(`--${name} is given twice.`);
    if (each.some((value) => value === '')) return withHelp(`--${name} needs ${VALUES.get(name)}.`);
  }
  const one = (name: keyof typeof OPTIONS) => parsed.values[name]?.[0];
  const scorecard = one('scorecard');
  if (scorecard === undefined)
    return withHelp(`Name the scorecard: --scorecard FILE. ${mode} cannot propose one.`);
  const asOf = one('as-of');
  if (asOf !== undefined && !isDay(asOf))
    return withHelp(`--as-of needs a day written as YYYY-MM-DD, and "${asOf}" is not one.`);
  const tabs = namedFiles(parsed.values.with ?? [], VALUES.get('with') ?? '');
  if ('problem' in tabs) return withHelp(tabs.problem);
  const shared = { scorecard, key: one('key'), asOf, with: tabs.files };
  const [sql, engine] = [one('sql'), one('engine')];
  if (sql === undefined) return fileOptions(shared, one, parsed.positionals);
  if (engine !== undefined)
    return withHelp('--sql prints a statement, and --engine scores a file: choose one of them.');
  return statementOptions(sql, shared, one, parsed.positionals);
}

type One = (name: keyof typeof OPTIONS) => string | undefined;

function statementOptions(
  dialect: string,
  shared: SharedOptions,
  one: One,
  positionals: readonly string[],
): DatabaseOptions | { readonly problem: string } {
  const [accounts] = positionals;
  if (accounts !== undefined)
    return withHelp(
      `--sql reads no accounts: leave out ${accounts}, and name the table in the database with --table.`,
    );
  if (one('out') !== undefined)
    return withHelp(
      '--sql prints the statement: leave out --out, and write > health.sql behind the command.',
    );
  return { kind: 'statement', dialect, table: one('table') ?? STANDARD_TABLE, ...shared };
}

function fileOptions(
  shared: SharedOptions,
  one: One,
  [accounts, extra]: readonly string[],
): DatabaseOptions | { readonly problem: string } {
  const [engine, out] = [one('engine') ?? '', one('out')];
  if (engine.toLowerCase() !== 'duckdb')
    return withHelp(`--engine can be duckdb, and "${engine}" is not known.`);
  if (accounts === undefined)
    return withHelp('Name the file with your accounts, which ends in .parquet or .csv.');
  if (extra !== undefined)
    return withHelp(`Only one file of accounts can be scored at a time, but "${extra}" is given as well.`);
  const odd = [accounts, ...shared.with.map(({ file }) => file)].find((name) => !isTable(name));
  if (odd !== undefined)
    return withHelp(`DuckDB reads files that end in .parquet or .csv, and "${odd}" does not.`);
  if (one('table') !== undefined)
    return withHelp('--table goes with --sql: the accounts come from the file.');
  if (out === undefined) return withHelp('Name the file to write: --out OUT.parquet or --out OUT.csv.');
  if (!isTable(out))
    return withHelp(`DuckDB writes files that end in .parquet or .csv, and "${out}" does not.`);
  return { kind: 'file', accounts, out, ...shared };
}

function isTable(name: string): boolean {
  return /\.(parquet|csv)$/i.test(name);
}
