// What a cell can hold, seen from outside of the engine.

/** A number under a date format, as Sheets keeps it: days since 1899-12-30 on the spreadsheet's wall clock. */
export class SerialDate {
  constructor(readonly serial: number) {}
}

export class CellError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

/** '' is a blank cell, or a formula whose result is an empty text. */
export type CellValue = string | number | boolean | SerialDate | CellError;

/** What is written into one cell: content as the engine stores it, "" for blank. Absent parts stay as they are. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content?: string;
  readonly format?: string;
  /** Null takes all of it away. */
  readonly style?: CellStyle | null;
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fillColor?: string;
  readonly textColor?: string;
  readonly fontSize?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly wrapping?: 'overflow' | 'wrap' | 'clip';
}
