// A CSV as records that still know their bytes.
import type { DecodedCsv } from './decode';
import type { Separator } from './separator';

export interface CsvRecord {
  readonly fields: readonly string[];
  /** Where the record begins in the body, in bytes. */
  readonly start: number;
  /** Where its text ends and its own line end begins. */
  readonly end: number;
  /** Where the next record begins. */
  readonly next: number;
}

export type QuoteEscape = '"' | '\\';

export interface CsvTable extends DecodedCsv {
  readonly separator: Separator;
  readonly lineEnds: readonly string[];
  /** The sign before a quotation mark inside a cell: another one, or a backslash. */
  readonly quoteEscape: QuoteEscape;
  readonly records: readonly CsvRecord[];
}
