// The command line from its words to its exit code: 0 scored, 2 something to do differently, 3 something to fix (--check), 1 a fault.
import { xlsxBytes } from '../formats/xlsx/write-xlsx';
import { readScorecard } from './accounts-workbook';
import type { NotScored, ScoringOutcome, ScoringReport } from './add-on-answers';
import { alertsBlocks, alertsJson } from './alerts-list';
import type { FilePlaces } from './file-places';
import { fileExists, writeFile } from './files';
import { writeHistory } from './history-file';
import { type JsonContext, scoredJson, unscoredJson } from './json-output';
import { renderTemplates } from './list-templates';
import { openAccounts, openInput, type ScoreInput } from './open-input';
import { HELP, readOptions, type ScoreOptions } from './options';
import { headingsOfTable, placesOfInput } from './places-of-input';
import { renderPortfolio } from './portfolio-page';
import { createProgress, type Progress, type ProgressTarget } from './progress';
import { proposedMetrics } from './proposed-metrics';
import { refusalWords } from './refusal-words';
import { issueLine, reportedLines } from './reported-lines';
import { savedWorkbook } from './saved-workbook';
import { headingsOf, isOurHeading, type ScoredInHost, scoreInHost, templatesInHost } from './score-in-host';
import { rowCount, type SettledAccounts, settleAccounts } from './settled-accounts';
import { suggestedFor, withSuggestion } from './suggested-names';
import { renderSummary } from './summary';
import { type TestedOutcomes, testOutcomes } from './test-outcomes';
import { counted, oneLine } from './text-layout';
import { textsOfFiles, withAllTexts } from './texts-of-files';

export interface Terminal {
  readonly stdout: ProgressTarget;
  readonly stderr: ProgressTarget;
  /** The folder that file names start from. */
  readonly folder: string;
  readonly withColor: boolean;
  readonly version: string;
  /** Faults come with their stack. */
  readonly debug: boolean;
}

interface Job {
  readonly options: ScoreOptions;
  readonly terminal: Terminal;
  readonly input: ScoreInput;
  readonly accounts: SettledAccounts;
  readonly scored: ScoredInHost;
  readonly progress: Progress;
}

const OK = 0;
const FAULT = 1;
const REFUSED = 2;
/** The check found something; nothing is wrong with the command. */
const TO_FIX = 3;

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
  if ('problem' in read) return refuse(terminal, read.problem);
  if ('list' in read) return listTemplates(read.list.accounts, terminal);
  const startedAt = Date.now();
  const input = openInput(read.options, terminal.folder);
  if ('problem' in input) return refuse(terminal, input.problem);
  const rows = rowCount(input.accounts);
  const progress = createProgress({ target: terminal.stderr, rows, startedAt, now: Date.now });
  try {
    return score(read.options, input, terminal, progress);
  } finally {
    progress.done();
  }
}

function listTemplates(file: string | undefined, terminal: Terminal): number {
  const accounts = file === undefined ? undefined : openAccounts(file, terminal.folder);
  if (accounts && 'problem' in accounts) return refuse(terminal, accounts.problem);
  const templates = templatesInHost(accounts && settleAccounts(accounts, undefined).workbook);
  terminal.stdout.write(renderTemplates(templates, file));
  return OK;
}

function score(options: ScoreOptions, input: ScoreInput, terminal: Terminal, progress: Progress): number {
  progress.step(`Reading ${counted(rowCount(input.accounts), 'row')}`);
  const scorecard = input.scorecard && readScorecard(input.scorecard, options.scorecard ?? '');
  if (scorecard && 'problem' in scorecard) return refuse(terminal, scorecard.problem);
  const accounts = withOtherTabs(settleAccounts(input.accounts, scorecard), input);
  progress.step('Scoring');
  const { workbook, size } = accounts;
  const { asOf, template } = options;
  const scored = scoreInHost({
    workbook,
    size,
    asOf,
    template,
    history: input.history,
    otherTabs: input.otherTabs,
    portfolio: options.portfolio,
    isRecorded: showsRecords(options, input),
    debug: terminal.debug,
  });
  if (!scored.outcome) throw new Error(scored.messages.at(-1) ?? 'the add-on stopped without a message');
  const places = placesOfInput(options, input, workbook.tab);
  const outcome = withFilePlaces(scored.outcome, scored, places);
  const job = { options, terminal, input, accounts, scored, progress };
  if (outcome.scored) return report(job, outcome);
  progress.done();
  return unscored(job, outcome, places);
}

