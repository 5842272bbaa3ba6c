// Cells of one write until all of them are known: four plain lists, since a large table has millions.
import type { CellColumns, StoredValue } from './cell-columns';

/** The value stays as it is. */
export const KEPT = Symbol('kept');

export class StagedCells {
  private readonly rows: number[] = [];
  private readonly columns: number[] = [];
  private readonly looks: number[] = [];
  private readonly values: (StoredValue | undefined | typeof KEPT)[] = [];

  add(row: number, column: number, look: number, value: StoredValue | undefined | typeof KEPT): void {
    this.rows.push(row);
    this.columns.push(column);
    this.looks.push(look);
    this.values.push(value);
  }

  putInto(cells: CellColumns): void {
    for (let index = 0; index < this.rows.length; index += 1) {
      const row = this.rows[index] ?? 0;
      const column = this.columns[index] ?? 0;
      const value = this.values[index];
      cells.setLook(row, column, this.looks[index] ?? 0);
      if (value !== KEPT) cells.setValue(row, column, value);
    }
  }
}
