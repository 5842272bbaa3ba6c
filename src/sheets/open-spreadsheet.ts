// The open spreadsheet and its tabs, found and made.
import type { Cell } from '../domain/values/cell';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { readCells } from './cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function openSpreadsheet(): Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}

export function activeSheet(spreadsheet: Spreadsheet): Sheet {
  return spreadsheet.getActiveSheet();
}

/** Any tab by its name, with cells or without. */
export function tabNamed(spreadsheet: Spreadsheet, name: string): Sheet | undefined {
  return spreadsheet.getSheetByName(name) ?? undefined;
}

/** A tab with cells by its name; undefined where there is none. */
export function sheetNamed(spreadsheet: Spreadsheet, name: string): Sheet | undefined {
  const sheet = tabNamed(spreadsheet, name);
  return sheet && hasCells(sheet) ? sheet : undefined;
}

/** False for a chart on its own tab and for a Connected Sheet: asking them for a range throws. */
export function hasCells(sheet: Sheet): boolean {
  return sheet.getType() === SpreadsheetApp.SheetType.GRID;
}

export interface TabWithoutCells {
  readonly code: 'tab-is-chart' | 'tab-is-connected';
  readonly tab: string;
}

/** Why a tab cannot be read; undefined for an ordinary tab with cells. */
export function withoutCells(sheet: Sheet): TabWithoutCells | undefined {
  if (hasCells(sheet)) return undefined;
  return sheet.getType() !== SpreadsheetApp.SheetType.OBJECT
    ? { code: 'tab-is-connected', tab: sheet.getName() }
    : { code: 'tab-is-chart', tab: sheet.getName() };
}

/** Everything on a tab, from A1 to its last filled cell. */
export function readSheet(sheet: Sheet, regional: RegionalSettings): Cell[][] {
  return readCells(sheet.getDataRange(), regional);
}

export function sameSheet(one: Sheet, other: Sheet): boolean {
  return one.getSheetId() === other.getSheetId();
}

/** The user's selection; undefined without one. */
export function selectedRange(spreadsheet: Spreadsheet): GoogleAppsScript.Spreadsheet.Range | undefined {
  return spreadsheet.getActiveRange() ?? undefined;
}

/** Makes a tab, and opens it; a number is added to a name that is taken. */
export function addTab(spreadsheet: Spreadsheet, title: string): Sheet {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName()));
  let name = title;
  for (let number = 2; taken.has(name); number += 1) name = `${title} ${number}`;
  return spreadsheet.insertSheet(name);
}

/** Selects a cell on its tab, which comes to the front. @returns whether there is such a cell */
export function selectCell(tab: string, row: number, column: number): boolean {
  const sheet = sheetNamed(openSpreadsheet(), tab);
  if (sheet === undefined || row > sheet.getMaxRows() || column > sheet.getMaxColumns()) return false;
  sheet.getRange(row, column).activate();
  return true;
}
