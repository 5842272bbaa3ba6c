// The scorecard tab in the spreadsheet: found by its named range, read, made, and its settings filled in.

import type { Scorecard } from '../domain/scorecard/scorecard';
import {
  HEADINGS,
  NAMED_RANGE,
  SECTIONS,
  type SettingName,
  TAB_COLUMNS,
  TAB_TITLE,
  TAB_WIDTH,
} from '../domain/scorecard-tab/layout';
import type { PlannedRow } from '../domain/scorecard-tab/plan-update';
import { renderScorecard } from '../domain/scorecard-tab/render';
import { stampOf } from '../domain/scorecard-tab/stamp';
import { COLUMN_WIDTHS, type TabLooks, TEXT_COLUMNS, tabLooks } from '../domain/scorecard-tab/tab-looks';
import { type Cell, isBlank, matchKey } from '../domain/values/cell';
import { columnLetters } from '../domain/values/cell-place';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { asCells, asText, asValue, readCells, type SheetValue, withinGrid } from './cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Grid = readonly (readonly Cell[])[];

export interface ScorecardSheet {
  readonly sheet: Sheet;
  /** Read from the sheet on first use. */
  readonly title: string;
  /** Up to its last row that is not blank. */
  readonly grid: Grid;
  /** Rows of its range, blank ones included. */
  readonly height: number;
  /** Rows above and columns left of the scorecard's range in its tab. */
  readonly above: number;
  readonly left: number;
  /** Whether formulas find it by the name SCORECARD. */
  readonly isNamed: boolean;
}

/** The tab under the name SCORECARD, else the tab with the title; undefined where there is neither. */
export function findScorecard(
  spreadsheet: Spreadsheet,
  regional: RegionalSettings,
): ScorecardSheet | undefined {
  const range = spreadsheet.getRangeByName(NAMED_RANGE);
  if (range !== null) return scorecardIn(range, regional);
  const sheet = spreadsheet.getSheetByName(TAB_TITLE);
  if (sheet === null) return undefined;
  const lacking = TAB_WIDTH - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(TAB_WIDTH - lacking, lacking);
  const columns = sheet.getRange(TAB_COLUMNS);
  const isNamed = setName(spreadsheet, columns);
  return { ...scorecardIn(columns, regional), isNamed };
}

/**
 * After the scorecard's tab was deleted its name lives on without cells, and Google may refuse to set it again (WR-6). The menu
 * finds the tab by its title then; formulas need the name.
 * @returns whether the name is set
 */
function setName(spreadsheet: Spreadsheet, range: Range): boolean {
  for (let tries = 2; tries > 0; tries -= 1) {
    try {
      spreadsheet.setNamedRange(NAMED_RANGE, range);
      return true;
    } catch (fault) {
      console.warn(fault);
    }
  }
  return false;
}

function scorecardIn(range: Range, regional: RegionalSettings): ScorecardSheet {
  let title: string | undefined;
  const sheet = range.getSheet();
  const cells = readCells(range, regional);
  return {
    sheet,
    get title() {
      title ??= sheet.getName();
      return title;
    },
    grid: withoutBlankEnd(cells),
    height: cells.length,
    above: range.getRow() - 1,
    left: range.getColumn() - 1,
    isNamed: true,
  };
}

/**
 * The values of a scorecard's range, read again.
 * @param rows what is expected there; blank rows that may be written are expected behind them
 * @returns undefined where the cells have changed
 */
export function valuesIfUnchanged(
  { sheet, above, left, grid, height }: Omit<ScorecardSheet, 'title'>,
  rows: Grid,
  regional: RegionalSettings,
): SheetValue[][] | undefined {
  const expected = [...rows, [], [], [], []].slice(0, rows.length + height - grid.length);
  const width = grid[0]?.length ?? TAB_WIDTH;
  const range = withinGrid(() => sheet.getRange(above + 1, left + 1, expected.length, width));
  const values: SheetValue[][] = range?.getValues() ?? [];
  return stampOf(asCells(values, regional)) === stampOf(expected) ? values : undefined;
}

function withoutBlankEnd(grid: Grid): Grid {
  let end = grid.length;
  while (end > 0 && (grid[end - 1] ?? []).every(isBlank)) end -= 1;
  return grid.slice(0, end);
}

/** Makes the tab for a scorecard; the tab that was open stays open. */
export function createScorecard(spreadsheet: Spreadsheet, scorecard: Scorecard): ScorecardSheet {
  const open = spreadsheet.getActiveSheet();
  const grid = renderScorecard(scorecard);
  const sheet = spreadsheet.insertSheet(TAB_TITLE);
  let isNamed = false;
  try {
    fill(sheet, grid);
    trimRows(sheet, grid.length);
    isNamed = setName(spreadsheet, sheet.getRange(TAB_COLUMNS));
    SpreadsheetApp.flush();
  } catch (fault) {
    spreadsheet.deleteSheet(sheet);
    throw fault;
  }
  spreadsheet.setActiveSheet(open);
  return { sheet, isNamed, title: TAB_TITLE, grid, height: grid.length, above: 0, left: 0 };
}

