// Functions that cells may call beyond the engine's own: the add-on's custom functions, the host's clock, ARRAYFORMULA.

import type { AddFunctionDescription, Arg, EvalContext, FunctionResultObject } from '@odoo/o-spreadsheet';
import { EvaluationError, helpers, registries } from '@odoo/o-spreadsheet';
import {
  type FunctionArgument,
  type FunctionCaller,
  type FunctionHelp,
  type Wiring,
  wiringOf,
} from '../plugins/wiring';
import { isDateFormat } from '../text/number-formats';
import { CellError, type CellValue, SerialDate } from '../values/cell-values';
import { valueOfResult } from './read-cells';

type Matrix = FunctionResultObject[][];

const anything: AddFunctionDescription['args'][number] = {
  name: 'value',
  description: '',
  type: ['ANY', 'RANGE'],
  acceptMatrix: true,
  acceptErrors: true,
  optional: true,
  repeating: true,
};

const volatileArgument =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()';

// A custom function may not take the name of a built-in one (CF-61): the built-in wins.
const builtIn: ReadonlySet<string> = new Set(registries.functionRegistry.getKeys());

function define(name: string, description: AddFunctionDescription): void {
  // The registry is one per process: whatever an earlier host put there is replaced by the same thing.
  if (registries.functionRegistry.contains(name)) registries.functionRegistry.replace(name, description);
  else registries.functionRegistry.add(name, description);
}

function isMatrix(value: Arg): value is Matrix {
  return Array.isArray(value);
}

// The engine's matrices are lists of columns.
function argumentOf(value: Arg): FunctionArgument {
  if (value === undefined) return { kind: 'omitted' };
  if (!isMatrix(value)) return { kind: 'value', value: valueOfResult(value) };
  const rows: CellValue[][] = [];
  const height = value[0]?.length ?? 0;
  for (let row = 0; row < height; row += 1) rows.push(value.map((column) => valueOfResult(column[row])));
  return { kind: 'range', rows };
}

