// Turns the texts of a table into cells: true numbers, dates and TRUE/FALSE when the column and the file prove how to read them.

import { currenciesProblem } from '../currencies';
import type { CellInput } from '../workbook-input';
import { columnLetters } from './column-letters';
import {
  addressOfCell,
  type ColumnText,
  columnText,
  type NameCell,
  type Readings,
  readingsOf,
} from './column-text';
import { findHeadingRow } from './heading-row';
import { type ColumnName, columnTitle, type ImportNote } from './import-note';
import { plainTexts } from './plain-text';
import type { Separator } from './separator';
import {
  type DateProfile,
  dateProfile,
  type FileOrder,
  fileOrder,
  settleDates,
  unclearDate,
} from './settle-dates';
import {
  type DecimalMark,
  type FileMark,
  fileMark,
  type NumberProfile,
  numberProfile,
  settleNumbers,
  unclearNumber,
} from './settle-numbers';

/** A text that can be read two ways, and so is no value. Rows and columns from 0. */
export interface UnclearText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface SettledTable {
  readonly rows: readonly (readonly CellInput[])[];
  /** What was decided, once a column. */
  readonly settled: readonly ImportNote[];
  /** Cells that can be read two ways: given to the spreadsheet as blank. */
  readonly issues: readonly ImportNote[];
  /** Those cells, as the file has them. */
  readonly unclear: readonly UnclearText[];
  /** Whether the file writes its numbers with a decimal comma. */
  readonly decimalComma: boolean;
}

interface Column extends ColumnName {
  readonly index: number;
  /** The first row below the headings. */
  readonly firstRow: number;
  nameRow(row: number): string;
  /** A value that begins with a zero: then the column holds ids. */
  readonly id: ColumnText | undefined;
  readonly numbers: NumberProfile;
  readonly dates: DateProfile;
}

interface FileConventions {
  readonly mark: FileMark | undefined;
  readonly usualMark: DecimalMark | undefined;
  readonly order: FileOrder | undefined;
}

export interface SettleOptions {
  /** Rows, from 0, whose cells are not where their headings are: given to the spreadsheet as blank. */
  readonly leftOut?: ReadonlySet<number>;
  /** As notes name a cell; default: as a spreadsheet does. */
  readonly nameCell?: NameCell | undefined;
}

export function settleColumns(
  rows: readonly (readonly string[])[],
  separator: Separator,
  { leftOut = new Set(), nameCell = addressOfCell }: SettleOptions = {},
): SettledTable {
  const texts = rows.map((row, index) => (leftOut.has(index) ? row.map(() => '') : plainTexts(row)));
  const cells: CellInput[][] = texts.map((row) => row.map((text) => (text === '' ? null : text)));
  // Each text is read twice: all readings of a large file at once would fill the memory.
  const headingRow = findHeadingRow(texts);
  const columns = columnsOf(texts, headingRow, nameCell);
  // A file that separates by semicolon usually does so because its numbers hold commas, so there 1,234 proves nothing.
  const usualMark = separator === ';' ? undefined : 'point';
  const conventions: FileConventions = {
    mark: fileMark(
      columns.map(({ numbers }) => numbers),
      usualMark,
    ),
    usualMark,
    order: fileOrder(columns.map(({ dates }) => dates)),
  };
  const settled: ImportNote[] = [];
  const issues: ImportNote[] = [];
  const unclear: UnclearText[] = [];
  let commas = 0;
  for (const column of columns) {
    const result = settleColumn(column, conventions, { texts, cells });
    settled.push(...result.settled);
    issues.push(...result.issues);
    unclear.push(...result.unclear);
    if (result.mark === 'comma') commas += 1;
    if (result.mark === 'point') commas -= 1;
  }
  return { rows: cells, settled, issues, unclear, decimalComma: commas > 0 };
}

function columnsOf(
  rows: readonly (readonly string[])[],
  headingRow: number | undefined,
  nameCell: NameCell,
): readonly Column[] {
  // Without a heading row the first one is still left as text: it may hold headings that are dates or years.
  const firstRow = (headingRow ?? 0) + 1;
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: count }, (_, index) => {
    const letters = columnLetters(index + 1);
    const nameRow = (row: number) => nameCell(row, letters);
    const texts = columnTexts(rows, index, firstRow, nameRow);
    const id = texts.find(({ text }) => /^0\d+$/.test(text.trim()));
    const readable = id ? [] : texts;
    return {
      index,
      column: letters,
      heading: headingRow === undefined ? '' : (rows[headingRow]?.[index] ?? ''),
      firstRow,
      nameRow,
      id,
      numbers: numberProfile(readable),
      dates: dateProfile(readable),
    };
  });
}

interface TableCells {
  readonly texts: readonly (readonly string[])[];
  readonly cells: CellInput[][];
}

interface SettledColumn {
  readonly settled: readonly ImportNote[];
  readonly issues: readonly ImportNote[];
  readonly unclear: readonly UnclearText[];
  readonly mark: DecimalMark | undefined;
}

/** Puts what the texts of a column are into the cells. */
function settleColumn(column: Column, file: FileConventions, { texts, cells }: TableCells): SettledColumn {
  const name: ColumnName = { column: column.column, heading: column.heading };
  const { id, index } = column;
  if (id) {
    const message = `${columnTitle(name)}: kept as text, because ${id.cell} "${id.text.trim()}" begins with a zero.`;
    const settled: ImportNote[] = [{ ...name, cell: undefined, kind: 'ids', message }];
    return { settled, issues: [], unclear: [], mark: undefined };
  }
  const numbers = settleNumbers(column.numbers, name, file.mark, file.usualMark);
  const dates = settleDates(column.dates, name, file.order);
  const issues: ImportNote[] = [];
  const unclear: UnclearText[] = [];
  const formats = new Set<string>();
  for (const entry of columnTexts(texts, index, column.firstRow, column.nameRow)) {
    const row = cells[entry.row];
    if (!row) continue;
    const number = numbers.read(entry);
    const date = number === undefined ? dates.read(entry) : undefined;
    if (number === 'unclear') issues.push(unclearNumber(entry, name));
    if (date === 'unclear') issues.push(unclearDate(entry, name, column.dates));
    if (number === 'unclear' || date === 'unclear') {
      unclear.push({ row: entry.row, column: index, text: entry.text });
      row[index] = null;
    } else if (number) {
      row[index] = number.format ? { number: number.value, format: number.format } : number.value;
      if (number.format !== undefined) formats.add(number.format);
    } else if (date) row[index] = { date };
    else if (/^(?:true|false)$/i.test(entry.text.trim())) row[index] = /true/i.test(entry.text);
  }
  const mixed = currenciesProblem([...formats], columnTitle(name));
  if (mixed !== undefined) issues.push({ ...name, cell: undefined, kind: 'currencies', message: mixed });
  return { settled: [...numbers.notes, ...dates.notes], issues, unclear, mark: numbers.mark };
}

function columnTexts(
  rows: readonly (readonly string[])[],
  index: number,
  firstRow: number,
  nameRow: (row: number) => string,
): ColumnText[] {
  const texts: ColumnText[] = [];
  const known = new Map<string, Readings>();
  for (let row = firstRow; row < rows.length; row += 1) {
    const text = rows[row]?.[index] ?? '';
    if (text.trim() === '') continue;
    const readings = known.get(text) ?? readingsOf(text);
    if (known.size < TEXTS_KNOWN) known.set(text, readings);
    texts.push(columnText(row, nameRow, text, readings));
  }
  return texts;
}

/** Numbers and words repeat from row to row; a column with more different texts than this most likely holds names. */
const TEXTS_KNOWN = 1000;
