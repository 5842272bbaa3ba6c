// Scores every account of one tab: finds the table, scores its rows, writes our columns and their colors, and reports.

import { checkScorecard, isProvisional } from '../domain/checker/check-scorecard';
import { driversText } from '../domain/explaining/drivers';
import { flagsText, resultColumnOf, resultColumns, resultValue } from '../domain/explaining/results';
import type { ReadingContext } from '../domain/metric-types/metric-type';
import { NOT_ENOUGH_DATA } from '../domain/scorecard/band';
import type { Issue } from '../domain/scorecard/issue';
import type { Scorecard } from '../domain/scorecard/scorecard';
import { TAB_TITLE } from '../domain/scorecard-tab/layout';
import type { ParsedScorecard } from '../domain/scorecard-tab/parse';
import { planScoring, segmentsOf } from '../domain/scoring/plan-scoring';
import { type AccountScore, scoreAccount } from '../domain/scoring/score-account';
import { accountColumn } from '../domain/table/table';
import { fittingTemplates } from '../domain/templates/fitting-templates';
import { type Cell, cellText, shortText } from '../domain/values/cell';
import type { SpreadsheetContext } from '../domain/values/regional-settings';
import { colorResults } from '../sheets/band-rules';
import { filterFallsShort } from '../sheets/basic-filter';
import { asValue, type SheetValue } from '../sheets/cells';
import { boldHeadings, formatColumns, resultFormats } from '../sheets/dress-columns';
import { mayEdit, placeColumns } from '../sheets/place-columns';
import { readReadyMade } from '../sheets/ready-made-file';
import { type ScorecardSheet, storeSetting } from '../sheets/scorecard-sheet';
import { type ResultRow, standsAsRead, writeResults } from '../sheets/write-results';
import {
  protectedText,
  readTab,
  SOMEBODY_EDITS,
  staleRows,
  type TabRead,
  tellingColumns,
  wantedTable,
} from './accounts-table';
import { accountIssues, headingIssues, ISSUES_KEPT } from './data-issues';
import { takesTooLong } from './run-time';
import { notScored, type ScoredAccount, type ScoringOutcome, type ScoringReport } from './scoring-report';
import { leftOutIssues, nameIssues } from './table-issues';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface ScoringJob {
  readonly sheet: Sheet;
  readonly card: ScorecardSheet;
  readonly parsed: ParsedScorecard;
  readonly scorecard: Scorecard;
  readonly starter: boolean;
  readonly spreadsheet: SpreadsheetContext;
  /** When the run began, in milliseconds. */
  readonly begun: number;
}

/** Scores every account of one tab and writes our columns; once more where rows or columns moved meanwhile. The caller holds the lock. */
export function scoreSheet(job: ScoringJob): ScoringOutcome {
  return scoreOnce(job) ?? scoreOnce(job) ?? notScored(SOMEBODY_EDITS);
}

