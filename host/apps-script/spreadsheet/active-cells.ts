// The active sheet, the active range and the current cell of an execution.
import { type Area, areaAround } from '../../engine/values/area';
import type { Execution } from '../execution/execution';

/** In a custom function the active sheet is the calling cell's (CF-6). */
export function activeSheetId(execution: Execution): string {
  return execution.cell?.sheetId ?? execution.host.engine.sheets.activeId();
}

export function activeRange(execution: Execution, sheetId: string): Area {
  if (execution.cell) return execution.cell;
  const selected = execution.host.selections.get(sheetId);
  return selected && execution.host.engine.fits(selected) ? selected : areaAround(sheetId, 0, 0, 1, 1);
}

/** The top left cell of the active range. */
export function currentCell(execution: Execution): Area {
  const area = activeRange(execution, activeSheetId(execution));
  return areaAround(area.sheetId, area.top, area.left, 1, 1);
}
