// Names beside scores: in a wide table the column of names scrolls out of sight, unless it is frozen.
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** This many columns fit beside the names on most screens. */
const COLUMNS_IN_VIEW = 8;
/** Frozen columns take their room from all others. */
const MOST_FROZEN = 3;

/**
 * The last column to freeze so that names stay in view, from 1; undefined where they stay already, or too many columns would be frozen.
 * One call, and only for a wide table.
 * @param nameColumn from 0
 * @param scoreColumn from 1
 */
export function columnToFreeze(
  sheet: Sheet,
  nameColumn: number | undefined,
  scoreColumn: number,
): number | undefined {
  if (nameColumn === undefined || nameColumn >= MOST_FROZEN) return undefined;
  if (scoreColumn - nameColumn <= COLUMNS_IN_VIEW) return undefined;
  return sheet.getFrozenColumns() > nameColumn ? undefined : nameColumn + 1;
}

export function freezeColumns(sheet: Sheet, columns: number): void {
  sheet.setFrozenColumns(Math.min(columns, MOST_FROZEN));
}