/** @returns undefined where somebody edited the tab between reading and writing; nothing was written then */
function scoreOnce(job: ScoringJob): ScoringOutcome | undefined {
  const { sheet, scorecard, spreadsheet } = job;
  const tab = scorecard.settings.accountsTab || sheet.getName();
  const wanted = wantedTable(scorecard);
  const seen = readTab(sheet, spreadsheet, wanted, resultColumns(scorecard));
  if (seen === undefined) {
    const names = wanted.headings.slice(0, 3).map((name) => `"${shortText(name)}"`);
    return notScored(
      `No row on the tab ${tab} holds the headings that the scorecard reads, such as ${names.join(', ')}. Check the tab, the headings, and the Column entries on the tab ${job.card.title}.`,
    );
  }
  const { grid, table, found } = seen;
  if (table.accountRows.length === 0) {
    return notScored(
      `There are no accounts below the headings in row ${table.headingRow + 1} of the tab ${tab}.`,
    );
  }

  const plan = planScoring(scorecard, table.headings);
  const name = accountColumn(table, grid, wanted.accountColumn);
  const context: ReadingContext = {
    asOf: spreadsheet.today(),
    get locale() {
      return spreadsheet.locale();
    },
  };
  const rows: (readonly Cell[])[] = [];
  const scores: AccountScore[] = [];
  const cellIssues: Issue[] = [];
  const accounts: ScoredAccount[] = [];
  const stale = staleRows(seen, scorecard);
  const lastRow = Math.max(...table.accountRows.slice(-1), ...stale.slice(-1));
  const results: ResultRow[] = Array.from({ length: lastRow - table.headingRow }, () => undefined);
  for (const row of stale) results[row - table.headingRow - 1] = () => '';
  const runTime = { begun: job.begun, started: Date.now() };
  for (const row of table.accountRows) {
    const tooLong = takesTooLong(runTime, rows.length, table.accountRows.length);
    if (tooLong !== undefined) return notScored(tooLong);
    const cells = (grid[row] ?? []).slice(0, table.lastColumn + 1);
    const scored = scoreAccount(plan, cells, context);
    rows.push(cells);
    scores.push(scored);
    const drivers = driversText(scored);
    results[row - table.headingRow - 1] = (id) => (id === 'drivers' ? drivers : resultValue(scored, id));
    accounts.push({
      row: row + 1,
      account: name === undefined ? `row ${row + 1}` : shortText(cellText(cells[name] ?? ''), 60),
      score: scored.score,
      band: scored.band,
      coverage: scored.coverage,
      drivers,
      computed: scored.computedScore,
      flags: flagsText(scored),
      segment: scored.card.segment,
    });
    if (cellIssues.length < ISSUES_KEPT)
      cellIssues.push(...accountIssues(scored, cells, { tab, row: row + 1 }));
  }
  const issues: Issue[] = [
    ...job.parsed.issues,
    ...headingIssues(plan, job.parsed, table.headings, { tab, row: table.headingRow + 1 }),
    ...leftOutIssues(table, tab),
    ...checkScorecard(job.parsed, { plan, rows, accounts: scores, context }),
    ...cellIssues,
    ...nameIssues(grid, table, tab, name),
  ];
  const templates = job.starter ? fittingTemplates(table.headings, readReadyMade().templates) : [];
  const columns = writeColumns(job, seen, results);
  if (columns === undefined) return undefined;
  if (columns === 'protected') return notScored(protectedText(tab));
  if (scorecard.settings.accountsTab === '') issues.push(...rememberTab(job, tab));
  return {
    scored: true,
    scorecard: scorecard.settings.name || TAB_TITLE,
    starter: job.starter,
    templates,
    provisional: isProvisional(accounts.map(({ score }) => score)),
    asOf: context.asOf,
    sheet: tab,
    headingRow: table.headingRow + 1,
    firstRow: table.headingRow + 2,
    lastRow: (table.accountRows[table.accountRows.length - 1] ?? 0) + 1,
    columns,
    scale: scorecard.settings.scale,
    decimals: scorecard.settings.decimals,
    bands: bandCounts(scorecard, accounts),
    segments: segmentCounts(scorecard, accounts),
    meanCoverage: accounts.reduce((sum, account) => sum + account.coverage, 0) / accounts.length,
    accounts,
    changed: changedBands(accounts, grid, found.get('band')),
    issues: namedIssues(issues, job.card),
    filterFallsShort: filterFallsShort(sheet, table.headingRow + 1, columns.last),
  };
}

/** Puts the title of the scorecard's tab before the cells of issues that were found without it: asking for it costs a call. */
export function namedIssues(issues: readonly Issue[], card: ScorecardSheet): readonly Issue[] {
  return issues.map((issue) =>
    /^![A-Z]+\d+$/.test(issue.cell) ? { ...issue, cell: card.title + issue.cell } : issue,
  );
}

