// The tab of scorecard versions: made with the first version, one line appended for each change, read whole for the sidebar.
import { VERSION_HEADINGS, VERSIONS_TAB } from '../domain/history/versions';
import { type Cell, isDateCell } from '../domain/values/cell';
import { columnLetters } from '../domain/values/cell-place';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { asText, asValue, readCells, withinGrid } from './cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Of a row with one line of text, in pixels. */
const ROW_HEIGHT = 21;
/** The headings are above it. */
const FIRST_ROW = 2;

/** Everything on the tab; empty where there is none. */
export function readVersions(spreadsheet: Spreadsheet, regional: RegionalSettings): Cell[][] {
  const sheet = spreadsheet.getSheetByName(VERSIONS_TAB);
  return sheet === null ? [] : readCells(sheet.getDataRange(), regional);
}

/** The tab up to its last column, the whole scorecards, which are long; undefined where there is no tab. */
export function readVersionStamps(
  spreadsheet: Spreadsheet,
  regional: RegionalSettings,
): Cell[][] | undefined {
  const sheet = spreadsheet.getSheetByName(VERSIONS_TAB);
  if (sheet === null) return undefined;
  const last = columnLetters(VERSION_HEADINGS.length - 1);
  const stamps = withinGrid(() => sheet.getRange(`A:${last}`));
  return stamps === undefined ? [] : readCells(stamps, regional);
}

/** Appends a line in the order of VERSION_HEADINGS. Days go as ISO text, which every locale reads as dates. */
export function appendVersion(spreadsheet: Spreadsheet, line: readonly Cell[]): void {
  const existing = spreadsheet.getSheetByName(VERSIONS_TAB);
  const sheet = existing ?? createVersions(spreadsheet);
  const row = existing === null ? FIRST_ROW : nextRow(existing);
  sheet
    .getRange(row, 1, 1, line.length)
    .setValues([line.map((cell) => (isDateCell(cell) ? cell.day : asValue(cell)))]);
  // The scorecard is one cell of a hundred lines: the row must not grow with it.
  sheet.setRowHeightsForced(row, 1, ROW_HEIGHT);
  // Writes fail late: a version that could not be kept is reported.
  SpreadsheetApp.flush();
}

function nextRow(sheet: Sheet): number {
  const lastRow = sheet.getLastRow();
  // A fault while the tab was made may have left it without its headings.
  if (lastRow === 0) writeHeadings(sheet);
  const row = Math.max(lastRow + 1, FIRST_ROW);
  if (row > sheet.getMaxRows()) sheet.insertRowsAfter(row - 1, 1);
  return row;
}

/** The tab that was open stays open. */
function createVersions(spreadsheet: Spreadsheet): Sheet {
  const open = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(VERSIONS_TAB, spreadsheet.getNumSheets());
  try {
    writeHeadings(sheet);
  } finally {
    spreadsheet.setActiveSheet(open);
  }
  return sheet;
}

function writeHeadings(sheet: Sheet): void {
  const headings = sheet.getRange(1, 1, 1, VERSION_HEADINGS.length);
  headings.setValues([VERSION_HEADINGS.map(asText)]);
  headings.setFontWeight('bold');
  sheet.setFrozenRows(1);
  sheet.setColumnWidths(3, 3, 320);
}
