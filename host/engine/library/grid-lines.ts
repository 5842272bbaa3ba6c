// Rows and columns of a tab: how many there are, inserting and deleting them.
import type { GridSize } from '../values/area';
import type { EngineModel } from './engine-model';

export type Dimension = 'ROW' | 'COL';

export interface NewLines {
  readonly dimension: Dimension;
  /** Zero-based: the row or column beside which they are inserted. */
  readonly at: number;
  readonly count: number;
  readonly position: 'before' | 'after';
}

export function gridSize({ model }: EngineModel, sheetId: string): GridSize {
  return { rows: model.getters.getNumberRows(sheetId), columns: model.getters.getNumberCols(sheetId) };
}

export function insertLines(engine: EngineModel, sheetId: string, lines: NewLines): void {
  engine.mustChange('ADD_COLUMNS_ROWS', {
    sheetId,
    sheetName: engine.model.getters.getSheetName(sheetId),
    dimension: lines.dimension,
    base: lines.at,
    quantity: lines.count,
    position: lines.position,
  });
}

/** @param first zero-based */
export function deleteLines(
  engine: EngineModel,
  sheetId: string,
  {
    dimension,
    first,
    count,
  }: { readonly dimension: Dimension; readonly first: number; readonly count: number },
): void {
  engine.mustChange('REMOVE_COLUMNS_ROWS', {
    sheetId,
    sheetName: engine.model.getters.getSheetName(sheetId),
    dimension,
    elements: Array.from({ length: count }, (_, index) => first + index),
  });
}
