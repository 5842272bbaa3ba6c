// The alerts tab: read whole in one call, written in a few, in whatever order users sort it.
import { statusText } from '../domain/alerts/alert-row';
import {
  ALERT_HEADINGS,
  ALERTS_TAB,
  type AlertColumn,
  type AlertColumns,
  type AlertTabRow,
  parseAlertsTab,
} from '../domain/alerts/alerts-tab';
import {
  ALERT_COLUMNS,
  type AlertLine,
  type AlertsPlan,
  alertCell,
  changedCells,
  lineKey,
} from '../domain/alerts/plan-alerts';
import { wholeAmountFormat } from '../domain/values/amount';
import { type Cell, isBlank, isDateCell } from '../domain/values/cell';
import { columnLetters } from '../domain/values/cell-place';
import { addDays, type CivilDay } from '../domain/values/civil-day';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { asText, asValue, readCells, type SheetValue } from './cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface AlertsSheet {
  readonly sheet: Sheet;
  /** Everything on the tab, headings first. */
  readonly grid: readonly (readonly Cell[])[];
}

/** undefined where there is no such tab. */
export function findAlerts(spreadsheet: Spreadsheet, regional: RegionalSettings): AlertsSheet | undefined {
  const sheet = spreadsheet.getSheetByName(ALERTS_TAB);
  return sheet === null ? undefined : { sheet, grid: readCells(sheet.getDataRange(), regional) };
}

export interface AlertsWrite {
  readonly plan: AlertsPlan;
  readonly asOf: CivilDay;
  readonly decimals: number;
  /** Number format of the accounts' amounts; '' without a value column. */
  readonly valueFormat: string;
  readonly regional: RegionalSettings;
  /** Whether this is the first scoring of the day. */
  readonly isFirstToday: boolean;
}

/**
 * Makes the tab right of the accounts, with the new alerts on it; the tab that was open stays open.
 * @param blank the tab as a run that was cut short left it
 */
export function createAlerts(
  spreadsheet: Spreadsheet,
  accounts: Sheet,
  write: AlertsWrite,
  blank: Sheet | undefined,
): void {
  if (blank !== undefined) {
    fillTab(blank, write);
    return;
  }
  const open = spreadsheet.getActiveSheet();
  try {
    fillTab(spreadsheet.insertSheet(ALERTS_TAB, accounts.getIndex()), write);
  } finally {
    spreadsheet.setActiveSheet(open);
  }
}

/** Cells come last: until they are there the tab is blank, and the next run does all of it again. */
function fillTab(sheet: Sheet, write: AlertsWrite): void {
  const headings = ALERT_COLUMNS.map((name) => ALERT_HEADINGS[name]);
  const lines = write.plan.opened.map((line) => lineValues(line, ALERT_COLUMNS));
  makeRoom(sheet, lines.length + 1);
  formatTab(sheet, newColumns(), write);
  sheet.getRange(1, 1, lines.length + 1, headings.length).setValues([headings, ...lines]);
  SpreadsheetApp.flush();
}

function newColumns(): AlertColumns {
  return Object.fromEntries(ALERT_COLUMNS.map((name, at) => [name, at]));
}

/** So that Status is in view on a screen of 1440 pixels. */
const NARROW = 84;
const WIDTHS: readonly (readonly [AlertColumn, number])[] = [
  ['account', 160],
  ['alert', 120],
  ['because', 250],
  ['action', 250],
  ['status', 150],
  ['note', 220],
];

/** Headings above numbers and days, which are right-aligned. */
const ABOVE_NUMBERS: ReadonlySet<AlertColumn> = new Set(['day', 'score', 'change', 'value', 'renewal']);

/** Formats cover the whole columns, so that lines of later runs have them. */
function formatTab(sheet: Sheet, columns: AlertColumns, { asOf, decimals, valueFormat }: AlertsWrite): void {
  const rows = sheet.getMaxRows() - 1;
  const column = (name: AlertColumn) => sheet.getRange(2, (columns[name] ?? 0) + 1, rows, 1);
  const digits = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  sheet
    .getRange(1, 1, 1, ALERT_COLUMNS.length)
    .setFontWeight('bold')
    .setHorizontalAlignments([ALERT_COLUMNS.map((name) => (ABOVE_NUMBERS.has(name) ? 'right' : 'left'))]);
  sheet.setFrozenRows(1);
  sheet.setColumnWidths(1, ALERT_COLUMNS.length, NARROW);
  for (const [name, width] of WIDTHS) sheet.setColumnWidth((columns[name] ?? 0) + 1, width);
  column('day').setNumberFormat('yyyy-mm-dd');
  column('renewal').setNumberFormat('yyyy-mm-dd');
  column('score').setNumberFormat(digits);
  column('change').setNumberFormat(`"+"${digits};"−"${digits};0`);
  column('value').setNumberFormat(wholeAmountFormat(valueFormat));
  sheet.getRange(2, 1, rows, ALERT_COLUMNS.length).setWrap(true).setVerticalAlignment('top');
  offerStatuses(sheet, columns, asOf);
}

/** A list to choose from; other days can be typed, since nothing is refused. */
function offerStatuses(sheet: Sheet, columns: AlertColumns, asOf: CivilDay): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList(['Open', 'Done', snoozeText(asOf, 7), snoozeText(asOf, 30)], true)
    .setAllowInvalid(true)
    .setHelpText('Open, Done, or Snoozed until a day such as 2026-12-31.')
    .build();
  sheet.getRange(2, (columns.status ?? 0) + 1, sheet.getMaxRows() - 1, 1).setDataValidation(rule);
}

function snoozeText(asOf: CivilDay, days: number): string {
  return statusText({ kind: 'snoozed', until: addDays(asOf, days) });
}

