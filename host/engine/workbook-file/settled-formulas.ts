// Tries the formulas of a workbook file: where the engine comes to another result than the file holds, the file's value stays.

import { nameOf, type Zone, zoneOf } from '../../formats/xlsx/places';
import type { FileCell, FileValue, WorkbookFile } from '../../formats/xlsx/workbook-file';
import { Engine } from '../engine';
import type { FunctionCaller } from '../plugins/wiring';
import { fileData } from './file-data';
import { formulaCost, type GridSize } from './formula-cost';

/** Why a formula gave way to the value that the file holds. */
export type KeptReason =
  | { readonly kind: 'not calculated' }
  /** It would take the engine too long. */
  | { readonly kind: 'too large' }
  /** Calculating all formulas of the workbook would take too long. */
  | { readonly kind: 'too many' }
  /** The engine's own result. */
  | { readonly kind: 'calculated differently'; readonly result: string }
  /** The engine's results would fill cells beside it, which the file's do not. */
  | { readonly kind: 'fills other cells' };

export interface KeptValue {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly reason: KeptReason;
}

/** A formula without a value, in a file with more formulas than are calculated here. */
export interface UncalculatedFile {
  readonly uncalculated: string;
}

export interface SettledFile {
  readonly file: WorkbookFile;
  /** Formulas that gave way to their values. */
  readonly kept: readonly KeptValue[];
}

interface Failing {
  readonly sheet: string;
  readonly cell: FileCell;
  readonly reason: KeptReason;
}

type Judge = (cell: FileCell, sheetId: string, engine: Engine) => KeptReason | undefined;

const noFunctions: FunctionCaller = {
  names: [],
  call() {
    throw new Error('A workbook is tried without custom functions');
  },
};

