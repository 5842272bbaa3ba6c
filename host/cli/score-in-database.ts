// The part of the command line that works with databases: prints the statement of a scorecard, or scores a file of millions of accounts.
import { resolve } from 'node:path';
import { scoreFile } from '../sql/score-file';
import { statementOf } from '../sql/statement';
import { readScorecard } from './accounts-workbook';
import { type FileOptions, readDatabaseOptions, type StatementOptions } from './database-options';
import { problemOfInput, problemOfOutput, readInputFile } from './files';
import type { Terminal } from './run-score';
import type { ScorecardRows } from './scorecard-sheet';
import { counted, oneLine } from './text-layout';

const OK = 0;
const REFUSED = 2;
const TIME_ZONE = 'UTC';

/** @returns the exit code: 0 done, 2 something to do differently */
export async function scoreInDatabase(words: readonly string[], terminal: Terminal): Promise<number> {
  const options = readDatabaseOptions(words);
  if ('problem' in options) return refuse(terminal, [options.problem]);
  const path = resolve(terminal.folder, options.scorecard);
  const input = readInputFile(path, options.scorecard, () => new Date());
  if ('problem' in input) return refuse(terminal, [input.problem]);
  const scorecard = readScorecard(input, options.scorecard);
  if ('problem' in scorecard) return refuse(terminal, [scorecard.problem]);
  return options.kind === 'statement'
    ? printStatement(options, scorecard, terminal)
    : score(options, scorecard, terminal);
}

function printStatement(options: StatementOptions, scorecard: ScorecardRows, terminal: Terminal): number {
  const { dialect, table, key, asOf } = options;
  const statement = statementOf({
    scorecard,
    dialect,
    from: { table },
    key,
    // A statement that runs every night scores as of its own day.
    asOf: asOf === undefined ? { timeZone: TIME_ZONE } : { day: asOf },
    columns: undefined,
    tables: options.with.map(({ name, file }) => ({
      tab: name,
      from: { table: file },
      columns: undefined,
    })),
    version: terminal.version,
  });
  if ('problems' in statement) return refuse(terminal, statement.problems);
  terminal.stderr.write(statement.notes.map((note) => `${oneLine(note)}\n`).join(''));
  terminal.stdout.write(statement.text);
  return OK;
}

async function score(options: FileOptions, scorecard: ScorecardRows, terminal: Terminal): Promise<number> {
  const accounts = resolve(terminal.folder, options.accounts);
  const out = resolve(terminal.folder, options.out);
  const tables = options.with.map(({ name, file }) => ({
    tab: name,
    shown: file,
    path: resolve(terminal.folder, file),
  }));
  for (const { path, shown } of [{ shown: options.accounts, path: accounts }, ...tables]) {
    const problem = problemOfInput(path, shown);
    if (problem !== undefined) return refuse(terminal, [problem]);
  }
  const inputs = [accounts, resolve(terminal.folder, options.scorecard), ...tables.map(({ path }) => path)];
  const problem = problemOfOutput(out, options.out, inputs);
  if (problem !== undefined) return refuse(terminal, [problem]);
  const { stderr } = terminal;
  const result = await scoreFile({
    scorecard,
    accounts,
    tables,
    out,
    key: options.key,
    asOf: options.asOf === undefined ? { timeZone: TIME_ZONE } : { day: options.asOf },
    version: terminal.version,
    progress: (percent) => stderr.isTTY && stderr.write(`\r\u001b[KScoring ... ${Math.round(percent)}%`),
  });
  if (stderr.isTTY) stderr.write('\r\u001b[K');
  if ('problems' in result) return refuse(terminal, result.problems);
  stderr.write(result.notes.map((note) => `${oneLine(note)}\n`).join(''));
  const total = result.bands.reduce((sum, { accounts: each }) => sum + each, 0);
  terminal.stdout.write(
    [
      `${options.accounts}: ${counted(total, 'account')} scored with DuckDB`,
      ...result.bands.map(
        ({ band, accounts: each }) => `  ${oneLine(band)}: ${each.toLocaleString('en-US')}`,
      ),
      `Written: ${options.out}`,
      '',
    ].join('\n'),
  );
  return OK;
}

function refuse(terminal: Terminal, lines: readonly string[]): number {
  terminal.stderr.write(lines.map((line) => `${oneLine(line)}\n`).join(''));
  return REFUSED;
}
