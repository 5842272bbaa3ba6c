// Texts of CSV files that can be read two ways: they do not count, but the saved workbook keeps them.
import type { FileCell, WorkbookFile } from '../formats/xlsx/workbook-file';
import type { ScoringReport } from './add-on-answers';
import type { ScoreInput } from './open-input';
import { readOurCells, type ScoredInHost } from './score-in-host';
import type { SettledAccounts } from './settled-accounts';

/** A text of the file that no value was made of, at its place in the workbook. Rows and columns from 0. */
export interface KeptText {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** @returns the workbook with these texts in it, where their cells are blank: what did not count is not lost */
export function withAllTexts(file: WorkbookFile, texts: readonly KeptText[]): WorkbookFile {
  if (texts.length === 0) return file;
  const sheets = file.sheets.map((sheet) => {
    const own = texts.filter((text) => text.sheet === sheet.name);
    return own.length === 0 ? sheet : { ...sheet, cells: withTextCells(sheet.cells, own) };
  });
  return { ...file, sheets };
}

function withTextCells(cells: readonly FileCell[], texts: readonly KeptText[]): readonly FileCell[] {
  const placeOf = ({ row, column }: { readonly row: number; readonly column: number }) => `${row} ${column}`;
  const known = new Map(cells.map((cell) => [placeOf(cell), cell]));
  for (const { row, column, text } of texts) {
    const old = known.get(placeOf({ row, column }));
    if (old !== undefined && (old.value !== null || old.formula !== null)) continue;
    const cell = { row, column, value: text, formula: null, spillsOver: null, isSpilled: false, style: 0 };
    known.set(placeOf(cell), { ...cell, style: old?.style ?? 0 });
  }
  return [...known.values()].sort((one, other) => one.row - other.row || one.column - other.column);
}

interface ScoredFiles {
  readonly input: Pick<ScoreInput, 'otherTabs'>;
  readonly accounts: Pick<SettledAccounts, 'unclear'>;
  readonly scored: ScoredInHost;
}

/** @returns the texts of the accounts' file, at their places beside our columns, and those of the other tabs */
export function textsOfFiles({ input, accounts, scored }: ScoredFiles, report: ScoringReport): KeptText[] {
  const layout = accounts.unclear.length === 0 ? [] : readOurCells(scored, report, '.').layout;
  const columnOf = new Map(
    layout.flatMap((origin, column) => (origin.from === 'file' ? [[origin.column, column] as const] : [])),
  );
  const ofAccounts = accounts.unclear.flatMap((text): KeptText[] => {
    const column = columnOf.get(text.column);
    return column === undefined ? [] : [{ ...text, column, sheet: report.sheet }];
  });
  const ofOthers = input.otherTabs.flatMap(({ tab, unclear }) =>
    unclear.map((text): KeptText => ({ ...text, sheet: tab.name })),
  );
  return [...ofAccounts, ...ofOthers];
}
