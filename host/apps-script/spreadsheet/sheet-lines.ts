// Sheet: its rows and columns: how many there are, inserting, deleting, freezing, sizes.
import { areaAround } from '../../engine/values/area';
import { areaOfRange, wholeNumber } from '../cells/arguments';
import { mayEdit } from '../cells/protection';
import { spreadValidations } from '../cells/validation';
import type { Execution } from '../execution/execution';
import { ServiceError } from '../execution/messages';
import type { MembersOf } from '../execution/service-object';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The engine copies formats from the column before; whether Google does, and copies validations too, is believed (SS-44). */
function inheritFromBefore(execution: Execution, sheetId: string, first: number, count: number): void {
  const { engine, settings } = execution.host;
  const { rows } = engine.sheets.size(sheetId);
  const reading = settings.readings.insertedColumns;
  if (reading === 'nothing') engine.clearFormat(areaAround(sheetId, 0, first, rows, count));
  if (reading === 'formats and validations') spreadValidations(execution, sheetId, first - 1, count);
}

export function sheetLines(execution: Execution, sheetId: string, self: () => object) {
  const { engine } = execution.host;
  const size = (dimension: 'ROW' | 'COL') => {
    const { rows, columns } = engine.sheets.size(sheetId);
    return dimension === 'ROW' ? rows : columns;
  };
  const outOfBounds = (dimension: 'ROW' | 'COL') =>
    new ServiceError(dimension === 'ROW' ? 'rowsOutOfBounds' : 'columnsOutOfBounds');
  const insert =
    (dimension: 'ROW' | 'COL', position: 'before' | 'after') =>
    (at: unknown, howMany: unknown = 1) => {
      const line = wholeNumber(at);
      const count = wholeNumber(howMany);
      if (line < 1 || line > size(dimension) || count < 1) throw outOfBounds(dimension);
      engine.sheets.insertLines(sheetId, { dimension, at: line - 1, count, position });
      if (dimension === 'COL' && position === 'after') inheritFromBefore(execution, sheetId, line, count);
      return self();
    };
  const remove =
    (dimension: 'ROW' | 'COL') =>
    (at: unknown, howMany: unknown = 1) => {
      const line = wholeNumber(at);
      const count = wholeNumber(howMany);
      if (line < 1 || count < 1 || line + count - 1 > size(dimension)) throw outOfBounds(dimension);
      const { rows, columns: width } = engine.sheets.size(sheetId);
      const gone =
        dimension === 'COL'
          ? areaAround(sheetId, 0, line - 1, rows, count)
          : areaAround(sheetId, line - 1, 0, count, width);
      if (!mayEdit(engine, gone)) throw new ServiceError('protectedCell');
      engine.sheets.deleteLines(sheetId, { dimension, first: line - 1, count });
      return self();
    };
  const lines = (start: unknown, howMany: unknown): number[] =>
    Array.from({ length: wholeNumber(howMany) }, (_, index) => wholeNumber(start) - 1 + index);
  // No text is measured here: about seven pixels a character, as in Arial 10.
  const autoResize = (start: unknown, howMany: unknown) => {
    const rows = Math.max(1, engine.contentEnd(sheetId).row + 1);
    for (const column of lines(start, howMany)) {
      const texts = engine.display(areaAround(sheetId, 0, column, rows, 1)).flat();
      const longest = texts.reduce((length, text) => Math.max(length, text.length), 0);
      engine.sheets.setColumnWidths(sheetId, [column], Math.max(21, longest * 7 + 10));
    }
    return self();
  };
  // Rows grow with their text on Google unless their height is forced; here every height is.
  const setHeights = (start: unknown, howMany: unknown, height: unknown) => {
    engine.sheets.setRowHeights(sheetId, lines(start, howMany), wholeNumber(height));
    return self();
  };
  return {
    getMaxRows: () => size('ROW'),
    getMaxColumns: () => size('COL'),
    insertColumnsAfter: insert('COL', 'after'),
    insertColumnsBefore: insert('COL', 'before'),
    insertColumnAfter: insert('COL', 'after'),
    insertColumnBefore: insert('COL', 'before'),
    insertRowsAfter: insert('ROW', 'after'),
    insertRowsBefore: insert('ROW', 'before'),
    deleteColumns: remove('COL'),
    deleteColumn: remove('COL'),
    deleteRows: remove('ROW'),
    deleteRow: remove('ROW'),
    // The destination counts before the rows leave their place; whether it may lie just below the grid is not documented.
    moveRows: (rows: unknown, destination: unknown) => {
      const { sheetId: from, top, bottom } = areaOfRange(execution, rows, 'Sheet.moveRows');
      const to = wholeNumber(destination);
      if (from !== sheetId || to < 1 || to > size('ROW')) throw outOfBounds('ROW');
      engine.sheets.moveRows(sheetId, { from: top, count: bottom - top + 1, to: to - 1 });
    },
    getFrozenRows: () => engine.sheets.frozenRows(sheetId),
    setFrozenRows: (rows: unknown) => engine.sheets.freezeRows(sheetId, wholeNumber(rows)),
    getFrozenColumns: () => engine.sheets.frozenColumns(sheetId),
    setFrozenColumns: (columns: unknown) => engine.sheets.freezeColumns(sheetId, wholeNumber(columns)),
    getColumnWidth: (column: unknown) => engine.sheets.columnWidth(sheetId, wholeNumber(column) - 1),
    setColumnWidth: (column: unknown, width: unknown) => {
      engine.sheets.setColumnWidths(sheetId, lines(column, 1), wholeNumber(width));
      return self();
    },
    setColumnWidths: (start: unknown, howMany: unknown, width: unknown) => {
      engine.sheets.setColumnWidths(sheetId, lines(start, howMany), wholeNumber(width));
      return self();
    },
    getRowHeight: (row: unknown) => engine.sheets.rowHeight(sheetId, wholeNumber(row) - 1),
    setRowHeight: (row: unknown, height: unknown) => setHeights(row, 1, height),
    setRowHeights: setHeights,
    setRowHeightsForced: setHeights,
    setHiddenGridlines: (hidden: unknown) => {
      engine.sheets.showGridLines(sheetId, hidden !== true);
      return self();
    },
    hasHiddenGridlines: () => !engine.sheets.showsGridLines(sheetId),
    autoResizeColumns: autoResize,
    autoResizeColumn: (column: unknown) => autoResize(column, 1),
  } satisfies MembersOf<GoogleSheet>;
}
