// The history tab in the spreadsheet: found by its named range, made, read in parts, and written in one block a day.
import { HISTORY_RANGE, HISTORY_TAB, historyColumns } from '../domain/history/history-tab';
import type { SnapshotPlan } from '../domain/history/plan-snapshot';
import { atMostRuns, type RowRun } from '../domain/history/row-runs';
import { type Cell, isDateCell } from '../domain/values/cell';
import { columnLetters } from '../domain/values/cell-place';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { asText, asValue, readCells, type SheetValue } from './cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface HistorySheet {
  readonly sheet: Sheet;
  /** The heading row as it is. */
  readonly headings: readonly Cell[];
  /** The Day column below its heading. */
  readonly days: readonly Cell[];
}

/** A tab that someone sorted falls into many runs: more calls than this are never made for it. */
const MOST_READS = 16;
const MOST_REMOVALS = 8;

/** The tab under the name HISTORY, else the tab with the title; undefined where there is neither, or no history on it. */
export function findHistory(spreadsheet: Spreadsheet, regional: RegionalSettings): HistorySheet | undefined {
  const sheet =
    spreadsheet.getRangeByName(HISTORY_RANGE)?.getSheet() ?? spreadsheet.getSheetByName(HISTORY_TAB);
  if (sheet === null || sheet === undefined) return undefined;
  const [lastRow, lastColumn] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (lastRow === 0 || lastColumn === 0) return { sheet, headings: [], days: [] };
  const [headings = []] = readCells(sheet.getRange(1, 1, 1, lastColumn), regional);
  const { day } = historyColumns(headings);
  if (day === undefined) return undefined;
  const days = lastRow > 1 ? readCells(sheet.getRange(2, day + 1, lastRow - 1, 1), regional) : [];
  return { sheet, headings, days: days.map(([cell = '']) => cell) };
}

export function hasHistory(spreadsheet: Spreadsheet): boolean {
  return (
    spreadsheet.getRangeByName(HISTORY_RANGE) !== null || spreadsheet.getSheetByName(HISTORY_TAB) !== null
  );
}

/** Rows by their position below the headings, whole; in a few calls, whatever the order of the tab. */
export function readHistoryRows(
  { sheet, headings }: HistorySheet,
  runs: readonly RowRun[],
  regional: RegionalSettings,
): readonly { readonly row: number; readonly cells: readonly Cell[] }[] {
  return atMostRuns(runs, MOST_READS).flatMap(({ first, count }) =>
    readCells(sheet.getRange(first + 2, 1, count, headings.length), regional).map((cells, index) => ({
      row: first + index,
      cells,
    })),
  );
}

/** Makes the tab; the tab that was open stays open. */
export function createHistory(spreadsheet: Spreadsheet): HistorySheet {
  const open = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(HISTORY_TAB, spreadsheet.getNumSheets());
  try {
    sheet.setFrozenRows(1);
    sheet.setColumnWidth(2, 190);
    sheet.getRange('E:E').setNumberFormat('0%');
  } finally {
    spreadsheet.setActiveSheet(open);
  }
  return { sheet, headings: [], days: [] };
}

/**
 * Writes a day's block below the last row in one write, then removes the rows that it replaces and the days that are thinned.
 * A fault in between leaves both blocks: the lower one counts, and the next run removes the other.
 */
export function writeSnapshot(
  spreadsheet: Spreadsheet,
  { sheet, headings, days }: HistorySheet,
  plan: SnapshotPlan,
): void {
  const width = plan.headings.length;
  makeRoom(sheet, days.length + 1 + plan.block.length, width);
  if (plan.headings.length > headings.length || headings.length === 0) {
    const range = sheet.getRange(1, 1, 1, width);
    range.setValues([plan.headings.map(asText)]);
    range.setFontWeight('bold');
    spreadsheet.setNamedRange(HISTORY_RANGE, sheet.getRange(`A:${columnLetters(width)}`));
  }
  const block = sheet.getRange(days.length + 2, 1, plan.block.length, width);
  block.setValues(plan.block.map((row) => row.map(historyValue)));
  // Writes fail late: what is removed next must not go before the block is there.
  SpreadsheetApp.flush();
  removeRows(sheet, plan.removals, days.length + plan.block.length, width);
}

/** Days go as ISO text, which every locale reads as dates; other text stays text. */
function historyValue(cell: Cell): SheetValue {
  return isDateCell(cell) ? cell.day : asValue(cell);
}

function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (maxRows < rows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (maxColumns < columns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

function removeRows(sheet: Sheet, removals: readonly RowRun[], rows: number, width: number): void {
  if (removals.length <= MOST_REMOVALS) {
    for (const { first, count } of removals) sheet.deleteRows(first + 2, count);
    return;
  }
  // Someone sorted the tab: the rows that stay move up in one write, formulas of the user's own columns with them.
  const range = sheet.getRange(2, 1, rows, width);
  const [values, formulas] = [range.getValues(), range.getFormulas()];
  const removed = new Set(
    removals.flatMap(({ first, count }) => Array.from({ length: count }, (_, at) => first + at)),
  );
  const staying = values.flatMap((row, index) =>
    removed.has(index)
      ? []
      : [
          row.map(
            (value, column) =>
              formulas[index]?.[column] || (typeof value === 'string' ? asText(value) : value),
          ),
        ],
  );
  sheet.getRange(2, 1, staying.length, width).setValues(staying);
  sheet.deleteRows(staying.length + 2, rows - staying.length);
}