/** Issues with suggested names, at their lines of the files. */
function withFilePlaces(outcome: ScoringOutcome, scored: ScoredInHost, places: FilePlaces): ScoringOutcome {
  const tabs = scored.host.sheetNames();
  const headings = outcome.scored ? headingsOf(scored, outcome) : [];
  const issues = outcome.issues.map((issue) => withSuggestion(places.issue(issue), { headings, tabs }));
  return { ...outcome, issues };
}

/** Whether the output needs the tabs that a scoring keeps for later ones. */
function showsRecords({ alerts, evidence }: ScoreOptions, { history, out }: ScoreInput): boolean {
  return history !== undefined || alerts === true || evidence !== undefined || out?.format === 'xlsx';
}

/** What was noticed in the files of further tabs is reported with what was noticed in the accounts. */
function withOtherTabs(accounts: SettledAccounts, { otherTabs }: ScoreInput): SettledAccounts {
  return {
    ...accounts,
    settled: [...accounts.settled, ...otherTabs.flatMap(({ settled }) => settled)],
    issues: [...accounts.issues, ...otherTabs.flatMap(({ issues }) => issues)],
  };
}

/** Nothing was scored, for a reason that the user can fix. */
function unscored(job: Job, outcome: NotScored, places: FilePlaces): number {
  const { options, terminal, input, accounts } = job;
  const { issues } = outcome;
  if (options.check && issues.length > 0) return check(job, issues, accounts.issues);
  const words = refusalWords(outcome, {
    accounts: options.accounts,
    isWorkbook: input.accounts.kind === 'xlsx',
    scorecard: options.scorecard,
    places: places.words,
  });
  const message = `${words}${suggestedFor(outcome.refusal, namesThatMayBeMeant(job))}`;
  if (options.json) terminal.stdout.write(unscoredJson(contextOf(job, accounts), message, issues));
  const example =
    issues.length === 0 && options.template === undefined
      ? ['A file to compare with: examples/accounts.csv']
      : [];
  return refuse(terminal, `${options.accounts}: ${message}`, [...issues.map(issueLine), ...example]);
}

/** The templates if one was requested, otherwise the headings of the accounts. */
function namesThatMayBeMeant({ options, input }: Job): readonly string[] {
  if (options.template !== undefined) return templatesInHost(undefined).map(({ id }) => id);
  return input.accounts.kind === 'csv' ? headingsOfTable(input.accounts.table) : [];
}

/** Only what needs fixing in the scorecard's cells and in the accounts'; a total row that is left out is listed, and needs nothing. */
function check(
  { terminal }: Job,
  issues: ScoringReport['issues'],
  importIssues: SettledAccounts['issues'],
): number {
  const lines = reportedLines({ settled: [], importIssues, issues });
  terminal.stdout.write(`${(lines.length === 0 ? ['Nothing to fix.'] : lines).join('\n')}\n`);
  const toFix = issues.filter(({ code }) => code !== 'rows-left-out').length + importIssues.length;
  return toFix === 0 ? OK : TO_FIX;
}

