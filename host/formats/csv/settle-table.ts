// A table from its records to its cells: lines that are not even are left out, columns are settled.
import type { NameCell } from './column-text';
import type { CsvTable } from './csv-table';
import type { ImportNote } from './import-note';
import { type SettledTable, settleColumns } from './settle-columns';
import { unevenRecords } from './uneven-records';

const LETTERS_GUESSED: ImportNote = {
  column: '',
  heading: '',
  cell: undefined,
  kind: 'letters',
  message:
    'The letters are not saved as UTF-8, so they are read as Windows saves them in Western Europe and America. If names look wrong, save the file as CSV UTF-8.',
};

/** @param nameCell as notes name a cell; default: as a spreadsheet does */
export function settleTable(table: CsvTable, nameCell?: NameCell): SettledTable {
  const uneven = unevenRecords(table, nameCell);
  const texts = table.records.map(({ fields }) => fields);
  const settled = settleColumns(texts, table.separator, { leftOut: uneven.leftOut, nameCell });
  const letters = table.isGuessed ? [LETTERS_GUESSED] : [];
  return { ...settled, issues: [...letters, ...uneven.issues, ...settled.issues] };
}
