// The row that is selected in the sheet, for the sidebar, and the other way round.
import type { RegionalSettings } from '../domain/values/regional-settings';
import { readCells } from '../sheets/cells';
import {
  activeSheet,
  hasCells,
  openSpreadsheet,
  selectedRange,
  sheetNamed,
} from '../sheets/open-spreadsheet';
import type { SelectedRow } from './sidebar-server';
import { fieldsOf, lineFrom, textFrom } from './untrusted';

export function sidebarSelected(regional: RegionalSettings): SelectedRow {
  const spreadsheet = openSpreadsheet();
  const sheet = activeSheet(spreadsheet);
  if (!hasCells(sheet)) return { tab: sheet.getName(), row: null, cells: [] };
  const row = selectedRange(spreadsheet)?.getRow() ?? null;
  const width = Math.max(1, sheet.getLastColumn());
  const [cells = []] = row === null ? [] : readCells(sheet.getRange(row, 1, 1, width), regional);
  return { tab: sheet.getName(), row, cells };
}

/** Selects the row's first cell on its tab. */
export function sidebarSelectRow(place: unknown): boolean {
  const field = fieldsOf(place);
  const row = lineFrom(field('row'));
  const sheet = sheetNamed(openSpreadsheet(), textFrom(field('tab')));
  if (sheet === undefined || row > sheet.getMaxRows()) return false;
  sheet.getRange(row, 1).activate();
  return true;
}
