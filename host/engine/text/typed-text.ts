// Text as a user types it, or as setValues takes it, becomes a number, a date, a boolean, a formula or text (SS-21 to SS-25).

import type { CellWrite } from '../values/cell-values';
import { typedDate } from './date-text';
import { engineFormula } from './formula-text';
import type { SheetLocale } from './locales';
import { formatFamily } from './number-formats';
import { typedNumber } from './number-text';

/** Content as the engine stores it; a format only where the text asks for one. */
export interface TypedCell {
  readonly content: string;
  readonly format: string;
}

/** The engine parses what it stores, so text that could be taken for something else gets its apostrophe. */
export function textContent(text: string): string {
  if (text === '') return '';
  return /^\p{L}/u.test(text) && !/^(true|false)$/i.test(text) ? text : `'${text}`;
}

export function numberContent(value: number): string {
  return String(value);
}

/** Of a cell, as a user types it. */
export const errorCode = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;

// Believed (SS-25): a plus or minus before a cell or a function starts a formula too. A test of the add-on must hold
// either way, so the host plays the reading that would do harm.
const signedFormula = /^[+-]\s*(\$?[A-Za-z]{1,3}\$?\d+(?![\w.])|[A-Za-z][A-Za-z0-9.]*\()/;

export function typedCell(text: string, locale: SheetLocale, thisYear: number): TypedCell {
  if (text === '') return { content: '', format: '' };
  if (text.startsWith("'")) return { content: text === "'" ? '' : textContent(text.slice(1)), format: '' };
  if (text.startsWith('=') && text.length > 1) return { content: engineFormula(text, locale), format: '' };
  if (signedFormula.test(text)) {
    const formula = text.startsWith('+') ? text.slice(1) : text;
    return { content: engineFormula(`=${formula}`, locale), format: '' };
  }
  const first = text.trimStart().charCodeAt(0);
  const mayBeNumber = first < 65 || first > 122;
  const number = mayBeNumber ? typedNumber(text, locale) : undefined;
  if (number) return { content: numberContent(number.value), format: number.format };
  const date = /\d/.test(text) && text.length < 40 ? typedDate(text, locale, thisYear) : undefined;
  if (date) return { content: numberContent(date.serial), format: date.format };
  if (/^\s*(true|false)\s*$/i.test(text)) return { content: text.trim().toUpperCase(), format: '' };
  if (errorCode.test(text)) return { content: text, format: '' };
  return { content: textContent(text), format: '' };
}

/** The write for a parsed cell: a format of the same family that the cell already has is kept. */
export function writeOfTyped(row: number, column: number, cell: TypedCell, currentFormat: string): CellWrite {
  if (cell.format === '' || currentFormat === cell.format) return { row, column, content: cell.content };
  const family = formatFamily(currentFormat);
  const keeps = currentFormat !== '' && (family === formatFamily(cell.format) || family === 'text');
  return keeps
    ? { row, column, content: cell.content }
    : { row, column, content: cell.content, format: cell.format };
}