/** The scores stand already: a scorecard tab that may not be written, or is being edited, is only told. */
function rememberTab({ card, spreadsheet }: ScoringJob, tab: string): Issue[] {
  try {
    if (storeSetting(card, 'Accounts tab', tab, spreadsheet)) return [];
  } catch {
    // Told below.
  }
  const message = `the tab ${tab} could not be written beside "Accounts tab", so open it before you score again`;
  return [{ cell: card.title, message, severity: 'warning' }];
}

/** @returns undefined where the sheet changed since it was read */
function writeColumns(
  { sheet, scorecard, spreadsheet }: ScoringJob,
  seen: TabRead,
  rows: readonly ResultRow[],
): ScoringReport['columns'] | 'protected' | undefined {
  const { grid, table } = seen;
  const { headingRow, lastColumn } = table;
  const { accountColumn: named, decimals } = scorecard.settings;
  const place = { headingRow, lastRow: headingRow + rows.length, lastColumn };
  const formatOf = resultFormats(decimals);
  const placed = placeColumns(sheet, seen, place, resultColumns(scorecard), formatOf);
  if (placed === undefined) return 'protected';
  const { places } = placed;
  const heading = (id: string, before: SheetValue) => before || asValue(resultColumnOf(id)?.heading ?? '');
  const at = (id: string) => (places.get(id) ?? 0) + 1;
  let written = false;
  try {
    placed.prepare();
    written = writeResults(sheet, placed, { headingRow, heading, rows }, () =>
      standsAsRead(sheet, grid, placed, place, tellingColumns(seen, named), spreadsheet),
    );
    if (!written) return undefined;
    // Those that were inserted have theirs already.
    formatColumns(
      sheet,
      place,
      placed.inserted ? seen.found : places,
      formatOf,
      rows.map((row) => row !== undefined),
    );
    boldHeadings(sheet, place, places);
    colorResults(sheet, scorecard, {
      firstRow: headingRow + 2,
      rowCount: rows.length,
      score: at('score'),
      band: at('band'),
    });
  } catch (fault) {
    if (mayEdit(sheet, place, places)) throw fault;
    return 'protected';
  } finally {
    if (!written) placed.undo();
  }
  const atIfAny = (id: string) => (places.has(id) ? at(id) : null);
  return {
    score: at('score'),
    band: at('band'),
    coverage: at('coverage'),
    drivers: at('drivers'),
    computed: atIfAny('computed'),
    flags: atIfAny('flags'),
    last: Math.max(...places.values()) + 1,
    all: [...places.values()].map((each) => each + 1).sort((a, b) => a - b),
  };
}

function bandCounts(scorecard: Scorecard, accounts: readonly ScoredAccount[]): ScoringReport['bands'] {
  const counts = new Map<string, number>();
  for (const { band } of accounts) counts.set(band, (counts.get(band) ?? 0) + 1);
  return [...scorecard.bands, { name: NOT_ENOUGH_DATA, color: scorecard.notEnoughDataColor }].map(
    ({ name, color }) => ({
      name,
      color,
      accounts: counts.get(name) ?? 0,
    }),
  );
}

/** In the scorecard's order, the general rows last. */
function segmentCounts(scorecard: Scorecard, accounts: readonly ScoredAccount[]): ScoringReport['segments'] {
  const segments = segmentsOf(scorecard);
  if (segments.length === 0) return [];
  return [...segments, ''].map((name) => ({
    name,
    accounts: accounts.filter((account) => account.segment === name).length,
  }));
}

function changedBands(
  accounts: readonly ScoredAccount[],
  grid: readonly (readonly Cell[])[],
  bandColumn: number | undefined,
): ScoringReport['changed'] {
  if (bandColumn === undefined) return [];
  return accounts.flatMap(({ account, band, row }) => {
    const before = cellText(grid[row - 1]?.[bandColumn] ?? '').trim();
    return before === '' || before === band ? [] : [{ account, from: shortText(before), to: band }];
  });
}
