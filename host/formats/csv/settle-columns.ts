// Turns the texts of a CSV into cells: true numbers, dates and TRUE/FALSE where a column as a whole allows it.
import type { CellInput } from '../workbook-input';
import { columnLetters } from './column-letters';
import { type ColumnText, columnText } from './column-text';
import { findHeadingRow } from './heading-row';
import { type ColumnName, columnTitle, type ImportNote } from './import-note';
import type { Separator } from './separator';
import { settleDates, unclearDate } from './settle-dates';
import { settleNumbers, unclearNumber } from './settle-numbers';

export interface SettledTable {
  readonly rows: readonly (readonly CellInput[])[];
  /** What was decided, once a column. */
  readonly settled: readonly ImportNote[];
  /** Cells that can be read two ways: given to the spreadsheet as blank. */
  readonly issues: readonly ImportNote[];
  /** Whether the file writes its numbers with a decimal comma. */
  readonly decimalComma: boolean;
}

export function settleColumns(rows: readonly (readonly string[])[], separator: Separator): SettledTable {
  const headingRow = findHeadingRow(rows);
  // Without a heading row the first one is still left as text: it may hold headings that are dates or years.
  const firstRow = (headingRow ?? 0) + 1;
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const cells: CellInput[][] = rows.map((row) => row.map(textCell));
  const settled: ImportNote[] = [];
  const issues: ImportNote[] = [];
  let commas = 0;
  let points = 0;

  for (let index = 0; index < columns; index += 1) {
    const column: ColumnName = {
      column: columnLetters(index + 1),
      heading: headingRow === null ? '' : (rows[headingRow]?.[index] ?? ''),
    };
    const texts = columnTexts(rows, index, firstRow, column.column);
    const id = texts.find(({ text }) => /^0\d+$/.test(text.trim()));
    if (id) {
      const message = `${columnTitle(column)}: kept as text, because ${id.cell} "${id.text.trim()}" begins with a zero.`;
      settled.push({ ...column, cell: undefined, kind: 'ids', message });
      continue;
    }
    const numbers = settleNumbers(texts, column, separator);
    const dates = settleDates(texts, column);
    settled.push(...numbers.notes, ...dates.notes);
    if (numbers.mark === 'comma') commas += 1;
    if (numbers.mark === 'point') points += 1;
    for (const entry of texts) {
      const row = cells[entry.row];
      if (!row) continue;
      const number = numbers.read(entry);
      const date = number === null ? dates.read(entry) : null;
      if (number === 'unclear') issues.push(unclearNumber(entry, column));
      if (date === 'unclear') issues.push(unclearDate(entry, column));
      if (number === 'unclear' || date === 'unclear') row[index] = null;
      else if (number)
        row[index] = number.format ? { number: number.value, format: number.format } : number.value;
      else if (date) row[index] = { date };
      else if (/^(?:true|false)$/i.test(entry.text.trim())) row[index] = /true/i.test(entry.text);
    }
  }
  return { rows: cells, settled, issues, decimalComma: commas > points };
}

/** An apostrophe before a formula's sign marks text in every spreadsheet program, and is no part of it. */
function textCell(text: string): CellInput {
  return text === '' ? null : text.replace(/^'(?=[=+\-@\t\r])/, '');
}

function columnTexts(
  rows: readonly (readonly string[])[],
  index: number,
  firstRow: number,
  letters: string,
): (ColumnText & { readonly row: number })[] {
  const texts: (ColumnText & { readonly row: number })[] = [];
  for (let row = firstRow; row < rows.length; row += 1) {
    const text = rows[row]?.[index] ?? '';
    if (text.trim() !== '') texts.push({ row, ...columnText(`${letters}${row + 1}`, text) });
  }
  return texts;
}
