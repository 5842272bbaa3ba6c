// Other tabs of the spreadsheet, each read once and whole, for derived columns.

import { snapshotAt } from '../domain/derived-columns/history-value';
import type { HistoryContent, TabContent } from '../domain/derived-columns/tab-content';
import { historyColumns, readSnapshotDay } from '../domain/history/history-tab';
import { runsOf } from '../domain/history/row-runs';
import { matchKey } from '../domain/values/cell';
import type { CivilDay } from '../domain/values/civil-day';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { findHistory, readHistoryRows } from './history-sheet';
import { readSheet } from './open-spreadsheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The tabs by their names in matching form. Four calls a tab, however many rows it has and however many columns read it; one more
 * where a name is spelled otherwise.
 */
export function readTabs(
  spreadsheet: Spreadsheet,
  names: readonly string[],
  regional: RegionalSettings,
): ReadonlyMap<string, TabContent> {
  return new Map(names.map((name) => [matchKey(name), readContent(findTab(spreadsheet, name), regional)]));
}

function findTab(spreadsheet: Spreadsheet, name: string): Sheet | undefined {
  const exact = spreadsheet.getSheetByName(name);
  if (exact !== null) return exact;
  return spreadsheet.getSheets().find((sheet) => matchKey(sheet.getName()) === matchKey(name));
}

function readContent(sheet: Sheet | undefined, regional: RegionalSettings): TabContent {
  if (sheet === undefined) return { kind: 'missing' };
  const type = sheet.getType();
  if (type === SpreadsheetApp.SheetType.GRID) return { kind: 'cells', grid: readSheet(sheet, regional) };
  return { kind: type === SpreadsheetApp.SheetType.OBJECT ? 'chart' : 'connected sheet' };
}

/** The snapshots of this many days ago, one block each; undefined without a history tab. */
export function readHistoryContent(
  spreadsheet: Spreadsheet,
  daysAgo: readonly number[],
  asOf: CivilDay,
  regional: RegionalSettings,
): HistoryContent | undefined {
  const tab = findHistory(spreadsheet, regional);
  if (tab === undefined || 'unreadable' in tab) return undefined;
  const { day: dayColumn, account: accountColumn } = historyColumns(tab.headings);
  if (dayColumn === undefined || accountColumn === undefined) return undefined;
  const days = tab.days.map(readSnapshotDay);
  const wanted = new Set(daysAgo.map((each) => snapshotAt(days, asOf, each)));
  const isWanted = days.map((day) => day !== undefined && wanted.has(day));
  const rows = readHistoryRows(tab, runsOf(isWanted), regional).filter(({ row }) => isWanted[row]);
  return { headings: tab.headings, rows: rows.map(({ cells }) => cells), dayColumn, accountColumn };
}
