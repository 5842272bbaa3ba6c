// The cells of one tab, column by column: values and the numbers of their formats.
import type { Dimension } from '../engine/library/grid-lines';
import type { CellError } from '../engine/values/cell-values';
import { PLAIN } from './cell-looks';

/** Dates are numbers under the look of a date. */
export type StoredValue = string | number | boolean | CellError;

/** Both lists end with the last cell that was ever filled. */
interface Column {
  values: (StoredValue | undefined)[];
  looks: number[];
}

const newColumn = (): Column => ({ values: [], looks: [] });

export class CellColumns {
  private readonly columns: Column[] = [];

  value(row: number, column: number): StoredValue | undefined {
    return this.columns[column]?.values[row];
  }

  look(row: number, column: number): number {
    return this.columns[column]?.looks[row] ?? PLAIN;
  }

  setValue(row: number, column: number, value: StoredValue | undefined): void {
    const { values } = this.filledColumn(column);
    if (value === undefined && row >= values.length) return;
    while (values.length < row) values.push(undefined);
    values[row] = value;
  }

  setLook(row: number, column: number, look: number): void {
    const { looks } = this.filledColumn(column);
    if (look === PLAIN && row >= looks.length) return;
    while (looks.length < row) looks.push(PLAIN);
    looks[row] = look;
  }

  /** The last row and column with a value; -1 for none. */
  contentEnd(): { row: number; column: number } {
    let [lastRow, lastColumn] = [-1, -1];
    for (const [column, { values }] of this.columns.entries()) {
      const row = values.findLastIndex((value) => value !== undefined);
      if (row < 0) continue;
      lastRow = Math.max(lastRow, row);
      lastColumn = column;
    }
    return { row: lastRow, column: lastColumn };
  }

  /** The first row and column below and beside every value and look. */
  end(): { row: number; column: number } {
    const row = this.columns.reduce(
      (most, { values, looks }) => Math.max(most, values.length, looks.length),
      0,
    );
    return { row, column: this.columns.length };
  }

  /** @param lookFrom where the line lies, before the insertion, whose looks the new lines take */
  insert(dimension: Dimension, start: number, count: number, lookFrom: number): void {
    if (dimension === 'COL') {
      const looks = this.columns[lookFrom]?.looks ?? [];
      const added = Array.from({ length: count }, () => ({ values: [], looks: [...looks] }));
      while (this.columns.length < start) this.columns.push(newColumn());
      this.columns.splice(start, 0, ...added);
      return;
    }
    for (const column of this.columns) {
      const look = column.looks[lookFrom] ?? PLAIN;
      if (start < column.values.length) column.values = withNew(column.values, start, count, undefined);
      if (start < column.looks.length || look !== PLAIN) {
        while (column.looks.length < start) column.looks.push(PLAIN);
        column.looks = withNew(column.looks, start, count, look);
      }
    }
  }

  remove(dimension: Dimension, first: number, count: number): void {
    if (dimension === 'COL') this.columns.splice(first, count);
    else
      for (const { values, looks } of this.columns) {
        values.splice(first, count);
        looks.splice(first, count);
      }
  }

  private filledColumn(column: number): Column {
    while (this.columns.length <= column) this.columns.push(newColumn());
    const found = this.columns[column];
    if (!found) throw new Error(`CellColumns: there is no column ${column}`);
    return found;
  }
}

function withNew<Item>(items: readonly Item[], start: number, count: number, item: Item): Item[] {
  return [...items.slice(0, start), ...new Array<Item>(count).fill(item), ...items.slice(start)];
}
