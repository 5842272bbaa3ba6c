// The portfolio's tab in the spreadsheet: found by its mark, made once, its cells written whole and its charts updated in place.
import type { PageCell } from '../domain/portfolio-tab/page-cell';
import { ROW_HEIGHT, SPACER_ROWS } from '../domain/portfolio-tab/page-charts';
import { LAST_ROW } from '../domain/portfolio-tab/page-data';
import { FIGURE_ROW, REMARK_ROW, TITLE_ROW } from '../domain/portfolio-tab/page-head';
import { COLUMN_WIDTH, PAGE_COLUMNS } from '../domain/portfolio-tab/page-source';
import { PORTFOLIO_TAB, type PortfolioPage } from '../domain/portfolio-tab/portfolio-page';
import { asText, type SheetValue } from './cells';
import { addTab } from './open-spreadsheet';
import { type ChartIds, updateCharts } from './portfolio-charts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const METADATA_KEY = 'customer-health-portfolio';

export interface PortfolioSheet {
  readonly sheet: Sheet;
  readonly mark: Metadata;
  readonly charts: ChartIds;
}

/** One call, whatever the tab's current name; undefined when there is none. */
export function findPortfolio(spreadsheet: Spreadsheet): PortfolioSheet | undefined {
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).find()) {
    const sheet = mark.getLocation().getSheet();
    if (sheet !== null) return { sheet, mark, charts: chartIds(mark.getValue() ?? '') };
  }
  return undefined;
}

function chartIds(text: string): ChartIds {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null) return {};
    return Object.fromEntries(
      Object.entries(read).flatMap(([name, id]) => (typeof id === 'number' ? [[name, id]] : [])),
    );
  } catch {
    return {};
  }
}

/** Makes the tab behind the tab that is open, which stays open. It is marked before anything else, so that it is found again. */
export function createPortfolio(spreadsheet: Spreadsheet): PortfolioSheet {
  const open = spreadsheet.getActiveSheet();
  const sheet = addTab(spreadsheet, PORTFOLIO_TAB);
  try {
    sheet.addDeveloperMetadata(METADATA_KEY, '{}', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    prepare(sheet);
  } finally {
    spreadsheet.setActiveSheet(open);
  }
  const made = findPortfolio(spreadsheet);
  if (made === undefined) throw new Error('createPortfolio: the mark of the tab is not found');
  return made;
}

/** Sizes and fixed formats. The user may restyle them: none of this is written again. */
function prepare(sheet: Sheet): void {
  sheet.setHiddenGridlines(true);
  sheet.setColumnWidths(1, PAGE_COLUMNS, COLUMN_WIDTH);
  sheet.setRowHeightsForced(1, LAST_ROW, ROW_HEIGHT);
  sheet.setRowHeightsForced(TITLE_ROW, 1, 26);
  sheet.setRowHeightsForced(FIGURE_ROW, 1, 30);
  for (const row of [REMARK_ROW + 1, ...SPACER_ROWS]) sheet.setRowHeightsForced(row, 1, 6);
  sheet.getRange(1, 1, LAST_ROW, PAGE_COLUMNS).setFontSize(9).setVerticalAlignment('middle');
  sheet.getRange(TITLE_ROW, 1).setFontSize(16);
  sheet.getRange(FIGURE_ROW, 1, 1, PAGE_COLUMNS).setFontSize(16);
}

const COLORS: Readonly<Record<NonNullable<PageCell['look']>, string>> = {
  text: '#202124',
  title: '#202124',
  note: '#5f6368',
  figure: '#202124',
  heading: '#3c4043',
  head: '#3c4043',
  'bad bar': '#d9776f',
  bar: '#8ab4f8',
};
const BOLD: ReadonlySet<PageCell['look']> = new Set(['title', 'figure', 'heading', 'head']);
const TINT = '#e8eef7';
const NO_FORMAT = 'General';

/** Everything from A1 to the last column and row of ours; cells to the right and below are the user's. */
export function writePortfolio(
  { sheet, mark, charts }: PortfolioSheet,
  page: PortfolioPage,
  remake: boolean,
): void {
  makeRoom(sheet);
  const grid = <Value>(usual: Value, of: (cell: PageCell) => Value): Value[][] => {
    const rows = Array.from({ length: LAST_ROW }, () => new Array<Value>(PAGE_COLUMNS).fill(usual));
    for (const cell of page.cells) {
      const row = rows[cell.row - 1];
      if (row !== undefined && cell.column <= PAGE_COLUMNS) row[cell.column - 1] = of(cell);
    }
    return rows;
  };
  const range = sheet.getRange(1, 1, LAST_ROW, PAGE_COLUMNS);
  range.setNumberFormats(grid(NO_FORMAT, ({ format }) => format ?? NO_FORMAT));
  range.setValues(grid<SheetValue>('', ({ value }) => (typeof value === 'string' ? asText(value) : value)));
  range.setFontWeights(grid<'bold' | 'normal'>('normal', ({ look }) => (BOLD.has(look) ? 'bold' : 'normal')));
  range.setFontColors(grid(COLORS.text, ({ look = 'text' }) => COLORS[look]));
  range.setBackgrounds(
    grid<string | null>(null, ({ fill, look }) => fill ?? (look === 'head' ? TINT : null)),
  );
  range.setHorizontalAlignments(grid<'left' | 'center' | 'right' | null>(null, ({ align }) => align ?? null));
  // Charts read the cells: a refused write must surface before them.
  SpreadsheetApp.flush();
  const ids = updateCharts(sheet, page.charts, charts, remake);
  const text = JSON.stringify(ids);
  if (mark.getValue() !== text) mark.setValue(text);
}

function makeRoom(sheet: Sheet): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows < LAST_ROW) sheet.insertRowsAfter(rows, LAST_ROW - rows);
  if (columns < PAGE_COLUMNS) sheet.insertColumnsAfter(columns, PAGE_COLUMNS - columns);
}
