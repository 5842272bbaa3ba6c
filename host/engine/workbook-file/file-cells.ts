// The cells of a sheet for a file: what they show, how they look, and the formulas that other programs know too.
import { type Border, registries, tokenize } from '@odoo/o-spreadsheet';
import type { Place } from '../../formats/xlsx/places';
import type { FileBorders, FileCell, FileLook, FileStyle, FileValue } from '../../formats/xlsx/workbook-file';
import type { Engine } from '../engine';
import { areaAround } from '../values/area';
import { CellError, type CellStyle, type CellValue, SerialDate } from '../values/cell-values';

/** Each style once. */
export class Styles {
  readonly all: FileStyle[] = [{ format: '', look: {} }];
  private readonly byText = new Map<string, number>([[JSON.stringify(this.all[0]), 0]]);

  indexOf(style: FileStyle): number {
    const text = JSON.stringify(style);
    const known = this.byText.get(text);
    if (known !== undefined) return known;
    this.all.push(style);
    this.byText.set(text, this.all.length - 1);
    return this.all.length - 1;
  }
}

export function fileCells(engine: Engine, sheetId: string, styles: Styles): FileCell[] {
  return placesOf(engine, sheetId)
    .map((place) => fileCell(engine, sheetId, place, styles))
    .filter(({ value, formula, style }) => value !== null || formula !== null || style !== 0);
}

/** Every cell with content, a spilled result, or its own format, in reading order. */
function placesOf(engine: Engine, sheetId: string): Place[] {
  const { getters } = engine.model;
  const { columns } = engine.sheets.size(sheetId);
  const keys = new Set<number>();
  const add = (row: number, column: number) => keys.add(row * columns + column);
  for (const { row, col } of getters.getEvaluatedCellsPositions(sheetId)) add(row, col);
  for (const { id } of getters.getCells(sheetId)) {
    const { row, col } = getters.getCellPosition(id);
    add(row, col);
  }
  return [...keys]
    .sort((one, other) => one - other)
    .map((key) => ({ row: Math.floor(key / columns), column: key % columns }));
}

function fileCell(engine: Engine, sheetId: string, { row, column }: Place, styles: Styles): FileCell {
  const { getters } = engine.model;
  const position = { sheetId, row, col: column };
  const cell = getters.getCell(position);
  const value = engine.values(areaAround(sheetId, row, column, 1, 1))[0]?.[0] ?? '';
  const format = engine.numberFormat(sheetId, row, column);
  const style = styles.indexOf({
    format,
    look: fileLook(cell?.style ?? {}, getters.getCellBorder(position)),
  });
  const formula = cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : null;
  if (formula !== null && isKnownElsewhere(formula)) {
    const zone = getters.getSpreadZone(position);
    const fillsMore = zone && (zone.top !== zone.bottom || zone.left !== zone.right);
    const spillsOver = fillsMore
      ? getters.getRangeString(getters.getRangeFromZone(sheetId, zone), sheetId)
      : null;
    return { row, column, value: fileValue(value), formula, spillsOver, isSpilled: false, style };
  }
  const isEmpty = !cell || (!cell.isFormula && cell.content === '');
  const isSpilled = isEmpty && isSpilledByKnown(engine, sheetId, row, column);
  return { row, column, value: fileValue(value), formula: null, spillsOver: null, isSpilled, style };
}

function isSpilledByKnown(engine: Engine, sheetId: string, row: number, col: number): boolean {
  const { getters } = engine.model;
  const source = getters.getArrayFormulaSpreadingOn({ sheetId, row, col });
  const cell = source && getters.getCell(source);
  return cell?.isFormula === true && isKnownElsewhere(cell.compiledFormula.toFormulaString(getters));
}

/** Functions that the engine does not call Excel's, or that the host has defined in its place. */
const alsoKnown: ReadonlySet<string> = new Set(['FILTER', 'N', 'NOW', 'RAND', 'TODAY']);
const answers = new Map<string, boolean>();
const mostAnswers = 10_000;

function isKnownElsewhere(formula: string): boolean {
  // Formulas that were copied down differ in their digits only.
  const kind = formula.replace(/\d+/g, '0');
  const known = answers.get(kind);
  if (known !== undefined) return known;
  const tokens = tokenize(formula).filter(({ type }) => type !== 'SPACE');
  const answer = tokens.every(({ type, value }, index) => {
    if (type !== 'SYMBOL' || tokens[index + 1]?.type !== 'LEFT_PAREN') return true;
    const name = value.toUpperCase();
    const { functionRegistry } = registries;
    return alsoKnown.has(name) || (functionRegistry.contains(name) && functionRegistry.get(name).isExported);
  });
  if (answers.size >= mostAnswers) answers.clear();
  answers.set(kind, answer);
  return answer;
}

export function fileValue(value: CellValue): FileValue | null {
  if (value === '') return null;
  if (value instanceof SerialDate) return value.serial;
  return value instanceof CellError ? { error: value.code } : value;
}

export function fileLook(style: CellStyle, border: Border | null): FileLook {
  const parts = Object.entries(style).filter(([, part]) => part !== undefined && part !== false);
  const borders = border ? bordersOf(border) : {};
  if (Object.keys(borders).length > 0) parts.push(['borders', borders]);
  return Object.fromEntries(parts);
}

function bordersOf(border: Border): FileBorders {
  return Object.fromEntries(
    Object.entries(border).flatMap(([side, line]) =>
      line ? [[side, { style: line.style, color: line.color }]] : [],
    ),
  );
}