/** Every formula with the scorecard carries its whole columns, so a new tab keeps only the rows that a scorecard may come to need. */
const ROWS_KEPT = 200;

function trimRows(sheet: Sheet, used: number): void {
  const kept = Math.max(ROWS_KEPT, 2 * used);
  const rows = sheet.getMaxRows();
  if (rows > kept) sheet.deleteRows(kept + 1, rows - kept);
}

function fill(sheet: Sheet, grid: Grid): void {
  const written = sheet.getRange(1, 1, grid.length, TAB_WIDTH);
  written.setValues(grid.map((row) => row.map(asValue)));
  applyLooks(written, tabLooks(grid), 0, grid.length);
  for (const column of TEXT_COLUMNS)
    sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`).setNumberFormat('@');
  for (const [column, width] of COLUMN_WIDTHS) sheet.setColumnWidth(column, width);
}

/** @param first of the range's rows in the looks, from 0 */
function applyLooks(range: Range, looks: TabLooks, first: number, end: number): void {
  const fills = looks.fills.slice(first, end);
  range.setNumberFormats(looks.formats.slice(first, end).map((row) => [...row]));
  range.setBackgrounds(fills.map((row) => [...row]));
  range.setFontWeights(
    fills.map((row, index) => row.map(() => (looks.bold[first + index] ? 'bold' : 'normal'))),
  );
}

/** Gives new rows the looks that they would have on a new tab: inserted ones look like the row above them. */
export function formatNewRows({ sheet, above, left }: ScorecardSheet, rows: readonly PlannedRow[]): void {
  const looks = tabLooks(rows.map(({ cells }) => cells));
  for (let first = 0; first < rows.length; first += 1) {
    let end = first;
    while (rows[end]?.isNew) end += 1;
    if (end === first) continue;
    const width = rows[first]?.cells.length ?? TAB_WIDTH;
    applyLooks(sheet.getRange(above + first + 1, left + 1, end - first, width), looks, first, end);
    first = end;
  }
}

function isSectionTitle(grid: Grid, row: number): boolean {
  const cells = grid[row] ?? [];
  return cells[1] === '' && SECTIONS.some((section) => section === cells[0]);
}

/** Blank rows before a new section: a colleague may insert this many meanwhile, and nothing is overwritten. */
const FAR = 3;

/**
 * Writes one setting into its row; where the tab has none, into the blank row after the settings, otherwise into a new one.
 * @returns false where the tab was edited since it was read, and nothing was written
 */
export function storeSetting(
  card: ScorecardSheet,
  name: SettingName,
  text: string,
  regional: RegionalSettings,
): boolean {
  const { sheet, grid, above, left, height } = card;
  const value = asText(text);
  const isFree = (at: number) => (grid[at] ?? []).every(isBlank);
  const title = grid.findIndex((row) => matchKey(row[0] ?? '') === 'settings' && row.slice(1).every(isBlank));
  let row = grid.length;
  let column = left + 1;
  let cells = [['', ''], ['Settings', ''], [...HEADINGS.Settings], [name, value]];
  let isRoom = row + FAR + cells.length <= height;
  const heading = grid.findIndex((_, at) => at > title && !isFree(at));
  if (title >= 0) {
    const headings = (grid[heading] ?? []).map(matchKey);
    const nameColumn = Math.max(0, headings.indexOf('setting'));
    const valueColumn = headings.includes('value') ? headings.indexOf('value') : nameColumn + 1;
    const isName = (at: number) => matchKey(grid[at]?.[nameColumn] ?? '') === matchKey(name);
    row = heading + 1;
    while (!isFree(row) && !isSectionTitle(grid, row) && !isName(row)) row += 1;
    if (isName(row)) {
      column += valueColumn;
      cells = [[value]];
      isRoom = true;
    } else {
      cells = [headings.map((_, at) => (at === nameColumn ? name : at === valueColumn ? value : ''))];
      isRoom = row < grid.length ? isFree(row) && isSectionTitle(grid, row + 1) : row < height;
      if (!isRoom) row = heading + 1;
    }
  }
  if (title < 0 && isRoom) row += FAR;
  else if (valuesIfUnchanged(card, grid, regional) === undefined) return false;
  if (!isRoom) sheet.insertRowsAfter(above + row, cells.length);
  sheet.getRange(above + row + 1, column, cells.length, cells[0]?.length ?? 0).setValues(cells);
  SpreadsheetApp.flush();
  return true;
}
