// Where something is in a CSV: the line and the column of the file, where a spreadsheet names a tab and a cell.
import { columnLetters } from '../formats/csv/column-letters';
import type { CsvTable } from '../formats/csv/csv-table';
import type { ImportNote } from '../formats/csv/import-note';
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
  issue(issue: ReportedIssue): ReportedIssue;
  note(note: ImportNote): ImportNote;
}

const LONGEST_HEADING = 40;
/** Issues about whole rows, which their messages name. */
const ROW_CODES: ReadonlySet<string> = new Set(['rows-left-out', 'name-from-above', 'results-moved']);

/** @param accountsTab the tab of notes that name no tab */
export function filePlaces(
  files: readonly TabFromFile[],
  made: readonly MadeTab[],
  accountsTab: string,
): FilePlaces {
  const places = files.map(placesIn);
  const reworded = (text: string) =>
    outsideQuotes(text, (part) =>
      [...places, ...made.map(wordsOfMade)].reduce((words, { reword }) => reword(words), part),
    );
  return {
    issue(issue) {
      const { code, place } = issue;
      const file = places.find(({ tab }) => tab === place?.tab);
      const other = made.find(({ tab }) => tab === place?.tab);
      const isRow = ROW_CODES.has(code) && file !== undefined;
      const message = reworded(isRow ? outsideQuotes(issue.message, file.linesForRows) : issue.message);
      if (place === undefined) return { ...issue, message };
      if (file === undefined) return { ...issue, cell: other?.name ?? issue.cell, message };
      const cell = isRow ? file.lineOf(place.row - 1) : file.nameOf(place.row - 1, place.column - 1);
      return { ...issue, cell, message };
    },
    note(note) {
      const [, tab = accountsTab, letters, row] = /^(?:(.*)!)?([A-Z]+)(\d+)$/s.exec(note.cell ?? '') ?? [];
      const file = places.find((each) => each.tab === tab);
      const message = file?.linesForExamples(note.message) ?? note.message;
      if (file === undefined || letters === undefined || row === undefined) return { ...note, message };
      return { ...note, cell: file.lineOf(Number(row) - 1), message };
    },
  };
}

type Places = ReturnType<typeof placesIn>;

function placesIn({ tab, file, table, heading }: TabFromFile) {
  const lines = lineNumbers(table);
  const before = file === '' ? '' : `${file}, `;
  const lineOf = (row: number) => `${before}line ${lines(row)}`;
  const named = new RegExp(`${escaped(tab)}!([A-Z]+)(\\d+)`, 'g');
  return {
    tab,
    lineOf,
    nameOf(row: number, column: number): string {
      const name = shortened(oneLine(heading(row, column)), LONGEST_HEADING);
      return `${lineOf(row)}, column ${name === '' ? columnLetters(column + 1) : name}`;
    },
    reword: (text: string) =>
      text
        .replace(named, (_, _letters, row) => lineOf(Number(row) - 1))
        .replaceAll(`on the tab ${tab}`, `in ${file === '' ? 'this file' : file}`),
    linesForRows: (text: string) =>
      text.replace(/\b(row|rows) (\d+)(?:( to )(\d+))?/g, (_, word, first, to = '', last) => {
        const end = last === undefined ? '' : lines(Number(last) - 1);
        return `${word === 'row' ? 'line' : 'lines'} ${lines(Number(first) - 1)}${to}${end}`;
      }),
    /** The cell that shows how a column is read, in front of what it holds. */
    linesForExamples: (text: string) =>
      text.replace(/\b[A-Z]{1,3}([1-9]\d*)(?= ")/g, (_, row) => `line ${lines(Number(row) - 1)}`),
  };
}

function wordsOfMade({ tab, name }: MadeTab): Pick<Places, 'reword'> {
  return { reword: (text) => text.replaceAll(`the tab ${tab}`, name) };
}

/** What a file holds is in quotes, and stays as it is. */
function outsideQuotes(text: string, change: (part: string) => string): string {
  return text
    .split(/("[^"]*")/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
