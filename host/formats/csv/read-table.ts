// Reads a decoded CSV into records that still know their bytes, so that a table can be written back unchanged.
import { CsvError, parse } from 'csv-parse/sync';
import { byteText, utf8Text } from './bytes';
import type { CsvRecord, CsvTable, QuoteEscape } from './csv-table';
import type { CsvProblem, DecodedCsv } from './decode';
import { detectSeparator, likelySeparator, lineEndsOf, type Separator } from './separator';
import { unevenProblem } from './uneven-records';

export function readTable(decoded: DecodedCsv, fileName: string): CsvTable | CsvProblem {
  const { body } = decoded;
  const separator = detectSeparator(body);
  const lineEnds = lineEndsOf(body);
  const quoteEscape = escapeOf(body);
  const format = { separator, lineEnds, quoteEscape };
  const records: CsvRecord[] = [];
  let start = 0;
  try {
    parse(body, {
      ...lenient(format),
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
    return unclosedQuote(fileName, body, start + lastFieldStart(body.subarray(start), format));
  }
  const table = { ...decoded, ...format, records };
  for (const record of records) {
    const swallowed = record.fields.findIndex((field) => field.startsWith('"') && /[\r\n]/.test(field));
    if (swallowed < 0) continue;
    const at = (fieldEnds(table, record)[swallowed - 1] ?? record.start - 1) + 1;
    if (isSwallowed(body, at)) return unclosedQuote(fileName, body, at);
  }
  const problem = unreadSeparator(table, fileName) ?? unevenProblem(table, fileName);
  return problem === undefined ? table : { problem };
}

/** Databases write \" inside a cell where spreadsheets write "". At the end of a cell a backslash may be part of a path. */
function escapeOf(body: Uint8Array): QuoteEscape {
  if (!body.includes(0x5c)) return '"';
  const text = utf8Text(body);
  const isDoubled = /[^,;|\t\r\n]""[^,;|\t\r\n]/.test(text);
  return !isDoubled && /[^\\]\\"[^,;|\t\r\n]/.test(text) ? '\\' : '"';
}

/** One column, whose lines are all cut by the same sign. */
function unreadSeparator({ records }: CsvTable, fileName: string): string | undefined {
  if (records.some(({ fields }) => fields.length > 1)) return undefined;
  const sign = likelySeparator(records.map(({ fields: [text = ''] }) => text));
  if (sign === undefined) return undefined;
  const shown = sign.trim() === '' ? 'spaces' : `"${sign}"`;
  return `${fileName}: its cells seem to be separated by ${shown}. Separate them by commas, semicolons, tabs or bars (|), or name the separator in the first line, as in sep=|`;
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

function parsedEnds(text: Uint8Array, table: CsvTable): number[] {
  const ends: number[] = [];
  parse(text, { ...lenient(table), cast: (_, context) => ends.push(context.bytes) });
  return ends;
}

type CsvFormat = Pick<CsvTable, 'separator' | 'lineEnds' | 'quoteEscape'>;

function lenient({ separator, lineEnds, quoteEscape }: CsvFormat) {
  return {
    delimiter: separator,
    record_delimiter: [...lineEnds],
    escape: quoteEscape,
    relax_column_count: true,
    relax_quotes: true,
  };
}

/** Where the cell begins that the parser could not finish. */
function lastFieldStart(rest: Uint8Array, format: CsvFormat): number {
  let last = 0;
  try {
    parse(rest, {
      ...lenient(format),
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
