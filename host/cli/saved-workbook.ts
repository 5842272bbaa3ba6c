// The scored workbook as a file: our columns as wide as their texts, and the headings of a table from a CSV in view.
import type { FileLine, FileSheet, FileValue, WorkbookFile } from '../formats/xlsx/workbook-file';
import { widthOf } from './text-layout';

const PIXELS_PER_LETTER = 7;
const PADDING = 18;
const NARROWEST = 56;
const WIDEST = 420;

/** @param fresh where a table from a CSV is, which has no look of its own yet */
export function savedWorkbook(
  file: WorkbookFile,
  fresh: { readonly sheet: string; readonly headingRow: number } | undefined,
): WorkbookFile {
  const sheets = file.sheets.map((sheet) => {
    const fitted = withFittedColumns(sheet);
    return fresh?.sheet === sheet.name ? { ...fitted, frozenRows: fresh.headingRow } : fitted;
  });
  return { ...file, sheets };
}

/** Columns that have a width keep it. */
function withFittedColumns(sheet: FileSheet): FileSheet {
  const longest = new Map<number, number>();
  for (const { column, value } of sheet.cells) {
    if (value === null || sheet.columns.get(column)?.size) continue;
    const text = shownText(value);
    const known = longest.get(column) ?? 0;
    // No sign is wider than two letters, and measuring takes its time.
    if (text.length * 2 <= known) continue;
    longest.set(column, Math.max(known, widthOf(text)));
  }
  const columns = new Map<number, FileLine>(sheet.columns);
  for (const [column, letters] of longest) {
    const size = Math.min(WIDEST, Math.max(NARROWEST, letters * PIXELS_PER_LETTER + PADDING));
    columns.set(column, { size, isHidden: sheet.columns.get(column)?.isHidden ?? false });
  }
  return { ...sheet, columns };
}

/** Numbers are shown rounded. */
function shownText(value: FileValue): string {
  if (typeof value === 'object') return value.error;
  if (typeof value === 'number') return String(value).slice(0, 12);
  return String(value).split('\n', 1)[0] ?? '';
}
