// The first two free columns of a tab, and how formulas are written into them.
import type { SheetValue } from './cells';
import { writeOrRestore } from './write-or-restore';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** From 1. */
export interface FormulaRows {
  readonly headingRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** One formula in the heading row fills the column to its end; otherwise they begin in the first row and end with the last one. */
  readonly isOpen: boolean;
}

/** From 1. It and the columns right of it are empty, without even a formula that shows nothing. */
export function firstFreeColumn(sheet: Sheet): number {
  return sheet.getLastColumn() + 1;
}

/**
 * Headings and formulas in one write; the rows between them stay blank. The columns were free: what is refused leaves them so.
 * @returns whether the cells hold the formulas, as read back
 */
export function writeFormulas(
  sheet: Sheet,
  column: number,
  { headingRow, firstRow, lastRow, isOpen }: FormulaRows,
  headings: readonly string[],
  formulas: readonly string[],
): boolean {
  const width = sheet.getMaxColumns();
  if (width < column + 1) sheet.insertColumnsAfter(width, column + 1 - width);
  const end = isOpen ? sheet.getMaxRows() : lastRow;
  const height = isOpen ? 1 : firstRow - headingRow + 1;
  const rows = Array.from({ length: height }, (_, at): SheetValue[] => {
    if (at === height - 1) return [...formulas];
    return at === 0 ? [...headings] : formulas.map(() => '');
  });
  const range = sheet.getRange(headingRow, column, height, formulas.length);
  writeOrRestore(
    () => {
      // In plain-text cells, which new columns may take over from their neighbor, a formula would stay a text.
      sheet.getRange(headingRow, column, end - headingRow + 1, formulas.length).setNumberFormat('General');
      range.setValues(rows);
    },
    () => range.clearContent(),
    () => range.isBlank(),
    'The cells of the formulas may hold a part of them: clear them, then try again.',
  );
  const [found = []] = range.getFormulas().slice(height - 1);
  const isAccepted = formulas.every((formula, at) => sameFormula(formula, found[at] ?? ''));
  if (!isAccepted) {
    range.clearContent();
    SpreadsheetApp.flush();
  }
  return isAccepted;
}

function sameFormula(one: string, other: string): boolean {
  const bare = (formula: string) => formula.replace(/\s/g, '').toUpperCase();
  return bare(one) === bare(other);
}
