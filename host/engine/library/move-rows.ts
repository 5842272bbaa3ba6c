// Moves whole rows of a tab with their formats and attachments; formulas that refer to them follow.
import type { CellWrite } from '../values/cell-values';
import type { EngineModel } from './engine-model';
import { deleteLines, gridSize, insertLines } from './grid-lines';

/** Zero-based; the rows go before the row that is at `to` now. */
export interface RowsToMove {
  readonly from: number;
  readonly count: number;
  readonly to: number;
}

export function moveRows(engine: EngineModel, sheetId: string, { from, count, to }: RowsToMove): void {
  if (to >= from && to <= from + count) return;
  const { getters } = engine.model;
  const { rows, columns } = gridSize(engine, sheetId);
  const isBeyondGrid = to >= rows;
  insertLines(engine, sheetId, {
    dimension: 'ROW',
    at: isBeyondGrid ? rows - 1 : to,
    count,
    position: isBeyondGrid ? 'after' : 'before',
  });
  const source = from < to ? from : from + count;
  const cells: CellWrite[] = [];
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cell = getters.getCell({ sheetId, row: source + row, col: column });
      const place = { row: to + row, column };
      // What the inserted row took over from its neighbor goes first.
      cells.push({ ...place, format: '', style: null });
      if (cell === undefined) continue;
      const content = cell.isFormula ? cell.compiledFormula.toFormulaString(getters) : cell.content;
      cells.push({ ...place, content, format: cell.format ?? '', style: cell.style ?? null });
    }
  }
  engine.write(sheetId, cells);
  const zone = { left: 0, right: columns - 1, top: source, bottom: source + count - 1 };
  engine.mustChange('MOVE_RANGES', {
    target: [zone],
    sheetId,
    sheetName: getters.getSheetName(sheetId),
    targetSheetId: sheetId,
    col: 0,
    row: to,
  });
  deleteLines(engine, sheetId, { dimension: 'ROW', first: source, count });
}
