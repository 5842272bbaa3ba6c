// Where something is in a CSV: the line and the column of the file, where a spreadsheet names a tab and a cell.

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
  issue(issue: ReportedIssue): ReportedIssue;
}

const LONGEST_HEADING = 40;
/** Issues about whole rows, which their messages name. */
const ROW_CODES: ReadonlySet<string> = new Set(['rows-left-out', 'name-from-above', 'results-moved']);

export function filePlaces(files: readonly TabFromFile[], made: readonly MadeTab[]): FilePlaces {
  const places = files.map(placesIn);
  const reworded = wordsOfFiles(places);
  return {
    issue(issue) {
      const { code, place } = issue;
      const file = places.find(({ tab }) => tab === place?.tab);
      const other = made.find(({ tab }) => tab === place?.tab);
      const isRow = ROW_CODES.has(code) && file !== undefined;
      const message = outsideQuotes(issue.message, (part) =>
        reworded(isRow ? file.linesForRows(part) : part),
      );
      if (place === undefined) return { ...issue, message };
      if (file === undefined) return { ...issue, cell: other?.name ?? issue.cell, message };
      const cell = isRow ? file.lineOf(place.row - 1) : file.nameOf(place.row - 1, place.column - 1);
      return { ...issue, cell, message };
    },
  };
}

type Places = ReturnType<typeof placesIn>;

function placesIn({ tab, file, table, heading }: TabFromFile) {
  const lines = lineNumbers(table);
  const before = file === '' ? '' : `${file}, `;
  const lineOf = (row: number) => `${before}line ${lines(row)}`;
  return {
    tab,
    fileName: file === '' ? 'this file' : file,
    lineOf,
    nameOf(row: number, column: number): string {
      const name = shortened(oneLine(heading(row, column)), LONGEST_HEADING);
      return `${lineOf(row)}, column ${name === '' ? columnLetters(column + 1) : name}`;
    },
    linesForRows: (text: string) =>
      text.replace(/\b(row|rows) (\d+)(?:( to )(\d+))?/g, (_, word, first, to = '', last) => {
        const end = last === undefined ? '' : lines(Number(last) - 1);
        return `${word === 'row' ? 'line' : 'lines'} ${lines(Number(first) - 1)}${to}${end}`;
      }),
  };
}

/**
 * Puts files where a message has tabs: `in Accounts!A3` and `on the tab Accounts`. All tabs at once, and only whole
 * names: Tickets is no part of "Old Tickets", and the name of a file is not read again.
 */
function wordsOfFiles(places: readonly Places[]): (text: string) => string {
  const byName = new Map(places.map((each) => [each.tab, each]));
  if (byName.size === 0) return (text) => text;
  const names = [...byName.keys()].map(escaped).join('|');
  const named = new RegExp(`\\bin (${names})![A-Z]+(\\d+)|\\bon the tab (${names})(?=[,:.]|\\s*$)`, 'g');
  return (text) =>
    text.replace(named, (whole, tabOfCell, row, tab) => {
      const place = byName.get(tabOfCell ?? tab);
      if (place === undefined) return whole;
      return `in ${tab === undefined ? place.lineOf(Number(row) - 1) : place.fileName}`;
    });
}

/**
 * What a file holds is in quotes, and stays as it is. Such a text may have quotes of its own, so its quotes are those
 * that do not touch a word on the outside.
 */
const QUOTED = /((?<![^\s(])".*?"(?![^\s,.:;)]))/s;

function outsideQuotes(text: string, change: (part: string) => string): string {
  return text
    .split(QUOTED)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
