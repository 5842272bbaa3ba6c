// The open spreadsheet and its tabs, found and made.
import type { Cell } from '../domain/values/cell';
import type { SpreadsheetContext } from '../domain/values/regional-settings';
import { readCells } from './cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function openBook(): Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}

export function activeSheet(book: Spreadsheet): Sheet {
  return book.getActiveSheet();
}

/** A tab by its name; undefined where there is none. */
export function sheetNamed(book: Spreadsheet, name: string): Sheet | undefined {
  return book.getSheetByName(name) ?? undefined;
}

/** Everything on a tab, from A1 to its last filled cell. */
export function readSheet(sheet: Sheet, spreadsheet: SpreadsheetContext): Cell[][] {
  return readCells(sheet.getDataRange(), spreadsheet);
}

export function sameSheet(one: Sheet, other: Sheet): boolean {
  return one.getSheetId() === other.getSheetId();
}

/** What the person has selected; undefined where nothing is. */
export function selectedRange(book: Spreadsheet): GoogleAppsScript.Spreadsheet.Range | undefined {
  return book.getActiveRange() ?? undefined;
}

/** Makes a tab, and opens it; where the name is taken, a number goes behind it. */
export function addTab(book: Spreadsheet, wanted: string): Sheet {
  const taken = new Set(book.getSheets().map((sheet) => sheet.getName()));
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted} ${number}`;
  return book.insertSheet(name);
}
