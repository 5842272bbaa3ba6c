// Reads the words of the command line; what is wrong with them is a sentence.
import { parseArgs } from 'node:util';

export interface ScoreOptions {
  readonly accounts: string;
  readonly scorecard: string | null;
  readonly asOf: string | null;
  readonly out: string | null;
  readonly json: boolean;
  /** Id of the template from which the scorecard is made. */
  readonly template: string | null;
  /** Print only what is to be mended in scorecard and data. */
  readonly check: boolean;
}

export type ReadOptions =
  | { readonly options: ScoreOptions }
  /** The templates, and what of their columns a file has. */
  | { readonly list: { readonly accounts: string | null } }
  | { readonly help: true }
  | { readonly problem: string };

export const HELP = `Scores the accounts of a CSV file or an Excel workbook, exactly as the menu "Score accounts" does in Google Sheets.

  npm run score -- ACCOUNTS.csv|.xlsx [options]

  ACCOUNTS.csv            one row an account, with headings; commas, semicolons or tabs; UTF-8
  ACCOUNTS.xlsx           the tab that was last looked at, or the first one with a table; its tab
                          "Health Scorecard" is the scorecard
  --scorecard FILE        the tab "Health Scorecard", saved as CSV or in a workbook; without it a first one is proposed
  --template NAME         make the scorecard from a template, with the columns of your file that it knows
  --list-templates        show the templates; with a file, how many of their columns it has
  --check                 print only what is to be mended in scorecard and data; exit code 3 if there is something
  --as-of YYYY-MM-DD      score as of that day (default: today)
  --out OUT.csv           write the table with its scores there; a CSV's own cells stay as they are
  --out OUT.xlsx          write the whole workbook with scores and colors
  --json                  print the result as JSON only (described in docs/score-json.md)
  --help                  show this

Examples
  npm run score -- examples/accounts.csv
  npm run score -- accounts.csv --scorecard scorecard.csv --out scored.xlsx
  npm run score -- examples/six-metrics.csv --template six-metrics --as-of 2026-11-16
`;

const MORE = 'See npm run score -- --help.';
const WANTED: ReadonlyMap<string, string> = new Map([
  ['scorecard', 'a CSV file or a workbook'],
  ['template', 'the name of a template (--list-templates shows them)'],
  ['as-of', 'a day written as YYYY-MM-DD'],
  ['out', 'the name of a file to write'],
]);

const SWITCHES: ReadonlySet<string> = new Set(['json', 'check', 'list-templates']);

/** Options that contradict each other, and why. */
const PAIRS_REFUSED = [
  ['template', 'scorecard', 'The scorecard comes from --template or from --scorecard, not from both.'],
  ['check', 'out', '--check writes nothing: leave out --out.'],
  ['check', 'json', '--check prints lines: for a program, leave it out, since --json lists the same issues.'],
] as const;

export function readOptions(words: readonly string[]): ReadOptions {
  const { tokens } = parseArgs({
    args: [...words],
    options: {
      scorecard: { type: 'string' },
      'as-of': { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean' },
      template: { type: 'string' },
      check: { type: 'boolean' },
      'list-templates': { type: 'boolean' },
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
    if (SWITCHES.has(name)) {
      if (value !== undefined) return { problem: `${rawName} takes no value. ${MORE}` };
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
  if (values.has('list-templates') && extra === undefined) {
    return values.size > 1
      ? { problem: `--list-templates goes with a file of accounts at most. ${MORE}` }
      : { list: { accounts: accounts ?? null } };
  }
  if (accounts === undefined)
    return { problem: `Name the file with your accounts, a CSV or an Excel workbook (.xlsx). ${MORE}` };
  if (extra !== undefined) {
    return {
      problem: `Only one file of accounts can be scored at a time, but "${extra}" is given as well. ${MORE}`,
    };
  }
  const refused = PAIRS_REFUSED.find(([one, other]) => values.has(one) && values.has(other));
  if (refused) return { problem: `${refused[2]} ${MORE}` };
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
      template: values.get('template') ?? null,
      check: values.has('check'),
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
