// Finds records whose cells are not where their headings are: a separator too many, one too few, or a whole line in quotes.
import { columnLetters } from './column-letters';
import { addressOfCell, type NameCell } from './column-text';
import type { CsvRecord, CsvTable } from './csv-table';
import { findHeadingRow } from './heading-row';
import type { ImportNote } from './import-note';
import { lineNumbers } from './line-numbers';

export interface UnevenRecords {
  /** Rows, from 0, that cannot be scored: which cell belongs to which heading is unknown. */
  readonly leftOut: ReadonlySet<number>;
  readonly issues: readonly ImportNote[];
}

type Fault = 'too long' | 'one cell' | 'too short';

interface Uneven {
  readonly row: number;
  readonly fault: Fault;
  readonly cells: number;
}

const LINES_NAMED = 10;
const EVEN: UnevenRecords = { leftOut: new Set(), issues: [] };

export function unevenRecords(table: CsvTable, nameCell: NameCell = addressOfCell): UnevenRecords {
  const headings = headingsOf(table);
  if (!headings) return EVEN;
  const uneven = unevenBelow(table, headings);
  const leftOut = new Set(uneven.filter(({ fault }) => fault !== 'too short').map(({ row }) => row));
  const lines = lineNumbers(table);
  return {
    leftOut,
    issues: uneven.map((each) => ({
      ...unevenNote(each, headings.cells, lines(each.row)),
      cell: nameCell(each.row, columnLetters(1)),
    })),
  };
}

/** A sentence where every line is uneven: then it is the headings, or the way in which the file was saved. */
export function unevenProblem(table: CsvTable, fileName: string): string | undefined {
  const headings = headingsOf(table);
  if (!headings) return quotedLinesProblem(table, fileName);
  const below = table.records.slice(headings.row + 1).filter(isFilled);
  const uneven = unevenBelow(table, headings).filter(({ fault }) => fault !== 'too short');
  const [first] = uneven;
  if (first === undefined || uneven.length < below.length) return undefined;
  const lines = lineNumbers(table);
  const headingLine = lines(headings.row);
  const shown = uneven.slice(0, LINES_NAMED).map(({ row }) => lines(row));
  const more = uneven.length > shown.length ? ' and so on' : '';
  const which = `${shown.length === 1 ? 'line' : 'lines'} ${shown.join(', ')}${more}`;
  return first.fault === 'one cell'
    ? `${fileName}: ${which} are in quotation marks as a whole. Remove the first and the last mark of each line.`
    : `${fileName}: the headings in line ${headingLine} have ${headings.cells} cells, and every line below has more (${which}). Add the missing headings, or put values that hold a separator in quotation marks.`;
}

interface Headings {
  readonly row: number;
  readonly cells: number;
}

function headingsOf({ records }: CsvTable): Headings | undefined {
  const found = findHeadingRow(records.slice(0, 60).map(({ fields }) => fields));
  const row = found ?? records.findIndex(({ fields }) => fields.length > 1);
  const cells = records[row]?.fields.length ?? 0;
  return cells > 1 ? { row, cells } : undefined;
}

function unevenBelow(table: CsvTable, headings: Headings): Uneven[] {
  const found: Uneven[] = [];
  table.records.forEach((record, row) => {
    if (row <= headings.row || !isFilled(record)) return;
    const fault = faultOf(record, headings.cells, table.separator);
    if (fault) found.push({ row, fault, cells: record.fields.length });
  });
  return withoutTrailing(found, table, headings);
}

function faultOf({ fields }: CsvRecord, cells: number, separator: string): Fault | undefined {
  if (fields.length > cells) return 'too long';
  if (fields.length === cells) return undefined;
  const [only = ''] = fields;
  const isQuotedLine = fields.slice(1).every(isBlank) && only.split(separator).length >= cells;
  return isQuotedLine ? 'one cell' : 'too short';
}

/** Programs that end every line with a separator, and those that leave out blank cells at the end of a line. */
function withoutTrailing(uneven: readonly Uneven[], { records }: CsvTable, headings: Headings): Uneven[] {
  const below = records.length - headings.row - 1;
  const isTrailing = ({ row, fault }: Uneven) =>
    fault === 'too long' && records[row]?.fields.slice(headings.cells).every(isBlank) === true;
  const trailing = uneven.filter(isTrailing);
  if (trailing.length > below / 2) return uneven.filter((each) => !isTrailing(each));
  const others = new Set(uneven.map(({ row }) => row));
  const even = records.filter((record, row) => row > headings.row && !others.has(row) && isFilled(record));
  const numeric = numericColumns(even, headings.cells);
  return uneven.filter((each) => !(isTrailing(each) && hasNumbersAt(records[each.row], numeric)));
}

/** Columns in which nearly every filled cell is a number. */
function numericColumns(records: readonly CsvRecord[], count: number): readonly number[] {
  return Array.from({ length: count }, (_, column) => column).filter((column) => {
    const filled = records.flatMap(({ fields }) =>
      isBlank(fields[column] ?? '') ? [] : (fields[column] ?? ''),
    );
    return filled.length > 0 && filled.filter(isNumeric).length >= filled.length * MOSTLY;
  });
}

/** Whether the cells of a record are under their headings: every number in a column of numbers. */
function hasNumbersAt(record: CsvRecord | undefined, numeric: readonly number[]): boolean {
  const cells = numeric.map((column) => record?.fields[column] ?? '').filter((text) => !isBlank(text));
  return cells.length > 0 && cells.every(isNumeric);
}

const MOSTLY = 0.9;

function isNumeric(text: string): boolean {
  return /\d/.test(text) && !/\p{L}/u.test(text);
}

function unevenNote({ fault, cells }: Uneven, headings: number, line: number): Omit<ImportNote, 'cell'> {
  const found = {
    'too long': `Line ${line} has ${cells} cells, and the headings have ${headings}, so it is left out. Put a value that holds a separator in quotation marks.`,
    'one cell': `Line ${line} is in quotation marks as a whole, so it is left out. Remove the first and the last of them.`,
    'too short': `Line ${line} has ${cells} ${cells === 1 ? 'cell' : 'cells'}, and the headings have ${headings}: the missing ones count as blank.`,
  };
  return {
    column: '',
    heading: '',
    kind: 'uneven line',
    message: found[fault],
  };
}

/** "Account,NPS" and so on: a CSV that had been opened as one column was saved. */
function quotedLinesProblem({ records, body }: CsvTable, fileName: string): string | undefined {
  const filled = records.filter(isFilled);
  if (filled.length < 2 || filled.some(({ fields }) => fields.length > 1)) return undefined;
  const isQuoted = filled.every(
    ({ fields: [text = ''], start }) => body[start] === 0x22 && /[,;\t|]/.test(text),
  );
  return isQuoted
    ? `${fileName}: every line is in quotation marks as a whole, from line 1 on, so it is one column. Remove the first and the last mark of each line, or save the file again from the program it comes from.`
    : undefined;
}

function isFilled({ fields }: CsvRecord): boolean {
  return fields.some((field) => !isBlank(field));
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