function resultOf(value: CellValue, wiring: Wiring): FunctionResultObject {
  if (value instanceof CellError)
    return new EvaluationError(value.message, value.code.replace(/^#(ERROR|REF)!$/, '#$1'));
  if (!(value instanceof SerialDate)) return { value };
  return {
    value: value.serial,
    format: Number.isInteger(value.serial) ? wiring.dateFormat : wiring.dateTimeFormat,
  };
}

// Indirect use through a further cell (A2 holding =A1+1, A1 holding =NOW()) is refused by Google and not noticed here.
function isVolatile(value: Arg, context: EvalContext, wiring: Wiring): boolean {
  if (value === undefined) return false;
  const cells = isMatrix(value) ? value.flat() : [value];
  if (cells.some((cell) => wiring.volatileResults.has(cell))) return true;
  if (wiring.volatileCells.size === 0) return false;
  return cells.some(({ position }) => {
    if (!position || !wiring.volatileCells.has(`${position.sheetId}:${position.row}:${position.col}`))
      return false;
    const cell = context.getters.getCell(position);
    return (
      cell?.isFormula === true &&
      /\b(NOW|RAND|RANDARRAY|RANDBETWEEN)\(/i.test(cell.compiledFormula.toFormulaString(context.getters))
    );
  });
}

function argumentsOf(help: FunctionHelp | undefined): AddFunctionDescription['args'] {
  if (!help) return [anything];
  return help.parameters.map(({ name, text, optional }) => ({
    ...anything,
    name,
    description: text,
    optional,
    repeating: false,
  }));
}

function defineCustomFunction(name: string, help: FunctionHelp | undefined): void {
  define(name.toUpperCase(), {
    description: help?.summary ?? 'Custom function of the add-on',
    category: 'Custom',
    args: argumentsOf(help),
    // CF-62: Sheets offers only functions with help of their own while a formula is typed; the others can be called all the same.
    hidden: help === undefined,
    compute(...args: Arg[]) {
      const wiring = wiringOf(this);
      if (!wiring.functions.names.some((known) => known.toUpperCase() === name.toUpperCase())) {
        return new EvaluationError(`Unknown function: '${name}'.`, '#NAME?');
      }
      if (args.some((arg) => isVolatile(arg, this, wiring))) return new EvaluationError(volatileArgument);
      const position = this.__originCellPosition;
      const result = wiring.functions.call(
        name,
        args.map(argumentOf),
        position ? { sheetId: position.sheetId, row: position.row, column: position.col } : undefined,
      );
      if (result.kind === 'value') return resultOf(result.value, wiring);
      const width = result.rows[0]?.length ?? 0;
      return Array.from({ length: width }, (_, column) =>
        result.rows.map((row) => resultOf(row[column] ?? '', wiring)),
      );
    },
  });
}

function markVolatile(context: EvalContext, result: FunctionResultObject): FunctionResultObject {
  const wiring = wiringOf(context);
  wiring.volatileResults.add(result);
  const position = context.__originCellPosition;
  if (position) wiring.volatileCells.add(`${position.sheetId}:${position.row}:${position.col}`);
  return result;
}

function defineClock(): void {
  define('TODAY', {
    description: 'Current date, by the host clock in the zone of the spreadsheet',
    args: [],
    compute() {
      const wiring = wiringOf(this);
      const today = { value: Math.floor(wiring.wallClock()), format: wiring.dateFormat };
      return wiring.functions.refusesToday ? markVolatile(this, today) : today;
    },
  });
  define('NOW', {
    description: 'Current date and time, by the host clock in the zone of the spreadsheet',
    args: [],
    compute() {
      const wiring = wiringOf(this);
      return markVolatile(this, { value: wiring.wallClock(), format: wiring.dateTimeFormat });
    },
  });
  define('RAND', {
    description: 'A random number from 0 to 1',
    args: [],
    compute() {
      return markVolatile(this, { value: Math.random() });
    },
  });
}

// The engine lacks N(), which marks our conditional formats: N("customer-health") is 0.
function defineN(): void {
  define('N', {
    description: 'A value as a number: texts are 0',
    args: [{ ...anything, repeating: false, optional: false }],
    compute(given: Arg) {
      const first = given !== undefined && isMatrix(given) ? given[0]?.[0] : given;
      const value = first?.value;
      if (first && valueOfResult(first) instanceof CellError) return first;
      return { value: typeof value === 'number' || typeof value === 'boolean' ? Number(value) : 0 };
    },
  });
}

// The engine shows the days between two dates as a date; Sheets and Excel give a number.
function defineMinus(): void {
  define('MINUS', {
    description: 'Difference of two numbers',
    args: ['value1', 'value2'].map((name) => ({ name, description: '', type: ['NUMBER'] as const })),
    compute(first: Arg, second: Arg) {
      if (isMatrix(first) || isMatrix(second)) return new EvaluationError('MINUS: two values, not ranges');
      const [from, less] = [first, second].map((each) => helpers.toNumber(each, this.locale));
      const areDates = isDateFormat(first?.format) && isDateFormat(second?.format);
      const format = areDates ? undefined : first?.format || second?.format;
      return { value: (from ?? 0) - (less ?? 0), ...(format ? { format } : {}) };
    },
  });
}

/** Must run before the model is made: a formula compiled without its function stays #NAME? for good. */
export function defineFunctions(functions: FunctionCaller): void {
  defineClock();
  defineN();
  defineMinus();
  // The engine spills arrays by itself, so this only has to hand them on.
  define('ARRAYFORMULA', {
    description: 'Spills its argument',
    args: [{ ...anything, repeating: false, optional: false }],
    compute(value: Arg) {
      return value ?? { value: '' };
    },
  });
  for (const name of functions.names)
    if (!builtIn.has(name.toUpperCase())) defineCustomFunction(name, functions.helpOf?.(name));
}
