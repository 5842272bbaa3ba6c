// Puts a table into a local spreadsheet, clicks "Score accounts" there, and brings back what the sheet then shows.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host, HostOptions, HostSheet } from '../api';
import { alignColumns, type ColumnOrigin, type SeenColumns } from '../formats/csv/align-columns';
import { columnLetters } from '../formats/csv/column-letters';
import { createHost } from '../node/create-host';
import { projectFolder } from '../node/project-folder';
import type { AccountsWorkbook } from './accounts-workbook';
import {
  type ListedTemplate,
  type ScoringOutcome,
  type ScoringReport,
  scoringOutcome,
  templateList,
  templateUse,
} from './add-on-answers';
import { addHistory, type HistoryFile } from './history-file';
import { addOtherTabs, type OtherTab } from './other-tabs';

const MENU = 'Customer Health';
const SCORE_ACCOUNTS = 'Score accounts';
/** Scores without the tabs and dialogs that only a person at the screen sees. */
const SCORE_UNRECORDED = 'commandLineScore';
/** Scores too, and makes the page whatever the columns. */
const REFRESH_PORTFOLIO = 'Refresh portfolio';

export interface ScoringInput {
  readonly workbook: AccountsWorkbook;
  /** How much of the accounts' tab is to be compared afterwards; 0 rows for nothing. */
  readonly size: { readonly rows: number; readonly columns: number };
  /** YYYY-MM-DD; undefined for today. */
  readonly asOf: string | undefined;
  /** Id of the template from which the scorecard is made first. */
  readonly template: string | undefined;
  /** Put on the history tab before scoring. */
  readonly history?: HistoryFile | undefined;
  /** Added beside the accounts. */
  readonly otherTabs?: readonly OtherTab[];
  /** Whether the portfolio is requested. */
  readonly portfolio?: boolean;
  /** Whether history and alerts are brought up to date: it takes as long as the scoring, and more memory. */
  readonly isRecorded: boolean;
  /** What the add-on logs goes to standard error. */
  readonly debug: boolean;
}

export interface ScoredInHost {
  /** undefined where the add-on failed: the last message says why. */
  readonly outcome: ScoringOutcome | undefined;
  /** What of the template was found; '' without one. */
  readonly template: string;
  /** Messages of the dialogs that a person at the screen would have seen. */
  readonly messages: readonly string[];
  readonly host: Host;
  readonly sheet: HostSheet;
  /** The accounts' cells before the click. */
  readonly before: SeenColumns;
  /** Rows of the file. */
  readonly rows: number;
}

/** The day where the user sits; the spreadsheet itself keeps to one zone. */
function today(): string {
  return new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(),
  );
}

/** On the light grid; on the engine where that cannot do what the add-on asks of it. */
export function scoreInHost(input: ScoringInput): ScoredInHost {
  const scored = scoreOnGrid(input, 'light');
  return scored.host.needsEngine === undefined ? scored : scoreOnGrid(input, 'engine');
}

function scoreOnGrid(input: ScoringInput, grid: 'light' | 'engine'): ScoredInHost {
  const { workbook, size, asOf, template, history, otherTabs = [], debug } = input;
  const { tab } = workbook;
  const now = new Date(`${asOf ?? today()}T12:00:00Z`);
  const host = createHost({
    ...hostStart(workbook),
    ...(debug ? { log: (line: string) => console.error(line) } : {}),
    grid,
    now: () => now,
  });
  const sheet = host.sheet(tab);
  const kept = Array.from({ length: size.rows === 0 ? 0 : size.columns }, (_, index) =>
    sheet.columnValues(index, size.rows),
  );
  const before = { count: kept.length, column: (index: number) => kept[index] ?? [] };
  if (!host.open()) throw new Error('The add-on could not open its menu. Build it again with: npm run build');
  if (history !== undefined) addHistory(host, history);
  addOtherTabs(host, otherTabs);
  host.activate(tab);
  const used = template === undefined ? undefined : templateUse(host.run('sidebarUseTemplate', template));
  const outcome =
    used?.done === false
      ? { scored: false as const, refusal: used.refusal, message: used.message, issues: [] }
      : scoringOutcome(scoreAccounts(host, input));
  const messages = host.ui.alerts.map(({ message }) => message);
  return { outcome, template: used?.message ?? '', messages, host, sheet, before, rows: size.rows };
}

