// Puts a table into a local spreadsheet, clicks "Score accounts" there, and brings back what the sheet then shows.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignColumns, type ColumnOrigin, type Grid } from '../csv/align-columns';
import { columnLetters } from '../csv/column-letters';
import type { CsvTable } from '../csv/read-table';
import type { CellInput, Host, HostSheet } from '../host-api';
import { createHost } from '../node/create-host';
import { accountsTab, SCORECARD_RANGE, scorecardSheet } from './scorecard-sheet';
import { readAnswer, type ScoringAnswer, type ScoringReport } from './scoring-report';

const MENU = 'Customer Health';
const SCORE_ACCOUNTS = 'Score accounts';
/** Health score, band, coverage, drivers, computed. */
const MOST_OF_OURS = 5;

export interface ScoringInput {
  readonly rows: readonly (readonly CellInput[])[];
  readonly scorecard: CsvTable | null;
  /** YYYY-MM-DD; null for today. */
  readonly asOf: string | null;
  /** What the add-on logs goes to standard error. */
  readonly debug: boolean;
}

export interface ScoredInHost {
  readonly answer: ScoringAnswer;
  /** What the person at the screen was told in a dialog, last one last. */
  readonly told: readonly string[];
  readonly host: Host;
  readonly sheet: HostSheet;
  /** The accounts' cells before the click. */
  readonly before: Grid;
}

export function scoreInHost({ rows, scorecard, asOf, debug }: ScoringInput): ScoredInHost {
  const tab = accountsTab(scorecard);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const host = createHost({
    code: bundleText(),
    workbook: {
      sheets: [{ name: tab, rows }, ...(scorecard ? [scorecardSheet(scorecard)] : [])],
      namedRanges: scorecard ? [SCORECARD_RANGE] : [],
      timeZone: 'UTC',
    },
    scriptTimeZone: 'UTC',
    ...(debug ? { log: (line: string) => console.error(line) } : {}),
    ...(asOf === null ? {} : { now: () => new Date(`${asOf}T12:00:00Z`) }),
  });
  const sheet = host.sheet(tab);
  const before = sheet.values(`A1:${columnLetters(width)}${Math.max(1, rows.length)}`);
  if (!host.open()) throw new Error('The add-on could not open its menu. Build it again with: npm run build');
  host.activate(tab);
  const answer = readAnswer(host.clickMenu(MENU, SCORE_ACCOUNTS));
  return { answer, told: host.ui.alerts.map(({ message }) => message), host, sheet, before };
}

function bundleText(): string {
  const path = join(__dirname, '..', '..', 'dist', 'Code.js');
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
  const ours = Object.values(columns).some((column) => column !== null && columnLetters(column) === letters);
  return ours && heading !== '' && sheet.value(`${letters}${headingRow}`) === heading;
}

export interface OurCells {
  readonly layout: readonly ColumnOrigin[];
  text(row: number, column: number): string;
}

/** Our columns as the sheet shows them. */
export function readOurCells(scored: ScoredInHost, report: ScoringReport, decimalMark: '.' | ','): OurCells {
  const { sheet, before } = scored;
  const width = Math.min(sheet.maxColumns, (before[0]?.length ?? 0) + MOST_OF_OURS);
  const area = `A1:${columnLetters(width)}${before.length}`;
  const after = sheet.values(area);
  const { score, band, coverage, drivers, computed } = report.columns;
  const ours = [score, band, coverage, drivers, computed].flatMap((column) =>
    column === null ? [] : [column - 1],
  );
  const layout = alignColumns({ before, after, headingRow: report.headingRow - 1, ours });
  if (!layout)
    throw new Error(
      'The scored sheet does not hold the cells of the file unchanged, so nothing was written.',
    );
  const shown = new Map(
    ours.map((column) => {
      const letters = columnLetters(column + 1);
      return [column, sheet.display(`${letters}1:${letters}${before.length}`)];
    }),
  );
  return {
    layout,
    text(row, column) {
      const value = after[row]?.[column] ?? '';
      const display = shown.get(column)?.[row]?.[0] ?? '';
      if (typeof value === 'number') return display.replace(/,/g, '').replace('.', decimalMark);
      return typeof value === 'string' ? withoutFormula(value) : display;
    },
  };
}

/** A band called "=SUM(A1)" must not run in the program that opens the file. */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
