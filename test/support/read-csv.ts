// Opens a CSV given as text, for the tests of this folder; a problem is a failure.

import type { CsvTable } from '../../host/formats/csv/csv-table';
import { decodeCsv } from '../../host/formats/csv/decode';
import { readTable } from '../../host/formats/csv/read-table';

export function tableOf(text: string | Buffer): CsvTable {
  const table = readCsv(text);
  if ('problem' in table) throw new Error(table.problem);
  return table;
}

export function readCsv(text: string | Buffer): ReturnType<typeof readTable> {
  const decoded = decodeCsv(Buffer.from(text), 'accounts.csv');
  return 'problem' in decoded ? decoded : readTable(decoded, 'accounts.csv');
}

export function fieldsOf(text: string): (readonly string[])[] {
  return tableOf(text).records.map((record) => record.fields);
}
