// Arguments and results of custom functions, between cells and the bundle (§1.2, §1.3).

import type { BelievedReadings } from '../../api';
import type { FunctionArgument, FunctionResult } from '../../engine/plugins/wiring';
import { serialOfWallTime } from '../../engine/text/serial-days';
import { CellError, type CellValue, SerialDate } from '../../engine/values/cell-values';
import type { Execution } from '../execution/execution';
import { isDate } from '../execution/realm';

export function firstError(args: readonly FunctionArgument[]): CellError | undefined {
  for (const arg of args) {
    const values = arg.kind === 'range' ? arg.rows.flat() : arg.kind === 'value' ? [arg.value] : [];
    const found = values.find((value): value is CellError => value instanceof CellError);
    if (found) return found;
  }
  return undefined;
}

function nothing(as: 'empty text' | 'null' | 'undefined'): unknown {
  if (as === 'empty text') return '';
  return as === 'null' ? null : undefined;
}

export function bundleArguments(
  execution: Execution,
  args: readonly FunctionArgument[],
  parameterCount: number,
  readings: BelievedReadings,
): unknown[] {
  const values = args.map((arg) => {
    if (arg.kind === 'omitted') return nothing(readings.omittedArgument ?? 'undefined');
    if (arg.kind === 'value') return execution.toBundle(arg.value);
    const isOneCell = arg.rows.length === 1 && arg.rows[0]?.length === 1;
    if (isOneCell && arg.rows[0]?.[0] === '' && readings.oneCellRange !== 'matrix')
      return nothing(readings.blankArgument ?? 'empty text');
    // The engine writes A1:A1 as A1, so this reading covers both (CF-11, CF-15).
    if (isOneCell && readings.oneCellRange !== 'matrix') return execution.toBundle(arg.rows[0]?.[0] ?? '');
    return execution.toBundle(arg.rows);
  });
  // Left undefined, a trailing argument is simply not there (CF-21).
  const filler = nothing(readings.omittedArgument ?? 'undefined');
  while (filler !== undefined && values.length < parameterCount) values.push(filler);
  return values;
}

function cellOf(execution: Execution, value: unknown): CellValue {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? value : new CellError('#NUM!', '');
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    return value.length > 50_000
      ? new CellError('#ERROR!', 'text result is longer than the limit of 50000 characters')
      : value;
  }
  if (isDate(value)) {
    return new SerialDate(serialOfWallTime(execution.host.spreadsheetClock.wallTime(value.getTime())));
  }
  return new CellError('#ERROR!', 'Error: the function returned an object, which a cell cannot show');
}

/** A list fills a column (believed, CF-34); short rows are filled up with blanks (CF-35). */
export function cellResult(execution: Execution, value: unknown): FunctionResult {
  if (!Array.isArray(value)) return { kind: 'value', value: cellOf(execution, value) };
  const rows = Array.from(value, (row) =>
    Array.isArray(row) ? Array.from(row, (cell) => cellOf(execution, cell)) : [cellOf(execution, row)],
  );
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) return { kind: 'value', value: '' };
  for (const row of rows) while (row.length < width) row.push('');
  return { kind: 'array', rows };
}

/** The note of an error cell: "Error: " and the message (CF-41). */
export function thrownError(error: unknown): CellError {
  if (typeof error === 'object' && error !== null && 'message' in error) {
    const name = 'name' in error ? String(error.name) : 'Error';
    return new CellError('#ERROR!', `${name}: ${String(error.message)}`);
  }
  return new CellError('#ERROR!', String(error));
}
