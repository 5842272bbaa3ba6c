// Range: values, formulas and displayed text, read and written as USER_ENTERED does (SS-1 to SS-36).

import { withCommas } from '../../engine/text/formula-text';
import { formatFamily } from '../../engine/text/number-formats';
import { serialOfWallTime } from '../../engine/text/serial-days';
import { numberContent, type TypedCell, textContent } from '../../engine/text/typed-text';
import { type Area, a1Of, areaAround } from '../../engine/values/area';
import type { CellWrite } from '../../engine/values/cell-values';
import type { Execution } from '../execution/execution';
import { ServiceError } from '../execution/messages';
import { isDate } from '../execution/realm';
import { type MembersOf, signatureError } from '../execution/service-object';
import { refuseUnfitting } from './typed-columns';
import { takesValue } from './validation';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Rows of exactly the range's shape, or Google's words. */
export function rowsOfShape(area: Area, rows: unknown, method: string): unknown[][] {
  if (!Array.isArray(rows) || !rows.every((row) => Array.isArray(row)))
    throw signatureError(`Range.${method}`, [rows]);
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  if (rows.length !== height) throw new ServiceError('rowsMismatch', [rows.length, height]);
  for (const row of rows)
    if (row.length !== width) throw new ServiceError('columnsMismatch', [row.length, width]);
  return rows;
}

/** One entry a cell, with its place in the sheet; made one by one, since a large table has millions. */
export function* eachCell<Value>(
  area: Area,
  rows: readonly (readonly Value[])[],
  write: (value: Value, row: number, column: number) => CellWrite,
): Generator<CellWrite> {
  let row = area.top;
  for (const line of rows) {
    let column = area.left;
    for (const value of line) {
      yield write(value, row, column);
      column += 1;
    }
    row += 1;
  }
}

export function sameForAll<Value>(area: Area, value: Value): Value[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array.from({ length: area.right - area.left + 1 }, () => value),
  );
}

function contentOf(execution: Execution, value: unknown, isTextCell: boolean): TypedCell {
  const { engine, spreadsheetClock } = execution.host;
  if (value === null || value === undefined || value === '') return { content: '', format: '' };
  if (typeof value === 'string') {
    if (value.length > 50_000) throw new ServiceError('cellTooLong');
    // Under "@" nothing is parsed; the engine would still take a leading "=" for a formula.
    if (isTextCell) return { content: value.startsWith('=') ? `'${value}` : value, format: '' };
    const isFormula = value.startsWith('=') && value.length > 1;
    return isFormula ? { content: scriptFormula(value, execution), format: '' } : engine.typed(value);
  }
  if (typeof value === 'number') {
    return { content: Number.isFinite(value) ? numberContent(value) : '#NUM!', format: '' };
  }
  if (typeof value === 'boolean') return { content: value ? 'TRUE' : 'FALSE', format: '' };
  if (isDate(value)) {
    const instant = value.getTime();
    if (Number.isNaN(instant)) return { content: textContent(String(value)), format: '' };
    const serial = serialOfWallTime(spreadsheetClock.wallTime(instant));
    const { dateFormat, timeFormat } = engine.locale;
    const format = Number.isInteger(serial) ? dateFormat : `${dateFormat} ${timeFormat}`;
    return { content: numberContent(serial), format };
  }
  // Google would silently write "[object Object]" or a Java name (SS-27), which is never intended.
  throw new Error('A cell cannot hold an object: Google would write its Java name');
}

export function writeValues(execution: Execution, area: Area, rows: readonly (readonly unknown[])[]): void {
  const { engine } = execution.host;
  const hasTypedColumns = engine.attachments('typed column').length > 0;
  const hasValidations = engine.attachments('validation').length > 0;
  const writes = eachCell(area, rows, (value, row, column) => {
    const cell = areaAround(area.sheetId, row, column, 1, 1);
    if (hasValidations && !takesValue(execution, cell, value))
      throw new ServiceError('invalidData', [a1Of(cell)]);
    if (hasTypedColumns) refuseUnfitting(engine, cell, value);
    const format = engine.storedFormat(area.sheetId, row, column);
    return engine.writeOf(row, column, contentOf(execution, value, formatFamily(format) === 'text'), format);
  });
  engine.write(area.sheetId, writes);
}

// "=" is added when it is missing (SS-31).
function formulaText(execution: Execution, formula: unknown): string {
  const text = String(formula ?? '');
  if (text === '') return '';
  return scriptFormula(text.startsWith('=') ? text : `=${text}`, execution);
}

/** Scripts write formulas in US notation, whatever the locale (FO-1); semicolons may be refused (FO-3). */
function scriptFormula(formula: string, { host }: Execution): string {
  return host.settings.readings.formulaSemicolons === 'refused' ? formula : withCommas(formula);
}

export function rangeValues(execution: Execution, area: Area, self: () => object) {
  const { engine } = execution.host;
  const corner: Area = { ...area, bottom: area.top, right: area.left, wholeColumns: false, wholeRows: false };
  return {
    getValues: () => {
      execution.host.calls.cellsRead += (area.bottom - area.top + 1) * (area.right - area.left + 1);
      return engine.values(area);
    },
    getValue: () => engine.values(corner)[0]?.[0] ?? '',
    getDisplayValues: () => engine.display(area),
    getDisplayValue: () => engine.display(corner)[0]?.[0] ?? '',
    getFormulas: () => engine.formulas(area),
    getFormula: () => engine.formulas(corner)[0]?.[0] ?? '',
    isBlank: () => engine.values(area).every((row) => row.every((value) => value === '')),
    setValues: (rows: unknown) => {
      writeValues(execution, area, rowsOfShape(area, rows, 'setValues'));
      return self();
    },
    setValue: (value: unknown) => {
      writeValues(execution, area, sameForAll(area, value));
      return self();
    },
    setFormulas: (rows: unknown) => {
      const formulas = rowsOfShape(area, rows, 'setFormulas');
      const writes = eachCell(area, formulas, (formula, row, column) => ({
        row,
        column,
        content: formulaText(execution, formula),
      }));
      engine.write(area.sheetId, writes);
      return self();
    },
    // Over several cells, relative references move along (SS-30).
    setFormula: (formula: unknown) => {
      const first = formulaText(execution, formula);
      const writes = eachCell(area, sameForAll(area, first), (_same, row, column) => ({
        row,
        column,
        content: engine.shiftedFormula(area.sheetId, first, row - area.top, column - area.left),
      }));
      engine.write(area.sheetId, writes);
      return self();
    },
    clearContent: () => {
      engine.clearContent(area);
      return self();
    },
    clearFormat: () => {
      engine.clearFormat(area);
      return self();
    },
    clear: (options?: unknown) => {
      if (options !== undefined) throw new Error('Range.clear with options is not in the local host');
      engine.clearContent(area);
      engine.clearFormat(area);
      return self();
    },
  } satisfies MembersOf<GoogleRange>;
}
