// Where something is in a CSV: the line and the column of the file, where a spreadsheet names a tab and a cell.

import { issueText } from '../../src/domain/issues/issue';
import { type PlaceWords, SHEET_PLACES } from '../../src/domain/values/cell-place';
import { columnLetters } from '../formats/csv/column-letters';
import type { CsvTable } from '../formats/csv/csv-table';
import { lineNumbers } from '../formats/csv/line-numbers';
import type { ReportedIssue } from './add-on-answers';
import { oneLine, shortened } from './text-layout';

/** A tab of the local spreadsheet that was made from a CSV. */
export interface TabFromFile {
  readonly tab: string;
  /** '' for the accounts: the report begins with their file. */
  readonly file: string;
  readonly table: CsvTable;
  /** Its heading above a cell, both from 0. */
  heading(row: number, column: number): string;
}

/** A tab that no file has, such as that of a proposed scorecard. */
export interface MadeTab {
  readonly tab: string;
  readonly name: string;
}

export interface FilePlaces {
  /** For sentences that name other places than their own. */
  readonly words: PlaceWords;
  issue(issue: ReportedIssue): ReportedIssue;
}

const LONGEST_HEADING = 40;
/** Issues about whole rows, which their messages name. */
const ROW_CODES: ReadonlySet<string> = new Set(['rows-left-out', 'name-from-above', 'results-moved']);

export function filePlaces(files: readonly TabFromFile[], made: readonly MadeTab[]): FilePlaces {
  const places = files.map(placesIn);
  const words = wordsOfFiles(places);
  return {
    words,
    issue(issue) {
      const { code, place } = issue;
      const message = issueText(issue, words);
      if (place === undefined) return { ...issue, message };
      const file = places.find(({ tab }) => tab === place.tab);
      const other = made.find(({ tab }) => tab === place.tab);
      if (file === undefined) return { ...issue, cell: other?.name ?? issue.cell, message };
      const line = file.lineOf(place.row);
      if (ROW_CODES.has(code)) return { ...issue, cell: line, message, namesLines: true };
      const columnName = file.columnName(place.row - 1, place.column - 1);
      return { ...issue, cell: `${line}, column ${columnName}`, message, columnName };
    },
  };
}

type Places = ReturnType<typeof placesIn>;

function placesIn({ tab, file, table, heading }: TabFromFile) {
  const lineNumberOf = lineNumbers(table);
  const before = file === '' ? '' : `${file}, `;
  /** @param row from 1 */
  const lineOf = (row: number) => `${before}line ${lineNumberOf(row - 1)}`;
  return {
    tab,
    fileName: file === '' ? 'this file' : file,
    lineOf,
    linesOf: (first: number, last: number) =>
      first === last
        ? `line ${lineNumberOf(first - 1)}`
        : `lines ${lineNumberOf(first - 1)} to ${lineNumberOf(last - 1)}`,
    /** @param row @param column from 0 */
    columnName(row: number, column: number): string {
      const name = shortened(oneLine(heading(row, column)), LONGEST_HEADING);
      return name === '' ? columnLetters(column + 1) : name;
    },
  };
}

/** Files where a tab is made from one, and the words of the sheet for the others. */
function wordsOfFiles(places: readonly Places[]): PlaceWords {
  const fileOf = (name: string | undefined) => places.find(({ tab }) => tab === name);
  return {
    inCell(place) {
      const file = fileOf(place.tab);
      return file === undefined ? SHEET_PLACES.inCell(place) : `in ${file.lineOf(place.row)}`;
    },
    onTab(tab) {
      const file = fileOf(tab);
      return file === undefined ? SHEET_PLACES.onTab(tab) : `in ${file.fileName}`;
    },
    rows(tab, first, last) {
      const file = fileOf(tab);
      return file === undefined ? SHEET_PLACES.rows(tab, first, last) : file.linesOf(first, last);
    },
  };
}
