// Reads the words of the command line that ask for a statement, or for a file to be scored in a database.
import { parseArgs } from 'node:util';

export type DatabaseOptions =
  | {
      readonly kind: 'statement';
      readonly dialect: string;
      readonly scorecard: string;
      readonly table: string;
      readonly key: string | undefined;
      readonly asOf: string | undefined;
    }
  | {
      readonly kind: 'file';
      readonly accounts: string;
      readonly scorecard: string;
      readonly out: string;
      readonly key: string | undefined;
      readonly asOf: string | undefined;
    };

const OPTIONS = {
  sql: { type: 'string' },
  engine: { type: 'string' },
  scorecard: { type: 'string' },
  table: { type: 'string' },
  key: { type: 'string' },
  'as-of': { type: 'string' },
  out: { type: 'string' },
} as const;

const MORE = 'See npm run score -- --help.';
const STANDARD_TABLE = 'accounts';

/** Whether these words are meant for a database. */
export function isForDatabase(words: readonly string[]): boolean {
  return words.some((word) => /^--(sql|engine)(=|$)/.test(word)) && !words.includes('--help');
}

export function readDatabaseOptions(
  words: readonly string[],
): DatabaseOptions | { readonly problem: string } {
  const parsed = parsedWords(words);
  if (parsed === undefined)
    return problem('--sql and --engine go with --scorecard, --table, --key, --as-of and --out only.');
  const { values, positionals } = parsed;
  const { sql, engine, scorecard, table, key, out } = values;
  const asOf = values['as-of'];
  if (scorecard === undefined) return problem('Name the scorecard: --scorecard FILE.');
  if (asOf !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(asOf))
    return problem(`--as-of needs a day written as YYYY-MM-DD, and "${asOf}" is not one.`);
  if (sql !== undefined) {
    if (engine !== undefined || out !== undefined || positionals.length > 0)
      return problem(
        '--sql prints a statement and reads no accounts: leave out their file, --engine and --out.',
      );
    return { kind: 'statement', dialect: sql, scorecard, table: table ?? STANDARD_TABLE, key, asOf };
  }
  if (engine !== 'duckdb') return problem(`--engine can be duckdb, and "${engine}" is not known.`);
  const [accounts, extra] = positionals;
  if (accounts === undefined || extra !== undefined || !isTable(accounts))
    return problem('Name one file with your accounts that ends in .parquet or .csv.');
  if (table !== undefined) return problem('--table goes with --sql.');
  if (out === undefined || !isTable(out))
    return problem('Name the file to write: --out OUT.parquet or --out OUT.csv.');
  return { kind: 'file', accounts, scorecard, out, key, asOf };
}

function isTable(name: string): boolean {
  return /\.(parquet|csv)$/i.test(name);
}

function parsedWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, strict: true, allowPositionals: true });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function problem(sentence: string): { readonly problem: string } {
  return { problem: `${sentence} ${MORE}` };
}
