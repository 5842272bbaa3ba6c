// The command line from its words to its exit code: 0 scored, 2 told what to do differently, 1 a fault.
import { type SettledTable, settleColumns } from '../csv/settle-columns';
import { writeTable } from '../csv/write-table';
import { fileExists, writeFile } from './files';
import { type JsonContext, scoredJson, unscoredJson } from './json-output';
import { openInput, type ScoreInput } from './open-input';
import { HELP, readOptions, type ScoreOptions } from './options';
import { createProgress, type Progress, type ProgressTarget } from './progress';
import { proposedMetrics } from './proposed-metrics';
import { issueLine } from './reported-lines';
import { isOurHeading, readOurCells, type ScoredInHost, scoreInHost } from './score-in-host';
import type { ScoringReport } from './scoring-report';
import { renderSummary } from './summary';
import { counted, oneLine } from './text-layout';

export interface Terminal {
  readonly stdout: ProgressTarget;
  readonly stderr: ProgressTarget;
  readonly withColor: boolean;
  readonly version: string;
  /** Faults come with their stack. */
  readonly debug: boolean;
}

interface Job {
  readonly options: ScoreOptions;
  readonly terminal: Terminal;
  readonly input: ScoreInput;
  readonly table: SettledTable;
  readonly scored: ScoredInHost;
  readonly progress: Progress;
}

const OK = 0;
const FAULT = 1;
const TOLD = 2;

export function runScore(words: readonly string[], terminal: Terminal): number {
  try {
    return runWords(words, terminal);
  } catch (error) {
    if (terminal.debug) throw error;
    const sentence = oneLine(error instanceof Error ? error.message : String(error));
    terminal.stderr.write(`Something went wrong: ${sentence}\nSet CUSTOMER_HEALTH_DEBUG=1 to see where.\n`);
    return FAULT;
  }
}

function runWords(words: readonly string[], terminal: Terminal): number {
  const read = readOptions(words);
  if ('help' in read) {
    terminal.stdout.write(HELP);
    return OK;
  }
  if ('problem' in read) return tell(terminal, read.problem);
  const startedAt = Date.now();
  const input = openInput(read.options);
  if ('problem' in input) return tell(terminal, input.problem);
  const rows = input.accounts.records.length;
  const progress = createProgress({ target: terminal.stderr, rows, startedAt, now: Date.now });
  try {
    return score(read.options, input, terminal, progress);
  } finally {
    progress.done();
  }
}

function score(options: ScoreOptions, input: ScoreInput, terminal: Terminal, progress: Progress): number {
  const { accounts, scorecard } = input;
  progress.step(`Reading ${counted(accounts.records.length, 'row')}`);
  const texts = accounts.records.map((record) => record.fields);
  const table = settleColumns(texts, accounts.separator);
  progress.step('Scoring');
  const scored = scoreInHost({ rows: table.rows, scorecard, asOf: options.asOf, debug: terminal.debug });
  const { answer } = scored;
  if (answer.kind === 'fault') throw new Error(scored.told.at(-1) ?? 'the add-on stopped without a word');
  const job = { options, terminal, input, table, scored, progress };
  if (answer.kind === 'scored') return report(job, answer.report);

  progress.done();
  if (options.json) {
    const context = contextOf(job, table);
    terminal.stdout.write(unscoredJson(context, answer.message, answer.issues));
  }
  const example = answer.issues.length === 0 ? ['A file to compare with: examples/accounts.csv'] : [];
  return tell(terminal, `${options.accounts}: ${answer.message}`, [
    ...answer.issues.map(issueLine),
    ...example,
  ]);
}

function report(job: Job, result: ScoringReport): number {
  const { options, terminal, scored, progress } = job;
  const written = write(job, result);
  if ('problem' in written) return tell(terminal, written.problem);
  progress.done();
  // How our own columns of an earlier run were read is of no interest: they have just been written anew.
  const isTheirs = (note: { readonly column: string; readonly heading: string }) =>
    !isOurHeading(scored, result, note.column, note.heading);
  const context = contextOf(job, {
    settled: job.table.settled.filter(isTheirs),
    issues: job.table.issues.filter(isTheirs),
  });
  if (options.json) {
    if (written.overwrote) terminal.stderr.write(`${oneLine(written.outcome)}\n`);
    terminal.stdout.write(scoredJson(context, result, options.out));
    return OK;
  }
  terminal.stdout.write(
    renderSummary({
      file: options.accounts,
      report: result,
      noticed: { ...context, issues: result.issues },
      metrics: result.starter ? proposedMetrics(scored.host) : [],
      outcome: oneLine(written.outcome),
      withColor: terminal.withColor,
    }),
  );
  return OK;
}

type Written = { readonly outcome: string; readonly overwrote: boolean } | { readonly problem: string };

function write({ input, table, scored, progress }: Job, result: ScoringReport): Written {
  const { accounts, out } = input;
  if (!out) {
    const outcome = 'Nothing was written. Add --out FILE.csv to save the table with its scores.';
    return { outcome, overwrote: false };
  }
  progress.step('Writing');
  const overwrote = fileExists(out.path);
  const decimalMark = table.decimalComma && accounts.separator === ';' ? ',' : '.';
  const ours = readOurCells(scored, result, decimalMark);
  const problem = writeFile(out.path, writeTable(accounts, ours.layout, ours.text), out.shown);
  if (problem) return { problem };
  return { outcome: `${overwrote ? 'Overwritten' : 'Written'}: ${out.shown}`, overwrote };
}

function contextOf(
  { options, terminal }: Pick<Job, 'options' | 'terminal'>,
  { settled, issues }: Pick<SettledTable, 'settled' | 'issues'>,
): JsonContext {
  return { version: terminal.version, file: options.accounts, settled, importIssues: issues };
}

function tell(terminal: Terminal, sentence: string, details: readonly string[] = []): number {
  const lines = [oneLine(sentence), ...details.map((detail) => `  ${detail}`)];
  terminal.stderr.write(`${lines.join('\n')}\n`);
  return TOLD;
}
