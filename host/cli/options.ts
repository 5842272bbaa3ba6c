// Reads the arguments of the command line; an error is a sentence.
import { type EvidenceOptions, readEvidenceOptions } from './evidence-options';
import { isDay, type NamedFile, namedFiles, readWords, withHelp } from './read-words';

export interface ScoreOptions {
  readonly accounts: string;
  readonly scorecard: string | undefined;
  readonly asOf: string | undefined;
  readonly out: string | undefined;
  readonly json: boolean;
  /** Id of the template from which the scorecard is made. */
  readonly template: string | undefined;
  /** A file of snapshots to read and extend. */
  readonly history: string | undefined;
  /** Further tabs, for columns calculated from them. */
  readonly with: readonly NamedFile[];
  /** Print only what needs fixing in scorecard and data. */
  readonly check: boolean;
  /** List the accounts to act on. */
  readonly alerts?: boolean;
  /** Print the portfolio in place of the summary. */
  readonly portfolio: boolean;
  /** The scorecard is tested against outcomes, or compared with another one. */
  readonly evidence?: EvidenceOptions | undefined;
}

export type ReadOptions =
  | { readonly options: ScoreOptions }
  /** The templates, and how many of their columns a file has. */
  | { readonly list: { readonly accounts: string | undefined } }
  | { readonly help: true }
  | { readonly problem: string };

export const HELP = `Scores the accounts of a CSV file or an Excel workbook, exactly as the menu "Score accounts" does in Google Sheets.

  npm run score -- ACCOUNTS.csv|.xlsx [options]

  ACCOUNTS.csv            one row an account, with headings; commas, semicolons, tabs or bars; UTF-8
  ACCOUNTS.xlsx           the tab that was open when it was saved, or the first one with a table; its tab
                          "Health Scorecard" is the scorecard
  --scorecard FILE        the tab "Health Scorecard", saved as CSV or in a workbook; without it a first one is proposed
  --with NAME=FILE        add a tab, such as Tickets=tickets.csv, for columns calculated from it; repeat it for more
  --template NAME         make the scorecard from a template, with the columns of your file that it knows
  --list-templates        show the templates; with a file, how many of their columns it has
  --check                 print only what needs fixing in scorecard and data; exit code 3 if there is something
  --history FILE          a history (.csv or .xlsx) to compare with; today's snapshot is added to it
  --as-of YYYY-MM-DD      score as of that day (default: today)
  --out OUT.csv           write the table with its scores there; a CSV's own cells stay as they are
  --out OUT.xlsx          write the whole workbook with scores and colors
  --outcome COLUMN        test the score against what became of the accounts, as that column says
  --lost WORDS, --kept WORDS
                          what its words mean, several separated by ";", where they are not clear
  --outcome-date COLUMN   see each account in the --history as it was before that day ...
  --horizon DAYS          ... so many days before it (default: 90)
  --against FILE          compare the scorecard with another one on the same accounts
  --alerts                list the accounts to act on, with the reason and what to do; best with --history
  --portfolio             print the portfolio: value by band, what changed, renewals, owners, whom to act on first
  --json                  print the result as JSON only (described in docs/score-json.md)
  --help                  show this

Exit codes: 0 done, 1 a fault of the program, 2 something to change in command or files, 3 something to fix (--check).
Files are written whole or not at all. What takes long is reported on standard error.

For a database (docs/beyond-a-sheet.md)
  npm run score -- --sql bigquery|duckdb --scorecard FILE [--table NAME] [--with TAB=TABLE] [options]
                          print the scorecard as one statement
  npm run score -- ACCOUNTS.parquet|.csv --engine duckdb --scorecard FILE --out OUT.parquet|.csv
                          [--with TAB=FILE.parquet|.csv] [options]
                          score a file of millions of accounts
  --key COLUMN            the column that identifies an account (default: the scorecard's own, or the first one)
  --as-of YYYY-MM-DD      the day of scoring (default: the day on which it runs, in UTC)

Examples
  npm run score -- examples/accounts.csv
  npm run score -- accounts.csv --scorecard scorecard.csv --out scored.xlsx
  npm run score -- accounts.csv --scorecard scorecard.csv --with Tickets=tickets.csv --with Surveys=nps.xlsx
  npm run score -- examples/six-metrics.csv --template six-metrics --as-of 2026-11-16
`;

