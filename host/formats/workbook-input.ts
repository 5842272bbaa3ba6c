// A workbook to start from, as plain data: from a CSV, or made by tests and the command line.

/** One cell. A plain string is text and stays text, whatever it looks like. */
export type CellInput =
  | string
  | number
  | boolean
  | null
  | { readonly date: string; readonly format?: string } // YYYY-MM-DD, or YYYY-MM-DDTHH:MM, on the spreadsheet's wall clock
  | { readonly formula: string } // starts with "="
  | { readonly number: number; readonly format: string } // format as in Sheets: "0%", "$#,##0"
  | { readonly typed: string }; // parsed as if a person had typed it

export interface SheetInput {
  readonly name: string;
  readonly rows: readonly (readonly CellInput[])[];
  /** Grid size; at least the rows given, 1000 x 26 by default. */
  readonly maxRows?: number;
  readonly maxColumns?: number;
  /** In pixels, from the first column on; null for the usual width. */
  readonly columnWidths?: readonly (number | null)[];
  /** From 0: shown bold, and frozen with everything above it. */
  readonly headingRow?: number | null;
}

export interface WorkbookInput {
  readonly sheets: readonly SheetInput[];
  /** e.g. { name: 'SCORECARD', sheet: 'Health Scorecard', range: 'A:N' } */
  readonly namedRanges?: readonly { readonly name: string; readonly sheet: string; readonly range: string }[];
  /** Spreadsheet locale, as Apps Script writes it: en_US (default), en_GB, de_DE. */
  readonly locale?: string;
  /** Spreadsheet time zone, IANA; default Europe/London. */
  readonly timeZone?: string;
}
