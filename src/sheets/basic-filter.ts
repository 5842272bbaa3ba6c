// The sheet's basic filter: a sort through it must move our columns along with the accounts.
import { type ColumnMarks, markFilterEnd, readMarks } from './column-marks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * @param headingRow from 1
 * @param lastColumn the last of our columns, from 1
 * @returns whether a basic filter covers the table's heading but not our columns
 */
export function filterFallsShort(sheet: Sheet, headingRow: number, lastColumn: number): boolean {
  const range = sheet.getFilter()?.getRange();
  if (!range) return false;
  return range.getRow() === headingRow && range.getLastColumn() < lastColumn;
}

/** Creates the filter again, up to our last column, and remembers where it ended. */
export function widenFilter(sheet: Sheet): void {
  const end = sheet.getFilter()?.getRange().getLastColumn() ?? 0;
  const { places, filterEnd } = readMarks(sheet);
  const last = Math.max(...places.values()) + 1;
  if (end === 0 || end >= last) return;
  if (filterEnd === undefined) markFilterEnd(sheet, end - 1);
  endFilterAt(sheet, last);
}

/** Takes back what was widened, where the filter still ends with our columns. */
export function narrowFilter(sheet: Sheet, { columns, filterEnd }: ColumnMarks): void {
  if (filterEnd === undefined) return;
  const end = sheet.getFilter()?.getRange().getLastColumn();
  if (columns.some(({ at }) => at + 1 === end)) endFilterAt(sheet, filterEnd.at + 1);
  filterEnd.remove();
}

/** Creates the filter again, with the same criteria on the columns that it keeps; after a fault it is restored. */
function endFilterAt(sheet: Sheet, lastColumn: number): void {
  const filter = sheet.getFilter();
  if (filter === null) return;
  const range = filter.getRange();
  const first = range.getColumn();
  const criteria = Array.from({ length: range.getNumColumns() }, (_, offset) =>
    filter.getColumnFilterCriteria(first + offset),
  );
  const put = (width: number) => {
    const made = sheet.getRange(range.getRow(), first, range.getNumRows(), width).createFilter();
    criteria.slice(0, width).forEach((each, offset) => {
      if (each !== null) made.setColumnFilterCriteria(first + offset, each.copy().build());
    });
  };
  filter.remove();
  try {
    put(lastColumn - first + 1);
    SpreadsheetApp.flush();
  } catch (fault) {
    sheet.getFilter()?.remove();
    put(range.getNumColumns());
    throw fault;
  }
}
