// The CSV files of a command as tabs: whose lines and columns the report names.
import type { CsvTable } from '../formats/csv/csv-table';
import { findHeadingRow } from '../formats/csv/heading-row';
import { type FilePlaces, filePlaces, type MadeTab, type TabFromFile } from './file-places';
import type { ScoreInput } from './open-input';
import type { ScoreOptions } from './options';
import { SCORECARD_TAB } from './scorecard-sheet';

/** @param accountsTab the tab that the accounts are on */
export function placesOfInput(options: ScoreOptions, input: ScoreInput, accountsTab: string): FilePlaces {
  const { accounts, scorecard, otherTabs } = input;
  const files: TabFromFile[] = otherTabs.flatMap(({ tab, source }) =>
    source === undefined ? [] : [tableAsTab(tab.name, source.file, source.table)],
  );
  if (accounts.kind === 'csv') files.push(tableAsTab(accountsTab, '', accounts.table));
  if (scorecard?.kind === 'csv') {
    const { table } = scorecard;
    const heading = (row: number, column: number) => headingOfSection(table, row, column);
    files.push({ tab: SCORECARD_TAB, file: options.scorecard ?? '', table, heading });
  }
  const isMade = scorecard === undefined && accounts.kind === 'csv';
  return filePlaces(files, isMade ? [madeScorecard(options)] : []);
}

function madeScorecard({ template }: ScoreOptions): MadeTab {
  const name = template === undefined ? 'the proposed scorecard' : 'the scorecard of the template';
  return { tab: SCORECARD_TAB, name };
}

function tableAsTab(tab: string, file: string, table: CsvTable): TabFromFile {
  const headings = headingsOfTable(table);
  return { tab, file, table, heading: (_row, column) => headings[column] ?? '' };
}

const ROWS_SEARCHED = 60;

export function headingsOfTable({ records }: CsvTable): readonly string[] {
  const row = findHeadingRow(records.slice(0, ROWS_SEARCHED).map(({ fields }) => fields)) ?? 0;
  return records[row]?.fields ?? [];
}

/** Of a section of the scorecard: the row below its title, which is alone in its row. */
function headingOfSection({ records }: CsvTable, row: number, column: number): string {
  const filled = (at: number) => records[at]?.fields.filter((field) => field.trim() !== '').length ?? 0;
  for (let at = row - 1; at > 0; at -= 1)
    if (filled(at - 1) === 1 && filled(at) > 1) return records[at]?.fields[column] ?? '';
  return '';
}
