// Tabs of the workbook: their order, names, sizes, columns and rows.
import type { GridSize } from '../values/area';
import { rememberDeadNames } from './dead-names';
import type { EngineModel } from './engine-model';
import { type Dimension, deleteLines, gridSize, insertLines, type NewLines } from './grid-lines';
import { moveRows, type RowsToMove } from './move-rows';

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
}

export class Sheets {
  private newSheets = 0;

  constructor(private readonly engine: EngineModel) {}

  private get getters() {
    return this.engine.model.getters;
  }

  all(): SheetInfo[] {
    return this.getters.getSheetIds().map((id) => ({ id, name: this.getters.getSheetName(id) }));
  }

  /** Ignores case, as Sheets does. */
  byName(name: string): SheetInfo | undefined {
    return this.all().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  exists(id: string): boolean {
    return this.getters.tryGetSheet(id) !== undefined;
  }

  name(id: string): string {
    return this.getters.getSheetName(id);
  }

  size(id: string): GridSize {
    return gridSize(this.engine, id);
  }

  activeId(): string {
    return this.getters.getActiveSheetId();
  }

  activate(id: string): void {
    const sheetIdFrom = this.activeId();
    if (sheetIdFrom !== id) this.engine.mustChange('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: id });
  }

  insert(name: string, position: number, size: GridSize): string {
    const sheetId = this.freeId();
    this.engine.mustChange('CREATE_SHEET', { sheetId, name, position, rows: size.rows, cols: size.columns });
    return sheetId;
  }

  // Undo can bring back a deleted tab, so its id is never used again; a saved workbook has its own ids.
  private freeId(): string {
    do this.newSheets += 1;
    while (this.exists(`inserted${this.newSheets}`));
    return `inserted${this.newSheets}`;
  }

  /** The names of its cells are kept as dead ones: see NamedRanges. */
  remove(id: string): void {
    rememberDeadNames(this.engine, id);
    this.engine.mustChange('DELETE_SHEET', { sheetId: id, sheetName: this.name(id) });
  }

  rename(id: string, newName: string): void {
    const oldName = this.name(id);
    if (oldName !== newName) this.engine.mustChange('RENAME_SHEET', { sheetId: id, oldName, newName });
  }

  insertLines(id: string, lines: NewLines): void {
    insertLines(this.engine, id, lines);
  }

  deleteLines(id: string, lines: { dimension: Dimension; first: number; count: number }): void {
    deleteLines(this.engine, id, lines);
  }

  moveRows(id: string, move: RowsToMove): void {
    moveRows(this.engine, id, move);
  }

  frozenRows(id: string): number {
    return this.getters.getPaneDivisions(id).ySplit;
  }

  freezeRows(id: string, quantity: number): void {
    if (quantity === 0) this.engine.change('UNFREEZE_ROWS', { sheetId: id });
    else this.engine.mustChange('FREEZE_ROWS', { sheetId: id, quantity });
  }

  frozenColumns(id: string): number {
    return this.getters.getPaneDivisions(id).xSplit;
  }

  freezeColumns(id: string, quantity: number): void {
    if (quantity === 0) this.engine.change('UNFREEZE_COLUMNS', { sheetId: id });
    else this.engine.mustChange('FREEZE_COLUMNS', { sheetId: id, quantity });
  }

  columnWidth(id: string, column: number): number {
    return this.getters.getColSize(id, column);
  }

  rowHeight(id: string, row: number): number {
    return this.getters.getRowSize(id, row);
  }

  setRowHeights(id: string, rows: readonly number[], size: number): void {
    this.engine.mustChange('RESIZE_COLUMNS_ROWS', {
      sheetId: id,
      dimension: 'ROW',
      elements: [...rows],
      size,
    });
  }

  showsGridLines(id: string): boolean {
    return this.getters.getGridLinesVisibility(id);
  }

  showGridLines(id: string, areGridLinesVisible: boolean): void {
    if (this.showsGridLines(id) !== areGridLinesVisible)
      this.engine.mustChange('SET_GRID_LINES_VISIBILITY', { sheetId: id, areGridLinesVisible });
  }

  setColumnWidths(id: string, columns: readonly number[], size: number): void {
    this.engine.mustChange('RESIZE_COLUMNS_ROWS', {
      sheetId: id,
      dimension: 'COL',
      elements: [...columns],
      size,
    });
  }
}