/** Results that follow the clock or chance: a difference proves nothing there. */
const VOLATILE = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY)\s*\(/i;
const DAYS_LATER = 401;
/** Binary fractions added up in another order differ by less. */
const TOLERANCE = 1e-9;

/** A custom function of the add-on keeps its value from the file, like any function that the engine lacks. */
export function settledFormulas(file: WorkbookFile, wallClock: () => number): SettledFile | UncalculatedFile {
  if (!file.sheets.some(({ cells }) => cells.some(({ formula }) => formula !== null)))
    return { file, kept: [] };
  const large = largeFormulas(file);
  const unknown = withoutValue(large, file);
  if (unknown !== undefined) return { uncalculated: `${unknown.sheet}!${nameOf(unknown.cell)}` };
  const calculable = withValues(file, large);
  if (large[0]?.reason.kind === 'too many') return { file: calculable, kept: large.map(keptValue) };
  const engine = opened(calculable, wallClock);
  const unreadable = failingCells(calculable, engine, unreadableFormula);
  // What refers to an unreadable formula may be right as soon as that is a value.
  const readable = withValues(calculable, unreadable);
  const again = unreadable.length === 0 ? engine : opened(readable, wallClock);
  const different = failingCells(readable, again, differentResult(readable));
  const wrong = withoutVolatile(different, { file: readable, engine: again, wallClock });
  return {
    file: withValues(readable, wrong),
    kept: [...large, ...unreadable, ...wrong].map(keptValue),
  };
}

function keptValue({ sheet, cell: { row, column, formula }, reason }: Failing): KeptValue {
  return { sheet, row, column, formula: formula ?? '', reason };
}

function opened(file: WorkbookFile, wallClock: () => number): Engine {
  return new Engine({ saved: fileData(file).data, locale: 'en_US' }, noFunctions, wallClock);
}

function failingCells(file: WorkbookFile, engine: Engine, judge: Judge): Failing[] {
  return file.sheets.flatMap(({ name, cells }, index) =>
    cells.flatMap((cell): Failing[] => {
      const reason = cell.formula === null ? undefined : judge(cell, `sheet${index + 1}`, engine);
      return reason ? [{ sheet: name, cell, reason }] : [];
    }),
  );
}

/** All formulas together may make the engine look at this many cells: it does so again with each step of a scoring. */
const MOST_LOOKED_AT = 2_000_000;
/** One formula alone may make it look at this many. */
const LARGEST_COST = 1_000_000;

/** Formulas that cost too much alone; every formula if the others cost too much together. */
function largeFormulas(file: WorkbookFile): Failing[] {
  const grid = usedGrid(file);
  const formulas = file.sheets.flatMap(({ name, cells }) =>
    cells.flatMap((cell) =>
      cell.formula === null ? [] : [{ sheet: name, cell, cost: formulaCost(cell.formula, grid) }],
    ),
  );
  const cheap = formulas.filter(({ cost }) => cost <= LARGEST_COST);
  const areTooMany = cheap.reduce((sum, { cost }) => sum + cost, 0) > MOST_LOOKED_AT;
  if (areTooMany) return formulas.map(({ sheet, cell }) => ({ sheet, cell, reason: { kind: 'too many' } }));
  const large = formulas.filter(({ cost }) => cost > LARGEST_COST);
  return large.map(({ sheet, cell }) => ({ sheet, cell, reason: { kind: 'too large' } }));
}

/** A formula that is not calculated here, and that no other program has calculated. */
function withoutValue(large: readonly Failing[], { wantsCalculation }: WorkbookFile): Failing | undefined {
  // Some programs write 0 for every result and leave the calculating to whoever opens the file.
  const areZeros = wantsCalculation && large.every(({ cell: { value } }) => value === 0 || value === null);
  return areZeros ? large[0] : large.find(({ cell: { value } }) => value === null);
}

function usedGrid({ sheets }: WorkbookFile): GridSize {
  let [rows, columns] = [1000, 26];
  for (const { cells } of sheets) {
    for (const { row, column } of cells) {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
  }
  return { rows, columns };
}

function unreadableFormula(
  { row, column, value }: FileCell,
  sheetId: string,
  { model }: Engine,
): KeptReason | undefined {
  if (value === null || typeof value === 'object') return undefined;
  const stored = model.getters.getCell({ sheetId, row, col: column });
  const isReadable = stored?.isFormula === true && !stored.compiledFormula.isBadExpression;
  return isReadable ? undefined : { kind: 'not calculated' };
}

/** @param file whether it asks to be calculated when it is opened decides what a stored 0 is worth */
function differentResult(file: WorkbookFile): Judge {
  return (cell, sheetId, { model }) => {
    const { row, column, value, spillsOver } = cell;
    const position = { sheetId, row, col: column };
    const spread = model.getters.getSpreadZone(position);
    const fills = spread !== undefined && (spread.top !== spread.bottom || spread.left !== spread.right);
    if (fills && !isWithin(spread, spillsOver === null ? null : zoneOf(spillsOver)))
      return { kind: 'fills other cells' };
    if (value === null || typeof value === 'object') return undefined;
    const found = model.getters.getEvaluatedCell(position);
    if (found.type === 'error') return { kind: 'not calculated' };
    // Some programs write 0 for every result and leave the calculating to whoever opens the file.
    if (file.wantsCalculation && value === 0) return undefined;
    return isSame(value, found.value)
      ? undefined
      : { kind: 'calculated differently', result: found.formattedValue };
  };
}

function isWithin(spread: Zone, filled: Zone | null): boolean {
  return filled !== null && spread.bottom <= filled.bottom && spread.right <= filled.right;
}

function isSame(stored: FileValue, found: unknown): boolean {
  if (typeof stored !== 'number' || typeof found !== 'number') return stored === (found ?? '');
  return Math.abs(stored - found) <= TOLERANCE * Math.max(1, Math.abs(stored), Math.abs(found));
}

interface Tried {
  readonly file: WorkbookFile;
  readonly engine: Engine;
  readonly wallClock: () => number;
}

/** Leaves out cells that another day, or another throw of the dice, gives another result. */
function withoutVolatile(
  failing: readonly Failing[],
  { file, engine, wallClock }: Tried,
): readonly Failing[] {
  const isVolatile = file.sheets.some(({ cells }) =>
    cells.some(({ formula }) => formula !== null && VOLATILE.test(formula)),
  );
  if (!isVolatile || failing.every(({ reason }) => reason.kind !== 'calculated differently')) return failing;
  const later = opened(file, () => wallClock() + DAYS_LATER);
  return failing.filter(({ sheet, cell, reason }) => {
    if (reason.kind !== 'calculated differently') return true;
    const sheetId = `sheet${file.sheets.findIndex(({ name }) => name === sheet) + 1}`;
    const position = { sheetId, row: cell.row, col: cell.column };
    const valueIn = (tried: Engine) => tried.model.getters.getEvaluatedCell(position).value;
    return valueIn(engine) === valueIn(later);
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
