// Where the cells of an argument are in the sheet, read from the formula that called: an error names B3, not "row 2".

import { cellAddress } from '../domain/values/cell-place';
import type { RegionalSettings } from '../domain/values/regional-settings';

/** `B2:H`, `B2:H9`, `$B$2`, `'My tab'!B2:H`; whole columns such as `B:H` begin in row 1. */
const RANGE =
  /^(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?([A-Z]{1,3})\$?(\d{1,7})?(?::\$?[A-Z]{1,3}?\$?\d{0,7})?$/iu;

/** A cell of an argument; row and column from 0. */
export interface CellOfArgument {
  readonly row: number;
  readonly column: number;
  /** The only one that the argument has. */
  readonly isAlone?: boolean;
}

/**
 * The address of a cell of an argument, such as `B3`, or its row and column in the range where the formula does not say where the
 * range is: in another function's result, or in a formula that calls the function twice; '' for the only cell of such an argument.
 * @param argument its position in the call, from 0
 */
export function argumentCell(
  fn: string,
  argument: number,
  { row, column, isAlone = false }: CellOfArgument,
  regional: RegionalSettings,
): string {
  const start = startOf(argumentText(fn, argument, regional));
  if (start !== undefined) return cellAddress({ row: start.row + row, column: start.column + column });
  return isAlone ? '' : `row ${row + 1}, column ${column + 1}`;
}

/** An error of a function, with the cell that it is about. @example argumentError('NPS', 'B3', '11 is too high') // NPS: B3: 11 is too high */
export function argumentError(fn: string, cell: string, problem: string): Error {
  return new Error([fn, cell, problem].filter((part) => part !== '').join(': '));
}

export function isOneCell(grid: readonly (readonly unknown[])[]): boolean {
  return grid.length === 1 && grid[0]?.length === 1;
}

/** The range that an argument was written as, such as `B1:H1`; undefined where it is none or cannot be known. */
export function argumentRange(fn: string, argument: number, regional: RegionalSettings): string | undefined {
  const text = argumentText(fn, argument, regional);
  return startOf(text) === undefined ? undefined : text;
}

function argumentText(fn: string, argument: number, regional: RegionalSettings): string {
  const formula = regional.callingFormula?.() ?? '';
  const [, call, another] = formula.split(new RegExp(`\\b${fn}\\s*\\(`, 'i'));
  if (call === undefined || another !== undefined) return '';
  return splitArguments(call)[argument]?.trim() ?? '';
}

/** The arguments up to the closing parenthesis; separators in quotes, braces and inner calls are theirs. */
function splitArguments(text: string): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  let quote = '';
  for (const character of text) {
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '(' || character === '{') depth += 1;
    else if (character === ')' || character === '}') {
      if (depth === 0) return parts;
      depth -= 1;
    } else if (depth === 0 && (character === ';' || character === ',')) {
      parts.push('');
      continue;
    }
    parts[parts.length - 1] += character;
  }
  return parts;
}

function startOf(text: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters = '', digits = '1'] = RANGE.exec(text) ?? [];
  if (letters === '') return undefined;
  const column = Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(digits), column };
}
