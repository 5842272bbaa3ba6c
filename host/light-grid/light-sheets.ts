// Tabs of the light grid: their order, names, sizes, rows and columns.
import { type GridSheets, NeedsEngine } from '../engine/grid';
import type { Dimension, NewLines } from '../engine/library/grid-lines';
import type { RowsToMove } from '../engine/library/move-rows';
import type { SheetInfo } from '../engine/library/sheets';
import type { GridSize } from '../engine/values/area';
import { LightTab, type TabList, tabOf } from './light-tab';
import { type AreaChange, afterDeletion, afterInsertion, afterMove } from './moved-area';

/** The engine's sizes for lines that were never resized. */
const USUAL_WIDTH = 96;
const USUAL_HEIGHT = 23;

/** What belongs to tabs from outside of them. */
export interface TabFollower {
  tabRemoved?(sheetId: string): void;
  linesChanged(sheetId: string, change: AreaChange): void;
}

export class LightSheets implements GridSheets {
  /** In pixels, of a column that was never resized. */
  readonly usualWidth = USUAL_WIDTH;
  private newSheets = 0;

  constructor(
    private readonly list: TabList,
    private readonly followers: readonly TabFollower[],
  ) {}

  all(): SheetInfo[] {
    return this.list.tabs.map(({ id, name }) => ({ id, name }));
  }

  byName(name: string): SheetInfo | undefined {
    return this.all().find((tab) => tab.name.toLowerCase() === name.toLowerCase());
  }

  exists(id: string): boolean {
    return this.list.tabs.some((tab) => tab.id === id);
  }

  name(id: string): string {
    return tabOf(this.list, id).name;
  }

  size(id: string): GridSize {
    const { rows, columns } = tabOf(this.list, id);
    return { rows, columns };
  }

  activeId(): string {
    return this.list.activeId;
  }

  activate(id: string): void {
    this.list.activeId = tabOf(this.list, id).id;
  }

  insert(name: string, position: number, size: GridSize): string {
    this.newSheets += 1;
    const tab = new LightTab(`inserted${this.newSheets}`, name, size.rows, size.columns);
    this.list.tabs.splice(position, 0, tab);
    return tab.id;
  }

  remove(id: string): void {
    const at = this.list.tabs.findIndex((tab) => tab.id === id);
    for (const follower of this.followers) follower.tabRemoved?.(id);
    if (this.list.tabs.some((tab) => tab.id !== id && readsFrom(tab, id)))
      throw new NeedsEngine('charts of a deleted tab');
    this.list.tabs.splice(at, 1);
    if (this.list.activeId === id) this.list.activeId = this.list.tabs[Math.max(0, at - 1)]?.id ?? '';
  }

  rename(id: string, newName: string): void {
    tabOf(this.list, id).name = newName;
  }

  insertLines(id: string, { dimension, at, count, position }: NewLines): void {
    const tab = tabOf(this.list, id);
    const start = position === 'before' ? at : at + 1;
    tab.cells.insert(dimension, start, count, at);
    if (dimension === 'ROW') {
      tab.rows += count;
      if (start < tab.frozenRows) tab.frozenRows += count;
      insertSizes(tab.heights, start, count, tab.heights[at]);
    } else {
      tab.columns += count;
      if (start < tab.frozenColumns) tab.frozenColumns += count;
      insertSizes(tab.widths, start, count, tab.widths[at]);
    }
    this.follow(id, afterInsertion(dimension, start, count));
  }

  deleteLines(
    id: string,
    {
      dimension,
      first,
      count,
    }: { readonly dimension: Dimension; readonly first: number; readonly count: number },
  ): void {
    const tab = tabOf(this.list, id);
    const frozenAmong = (frozen: number) => Math.min(Math.max(frozen - first, 0), count);
    tab.cells.remove(dimension, first, count);
    if (dimension === 'ROW') {
      tab.rows -= count;
      tab.frozenRows -= frozenAmong(tab.frozenRows);
      tab.heights.splice(first, count);
    } else {
      tab.columns -= count;
      tab.frozenColumns -= frozenAmong(tab.frozenColumns);
      tab.widths.splice(first, count);
    }
    refuseChartsBeyond(tab);
    this.follow(id, afterDeletion(dimension, first, count));
  }

