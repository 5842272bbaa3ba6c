// The spreadsheet engine as the rest of the host sees it: everything else about the library stays behind this folder.
import { CompiledFormula, type Model } from '@odoo/o-spreadsheet';
import type { Grid } from './grid';
import { Charts } from './library/charts';
import { ConditionalRules } from './library/conditional-rules';
import { EngineModel } from './library/engine-model';
import { NamedRanges } from './library/named-ranges';
import { contentEnd, readDisplay, readFormulas, readValues } from './library/read-cells';
import { reorderRows } from './library/reorder-rows';
import { Sheets } from './library/sheets';
import type { WorkbookStart } from './library/workbook-data';
import type { Attachment, FunctionCaller } from './plugins/wiring';
import { GivenPatterns } from './text/given-patterns';
import type { SheetLocale } from './text/locales';
import { type TypedCell, typedCell, writeOfTyped } from './text/typed-text';
import { type Area, areaNamed, isWithinGrid } from './values/area';
import type { CellStyle, CellValue, CellWrite } from './values/cell-values';

export class Engine implements Grid {
  readonly sheets: Sheets;
  readonly names: NamedRanges;
  readonly rules: ConditionalRules;
  readonly charts: Charts;
  private readonly core: EngineModel;
  private readonly givenPatterns = new GivenPatterns();
  private readonly filePatterns: ReadonlyMap<string, string>;

  constructor(workbook: WorkbookStart, functions: FunctionCaller, wallClock: () => number) {
    this.core = new EngineModel(workbook, functions, wallClock);
    this.filePatterns = ('patterns' in workbook && workbook.patterns) || new Map();
    this.sheets = new Sheets(this.core);
    this.names = new NamedRanges(this.core);
    this.rules = new ConditionalRules(this.core, this.names);
    this.charts = new Charts(this.core);
  }

  /** For showing it in a page; everything else asks the methods below. */
  get model(): Model {
    return this.core.model;
  }

  get locale(): SheetLocale {
    return this.core.locale;
  }

  /** Undefined when the text names no cells, or a sheet that does not exist. */
  area(text: string, defaultSheetId: string): Area | undefined {
    return areaNamed(text, defaultSheetId, {
      byName: (name) => this.sheets.byName(name),
      size: (id) => this.sheets.size(id),
    });
  }

  fits(area: Area): boolean {
    return isWithinGrid(area, this.sheets.size(area.sheetId));
  }

  values(area: Area): CellValue[][] {
    return readValues(this.core.model, area);
  }

  display(area: Area): string[][] {
    return readDisplay(this.core.model, area);
  }

  formulas(area: Area): string[][] {
    return readFormulas(this.core.model, area);
  }

  contentEnd(sheetId: string, countsEmptyFormulas = true): { row: number; column: number } {
    return contentEnd(this.core.model, sheetId, countsEmptyFormulas);
  }

  write(sheetId: string, cells: Iterable<CellWrite>): void {
    this.core.write(sheetId, [...cells]);
  }

  typed(text: string): TypedCell {
    return typedCell(text, this.locale, this.core.thisYear());
  }

  /** The write for a parsed cell: a format of the same family that the cell already has is kept. */
  writeOf(row: number, column: number, cell: TypedCell, currentFormat: string): CellWrite {
    return writeOfTyped(row, column, cell, currentFormat);
  }

  storedFormat(sheetId: string, row: number, column: number): string {
    return this.core.model.getters.getCell({ sheetId, row, col: column })?.format ?? '';
  }

  numberFormat(sheetId: string, row: number, column: number): string {
    const stored = this.storedFormat(sheetId, row, column);
    const own =
      stored === ''
        ? (this.core.model.getters.getEvaluatedCell({ sheetId, row, col: column }).format ?? '')
        : stored;
    return this.givenPatterns.patternOf(sheetId, own) ?? this.filePatterns.get(own) ?? own;
  }

  engineFormat(sheetId: string, pattern: string): string {
    return this.givenPatterns.formatOf(sheetId, pattern);
  }

  style(sheetId: string, row: number, column: number): CellStyle {
    return this.core.model.getters.getCellStyle({ sheetId, row, col: column });
  }

  /** What the user sees, conditional formats included. */
  seenFill(sheetId: string, row: number, column: number): string {
    return this.core.model.getters.getCellComputedStyle({ sheetId, row, col: column }).fillColor ?? '';
  }

  clearContent(area: Area): void {
    this.core.change('DELETE_CONTENT', { sheetId: area.sheetId, target: [this.zone(area)] });
  }

  clearFormat(area: Area): void {
    const { sheetId } = area;
    const cells: CellWrite[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = this.core.model.getters.getCell({ sheetId, row, col: column });
        if (cell?.format || cell?.style) cells.push({ row, column, format: '', style: null });
      }
    }
    this.write(sheetId, cells);
  }

  attachments(kind: string): Attachment[] {
    return this.core.attachments(kind);
  }

  newAttachmentId(): number {
    return this.core.newAttachmentId();
  }

  changeAttachments(put: readonly Attachment[], remove: readonly number[] = []): void {
    this.core.changeAttachments(put, remove);
  }

  /** A formula as it reads some rows down and columns to the right: relative references move along. */
  shiftedFormula(sheetId: string, formula: string, rows: number, columns: number): string {
    if (formula === '' || (rows === 0 && columns === 0)) return formula;
    const { getters } = this.core.model;
    const compiled = CompiledFormula.Compile(formula, sheetId, getters);
    return getters.getTranslatedCellFormula(sheetId, columns, rows, compiled);
  }

  /** @param order for each row of the area the row that it takes its cells from, both from 0 within the area */
  reorderRows(area: Area, order: readonly number[]): void {
    reorderRows(this.core, area, order);
  }

  recalculate(): void {
    this.core.change('EVALUATE_CELLS');
  }

  refreshClock(): void {
    this.core.refreshClock();
  }

  /** Everything changed from here to the end is one step for undo. */
  beginUndoGroup(): void {
    this.core.wiring.undoGroups.begin();
  }

  endUndoGroup(): void {
    this.core.wiring.undoGroups.end();
  }

  inOneUndoStep(edit: () => void): void {
    this.beginUndoGroup();
    try {
      edit();
    } finally {
      this.endUndoGroup();
    }
  }

  /** Takes back what the group that was begun last has changed so far. */
  takeBackGroup(): void {
    if (this.core.wiring.undoGroups.hasSteps()) this.core.undo();
  }

  undo(): void {
    this.core.undo();
  }

  /** Calls the listener after every change of the workbook, undo included. */
  onChange(listener: () => void): void {
    this.core.wiring.undoGroups.changed = listener;
  }

  /** The whole workbook as plain data, to open it again. */
  export(): object {
    return this.core.exportData();
  }

  selection(): Area {
    const { getters } = this.core.model;
    const { top, left, bottom, right } = getters.getSelectedZone();
    return {
      sheetId: getters.getActiveSheetId(),
      top,
      left,
      bottom,
      right,
      wholeColumns: false,
      wholeRows: false,
    };
  }

  /** Where cells of the active sheet are drawn, in pixels from the corner of the grid. */
  place(area: Area): { x: number; y: number; width: number; height: number } {
    return this.core.model.getters.getVisibleRect(this.zone(area));
  }

  /** On the active sheet. */
  select(area: Area): void {
    const cell = { col: area.left, row: area.top };
    this.core.model.selection.selectZone({ cell, zone: this.zone(area) });
  }

  private zone({ top, left, bottom, right }: Area) {
    return { top, left, bottom, right };
  }
}
