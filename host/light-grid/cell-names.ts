// Names of cells as a workbook file writes them.
import { type Area, a1Of } from '../engine/values/area';
import type { LightGrid } from './light-grid';

/** As in 'Health Scorecard'!A:N. */
export function cellsWithTab(grid: LightGrid, area: Area): string {
  const tab = grid.sheets.name(area.sheetId);
  return `${/^\w+$/.test(tab) ? tab : `'${tab}'`}!${a1Of(area)}`;
}