/** All may be repeated as far as the parser knows, so that a repetition gets a sentence of its own. */
const OPTIONS = {
  scorecard: { type: 'string', multiple: true },
  template: { type: 'string', multiple: true },
  history: { type: 'string', multiple: true },
  with: { type: 'string', multiple: true },
  'as-of': { type: 'string', multiple: true },
  out: { type: 'string', multiple: true },
  outcome: { type: 'string', multiple: true },
  lost: { type: 'string', multiple: true },
  kept: { type: 'string', multiple: true },
  'outcome-date': { type: 'string', multiple: true },
  horizon: { type: 'string', multiple: true },
  against: { type: 'string', multiple: true },
  alerts: { type: 'boolean', multiple: true },
  json: { type: 'boolean', multiple: true },
  check: { type: 'boolean', multiple: true },
  portfolio: { type: 'boolean', multiple: true },
  'list-templates': { type: 'boolean', multiple: true },
  help: { type: 'boolean', short: 'h', multiple: true },
} as const;

/** What follows an option that takes a value. */
const VALUES: ReadonlyMap<string, string> = new Map([
  ['scorecard', 'a CSV file or a workbook'],
  ['template', 'the name of a template (--list-templates shows them)'],
  ['history', 'the name of a history file'],
  ['with', 'the name of a tab and its file, such as Tickets=tickets.csv'],
  ['as-of', 'a day written as YYYY-MM-DD'],
  ['out', 'the name of a file to write'],
  ['outcome', 'the heading of the column that says who left'],
  ['lost', 'words that mean lost, such as "Churned; Canceled"'],
  ['kept', 'words that mean kept, such as "Renewed"'],
  ['outcome-date', 'the heading of the column with the day of the outcome'],
  ['horizon', 'a number of days'],
  ['against', 'the file of another scorecard'],
]);

/** Options that contradict each other, and why. */
const PAIRS_REFUSED = [
  ['template', 'scorecard', 'The scorecard comes from --template or from --scorecard, not from both.'],
  ['check', 'history', '--check writes nothing: leave out --history.'],
  ['check', 'out', '--check writes nothing: leave out --out.'],
  ['check', 'alerts', '--check prints only what needs fixing: leave out --alerts.'],
  ['check', 'portfolio', '--check prints only what needs fixing: leave out --portfolio.'],
  ['check', 'json', '--check prints lines: for a program, leave it out, since --json lists the same issues.'],
] as const;

export function readOptions(words: readonly string[]): ReadOptions {
  const parsed = readWords(words, OPTIONS, VALUES);
  if ('problem' in parsed) return parsed;
  const { values, positionals } = parsed;
  if (values.help) return { help: true };
  const given = Object.entries(values);
  for (const [name, each] of given) {
    if (each.length > 1 && name !== 'with') return withHelp(`--${name} is given twice.`);
    if (each.some((value) => value === '')) return withHelp(`--${name} needs ${VALUES.get(name)}.`);
  }
  const [accounts, extra] = positionals;
  if (values['list-templates'] && extra === undefined) {
    return given.length > 1
      ? withHelp('--list-templates goes with a file of accounts at most.')
      : { list: { accounts } };
  }
  if (accounts === undefined)
    return withHelp('Name the file with your accounts, a CSV or an Excel workbook (.xlsx).');
  if (extra !== undefined)
    return withHelp(`Only one file of accounts can be scored at a time, but "${extra}" is given as well.`);
  const refused = PAIRS_REFUSED.find(([first, second]) => values[first] && values[second]);
  if (refused) return withHelp(refused[2]);
  const asOf = values['as-of']?.[0];
  if (asOf !== undefined && !isDay(asOf))
    return withHelp(`--as-of needs a day written as YYYY-MM-DD, and "${asOf}" is not one.`);
  const evidence = readEvidenceOptions((name) => values[name]?.[0]);
  if (evidence !== undefined && 'problem' in evidence) return withHelp(evidence.problem);
  const tabs = namedFiles(values.with ?? [], VALUES.get('with') ?? '');
  if ('problem' in tabs) return withHelp(tabs.problem);
  return {
    options: {
      accounts,
      scorecard: values.scorecard?.[0],
      asOf,
      out: values.out?.[0],
      json: values.json !== undefined,
      template: values.template?.[0],
      history: values.history?.[0],
      with: tabs.files,
      check: values.check !== undefined,
      alerts: values.alerts !== undefined,
      portfolio: values.portfolio !== undefined,
      evidence,
    },
  };
}
