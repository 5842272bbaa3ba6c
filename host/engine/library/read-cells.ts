// Cells of the engine as values, displayed text and formulas in Google's terms.
import type { EvaluatedCell, FunctionResultObject, Model } from '@odoo/o-spreadsheet';
import { isDateFormat } from '../text/number-formats';
import { type Area, columnLetters } from '../values/area';
import { CellError, type CellValue, SerialDate } from '../values/cell-values';

const googleErrors: Readonly<Record<string, string>> = {
  '#ERROR': '#ERROR!',
  '#REF': '#REF!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
  '#BAD_EXPR': '#ERROR!',
};

function googleError(cell: FunctionResultObject): CellError {
  const code = String(cell.value);
  const blocker = cell.errorOriginPosition;
  const message =
    code === '#SPILL!' && blocker
      ? `Array result was not expanded because it would overwrite data in ${columnLetters(blocker.col)}${blocker.row + 1}.`
      : (cell.message ?? '').toString();
  return new CellError(googleErrors[code] ?? code, message);
}

function isErrorCode(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    value.startsWith('#') &&
    /^#(N\/A|REF|BAD_EXPR|CYCLE|NAME\?|DIV\/0!|NUM!|SPILL!|ERROR|NULL!|VALUE!)$/.test(value)
  );
}

/** For arguments of functions, which may be results that never stood in a cell. */
export function valueOfResult(result: FunctionResultObject | undefined): CellValue {
  if (!result || result.value === null || result.value === undefined) return '';
  if (isErrorCode(result.value)) return googleError(result);
  if (typeof result.value === 'number' && isDateFormat(result.format)) return new SerialDate(result.value);
  return result.value;
}

// Two things the engine makes of a text that Sheets does not: "[a](b)" becomes a link with the value "a", and a text that
// reads like an error code becomes the error. The stored cell knows better.
function literalText(model: Model, sheetId: string, row: number, col: number): string | undefined {
  const cell = model.getters.getCell({ sheetId, row, col });
  if (!cell || cell.isFormula || typeof cell.parsedValue !== 'string') return undefined;
  if (cell.format === '@') return cell.content.startsWith("'=") ? cell.content.slice(1) : cell.content;
  return cell.content === cell.parsedValue && isErrorCode(cell.content) ? undefined : cell.parsedValue;
}

function valueInCell(
  model: Model,
  cell: EvaluatedCell,
  sheetId: string,
  row: number,
  col: number,
): CellValue {
  if (cell.value === null) return '';
  if (cell.type === 'error') return literalText(model, sheetId, row, col) ?? googleError(cell);
  if (typeof cell.value === 'number')
    return isDateFormat(cell.format) ? new SerialDate(cell.value) : cell.value;
  if (typeof cell.value === 'string' && (cell.link || (cell.format === '@' && cell.value.startsWith("'=")))) {
    return literalText(model, sheetId, row, col) ?? cell.value;
  }
  return cell.value;
}

function eachRow<Result>(
  model: Model,
  area: Area,
  read: (cell: EvaluatedCell, row: number, col: number) => Result,
): Result[][] {
  const rows: Result[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: Result[] = [];
    for (let col = area.left; col <= area.right; col += 1) {
      line.push(read(model.getters.getEvaluatedCell({ sheetId: area.sheetId, row, col }), row, col));
    }
    rows.push(line);
  }
  return rows;
}

export function readValues(model: Model, area: Area): CellValue[][] {
  return eachRow(model, area, (cell, row, col) => valueInCell(model, cell, area.sheetId, row, col));
}

export function readDisplay(model: Model, area: Area): string[][] {
  return eachRow(model, area, (cell, row, col) => {
    if (cell.type === 'error' || cell.link) {
      const value = valueInCell(model, cell, area.sheetId, row, col);
      return value instanceof CellError ? value.code : String(value);
    }
    return cell.formattedValue.replace(/^'=/, '=');
  });
}

export function readFormulas(model: Model, area: Area): string[][] {
  return eachRow(model, area, (_cell, row, col) => {
    const cell = model.getters.getCell({ sheetId: area.sheetId, row, col });
    return cell?.isFormula ? cell.compiledFormula.toFormulaString(model.getters) : '';
  });
}

/**
 * The last row and column that hold something: content, or a spilled result (SS-9). -1 for an empty sheet.
 * @param countsEmptyFormulas whether a formula that shows nothing is content
 */
export function contentEnd(
  model: Model,
  sheetId: string,
  countsEmptyFormulas: boolean,
): { row: number; column: number } {
  let lastRow = -1;
  let lastColumn = -1;
  for (const { row, col } of model.getters.getEvaluatedCellsPositions(sheetId)) {
    if (row <= lastRow && col <= lastColumn) continue;
    const cell = model.getters.getCell({ sheetId, row, col });
    const { value } = model.getters.getEvaluatedCell({ sheetId, row, col });
    if (value === null && !(cell?.isFormula || cell?.content)) continue;
    if (!countsEmptyFormulas && cell?.isFormula && value === '') continue;
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, col);
  }
  return { row: lastRow, column: lastColumn };
}
