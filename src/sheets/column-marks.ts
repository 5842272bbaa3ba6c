// Developer metadata on our columns: which column each is, how it was made, and its format before. Metadata moves with its column.
import { resultColumnOf } from '../domain/explaining/results';
import { columnLetters } from '../domain/values/cell-place';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const METADATA_KEY = 'customer-health-column';
/** On the user's column that a basic filter ended with before it was widened over ours. */
const FILTER_END = 'filter';

export interface ColumnMark {
  /** Which of our columns it is, or that a filter ended here. */
  readonly id: string;
  /** From 0. */
  readonly at: number;
  /** Inserted by us; else a free column that was there and that we filled. */
  readonly inserted: boolean;
  /** Number format of a filled column before it was ours. */
  readonly formatBefore: string;
  remove(): void;
  /** Writes its value again: a write that changes nothing. */
  rewrite(): void;
}

/** The position of each of our columns, from 0, by its id. */
export type ColumnPlaces = ReadonlyMap<string, number>;

/** All of ours on a sheet; `filterEnd` is separate, since it marks a column of the user's. */
export interface ColumnMarks {
  readonly places: ColumnPlaces;
  readonly columns: readonly ColumnMark[];
  readonly filterEnd: ColumnMark | undefined;
}

export function readMarks(sheet: Sheet): ColumnMarks {
  const marks: ColumnMark[] = [];
  for (const entry of sheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).find()) {
    const column = entry.getLocation().getColumn();
    const [, id = '', made, formatBefore = ''] =
      /^(.*?)(?: (inserted|filled)(?:\t(.*))?)?$/.exec(entry.getValue() ?? '') ?? [];
    if (column === null) continue;
    const at = column.getColumn() - 1;
    marks.push({
      id,
      at,
      inserted: made === 'inserted',
      formatBefore,
      remove: () => entry.remove(),
      rewrite: () => entry.setValue(entry.getValue() ?? ''),
    });
  }
  const columns = marks.filter(({ id }) => resultColumnOf(id) !== undefined);
  return {
    // Of two marks for one column (a copy of it was made) the first counts.
    places: new Map(columns.map(({ id, at }): [string, number] => [id, at]).reverse()),
    columns,
    filterEnd: marks.find(({ id }) => id === FILTER_END),
  };
}

/**
 * Makes the next reads see what others have changed meanwhile: Google may answer a second read from the cache of the first one
 * until something is written. It changes nothing.
 */
export function refreshReads({ columns: [mark] }: ColumnMarks): void {
  mark?.rewrite();
  SpreadsheetApp.flush();
}

/** Whole columns. */
export function columnsRange(sheet: Sheet, first: number, count: number): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(`${columnLetters(first + 1)}:${columnLetters(first + count)}`);
}

/** Visible to every project: marks of one project alone are lost in a copy of the file, which has a project of its own. */
function addMark(sheet: Sheet, at: number, value: string): void {
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  columnsRange(sheet, at, 1).addDeveloperMetadata(METADATA_KEY, value, DOCUMENT);
}

export function markColumn(
  sheet: Sheet,
  at: number,
  id: string,
  made: 'inserted' | 'filled',
  formatBefore = '',
): void {
  addMark(sheet, at, `${id} ${made}${formatBefore && `\t${formatBefore}`}`);
}

export function markFilterEnd(sheet: Sheet, at: number): void {
  addMark(sheet, at, FILTER_END);
}
