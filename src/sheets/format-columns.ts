// Number formats and bold headings of our columns, and the ones they had before.
import { CHANGE_COLUMN, derivedHeading, resultColumnOf } from '../domain/explaining/results';
import type { ColumnPlaces } from './column-marks';
import { tryLooks } from './looks';
import { blocksOf } from './result-columns';
import type { TablePlace } from './table-place';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rows = Pick<TablePlace, 'headingRow' | 'lastRow'>;

/** The format of a cell that was never formatted. */
export const NO_FORMAT = 'General';

/**
 * The number format of each of our columns, for scores of this many decimals.
 * @param derived formats of derived columns by id
 */
export function resultFormats(
  decimals: number,
  derived: ReadonlyMap<string, string>,
): (id: string) => string {
  return (id) => {
    const format = derived.get(id);
    if (format) return format;
    const kind = resultColumnOf(id)?.kind;
    if (kind === 'share') return '0%';
    const digits = (0).toFixed(decimals);
    // A true minus sign, as in the drivers; sorting still goes by the number.
    if (kind === 'change') return `"+"${digits};"−"${digits};0`;
    return kind === 'score' ? digits : NO_FORMAT;
  };
}

/** What Sheets returns for a cell that was never formatted. */
const UNFORMATTED = '0.###############';

/**
 * Number formats below the heading, written only where they differ: a refusal of all columns at once is tried column by column.
 * The next run completes what a fault left undone.
 * @param isOurs of the rows below the heading; beside a subtotal, a cell of the user's keeps its format
 * @returns whether Google took them all
 */
export function formatColumns(
  sheet: Sheet,
  { headingRow, lastRow }: Rows,
  places: ColumnPlaces,
  formatOf: (id: string) => string,
  isOurs: readonly boolean[] = [],
): boolean {
  const height = lastRow - headingRow;
  if (height < 1) return true;
  const results = blocksOf(places).map(({ columns, first }) => {
    const range = sheet.getRange(headingRow + 2, first + 1, height, columns.length);
    const now = range.getNumberFormats();
    const wanted = now.map((row, at) => (isOurs[at] === false ? row : columns.map(formatOf)));
    const differs = (column: number) =>
      wanted.some((row, at) => !isSameFormat(row[column], now[at]?.[column]));
    const changed = columns.map((_, column) => column).filter(differs);
    if (changed.length === 0 || tryLooks(() => range.setNumberFormats(wanted))) return true;
    const byColumn = changed.map((column) =>
      tryLooks(() =>
        sheet
          .getRange(headingRow + 2, first + 1 + column, height, 1)
          .setNumberFormats(wanted.map((row) => [row[column] ?? NO_FORMAT])),
      ),
    );
    return byColumn.every(Boolean);
  });
  return results.every(Boolean);
}

function isSameFormat(one: string | undefined, other: string | undefined): boolean {
  const plain = (format: string | undefined) => (format === UNFORMATTED ? NO_FORMAT : format);
  return plain(one) === plain(other);
}

/** @returns whether Google took it for all columns */
export function boldHeadings(sheet: Sheet, { headingRow }: Rows, places: ColumnPlaces): boolean {
  const results = blocksOf(places).map(({ columns, first }) => {
    const range = sheet.getRange(headingRow + 1, first + 1, 1, columns.length);
    const [weights = []] = range.getFontWeights();
    if (weights.every((weight) => weight === 'bold')) return true;
    return tryLooks(() => range.setFontWeight('bold'));
  });
  return results.every(Boolean);
}

/** What our notes begin with; a note of the user's does not. */
const NOTE_OF_OURS = 'Customer Health calculates this column: ';

/**
 * Notes on headings that say what their columns are, written only where they differ; a note of the user's stays.
 * @param notes by id
 */
export function noteHeadings(
  sheet: Sheet,
  { headingRow }: Rows,
  places: ColumnPlaces,
  notes: ReadonlyMap<string, string>,
): boolean {
  const noted = new Map([...places].filter(([id]) => notes.has(id)));
  const results = blocksOf(noted).map(({ columns, first }) => {
    const range = sheet.getRange(headingRow + 1, first + 1, 1, columns.length);
    const [now = []] = range.getNotes();
    const wanted = columns.map((id, at) =>
      isNoteOfOurs(now[at] ?? '') ? `${NOTE_OF_OURS}${notes.get(id) ?? ''}` : (now[at] ?? ''),
    );
    return wanted.every((note, at) => note === now[at]) || tryLooks(() => range.setNotes([wanted]));
  });
  return results.every(Boolean);
}

/** Blank counts as ours: nothing of the user's is lost. */
export function isNoteOfOurs(note: string): boolean {
  return note === '' || note.startsWith(NOTE_OF_OURS);
}

/** Takes our notes away from headings of columns that are emptied; only derived columns and the change have some. */
export function clearNotes(sheet: Sheet, { headingRow }: Rows, places: ColumnPlaces): void {
  const noted = new Map(
    [...places].filter(([id]) => id === CHANGE_COLUMN || derivedHeading(id) !== undefined),
  );
  for (const { columns, first } of blocksOf(noted)) {
    const range = sheet.getRange(headingRow + 1, first + 1, 1, columns.length);
    const [now = []] = range.getNotes();
    range.setNotes([now.map((note) => (isNoteOfOurs(note) ? '' : note))]);
  }
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
