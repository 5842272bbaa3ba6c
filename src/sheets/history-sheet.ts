// The history tab in the spreadsheet: found by its named range, made, read in parts, and written in one block a day.
import {
  HISTORY_HEADINGS,
  HISTORY_RANGE,
  HISTORY_TAB,
  historyColumns,
  SPARE_COLUMNS,
} from '../domain/history/history-tab';
import type { SnapshotPlan } from '../domain/history/plan-snapshot';
import { atMostRuns, type RowRun } from '../domain/history/row-runs';
import { type Cell, isBlank, isDateCell } from '../domain/values/cell';
import { columnLetters } from '../domain/values/cell-place';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { asText, asValue, readCells, type SheetValue } from './cells';
import { writeOrRestore } from './write-or-restore';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface HistorySheet {
  readonly sheet: Sheet;
  /** The heading row as it is. */
  readonly headings: readonly Cell[];
  /** The Day column below its heading, down to the last day. */
  readonly days: readonly Cell[];
  /** Whether the name HISTORY leads to the tab. */
  readonly isNamed: boolean;
}

/** A history whose first row lacks a heading that every history has. */
export interface UnreadableHistory {
  readonly unreadable: { readonly tab: string; readonly missing: string };
}

/** A tab that someone sorted falls into many runs: more calls than this are never made for it. */
const MOST_READS = 16;

/** After a fault where the old cells could not be restored either. */
export const PARTLY_WRITTEN =
  'The scores are written, but today may be on the tab Health History only in part. Score again to complete it.';

/** The tab under the name HISTORY, else the tab with the title; undefined where there is neither. */
export function findHistory(
  spreadsheet: Spreadsheet,
  regional: RegionalSettings,
): HistorySheet | UnreadableHistory | undefined {
  const named = spreadsheet.getRangeByName(HISTORY_RANGE)?.getSheet();
  const sheet = named ?? spreadsheet.getSheetByName(HISTORY_TAB);
  if (sheet === null) return undefined;
  const isNamed = named !== undefined;
  const [lastRow, lastColumn] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (lastRow === 0 || lastColumn === 0) return { sheet, headings: [], days: [], isNamed };
  const [headings = []] = readCells(sheet.getRange(1, 1, 1, lastColumn), regional);
  const { day, account } = historyColumns(headings);
  if (day === undefined || account === undefined) {
    const missing = day === undefined ? HISTORY_HEADINGS.day : HISTORY_HEADINGS.account;
    return { unreadable: { tab: sheet.getName(), missing } };
  }
  const days = lastRow > 1 ? readCells(sheet.getRange(2, day + 1, lastRow - 1, 1), regional) : [];
  return { sheet, headings, days: withoutBlankEnd(days.map(([cell = '']) => cell)), isNamed };
}