/**
 * New lines go below the others in one write, and then move to the top; lines that are there are found again after that.
 * A fault in between leaves whole lines: the next run goes on from there.
 */
export function writeAlerts({ sheet, grid }: AlertsSheet, columns: AlertColumns, write: AlertsWrite): void {
  const { plan, asOf, regional, isFirstToday } = write;
  let current = grid;
  if (plan.opened.length > 0) {
    appendLines(sheet, grid, columns, plan.opened);
    // The tab may have been sorted meanwhile: lines are found again by their content.
    current = readCells(sheet.getDataRange(), regional);
  }
  // The days to choose from count from today.
  if (plan.opened.length > 0 || isFirstToday) offerStatuses(sheet, columns, asOf);
  const tab = parseAlertsTab(current, () => regional.locale().dateOrder);
  if ('missing' in tab) return;
  const rowsNow = new Map(tab.rows.map((row) => [lineKey(row), row]));
  const updates = plan.updates.flatMap(({ row, line }) => {
    const now = rowsNow.get(lineKey(row));
    return now === undefined ? [] : [{ now, cells: changedCells(now, line, columns) }];
  });
  const changed = updates.filter(({ cells }) => cells.size > 0);
  writeCells(sheet, current, changed);
  for (const changes of [plan.recovered, plan.gone, plan.reopened]) {
    const [first] = changes;
    const rows = changes.flatMap(({ row }) => rowsNow.get(lineKey(row)) ?? []);
    if (first !== undefined && rows.length > 0)
      sheet
        .getRangeList(rows.map(({ row }) => `${columnLetters((columns.status ?? 0) + 1)}${row + 1}`))
        .setValue(asText(statusText(first.status)));
  }
  if (changed.length + plan.recovered.length + plan.gone.length + plan.reopened.length > 0)
    SpreadsheetApp.flush();
}

function appendLines(
  sheet: Sheet,
  grid: AlertsSheet['grid'],
  columns: AlertColumns,
  lines: readonly AlertLine[],
): void {
  const last = lastFilledRow(grid, columns);
  makeRoom(sheet, last + lines.length);
  for (const run of runsOfColumns(columns)) {
    const values = lines.map((line) => lineValues(line, run.names));
    sheet.getRange(last + 1, run.first + 1, lines.length, run.names.length).setValues(values);
  }
  SpreadsheetApp.flush();
  if (last > 1) sheet.moveRows(sheet.getRange(last + 1, 1, lines.length, 1), 2);
}

/** Of our columns only: a formula that fills one of the user's columns far down does not count. */
function lastFilledRow(grid: AlertsSheet['grid'], columns: AlertColumns): number {
  const ours = Object.values(columns);
  let last = grid.length;
  while (last > 1 && ours.every((column) => isBlank(grid[last - 1]?.[column] ?? ''))) last -= 1;
  return Math.max(1, last);
}

interface ColumnRun {
  /** From 0. */
  readonly first: number;
  readonly names: readonly AlertColumn[];
}

/** Neighboring columns of ours, so that each run takes one write; that of the account's name last, since it makes a line one. */
function runsOfColumns(columns: AlertColumns): readonly ColumnRun[] {
  const placed = ALERT_COLUMNS.flatMap((name) => {
    const at = columns[name];
    return at === undefined || name === 'note' ? [] : [{ name, at }];
  }).sort((a, b) => a.at - b.at);
  const runs: { first: number; names: AlertColumn[] }[] = [];
  for (const { name, at } of placed) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.first + last.names.length === at) last.names.push(name);
    else runs.push({ first: at, names: [name] });
  }
  return runs.sort((a, b) => Number(a.names.includes('account')) - Number(b.names.includes('account')));
}

function lineValues(line: AlertLine, names: readonly AlertColumn[]): SheetValue[] {
  return names.map((name) => cellValue(alertCell(line, name) ?? ''));
}

/** Days go as ISO text, which every locale reads as dates; other text stays text. */
function cellValue(cell: Cell): SheetValue {
  return isDateCell(cell) ? cell.day : asValue(cell);
}

interface CellsOfRow {
  readonly now: AlertTabRow;
  /** By position of the column, from 0. */
  readonly cells: ReadonlyMap<number, Cell>;
}

/** One write from the first to the last changed line of each run of columns; what does not change keeps its values and formulas. */
function writeCells(sheet: Sheet, grid: AlertsSheet['grid'], changes: readonly CellsOfRow[]): void {
  if (changes.length === 0) return;
  const byRow = new Map(changes.map(({ now, cells }) => [now.row, cells]));
  const rows = [...byRow.keys()];
  const top = Math.min(...rows);
  const height = Math.max(...rows) - top + 1;
  for (const { first, count } of columnRuns(changes)) {
    const range = sheet.getRange(top + 1, first + 1, height, count);
    const formulas = range.getFormulas();
    range.setValues(
      formulas.map((line, at) =>
        line.map((formula, column) => {
          const changed = byRow.get(top + at)?.get(first + column);
          if (changed !== undefined) return cellValue(changed);
          return formula === '' ? cellValue(grid[top + at]?.[first + column] ?? '') : formula;
        }),
      ),
    );
  }
}

function columnRuns(
  changes: readonly CellsOfRow[],
): readonly { readonly first: number; readonly count: number }[] {
  const columns = [...new Set(changes.flatMap(({ cells }) => [...cells.keys()]))].sort((a, b) => a - b);
  const runs: { first: number; count: number }[] = [];
  for (const column of columns) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.first + last.count === column) last.count += 1;
    else runs.push({ first: column, count: 1 });
  }
  return runs;
}

function makeRoom(sheet: Sheet, rows: number): void {
  const there = sheet.getMaxRows();
  if (there < rows) sheet.insertRowsAfter(there, rows - there);
}
