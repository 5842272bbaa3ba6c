// What the sidebar reads when it opens: the scorecard tab, the names of the tabs, and the rows of a tab in parts.

import { derivedHeading } from '../domain/explaining/results';
import { stampOf } from '../domain/scorecard-tab/stamp';
import type { Cell } from '../domain/values/cell';
import { encodeColumns } from '../domain/values/coded-columns';
import { type Currency, currencyOfFormat, NO_CURRENCY } from '../domain/values/currency';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { readCells } from '../sheets/cells';
import { readMarks } from '../sheets/column-marks';
import { readDraft } from '../sheets/draft-store';
import { activeSheet, hasCells, openSpreadsheet, sheetNamed } from '../sheets/open-spreadsheet';
import { findScorecard, type ScorecardSheet } from '../sheets/scorecard-sheet';
import type { CardTab, OpenedSpreadsheet } from './sidebar-server';
import type { RowsPart } from './sidebar-tabs';
import { fieldsOf, LAST_ROW, lineFrom, listFrom, textFrom, wholeFrom } from './untrusted';

/** google.script.run is slow, then silent, beyond about a million characters. */
const CELLS_IN_A_PART = 40_000;
const CHARACTERS_IN_A_PART = 700_000;

export function sidebarOpen(regional: RegionalSettings): OpenedSpreadsheet {
  const spreadsheet = openSpreadsheet();
  const card = scorecardTabOf(findScorecard(spreadsheet, regional));
  const others = (names: readonly string[]) => names.filter((name) => name !== card.tab);
  return {
    card,
    tabs: others(namesOf(spreadsheet.getSheets())),
    activeTab: others(namesOf([activeSheet(spreadsheet)]))[0] ?? '',
    today: regional.today(),
    locale: regional.locale(),
    draft: readDraft(spreadsheet),
  };
}

function namesOf(sheets: readonly GoogleAppsScript.Spreadsheet.Sheet[]): readonly string[] {
  return sheets.filter(hasCells).map((sheet) => sheet.getName());
}

export function scorecardTabOf(card: ScorecardSheet | undefined): CardTab {
  return card === undefined
    ? { tab: '', grid: [], stamp: '' }
    : { tab: card.title, grid: card.grid, stamp: stampOf(card.grid) };
}

/** As many rows as fit into one answer, from a row on. */
export function sidebarRows(regional: RegionalSettings, request: unknown): RowsPart {
  const field = fieldsOf(request);
  const from = lineFrom(field('from'));
  const sheet = sheetNamed(openSpreadsheet(), textFrom(field('tab')));
  if (sheet === undefined)
    return { found: false, from, columns: [], rows: 0, total: 0, ours: [], derived: [], currencies: [] };
  const all = sheet.getDataRange();
  const total = all.getNumRows();
  const wanted = columnsFrom(field('columns'), all.getNumColumns());
  const width = wanted.length;
  let rows = Math.min(
    Math.max(1, Math.floor(CELLS_IN_A_PART / Math.max(1, width))),
    Math.max(0, total - from + 1),
  );
  const grid = rows > 0 && width > 0 ? readColumns(sheet, from, rows, wanted, regional) : [];
  let columns = encodeColumns(grid, width);
  for (;;) {
    const excess = JSON.stringify(columns).length / CHARACTERS_IN_A_PART;
    if (excess <= 1 || rows <= 1) break;
    rows = Math.max(1, Math.floor((rows / excess) * 0.9));
    columns = encodeColumns(grid.slice(0, rows), width);
  }
  const marked = [...readMarks(sheet).places];
  const ours = marked.map(([, at]) => at);
  const derived = marked.flatMap(([id, at]) => (derivedHeading(id) === undefined ? [] : [at]));
  const isAccounts = field('columns') === undefined;
  const currencies = from === 1 && isAccounts ? currenciesOn(sheet, Math.min(FORMAT_ROWS, total), width) : [];
  return { found: true, from, columns, rows, total, ours, derived, currencies };
}

/** All columns where none are named. */
function columnsFrom(value: unknown, width: number): readonly number[] {
  if (value === undefined) return Array.from({ length: width }, (_, column) => column);
  return listFrom(value, (each) => wholeFrom(each, 0, LAST_ROW)).filter((column) => column < width);
}

/** Only these columns, in one read from the first of them to the last. */
function readColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  from: number,
  rows: number,
  columns: readonly number[],
  regional: RegionalSettings,
): readonly (readonly Cell[])[] {
  const first = Math.min(...columns);
  const count = Math.max(...columns) - first + 1;
  const grid = readCells(sheet.getRange(from, first + 1, rows, count), regional);
  return count === columns.length
    ? grid
    : grid.map((row) => columns.map((column) => row[column - first] ?? ''));
}

/** Title rows and headings come first, so that several rows are looked at. */
const FORMAT_ROWS = 30;

/** By column: the first currency in the number formats of the first rows. */
function currenciesOn(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: number,
  width: number,
): readonly Currency[] {
  const formats = rows > 0 ? sheet.getRange(1, 1, rows, width).getNumberFormats() : [];
  return Array.from({ length: width }, (_, column) => {
    const found = formats.map((row) => currencyOfFormat(row[column] ?? ''));
    return found.find(({ prefix, suffix }) => prefix + suffix !== '') ?? NO_CURRENCY;
  });
}
