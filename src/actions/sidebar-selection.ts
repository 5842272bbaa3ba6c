// The row that is selected in the sheet, for the sidebar, and the other way round.
import type { SpreadsheetContext } from '../domain/values/regional-settings';
import { readCells } from '../sheets/cells';
import { activeSheet, openBook, selectedRange, sheetNamed } from '../sheets/open-book';
import type { SelectedRow } from './sidebar-server';
import { fieldsOf, lineFrom, textFrom } from './untrusted';

export function sidebarSelected(spreadsheet: SpreadsheetContext): SelectedRow {
  const book = openBook();
  const sheet = activeSheet(book);
  const row = selectedRange(book)?.getRow() ?? 0;
  const width = Math.max(1, sheet.getLastColumn());
  const [cells = []] = row > 0 ? readCells(sheet.getRange(row, 1, 1, width), spreadsheet) : [];
  return { tab: sheet.getName(), row, cells };
}

/** Selects the row's first cell on its tab. */
export function sidebarSelectRow(place: unknown): boolean {
  const field = fieldsOf(place);
  const row = lineFrom(field('row'));
  const sheet = sheetNamed(openBook(), textFrom(field('tab')));
  if (sheet === undefined || row > sheet.getMaxRows()) return false;
  sheet.getRange(row, 1).activate();
  return true;
}