/** A formula of the user's that fills a whole column reaches below the last snapshot. */
function withoutBlankEnd(days: readonly Cell[]): readonly Cell[] {
  let length = days.length;
  while (length > 0 && isBlank(days[length - 1] ?? '')) length -= 1;
  return days.slice(0, length);
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

/**
 * Makes the tab, its columns in the order of HISTORY_HEADINGS; the tab that was open stays open.
 * @param decimals of the scores
 */
export function createHistory(spreadsheet: Spreadsheet, decimals: number): HistorySheet {
  const open = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(HISTORY_TAB, spreadsheet.getNumSheets());
  try {
    sheet.setFrozenRows(1);
    sheet.setColumnWidth(2, 190);
    // Score, coverage; headings and stamps are wider than a usual column.
    sheet.getRange('C:C').setNumberFormat((0).toFixed(decimals));
    sheet.getRange('E:E').setNumberFormat('0%');
    sheet.setColumnWidths(5, 2, 125);
  } finally {
    spreadsheet.setActiveSheet(open);
  }
  return { sheet, headings: [], days: [], isNamed: false };
}

/**
 * Writes today's rows, then removes the rows that are no longer needed. Cells of the user's own columns are never written.
 * After a fault today's rows are as they were before.
 * @returns whether the rows to remove are gone; the next run tries again
 */
export function writeSnapshot(
  spreadsheet: Spreadsheet,
  history: HistorySheet,
  plan: SnapshotPlan,
  regional: RegionalSettings,
): boolean {
  const { sheet, headings, isNamed } = history;
  const width = plan.headings.length;
  fitGrid(sheet, plan.first + 1 + plan.block.length, width, headings.length === 0);
  const added = plan.headings.slice(headings.length);
  if (added.length > 0) {
    const range = sheet.getRange(1, headings.length + 1, 1, added.length);
    range.setValues([added.map(asText)]);
    range.setFontWeight('bold');
  }
  if (added.length > 0 || !isNamed)
    spreadsheet.setNamedRange(HISTORY_RANGE, sheet.getRange(`A:${columnLetters(width)}`));
  writeBlock(history, plan, regional);
  return removeRows(sheet, plan);
}

/** Rows that are on the tab already are read first, so that a fault can give them back. */
function writeBlock({ sheet, days }: HistorySheet, plan: SnapshotPlan, regional: RegionalSettings): void {
  const { first, block } = plan;
  if (block.length === 0) return;
  const parts = plan.columns.map((columns) => {
    const range = sheet.getRange(first + 2, columns.first + 1, block.length, columns.count);
    const before = first < days.length ? readCells(range, regional) : undefined;
    const now = block.map(
      (cells, row) => cells?.slice(columns.first, columns.first + columns.count) ?? before?.[row] ?? [],
    );
    return { range, before, now };
  });
  writeOrRestore(
    () => {
      for (const { range, now } of parts) range.setValues(now.map((row) => row.map(historyValue)));
    },
    () => {
      for (const { range, before } of parts)
        if (before === undefined) range.clearContent();
        else range.setValues(before.map((row) => row.map(historyValue)));
    },
    () =>
      parts.every(({ range, before, now }) => {
        const wanted = before ?? now.map((row) => row.map(() => ''));
        return JSON.stringify(readCells(range, regional)) === JSON.stringify(wanted);
      }),
    PARTLY_WRITTEN,
  );
}

/** Days go as ISO text, which every locale reads as dates; other text stays text. */
function historyValue(cell: Cell): SheetValue {
  return isDateCell(cell) ? cell.day : asValue(cell);
}

/** A new tab has 26 columns, and blank cells count in what a spreadsheet may hold. */
function fitGrid(sheet: Sheet, rows: number, columns: number, isNew: boolean): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const most = columns + SPARE_COLUMNS;
  if (isNew && maxColumns > most) sheet.deleteColumns(most + 1, maxColumns - most);
  if (maxRows < rows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (maxColumns < columns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

function removeRows(sheet: Sheet, { removals, headings, columns }: SnapshotPlan): boolean {
  if (removals.length === 0) return true;
  try {
    const isFirstRow = removals.some(({ first }) => first === 0);
    const firstRow =
      isFirstRow && hasUsersColumns(columns, headings.length)
        ? sheet.getRange(2, 1, 1, headings.length)
        : undefined;
    const [formulas = []] = firstRow?.getFormulas() ?? [];
    for (const { first, count } of removals) sheet.deleteRows(first + 2, count);
    if (formulas.some((formula) => formula !== '')) restoreColumnFormulas(sheet, formulas);
    SpreadsheetApp.flush();
    return true;
  } catch (fault) {
    console.error(fault);
    return false;
  }
}

function hasUsersColumns(columns: readonly RowRun[], width: number): boolean {
  return columns.reduce((sum, { count }) => sum + count, 0) < width;
}

/** A formula of the user's in the first row that fills its column, such as ARRAYFORMULA, must not go with that row. */
function restoreColumnFormulas(sheet: Sheet, formulas: readonly string[]): void {
  const [values = []] = sheet.getRange(2, 1, 1, formulas.length).getValues();
  formulas.forEach((formula, column) => {
    if (formula !== '' && values[column] === '') sheet.getRange(2, column + 1).setFormula(formula);
  });
}
