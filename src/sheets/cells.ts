// Cells between Sheets and the domain: values read as cells, and text written so that it stays text.
import type { Cell } from '../domain/values/cell';
import { type RegionalSettings, toCell } from '../domain/values/regional-settings';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What setValues takes. */
export type SheetValue = string | number | boolean | Date;

/** The values of a range as cells; dates become civil days in the spreadsheet's zone. */
export function readCells(range: Range, regional: RegionalSettings): Cell[][] {
  return asCells(range.getValues(), regional);
}

/** Values as getValues gives them, as cells. */
export function asCells(values: readonly (readonly unknown[])[], regional: RegionalSettings): Cell[][] {
  return values.map((row) => row.map((value) => toCell(value, regional) ?? ''));
}

/** A handle on cells; undefined where they lie beyond the grid. Asking for it reads nothing, so nothing else can fail. */
export function withinGrid(handle: () => Range): Range | undefined {
  try {
    return handle();
  } catch {
    return undefined;
  }
}

/** Starts with a letter, holds no digit: nothing that Sheets would read as a number, a date or a formula. */
const PLAIN_WORDS = /^\p{L}[^\d]*$/u;
/** Our own drivers: a true minus sign, a number, and words behind it. */
const DRIVERS = /^−[\d.]+ .*\p{L}{2}/u;
/** TRUE and FALSE in languages that Sheets is localized to. */
const TRUTH =
  /^(true|false|wahr|falsch|vrai|faux|verdadero|falso|vero|verdadeiro|waar|onwaar|sant|falskt|sand|falsk|tosi|epätosi|prawda|fałsz|doğru|yanlış)$/i;

/**
 * Text that setValues keeps as it is: an apostrophe goes before whatever Sheets could take for a formula, a number, a date or
 * a truth value. The apostrophe is not part of the value.
 */
export function asText(text: string): string {
  const safe = text === '' || ((PLAIN_WORDS.test(text) || DRIVERS.test(text)) && !TRUTH.test(text.trim()));
  return safe ? text : `'${text}`;
}

/** A cell of ours for setValues; day cells become that day's text, since we write none as dates here. */
export function asValue(cell: Cell): SheetValue {
  if (typeof cell === 'string') return asText(cell);
  return typeof cell === 'object' ? asText(cell.day) : cell;
}
