// A table from its records to its cells: lines that are not even are left out, columns are settled.
import type { CsvTable } from './csv-table';
import { type SettledTable, settleColumns } from './settle-columns';
import { unevenRecords } from './uneven-records';

export function settleTable(table: CsvTable): SettledTable {
  const uneven = unevenRecords(table);
  const texts = table.records.map(({ fields }) => fields);
  const settled = settleColumns(texts, table.separator, uneven.leftOut);
  return { ...settled, issues: [...uneven.issues, ...settled.issues] };
}
