// The alerts tab: read whole in one call.
import { ALERTS_TAB } from '../domain/alerts/alerts-tab';
import type { Cell } from '../domain/values/cell';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { readCells } from './cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface AlertsSheet {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** Everything on the tab, headings first. */
  readonly grid: readonly (readonly Cell[])[];
}

/** undefined where there is no such tab. */
export function findAlerts(spreadsheet: Spreadsheet, regional: RegionalSettings): AlertsSheet | undefined {
  const sheet = spreadsheet.getSheetByName(ALERTS_TAB);
  return sheet === null ? undefined : { sheet, grid: readCells(sheet.getDataRange(), regional) };
}