  moveRows(id: string, { from, count, to }: RowsToMove): void {
    if (to >= from && to <= from + count) return;
    const tab = tabOf(this.list, id);
    const isBeyondGrid = to >= tab.rows;
    const at = isBeyondGrid ? tab.rows - 1 : to;
    this.insertLines(id, { dimension: 'ROW', at, count, position: isBeyondGrid ? 'after' : 'before' });
    const source = from < to ? from : from + count;
    const { cells } = tab;
    for (let row = 0; row < count; row += 1)
      for (let column = 0; column < tab.columns; column += 1) {
        cells.setValue(to + row, column, cells.value(source + row, column));
        cells.setLook(to + row, column, cells.look(source + row, column));
      }
    this.follow(id, afterMove(source, count, to - source));
    this.deleteLines(id, { dimension: 'ROW', first: source, count });
  }

  frozenRows(id: string): number {
    return tabOf(this.list, id).frozenRows;
  }

  freezeRows(id: string, quantity: number): void {
    tabOf(this.list, id).frozenRows = quantity;
  }

  frozenColumns(id: string): number {
    return tabOf(this.list, id).frozenColumns;
  }

  freezeColumns(id: string, quantity: number): void {
    tabOf(this.list, id).frozenColumns = quantity;
  }

  columnWidth(id: string, column: number): number {
    return tabOf(this.list, id).widths[column] ?? USUAL_WIDTH;
  }

  setColumnWidths(id: string, columns: readonly number[], size: number): void {
    setSizes(tabOf(this.list, id).widths, columns, size);
  }

  rowHeight(id: string, row: number): number {
    return tabOf(this.list, id).heights[row] ?? USUAL_HEIGHT;
  }

  setRowHeights(id: string, rows: readonly number[], size: number): void {
    setSizes(tabOf(this.list, id).heights, rows, size);
  }

  showsGridLines(id: string): boolean {
    return tabOf(this.list, id).showsGrid;
  }

  showGridLines(id: string, areVisible: boolean): void {
    tabOf(this.list, id).showsGrid = areVisible;
  }

  private follow(id: string, change: AreaChange): void {
    for (const follower of this.followers) follower.linesChanged(id, change);
  }
}

type Sizes = (number | undefined)[];

function setSizes(sizes: Sizes, lines: readonly number[], size: number): void {
  for (const line of lines) {
    while (sizes.length <= line) sizes.push(undefined);
    sizes[line] = Math.round(size);
  }
}

/** Lines that were never resized and lie beyond the last resized one need no entry. */
function insertSizes(sizes: Sizes, start: number, count: number, size: number | undefined): void {
  if (size === undefined && start >= sizes.length) return;
  while (sizes.length < start) sizes.push(undefined);
  sizes.splice(start, 0, ...new Array<number | undefined>(count).fill(size));
}

function readsFrom({ charts }: LightTab, sheetId: string): boolean {
  return [...charts.values()].some(({ source: { labels, series } }) =>
    [labels, ...series].some((area) => area?.sheetId === sheetId),
  );
}

/** The engine would move them to where there is room. */
function refuseChartsBeyond({ charts, rows, columns }: LightTab): void {
  for (const { place } of charts.values()) {
    const isBelow = (rows - place.row) * USUAL_HEIGHT < place.y + place.height;
    const isBeside = (columns - place.column) * USUAL_WIDTH < place.x + place.width;
    if (isBelow || isBeside) throw new NeedsEngine('charts that make room for deleted cells');
  }
}
