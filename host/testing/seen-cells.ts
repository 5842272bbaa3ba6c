// Cells as plain data for tests and the command line, and plain data as arguments of a custom function.

import type { CellSeen } from '../api';
import type { FunctionArgument } from '../engine/plugins/wiring';
import { serialOfWallText, wallText } from '../engine/text/serial-days';
import { CellError, type CellValue, SerialDate } from '../engine/values/cell-values';

export function seenCell(value: CellValue): CellSeen {
  if (value instanceof SerialDate) return { date: wallText(value.serial) };
  if (value instanceof CellError) return { error: value.code, message: value.message };
  return value;
}

function cellValue(value: unknown): CellValue {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && 'date' in value)
    return new SerialDate(serialOfWallText(String(value.date)));
  if (typeof value === 'object' && 'error' in value) return new CellError(String(value.error), '');
  throw new Error('A cell holds a text, a number, a boolean, { date } or { error }');
}

export function functionArgument(value: unknown): FunctionArgument {
  if (value === undefined) return { kind: 'omitted' };
  if (!Array.isArray(value)) return { kind: 'value', value: cellValue(value) };
  return {
    kind: 'range',
    rows: value.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(cellValue)),
  };
}
