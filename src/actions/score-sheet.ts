// Scores every account of one tab: finds the table, scores its rows, writes our columns and their colors, and reports.
import { NOT_ENOUGH_DATA } from '../domain/band';
import { type Cell, cellText, isBlankRow, shortText } from '../domain/cell';
import { checkScorecard, isProvisional } from '../domain/checker/check-scorecard';
import { driversText } from '../domain/drivers';
import type { Issue } from '../domain/issue';
import type { ReadingContext } from '../domain/metric-types/metric-type';
import { planScoring, segmentsOf } from '../domain/plan-scoring';
import { flagsText, type ResultColumn, resultColumns, resultValue } from '../domain/results';
import { type AccountScore, scoreAccount } from '../domain/score-account';
import type { Scorecard } from '../domain/scorecard';
import type { ParsedScorecard } from '../domain/scorecard-tab/parse';
import type { SpreadsheetContext } from '../domain/spreadsheet-context';
import { type AccountTable, accountColumn, findTable } from '../domain/table';
import { fittingTemplates } from '../domain/templates/fitting-templates';
import { colorResults } from '../sheets/band-rules';
import { filterFallsShort } from '../sheets/basic-filter';
import { readSheet } from '../sheets/open-book';
import { readReadyMade } from '../sheets/ready-made-file';
import {
  type ColumnPlaces,
  dressColumns,
  findByMetadata,
  foundColumns,
  ownColumns,
  placeColumns,
  type ResultRow,
  writeResults,
} from '../sheets/result-columns';
import { type ScorecardSheet, storeSetting } from '../sheets/scorecard-sheet';
import { accountIssues, headingIssues, ISSUES_KEPT } from './data-issues';
import { takesTooLong } from './run-time';
import { notScored, type ScoredAccount, type ScoringOutcome, type ScoringReport } from './scoring-report';

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

/** Scores every account of one tab and writes our columns; the caller holds the lock. */
export function scoreSheet(job: ScoringJob): ScoringOutcome {
  const { sheet, scorecard, spreadsheet } = job;
  const tab = scorecard.settings.accountsTab || sheet.getName();
  const grid = readSheet(sheet, spreadsheet);
  const marked = findByMetadata(sheet);
  const wanted = scorecard.metrics.flatMap((metric) => metric.columns);
  const seen = findTable(grid, wanted, new Set(marked.values()));
  if (seen === undefined) {
    const names = wanted.slice(0, 3).map((name) => `"${shortText(name)}"`);
    return notScored(
      `No row on the tab ${tab} holds the headings that the scorecard reads, such as ${names.join(', ')}. Check the tab, the headings, and the Column entries on the tab ${job.card.title}.`,
    );
  }
  const columnsWanted = resultColumns(scorecard);
  const found = ownColumns(sheet, marked, foundColumns(marked, grid[seen.headingRow] ?? [], columnsWanted), {
    headingRow: seen.headingRow,
    lastRow: grid.length - 1,
  });
  const ours = new Set(found.values());
  const table = findTable(grid, wanted, ours);
  if (table === undefined || table.accountRows.length === 0) {
    return notScored(
      `There are no accounts below the headings in row ${seen.headingRow + 1} of the tab ${tab}.`,
    );
  }

  const plan = planScoring(scorecard, table.headings);
  const name = accountColumn(table, grid, scorecard.settings.accountColumn);
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
  const stale = staleRows(grid, table, found, scorecard);
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
    ...checkScorecard(job.parsed, { plan, rows, accounts: scores, context }),
    ...cellIssues,
  ];
  const templates = job.starter ? fittingTemplates(table.headings, readReadyMade().templates) : [];
  const columns = writeColumns(job, grid, table, { found, marked, wanted: columnsWanted }, results);
  if (scorecard.settings.accountsTab === '') issues.push(...rememberTab(job, tab));
  return {
    scored: true,
    scorecard: scorecard.settings.name === '' ? job.card.title : scorecard.settings.name,
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
    issues,
    filterFallsShort: filterFallsShort(sheet, table.headingRow + 1, columns.last),
  };
}

/** The scores stand already: a scorecard tab that may not be written is only told. */
function rememberTab({ card }: ScoringJob, tab: string): Issue[] {
  try {
    storeSetting(card, 'Accounts tab', tab);
    return [];
  } catch {
    const message = `the tab ${tab} could not be written beside "Accounts tab", so open it before you score again`;
    return [{ cell: card.title, message, severity: 'warning' }];
  }
}

/**
 * Rows whose account is gone: nothing of the user's in them, and a band of ours still there. They are emptied; whatever else stands
 * in our columns beside no account (a total, a remark) is the user's and stays.
 */
function staleRows(
  grid: readonly (readonly Cell[])[],
  table: AccountTable,
  found: ColumnPlaces,
  scorecard: Scorecard,
): readonly number[] {
  const band = found.get('band');
  if (band === undefined) return [];
  const ours = new Set(found.values());
  const bands = new Set([...scorecard.bands.map((each) => each.name), NOT_ENOUGH_DATA]);
  const accounts = new Set(table.accountRows);
  return grid.flatMap((cells, row) => {
    const isOurs = row > table.headingRow && !accounts.has(row) && bands.has(cellText(cells[band] ?? ''));
    return isOurs && isBlankRow(cells.filter((_, column) => !ours.has(column))) ? [row] : [];
  });
}

interface OurColumns {
  readonly found: ColumnPlaces;
  readonly marked: ColumnPlaces;
  readonly wanted: readonly ResultColumn[];
}

function writeColumns(
  job: ScoringJob,
  grid: readonly (readonly Cell[])[],
  table: AccountTable,
  { found, marked, wanted }: OurColumns,
  results: readonly ResultRow[],
): ScoringReport['columns'] {
  const { sheet, scorecard } = job;
  const { headingRow, lastColumn } = table;
  const placed = placeColumns(
    sheet,
    grid,
    { headingRow, lastRow: headingRow + results.length, lastColumn },
    found,
    wanted,
  );
  const toWrite = { headingRow, rows: results };
  writeResults(sheet, placed, toWrite);
  dressColumns(sheet, toWrite, scorecard.settings.decimals, placed, marked);
  const at = (id: string) => (placed.places.get(id) ?? 0) + 1;
  const atIfAny = (id: string) => (placed.places.has(id) ? at(id) : null);
  colorResults(sheet, scorecard, {
    firstRow: headingRow + 2,
    rowCount: results.length,
    score: at('score'),
    band: at('band'),
  });
  return {
    score: at('score'),
    band: at('band'),
    coverage: at('coverage'),
    drivers: at('drivers'),
    computed: atIfAny('computed'),
    flags: atIfAny('flags'),
    last: Math.max(...placed.places.values()) + 1,
    all: [...placed.places.values()].map((place) => place + 1).sort((a, b) => a - b),
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
