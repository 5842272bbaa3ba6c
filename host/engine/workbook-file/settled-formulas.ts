// Tries the formulas of a workbook file: where the engine comes to an error and the file holds a value, the value stays.

import { type Zone, zoneOf } from '../../formats/xlsx/places';
import type { FileCell, WorkbookFile } from '../../formats/xlsx/workbook-file';
import { Engine } from '../engine';
import type { FunctionCaller } from '../plugins/wiring';
import { fileData } from './file-data';

export interface KeptValue {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface SettledFile {
  readonly file: WorkbookFile;
  /** Formulas that gave way to their values. */
  readonly kept: readonly KeptValue[];
}

const noFunctions: FunctionCaller = {
  names: [],
  call() {
    throw new Error('A workbook is tried without custom functions');
  },
};

/** A custom function of the add-on keeps its value from the file, like any function that the engine lacks. */
export function settledFormulas(file: WorkbookFile, wallClock: () => number): SettledFile {
  const engine = openedBy(file, wallClock);
  const unreadable = failingCells(file, engine, 'unreadable');
  // What refers to an unreadable formula may be right as soon as that is a value.
  const readable = withValues(file, unreadable);
  const again = unreadable.length === 0 ? engine : openedBy(readable, wallClock);
  const wrong = failingCells(readable, again, 'wrong');
  return {
    file: withValues(readable, wrong),
    kept: [...unreadable, ...wrong].map(({ sheet, cell: { row, column, formula } }) => ({
      ...{ sheet, row, column },
      formula: formula ?? '',
    })),
  };
}

interface Failing {
  readonly sheet: string;
  readonly cell: FileCell;
}

/** Undefined when no formula has a value to compare with. */
function openedBy(file: WorkbookFile, wallClock: () => number): Engine | undefined {
  const hasSome = file.sheets.some(({ cells }) => cells.some(hasFormulaAndValue));
  return hasSome
    ? new Engine({ saved: fileData(file).data, locale: 'en_US' }, noFunctions, wallClock)
    : undefined;
}

function hasFormulaAndValue({ formula, value }: FileCell): boolean {
  return formula !== null && value !== null && typeof value !== 'object';
}

function failingCells(
  file: WorkbookFile,
  engine: Engine | undefined,
  how: 'unreadable' | 'wrong',
): Failing[] {
  if (!engine) return [];
  const { getters } = engine.model;
  return file.sheets.flatMap(({ name, cells }, index) => {
    const sheetId = `sheet${index + 1}`;
    return cells.flatMap((cell): Failing[] => {
      if (!hasFormulaAndValue(cell)) return [];
      const position = { sheetId, row: cell.row, col: cell.column };
      const stored = getters.getCell(position);
      const fails =
        how === 'wrong'
          ? getters.getEvaluatedCell(position).type === 'error'
          : stored?.isFormula !== true || stored.compiledFormula.isBadExpression;
      return fails ? [{ sheet: name, cell }] : [];
    });
  });
}

function withValues(file: WorkbookFile, failing: readonly Failing[]): WorkbookFile {
  if (failing.length === 0) return file;
  return {
    ...file,
    sheets: file.sheets.map((sheet) => {
      const here = failing.filter((entry) => entry.sheet === sheet.name).map(({ cell }) => cell);
      if (here.length === 0) return sheet;
      const gone = new Set(here);
      // The other cells that such a formula filled become values as well.
      const zones = here.flatMap(({ spillsOver }) => (spillsOver && zoneOf(spillsOver)) || []);
      return {
        ...sheet,
        cells: sheet.cells.map((cell) => {
          if (gone.has(cell)) return { ...cell, formula: null, spillsOver: null };
          return cell.isSpilled && zones.some((zone) => isIn(zone, cell))
            ? { ...cell, isSpilled: false }
            : cell;
        }),
      };
    }),
  };
}

function isIn({ top, left, bottom, right }: Zone, { row, column }: FileCell): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