function report(job: Job, result: ScoringReport): number {
  const { options, terminal, input, scored, progress } = job;
  if (options.check) {
    progress.done();
    return check(job, result.issues, job.accounts.issues);
  }
  // Tested before anything is written: a refusal leaves no file behind.
  const tested = testIfWanted(job, result);
  if (tested !== undefined && 'problem' in tested) return refuse(terminal, tested.problem);
  const written = write(job, result);
  if ('problem' in written) return refuse(terminal, written.problem);
  const unkept = input.history && writeHistory(scored.host, input.history, job.accounts.format);
  if (unkept !== undefined) return refuse(terminal, unkept.replace('--out', '--history'));
  progress.done();
  // How our own columns of an earlier run were read does not matter: they were just written again.
  const isTheirs = (note: { readonly column: string; readonly heading: string }) =>
    !isOurHeading(scored, result, note.column, note.heading);
  const context = contextOf(job, {
    settled: job.accounts.settled.filter(isTheirs),
    issues: job.accounts.issues.filter(isTheirs),
  });
  const figures = options.portfolio ? result.portfolio?.figures : undefined;
  if (options.json) {
    if (written.overwrote) terminal.stderr.write(`${oneLine(written.outcome)}\n`);
    terminal.stdout.write(
      scoredJson(
        context,
        result,
        { out: options.out, history: options.history },
        {
          ...tested?.json,
          ...(options.alerts ? alertsJson(result) : {}),
          ...(figures ? { portfolio: figures } : {}),
        },
      ),
    );
    return OK;
  }
  if (figures) {
    terminal.stdout.write(
      renderPortfolio(figures, {
        file: options.accounts,
        decimals: result.decimals,
        below: [...(options.alerts ? alertsBlocks(result) : []), [oneLine(written.outcome)]],
      }),
    );
    return OK;
  }
  terminal.stdout.write(
    renderSummary({
      file: options.accounts,
      report: result,
      noticed: { ...context, issues: result.issues },
      otherTabs: input.otherTabs.map(({ tab }) => tab.name),
      template: scored.template,
      metrics: options.template !== undefined ? proposedMetrics(scored.host) : [],
      history: options.history,
      tested: [...(tested?.blocks ?? []), ...(options.alerts ? alertsBlocks(result) : [])],
      outcome: oneLine(written.outcome),
      withColor: terminal.withColor,
    }),
  );
  return OK;
}

function testIfWanted(
  { options, terminal, scored, progress }: Job,
  { sheet, decimals }: ScoringReport,
): TestedOutcomes | { readonly problem: string } | undefined {
  if (options.evidence === undefined) return undefined;
  progress.step('Testing');
  const { host } = scored;
  return testOutcomes(options.evidence, { host, tab: sheet, decimals, folder: terminal.folder });
}

type Written = { readonly outcome: string; readonly overwrote: boolean } | { readonly problem: string };

function write(job: Job, result: ScoringReport): Written {
  const { input, accounts, scored, progress } = job;
  const { out } = input;
  if (!out) {
    const written = input.history === undefined ? 'Nothing was written.' : 'Only the history was written.';
    const outcome = `${written} Add --out ${accounts.exampleOutput} to save the table with its scores.`;
    return { outcome, overwrote: false };
  }
  progress.step('Writing');
  const overwrote = fileExists(out.path);
  const bytes =
    out.format === 'xlsx'
      ? xlsxBytes(
          savedWorkbook(
            withAllTexts(scored.host.file(), textsOfFiles(job, result)),
            accounts.isTable ? result : undefined,
          ),
        )
      : accounts.csv(scored, result);
  const problem = writeFile(out.path, bytes, out.shown);
  if (problem !== undefined) return { problem };
  return { outcome: `${overwrote ? 'Overwritten' : 'Written'}: ${out.shown}`, overwrote };
}

function contextOf(
  { options, terminal }: Pick<Job, 'options' | 'terminal'>,
  { settled, issues }: Pick<SettledAccounts, 'settled' | 'issues'>,
): JsonContext {
  return { version: terminal.version, file: options.accounts, settled, importIssues: issues };
}

function refuse(terminal: Terminal, sentence: string, details: readonly string[] = []): number {
  const lines = [oneLine(sentence), ...details.map((detail) => `  ${detail}`)];
  terminal.stderr.write(`${lines.join('\n')}\n`);
  return REFUSED;
}
