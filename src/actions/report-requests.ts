// Requests of the report's page: select a cell, widen the filter, keep names in view.

import { freezeColumns } from '../sheets/names-in-view';
import { openSpreadsheet, selectCell, sheetNamed } from '../sheets/open-spreadsheet';
import { fieldsOf, lineFrom, textFrom } from './untrusted';
import { widenAccountsFilter } from './widen-accounts-filter';

/** Selects a cell on its tab. @returns whether there is such a cell */
export function reportSelectCell(place: unknown): boolean {
  const field = fieldsOf(place);
  const row = lineFrom(field('row'));
  const column = lineFrom(field('column'));
  return selectCell(textFrom(field('tab')), row, column);
}

/** Freezes the columns of a tab up to one. */
export function reportFreezeColumns(place: unknown): void {
  const field = fieldsOf(place);
  const sheet = sheetNamed(openSpreadsheet(), textFrom(field('tab')));
  if (sheet !== undefined) freezeColumns(sheet, lineFrom(field('column')));
}

export function reportWidenFilter(tab: unknown): void {
  widenAccountsFilter(textFrom(tab));
}
