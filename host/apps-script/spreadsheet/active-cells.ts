// The active sheet, the active range and the current cell of an execution.
import { type Area, areaAround } from '../../engine/values/area';
import { typeOfTab } from '../cells/tab-types';
import type { Execution } from '../execution/execution';

/** In a custom function the active sheet is the calling cell's (CF-6), in a clock-driven run the first one (TN-35). */
export function activeSheetId(execution: Execution): string {
  const { sheets } = execution.host.engine;
  const [first] = sheets.all();
  if (execution.mode === 'UNATTENDED' && first) return first.id;
  return execution.cell?.sheetId ?? sheets.activeId();
}

function activeRange(execution: Execution, sheetId: string): Area {
  if (execution.cell) return execution.cell;
  const isUnattended = execution.mode === 'UNATTENDED';
  const selected = isUnattended ? undefined : execution.host.selections.get(sheetId);
  return selected && execution.host.engine.fits(selected) ? selected : areaAround(sheetId, 0, 0, 1, 1);
}

/** A Range, or null on a tab without cells. */
export function activeRangeHandle(execution: Execution, sheetId: string): object | null {
  if (typeOfTab(execution.host.engine, sheetId) !== 'GRID') return null;
  return execution.handles.range(activeRange(execution, sheetId));
}

/** The top left cell of the active range, or null on a tab without cells. */
export function currentCellHandle(execution: Execution): object | null {
  const sheetId = activeSheetId(execution);
  if (typeOfTab(execution.host.engine, sheetId) !== 'GRID') return null;
  const { top, left } = activeRange(execution, sheetId);
  return execution.handles.range(areaAround(sheetId, top, left, 1, 1));
}
