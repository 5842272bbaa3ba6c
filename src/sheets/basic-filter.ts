// The sheet's basic filter: a sort through it must move our columns along with the accounts.

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

/** Makes the filter anew up to our last column, with the same criteria on every column. */
export function widenFilter(sheet: Sheet, lastColumn: number): void {
  const filter = sheet.getFilter();
  if (filter === null) return;
  const range = filter.getRange();
  const first = range.getColumn();
  const criteria = Array.from({ length: range.getNumColumns() }, (_, offset) =>
    filter.getColumnFilterCriteria(first + offset),
  );
  const columns = lastColumn - first + 1;
  const put = (width: number) => {
    const made = sheet.getRange(range.getRow(), first, range.getNumRows(), width).createFilter();
    criteria.forEach((each, offset) => {
      if (each !== null) made.setColumnFilterCriteria(first + offset, each.copy().build());
    });
  };
  filter.remove();
  try {
    put(columns);
  } catch (fault) {
    sheet.getFilter()?.remove();
    put(range.getNumColumns());
    throw fault;
  }
}
