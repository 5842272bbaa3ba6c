// Puts the rows of a rectangle in another order, as sorting does: contents and formats move, relative references follow.
import { CompiledFormula } from '@odoo/o-spreadsheet';
import type { Area } from '../values/area';
import type { CellWrite } from '../values/cell-values';
import type { EngineModel } from './engine-model';

/** @param order for each row of the area the row that it takes its cells from, both from 0 within the area */
export function reorderRows(engine: EngineModel, area: Area, order: readonly number[]): void {
  const { getters } = engine.model;
  const { sheetId } = area;
  const writes: CellWrite[] = [];
  order.forEach((from, to) => {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = getters.getCell({ sheetId, row: area.top + from, col: column });
      const content = cell?.isFormula
        ? shifted(engine, sheetId, cell.compiledFormula.toFormulaString(getters), to - from)
        : (cell?.content ?? '');
      const place = { row: area.top + to, column };
      writes.push({ ...place, format: '', style: null });
      writes.push({ ...place, content, format: cell?.format ?? '', style: cell?.style ?? null });
    }
  });
  engine.write(sheetId, writes);
}

function shifted({ model }: EngineModel, sheetId: string, formula: string, rows: number): string {
  const compiled = CompiledFormula.Compile(formula, sheetId, model.getters);
  return model.getters.getTranslatedCellFormula(sheetId, 0, rows, compiled);
}
