// The first two free columns of a tab, and how formulas are written into them.
import type { SheetValue } from './cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface FormulaRows {
  readonly headingRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** From 1. It and the columns right of it are empty, without even a formula that shows nothing. */
export function firstFreeColumn(sheet: Sheet): number {
  return sheet.getLastColumn() + 1;
}

/** Headings and formulas in one write; the rows between them stay blank. */
export function writeFormulas(
  sheet: Sheet,
  column: number,
  { headingRow, firstRow, lastRow }: FormulaRows,
  [headings, formulas]: readonly [SheetValue[], SheetValue[]],
): void {
  const width = sheet.getMaxColumns();
  if (width < column + 1) sheet.insertColumnsAfter(width, column + 1 - width);
  // In plain-text cells, which new columns may take over from their neighbor, a formula would stay a text.
  sheet.getRange(headingRow, column, lastRow - headingRow + 1, 2).setNumberFormat('General');
  const height = firstRow - headingRow + 1;
  const rows = Array.from({ length: height }, (_, at) =>
    at === 0 ? headings : at === height - 1 ? formulas : ['', ''],
  );
  sheet.getRange(headingRow, column, height, 2).setValues(rows);
}
