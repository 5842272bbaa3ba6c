// A spreadsheet as the Apps Script services see it: implemented by the engine, and by a light grid that holds values only.
import type { ChartLook, ChartPlace, ChartSource, DrawnChart } from './library/charts';
import type { ConditionalRule } from './library/conditional-rules';
import type { Dimension, NewLines } from './library/grid-lines';
import type { RowsToMove } from './library/move-rows';
import type { NamedArea } from './library/named-ranges';
import type { SheetInfo } from './library/sheets';
import type { Attachment } from './plugins/wiring';
import type { SheetLocale } from './text/locales';
import type { TypedCell } from './text/typed-text';
import type { Area, GridSize } from './values/area';
import type { CellStyle, CellValue, CellWrite } from './values/cell-values';

/** Tabs: their order, names, sizes, columns and rows. All numbers are zero-based. */
export interface GridSheets {
  all(): SheetInfo[];
  /** Ignores case, as Sheets does. */
  byName(name: string): SheetInfo | undefined;
  exists(id: string): boolean;
  name(id: string): string;
  size(id: string): GridSize;
  activeId(): string;
  activate(id: string): void;
  /** @returns the id of the new tab */
  insert(name: string, position: number, size: GridSize): string;
  remove(id: string): void;
  rename(id: string, newName: string): void;
  insertLines(id: string, lines: NewLines): void;
  deleteLines(
    id: string,
    lines: { readonly dimension: Dimension; readonly first: number; readonly count: number },
  ): void;
  moveRows(id: string, move: RowsToMove): void;
  frozenRows(id: string): number;
  freezeRows(id: string, quantity: number): void;
  frozenColumns(id: string): number;
  freezeColumns(id: string, quantity: number): void;
  /** In pixels. */
  columnWidth(id: string, column: number): number;
  setColumnWidths(id: string, columns: readonly number[], size: number): void;
  rowHeight(id: string, row: number): number;
  setRowHeights(id: string, rows: readonly number[], size: number): void;
  showsGridLines(id: string): boolean;
  showGridLines(id: string, areVisible: boolean): void;
}

/** Named ranges. Changes give the reasons of a refusal. */
export interface GridNames {
  /** Names that point to nothing any more are left out, as Sheets leaves them out (SS-53). */
  all(): NamedArea[];
  byName(name: string): NamedArea | undefined;
  set(name: string, area: Area): readonly string[];
  /** Whether a name is there whose cells are gone. */
  isDead(name: string): boolean;
  remove(name: string): readonly string[];
}

/** Conditional formats, the first match winning (CFmt-3). */
export interface GridRules {
  of(sheetId: string): ConditionalRule[];
  replace(sheetId: string, rules: readonly ConditionalRule[]): void;
  add(sheetId: string, rule: ConditionalRule): void;
  /** Whether a formula names another sheet, directly or through a named range (CFmt-8). */
  namesAnotherSheet(formula: string, sheetId: string): boolean;
}

export interface GridCharts {
  exists(id: string): boolean;
  insert(sheetId: string, id: string, source: ChartSource, look: ChartLook, place: ChartPlace): void;
  update(sheetId: string, id: string, source: ChartSource, look: ChartLook, place: ChartPlace): void;
  remove(sheetId: string, id: string): void;
  /** The ranges as they are now: they follow inserted and deleted rows and columns. */
  source(sheetId: string, id: string): ChartSource;
  place(sheetId: string, id: string): ChartPlace | undefined;
  /** What of its data is drawn. */
  drawn(id: string): DrawnChart;
}

export interface Grid {
  readonly sheets: GridSheets;
  readonly names: GridNames;
  readonly rules: GridRules;
  readonly charts: GridCharts;
  readonly locale: SheetLocale;

  /** Undefined when the text names no cells, or a sheet that does not exist. */
  area(text: string, defaultSheetId: string): Area | undefined;
  fits(area: Area): boolean;
  values(area: Area): CellValue[][];
  display(area: Area): string[][];
  /** '' where there is no formula. */
  formulas(area: Area): string[][];
  /** The last row and column that hold something; -1 for an empty tab. */
  contentEnd(sheetId: string, countsEmptyFormulas?: boolean): { row: number; column: number };

  /** All of them or, where making one throws, none. */
  write(sheetId: string, cells: Iterable<CellWrite>): void;
  typed(text: string): TypedCell;
  /** The write for a parsed cell: a format of the same family that the cell already has is kept. */
  writeOf(row: number, column: number, cell: TypedCell, currentFormat: string): CellWrite;
  clearContent(area: Area): void;
  clearFormat(area: Area): void;
  /** A formula as it reads some rows down and columns to the right: relative references move along. */
  shiftedFormula(sheetId: string, formula: string, rows: number, columns: number): string;
  /** @param order for each row of the area the row that it takes its cells from, both from 0 within the area */
  reorderRows(area: Area, order: readonly number[]): void;

  /** As the grid keeps it. */
  storedFormat(sheetId: string, row: number, column: number): string;
  /** As Google gives it. */
  numberFormat(sheetId: string, row: number, column: number): string;
  /** The nearest format that can be drawn; the pattern itself is remembered. */
  engineFormat(sheetId: string, pattern: string): string;
  style(sheetId: string, row: number, column: number): CellStyle;
  /** What the user sees, conditional formats included. */
  seenFill(sheetId: string, row: number, column: number): string;

  attachments(kind: string): Attachment[];
  newAttachmentId(): number;
  changeAttachments(put: readonly Attachment[], remove?: readonly number[]): void;

  refreshClock(): void;
  beginUndoGroup(): void;
  endUndoGroup(): void;
  inOneUndoStep(edit: () => void): void;
  undo(): void;
}

/** What a grid of values alone cannot do: the same work then needs the engine. */
export class NeedsEngine extends Error {
  /** @param what such as "formulas" */
  constructor(readonly what: string) {
    super(`The light grid has no ${what}: open the workbook in the spreadsheet engine`);
    this.name = 'NeedsEngine';
  }
}
