// The tab of scorecard versions: made with the first version, one line appended for each change, read whole for the sidebar.
import { VERSION_HEADINGS, VERSIONS_TAB } from '../domain/history/versions';
import { type Cell, isDateCell } from '../domain/values/cell';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { asText, asValue, readCells } from './cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Of a row with one line of text, in pixels. */
const ROW_HEIGHT = 21;

/** Everything on the tab; empty where there is none. */
export function readVersions(spreadsheet: Spreadsheet, regional: RegionalSettings): Cell[][] {
  const sheet = spreadsheet.getSheetByName(VERSIONS_TAB);
  return sheet === null ? [] : readCells(sheet.getDataRange(), regional);
}

/** Appends a line in the order of VERSION_HEADINGS. Days go as ISO text, which every locale reads as dates. */
export function appendVersion(spreadsheet: Spreadsheet, line: readonly Cell[]): void {
  const sheet = spreadsheet.getSheetByName(VERSIONS_TAB) ?? createVersions(spreadsheet);
  const row = sheet.getLastRow() + 1;
  if (row > sheet.getMaxRows()) sheet.insertRowsAfter(row - 1, 1);
  sheet
    .getRange(row, 1, 1, line.length)
    .setValues([line.map((cell) => (isDateCell(cell) ? cell.day : asValue(cell)))]);
  // The scorecard is one cell of a hundred lines: the row must not grow with it.
  sheet.setRowHeightsForced(row, 1, ROW_HEIGHT);
}

/** The tab that was open stays open. */
function createVersions(spreadsheet: Spreadsheet): Sheet {
  const open = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(VERSIONS_TAB, spreadsheet.getNumSheets());
  try {
    const headings = sheet.getRange(1, 1, 1, VERSION_HEADINGS.length);
    headings.setValues([VERSION_HEADINGS.map(asText)]);
    headings.setFontWeight('bold');
    sheet.setFrozenRows(1);
    sheet.setColumnWidths(3, 3, 320);
  } finally {
    spreadsheet.setActiveSheet(open);
  }
  return sheet;
}
