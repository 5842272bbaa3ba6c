// The light grid as a workbook file, the same as the engine would save it.
import type { ConditionalRule } from '../engine/library/conditional-rules';
import { a1Of } from '../engine/values/area';
import { fileLook, fileValue, Styles } from '../engine/workbook-file/file-cells';
import { fileRule } from '../engine/workbook-file/file-rules';
import type { FileCell, FileLine, FileSheet, WorkbookFile } from '../formats/xlsx/workbook-file';
import { cellsWithTab } from './cell-names';
import { lightFileCharts } from './light-file-charts';
import type { LightGrid } from './light-grid';
import type { LightTab } from './light-tab';

/** @param only the name of the one tab that is needed */
export function fileOfLightGrid(grid: LightGrid, only?: string): WorkbookFile {
  const styles = new Styles();
  const { activeId } = grid.list;
  const tabs = grid.list.tabs.filter(({ name }) => only === undefined || name === only);
  return {
    sheets: tabs.map((tab) => fileSheet(grid, tab, styles)),
    styles: styles.all,
    names: grid.names.all().map(({ name, area }) => ({ name, range: cellsWithTab(grid, area) })),
    activeSheet: Math.max(
      0,
      tabs.findIndex(({ id }) => id === activeId),
    ),
  };
}

function fileSheet(grid: LightGrid, tab: LightTab, styles: Styles): FileSheet {
  const columns = new Map<number, FileLine>();
  for (const [column, size] of tab.widths.entries())
    if (size !== undefined && size !== grid.sheets.usualWidth) columns.set(column, { size, isHidden: false });
  const rows = new Map<number, FileLine>();
  for (const [row, size] of tab.heights.entries())
    if (size !== undefined && row < tab.rows) rows.set(row, { size, isHidden: false });
  return {
    ...{ name: tab.name, isHidden: false, columns, rows },
    ...{ frozenRows: tab.frozenRows, frozenColumns: tab.frozenColumns, merges: [] },
    cells: fileCells(grid, tab, styles),
    charts: lightFileCharts(grid, tab),
    rules: tab.rules.flatMap(ruleOf),
    showsGrid: tab.showsGrid,
    color: null,
  };
}

function fileCells(grid: LightGrid, tab: LightTab, styles: Styles): FileCell[] {
  const style = styleNumbers(grid, tab, styles);
  const end = tab.cells.end();
  const cells: FileCell[] = [];
  for (let row = 0; row < end.row; row += 1)
    for (let column = 0; column < end.column; column += 1) {
      const look = tab.cells.look(row, column);
      const value = fileValue(grid.valueIn(tab, row, column));
      if (value === null && look === 0) continue;
      const number = style(look);
      if (value === null && number === 0) continue;
      cells.push({ row, column, value, formula: null, spillsOver: null, isSpilled: false, style: number });
    }
  return cells;
}

/** The file's number of a look, which is given when the look is first met. */
function styleNumbers(grid: LightGrid, tab: LightTab, styles: Styles): (look: number) => number {
  const known = new Map<number, number>();
  return (look) => {
    const number = known.get(look);
    if (number !== undefined) return number;
    const { format, style } = grid.looks.at(look);
    const pattern = grid.patterns.patternOf(tab.id, format) ?? format;
    const added = styles.indexOf({ format: pattern, look: fileLook(style, null) });
    known.set(look, added);
    return added;
  };
}

function ruleOf({ criteria, values, style, areas }: ConditionalRule) {
  return fileRule(criteria, values.map(String), style, areas.map(a1Of));
}
