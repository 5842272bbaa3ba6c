// Number formats and bold headings of our columns, and the ones they had before.
import { resultColumnOf } from '../domain/explaining/results';
import type { ColumnPlaces } from './column-marks';
import { blocksOf } from './result-columns';
import type { TablePlace } from './table-place';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rows = Pick<TablePlace, 'headingRow' | 'lastRow'>;

/** The format of a cell that was never formatted. */
export const NO_FORMAT = 'General';

/** The number format of each of our columns, for scores of so many decimals. */
export function resultFormats(decimals: number): (id: string) => string {
  return (id) => {
    const kind = resultColumnOf(id)?.kind;
    if (kind === 'share') return '0%';
    const digits = (0).toFixed(decimals);
    // A true minus sign, as in the drivers; sorting still goes by the number.
    if (kind === 'change') return `"+"${digits};"−"${digits};0`;
    return kind === 'score' ? digits : NO_FORMAT;
  };
}

/**
 * Number formats below the heading; the next run completes what a fault left undone.
 * @param isOurs of the rows below the heading; beside a subtotal, a cell of the user's keeps its format
 */
export function formatColumns(
  sheet: Sheet,
  { headingRow, lastRow }: Rows,
  places: ColumnPlaces,
  formatOf: (id: string) => string,
  isOurs: readonly boolean[] = [],
): void {
  const height = lastRow - headingRow;
  if (height < 1) return;
  for (const { columns, first } of blocksOf(places)) {
    const formats = columns.map(formatOf);
    const range = sheet.getRange(headingRow + 2, first + 1, height, columns.length);
    const kept = isOurs.includes(false) ? range.getNumberFormats() : [];
    range.setNumberFormats(
      Array.from({ length: height }, (_, row) => (isOurs[row] === false ? (kept[row] ?? formats) : formats)),
    );
  }
}

export function boldHeadings(sheet: Sheet, { headingRow }: Rows, places: ColumnPlaces): void {
  for (const { columns, first } of blocksOf(places))
    sheet.getRange(headingRow + 1, first + 1, 1, columns.length).setFontWeight('bold');
}

/** As bold as the cell right of them, which we never touched: the user may have made the whole row bold. */
export function restoreHeadingWeight(sheet: Sheet, { headingRow }: Rows, places: ColumnPlaces): void {
  for (const { columns, first } of blocksOf(places)) {
    const beside = first + columns.length + 1;
    const weight =
      beside > sheet.getMaxColumns() ? 'normal' : sheet.getRange(headingRow + 1, beside).getFontWeight();
    sheet.getRange(headingRow + 1, first + 1, 1, columns.length).setFontWeight(weight);
  }
}
