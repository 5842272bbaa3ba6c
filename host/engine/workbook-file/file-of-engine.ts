// Collects a whole workbook for a file. It reads cell by cell: the library's own export makes a second workbook to check itself.
import { nameOfZone } from '../../formats/xlsx/places';
import type { FileLine, FileSheet, WorkbookFile } from '../../formats/xlsx/workbook-file';
import type { Engine } from '../engine';
import { fileCells, Styles } from './file-cells';
import { fileCharts } from './file-charts';
import { fileRules } from './file-rules';

/** The engine's width for a column that was never resized. */
const USUAL_WIDTH = 96;

export function fileOfEngine(engine: Engine): WorkbookFile {
  const { getters } = engine.model;
  const styles = new Styles();
  const tabs = engine.sheets.all();
  return {
    sheets: tabs.map(({ id, name }) => fileSheet(engine, id, name, styles)),
    styles: styles.all,
    names: getters
      .getNamedRanges()
      .filter(({ range }) => range.invalidXc === undefined && getters.tryGetSheet(range.sheetId))
      // Said from no sheet at all, the range names its own.
      .map(({ name, range }) => ({ name, range: getters.getRangeString(range, '') })),
    activeSheet: Math.max(
      0,
      tabs.findIndex(({ id }) => id === engine.sheets.activeId()),
    ),
  };
}

function fileSheet(engine: Engine, sheetId: string, name: string, styles: Styles): FileSheet {
  const { getters } = engine.model;
  const { rows, columns } = engine.sheets.size(sheetId);
  const { xSplit, ySplit } = getters.getPaneDivisions(sheetId);
  const width = (column: number) => {
    const size = getters.getColSize(sheetId, column);
    return size === USUAL_WIDTH ? null : size;
  };
  return {
    name,
    isHidden: !getters.isSheetVisible(sheetId),
    cells: fileCells(engine, sheetId, styles),
    columns: lines(columns, width, (column) => getters.isColHiddenByUser(sheetId, column)),
    rows: lines(
      rows,
      (row) => getters.getUserRowSize(sheetId, row) ?? null,
      (row) => getters.isRowHiddenByUser(sheetId, row),
    ),
    frozenRows: ySplit,
    frozenColumns: xSplit,
    merges: getters.getMerges(sheetId).map(nameOfZone),
    charts: fileCharts(engine, sheetId),
    rules: fileRules(getters.getConditionalFormats(sheetId)),
    showsGrid: getters.getGridLinesVisibility(sheetId),
    color: getters.getSheet(sheetId).color ?? null,
  };
}

function lines(
  count: number,
  sizeOf: (index: number) => number | null,
  isHiddenAt: (index: number) => boolean,
): Map<number, FileLine> {
  const found = new Map<number, FileLine>();
  for (let index = 0; index < count; index += 1) {
    const [size, isHidden] = [sizeOf(index), isHiddenAt(index)];
    if (size !== null || isHidden) found.set(index, { size, isHidden });
  }
  return found;
}
