// Reads a decoded CSV into records that still know their bytes, so that a table can be written back unchanged.
import { CsvError, parse } from 'csv-parse/sync';
import { byteText } from './bytes';
import type { CsvProblem, DecodedCsv } from './decode';
import { detectSeparator, lineEndsOf, type Separator } from './separator';

export interface CsvRecord {
  readonly fields: readonly string[];
  /** Where the record begins in the body, in bytes. */
  readonly start: number;
  /** Where its text ends and its own line end begins. */
  readonly end: number;
  /** Where the next record begins. */
  readonly next: number;
}

export interface CsvTable extends DecodedCsv {
  readonly separator: Separator;
  readonly lineEnds: readonly string[];
  readonly records: readonly CsvRecord[];
}

export function readTable(decoded: DecodedCsv, fileName: string): CsvTable | CsvProblem {
  const { body } = decoded;
  const separator = detectSeparator(body);
  const lineEnds = lineEndsOf(body);
  const records: CsvRecord[] = [];
  let start = 0;
  try {
    parse(body, {
      ...lenient(separator, lineEnds),
      on_record: (fields: string[], context) => {
        const next = context.bytes;
        const lineEnd = lineEnds.find((sign) => byteText(body, next - sign.length, next) === sign) ?? '';
        records.push({ fields, start, end: next - lineEnd.length, next });
        start = next;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return unclosedQuote(fileName, body, start + lastFieldStart(body.subarray(start), separator, lineEnds));
  }
  const table = { ...decoded, separator, lineEnds, records };
  for (const record of records) {
    const swallowed = record.fields.findIndex((field) => field.startsWith('"') && /[\r\n]/.test(field));
    if (swallowed < 0) continue;
    const at = (fieldEnds(table, record)[swallowed - 1] ?? record.start - 1) + 1;
    if (isSwallowed(body, at)) return unclosedQuote(fileName, body, at);
  }
  return table;
}

/** Where each field of a record ends in the body, its closing quote included and the separator not. */
export function fieldEnds(table: CsvTable, record: CsvRecord): readonly number[] {
  const text = table.body.subarray(record.start, record.end);
  // Asking the parser for each position is slow, and without quotes every separator is one.
  const ends = text.includes(0x22)
    ? parsedEnds(text, table)
    : [...separatorsIn(text, table.separator), text.length];
  return ends.map((end) => record.start + end);
}

function separatorsIn(text: Uint8Array, separator: Separator): number[] {
  const found: number[] = [];
  const sign = separator.charCodeAt(0);
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found.push(at);
  return found;
}

function parsedEnds(text: Uint8Array, { separator, lineEnds }: CsvTable): number[] {
  const ends: number[] = [];
  parse(text, { ...lenient(separator, lineEnds), cast: (_, context) => ends.push(context.bytes) });
  return ends;
}

function lenient(separator: Separator, lineEnds: readonly string[]) {
  return {
    delimiter: separator,
    record_delimiter: [...lineEnds],
    relax_column_count: true,
    relax_quotes: true,
  };
}

/** Where the cell begins that the parser could not finish. */
function lastFieldStart(rest: Uint8Array, separator: Separator, lineEnds: readonly string[]): number {
  let last = 0;
  try {
    parse(rest, {
      ...lenient(separator, lineEnds),
      cast: (_, context) => {
        last = context.bytes + 1;
      },
    });
  } catch {
    // It fails again, by design: what counts is how far it came.
  }
  return last;
}

/** A quote that runs over line ends up to the opening quote of another cell: rows would be merged silently. */
function isSwallowed(body: Uint8Array, at: number): boolean {
  return byteText(body, at, at + 2) !== '""';
}

function unclosedQuote(fileName: string, body: Uint8Array, at: number): CsvProblem {
  const line = byteText(body, 0, at).split(/\r\n|\n|\r/).length;
  return {
    problem: `${fileName}, line ${line}: a cell begins with a quotation mark (") that is not closed. Close it or remove it.`,
  };
}
