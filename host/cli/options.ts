// Reads the words of the command line; what is wrong with them is a sentence.
import { parseArgs } from 'node:util';

export interface ScoreOptions {
  readonly accounts: string;
  readonly scorecard: string | null;
  readonly asOf: string | null;
  readonly out: string | null;
  readonly json: boolean;
}

export type ReadOptions =
  | { readonly options: ScoreOptions }
  | { readonly help: true }
  | { readonly problem: string };

export const HELP = `Scores the accounts of a CSV file, exactly as the menu "Score accounts" does in Google Sheets.

  npm run score -- ACCOUNTS.csv [options]

  ACCOUNTS.csv            one row an account, with headings; commas, semicolons or tabs; UTF-8
  --scorecard FILE.csv    the tab "Health Scorecard", saved as CSV; without it a first one is proposed
  --as-of YYYY-MM-DD      score as of that day (default: today)
  --out OUT.csv           write the table with its scores there; your own cells stay as they are
  --json                  print the result as JSON only (described in docs/score-json.md)
  --help                  show this

Examples
  npm run score -- examples/accounts.csv
  npm run score -- accounts.csv --scorecard scorecard.csv --out scored.csv
`;

const MORE = 'See npm run score -- --help.';
const WANTED: ReadonlyMap<string, string> = new Map([
  ['scorecard', 'a CSV file'],
  ['as-of', 'a day written as YYYY-MM-DD'],
  ['out', 'the name of a file to write'],
]);

export function readOptions(words: readonly string[]): ReadOptions {
  const { tokens } = parseArgs({
    args: [...words],
    options: {
      scorecard: { type: 'string' },
      'as-of': { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string>();
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const wanted = WANTED.get(name);
    if (name === 'help') return { help: true };
    if (values.has(name)) return { problem: `${rawName} is given twice.` };
    if (name === 'json') {
      if (value !== undefined) return { problem: `--json takes no value. ${MORE}` };
    } else if (wanted !== undefined) {
      if (!value || (!token.inlineValue && value.startsWith('--'))) {
        return { problem: `${rawName} needs ${wanted}. ${MORE}` };
      }
    } else {
      return { problem: `There is no option ${rawName}. ${MORE}` };
    }
    values.set(name, value ?? '');
  }
  const [accounts, extra] = files;
  if (accounts === undefined) return { problem: `Name the CSV file with your accounts. ${MORE}` };
  if (extra !== undefined) {
    return {
      problem: `Only one file of accounts can be scored at a time, but "${extra}" is given as well. ${MORE}`,
    };
  }
  const asOf = values.get('as-of') ?? null;
  if (asOf !== null && !isDay(asOf)) {
    return { problem: `--as-of needs a day written as YYYY-MM-DD, and "${asOf}" is none.` };
  }
  return {
    options: {
      accounts,
      scorecard: values.get('scorecard') ?? null,
      asOf,
      out: values.get('out') ?? null,
      json: values.has('json'),
    },
  };
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T12:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    text >= '1900-01-01' &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(text)
  );
}
