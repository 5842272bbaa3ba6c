// The workbook that is scored: a table in a tab of its own, or a workbook file as it is, with the scorecard beside it.

import type { CellInput, HostOptions } from '../api';
import { findHeadingRow } from '../formats/csv/heading-row';
import type {
  FileCell,
  FileProblem,
  FileSheet,
  FileStyle,
  FileValue,
  WorkbookFile,
} from '../formats/xlsx/workbook-file';
import type { InputFile } from './files';
import {
  accountsTab,
  accountsTabSetting,
  SCORECARD_RANGE,
  SCORECARD_TAB,
  type ScorecardRows,
  scorecardRows,
  withoutAccountsTab,
} from './scorecard-sheet';

export interface AccountsWorkbook {
  /** Made for each host: the rows of a large table are not kept beside the spreadsheet that holds them. */
  start(): Pick<HostOptions, 'workbook' | 'opened'>;
  /** The tab with the accounts. */
  readonly tab: string;
}

const TIME_ZONE = 'UTC';
const ROWS_SEARCHED = 30;

/** @param takeRows returns the rows of the table, as often as it is called */
export function workbookOfTable(
  takeRows: () => readonly (readonly CellInput[])[],
  scorecard: ScorecardRows | undefined,
): AccountsWorkbook {
  const tab = accountsTab(scorecard);
  const start = () => ({
    workbook: {
      sheets: [
        { name: tab, rows: takeRows() },
        ...(scorecard ? [{ name: SCORECARD_TAB, rows: scorecard }] : []),
      ],
      namedRanges: scorecard ? [SCORECARD_RANGE] : [],
      timeZone: TIME_ZONE,
    },
  });
  return { start, tab };
}

/** With the workbook's own scorecard, unless one is given. */
export function workbookOfFile(file: WorkbookFile, scorecard: ScorecardRows | undefined): AccountsWorkbook {
  const named = scorecard ?? valuesOfScorecard(file);
  const wanted = (named && accountsTabSetting(named)) ?? '';
  const tab = sheetNamed(file, wanted) ?? tabWithTable(file);
  const rows = scorecard && (sheetNamed(file, wanted) ? scorecard : withoutAccountsTab(scorecard));
  const opened = rows ? withScorecard(file, rows) : file;
  const range = `'${SCORECARD_TAB}'!${SCORECARD_RANGE.range}`;
  const isNamed = opened.names.some(({ name }) => name === SCORECARD_RANGE.name);
  const hasScorecard = sheetNamed(opened, SCORECARD_TAB) !== undefined;
  const names =
    hasScorecard && !isNamed ? [...opened.names, { name: SCORECARD_RANGE.name, range }] : opened.names;
  return {
    start: () => ({ opened: { ...opened, names }, workbook: { sheets: [], timeZone: TIME_ZONE } }),
    tab: tab?.name ?? '',
  };
}

/** The cells of a scorecard file, whether it was saved as CSV or as a workbook. */
export function readScorecard(input: InputFile, shown: string): ScorecardRows | FileProblem {
  if (input.kind === 'csv') return scorecardRows(input.table, shown);
  const { file } = input.opened;
  return valuesOfScorecard(file) ?? rowsOf(file, file.sheets[file.activeSheet]);
}

/** The values of a tab by its name, else of the tab that was open. */
export function tabRows(file: WorkbookFile, name: string): ScorecardRows {
  return rowsOf(file, sheetNamed(file, name) ?? file.sheets[file.activeSheet]);
}

function valuesOfScorecard(file: WorkbookFile): ScorecardRows | undefined {
  const sheet = sheetNamed(file, SCORECARD_TAB);
  return sheet && rowsOf(file, sheet);
}

function sheetNamed(file: WorkbookFile, name: string): FileSheet | undefined {
  return file.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** The tab that was open when the file was saved, if it has a table, else the first one that has. */
function tabWithTable(file: WorkbookFile): FileSheet | undefined {
  const active = file.sheets[file.activeSheet];
  const scorecard = sheetNamed(file, SCORECARD_TAB);
  const candidates = [...(active ? [active] : []), ...file.sheets].filter(
    (sheet) => sheet !== scorecard && !sheet.isHidden,
  );
  return candidates.find((sheet) => hasTable(file, sheet)) ?? candidates[0] ?? active;
}

function hasTable(file: WorkbookFile, sheet: FileSheet): boolean {
  const top = { ...sheet, cells: sheet.cells.filter(({ row }) => row < ROWS_SEARCHED) };
  const texts = rowsOf(file, top).map((row) =>
    row.map((cell) =>
      typeof cell === 'object' && cell && 'number' in cell ? `${cell.number}` : `${cell ?? ''}`,
    ),
  );
  return findHeadingRow(texts) !== undefined;
}

/** Values only: of a formula, its result. */
function rowsOf({ styles }: WorkbookFile, sheet: FileSheet | undefined): ScorecardRows {
  const rows: CellInput[][] = [];
  for (const { row, column, value, style } of sheet?.cells ?? []) {
    if (value === null) continue;
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length < column) line.push(null);
    line[column] = cellInput(value, styles[style]?.format ?? '');
  }
  return rows;
}

function cellInput(value: FileValue, format: string): CellInput {
  if (typeof value === 'object') return value.error;
  return typeof value === 'number' && format !== '' ? { number: value, format } : value;
}

function withScorecard(file: WorkbookFile, rows: ScorecardRows): WorkbookFile {
  const styles: FileStyle[] = [...file.styles];
  const styleOf = (format: string) => {
    const known = styles.findIndex(
      (style) => style.format === format && Object.keys(style.look).length === 0,
    );
    return known < 0 ? styles.push({ format, look: {} }) - 1 : known;
  };
  const cells = rows.flatMap((row, rowIndex) =>
    row.flatMap((input, column): FileCell[] => {
      const isNumber = typeof input === 'object' && input !== null && 'number' in input;
      if (input === null || (typeof input === 'object' && !isNumber)) return [];
      return [
        {
          ...{ row: rowIndex, column, formula: null, spillsOver: null, isSpilled: false },
          value: isNumber ? input.number : input,
          style: styleOf(isNumber ? input.format : ''),
        },
      ];
    }),
  );
  const tab: FileSheet = {
    ...{ name: SCORECARD_TAB, isHidden: false, cells, columns: new Map(), rows: new Map() },
    ...{ frozenRows: 0, frozenColumns: 0, merges: [], rules: [], showsGrid: true, color: null },
  };
  const old = sheetNamed(file, SCORECARD_TAB);
  const active = file.sheets[file.activeSheet];
  const sheets = [...file.sheets.filter((sheet) => sheet !== old), tab];
  return {
    ...{ sheets, styles },
    names: file.names.filter(({ name }) => name !== SCORECARD_RANGE.name),
    activeSheet: Math.max(0, active ? sheets.indexOf(active) : 0),
  };
}