function scoreAccounts(host: Host, { portfolio, isRecorded }: ScoringInput): unknown {
  if (portfolio) return host.clickMenu(MENU, REFRESH_PORTFOLIO);
  return isRecorded ? host.clickMenu(MENU, SCORE_ACCOUNTS) : host.run(SCORE_UNRECORDED);
}

/** The templates, each with what the accounts' tab has of its columns. */
export function templatesInHost(workbook: AccountsWorkbook | undefined): readonly ListedTemplate[] {
  const host = createHost(hostStart(workbook));
  if (workbook) host.activate(workbook.tab);
  return templateList(host.run('sidebarTemplates'));
}

function hostStart(workbook: AccountsWorkbook | undefined): HostOptions {
  const files = { ReadyMade: builtText('ReadyMade.html'), Report: builtText('Report.html') };
  return { code: builtText('Code.js'), files, ...workbook?.start(), scriptTimeZone: 'UTC' };
}

function builtText(name: string): string {
  const path = join(projectFolder(), 'dist', name);
  if (!existsSync(path)) throw new Error('the add-on is not built yet. Build it with: npm run build');
  return readFileSync(path, 'utf8');
}

/** Whether a column of the file is one of ours, left by an earlier run. */
export function isOurHeading(
  { sheet }: ScoredInHost,
  { columns, headingRow }: ScoringReport,
  letters: string,
  heading: string,
): boolean {
  const ours = columns.all.some((column) => columnLetters(column) === letters);
  return ours && heading !== '' && sheet.value(`${letters}${headingRow}`) === heading;
}

/** The headings of the accounts, as texts. */
export function headingsOf({ sheet }: ScoredInHost, { headingRow }: ScoringReport): readonly string[] {
  const [headings = []] = sheet.display(`A${headingRow}:${columnLetters(sheet.maxColumns)}${headingRow}`);
  return headings.filter((heading) => heading.trim() !== '');
}

export interface OurCells {
  readonly layout: readonly ColumnOrigin[];
  text(row: number, column: number): string;
}

/** Our columns as the sheet shows them. */
export function readOurCells(scored: ScoredInHost, report: ScoringReport, decimalMark: '.' | ','): OurCells {
  const { sheet, before, rows } = scored;
  const ours = report.columns.all.map((column) => column - 1);
  const after = {
    count: Math.min(sheet.maxColumns, before.count + ours.length),
    column: lastRemembered((index: number) => sheet.columnValues(index, rows)),
  };
  const layout = alignColumns({ before, after, headingRow: report.headingRow - 1, ours });
  if (!layout)
    throw new Error(
      'The scored sheet does not hold the cells of the file unchanged, so nothing was written.',
    );
  const shown = new Map(ours.map((column) => [column, shownTexts(sheet, column, rows, decimalMark)]));
  return { layout, text: (row, column) => shown.get(column)?.[row] ?? '' };
}

function shownTexts(sheet: HostSheet, index: number, rows: number, decimalMark: '.' | ','): string[] {
  const letters = columnLetters(index + 1);
  const displayed = sheet.display(`${letters}1:${letters}${rows}`);
  return sheet.columnValues(index, rows).map((value, row) => {
    const display = displayed[row]?.[0] ?? '';
    if (typeof value === 'number') return display.replace(/,/g, '').replace('.', decimalMark);
    return typeof value === 'string' ? withoutFormula(value) : display;
  });
}

/** A column is compared with several others in turn. */
function lastRemembered<Result>(ask: (index: number) => Result): (index: number) => Result {
  let last: { readonly index: number; readonly result: Result } | undefined;
  return (index) => {
    if (last?.index !== index) last = { index, result: ask(index) };
    return last.result;
  };
}

/** A band called "=SUM(A1)" must not run in the program that opens the file. */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
