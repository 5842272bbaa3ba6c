// The content of a cell, which contents count as missing, and how text from cells is matched and shown.
import type { CivilDay } from './civil-day';

/** A date cell. Times of day are dropped at the edge, where the spreadsheet's time zone is known. */
export interface DateCell {
  readonly day: CivilDay;
}

export type Cell = string | number | boolean | DateCell;

/** In lower case, without spaces around them. */
export const MISSING_WORDS: ReadonlySet<string> = new Set(['', 'n/a', '-', '–', '—', 'null']);
const LONGEST_MISSING_WORD = 4;
export const ERROR_CELL = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)/;

export function isDateCell(cell: Cell): cell is DateCell {
  return typeof cell === 'object';
}

/** Sheets hands over times of day and lengths of time as dates around 1900, its first day. */
export function isTimeCell(cell: Cell): boolean {
  return isDateCell(cell) && cell.day < '1901';
}

/** An error cell reaches a script as its text: '#N/A', '#DIV/0!'. */
export function isErrorCell(cell: Cell): boolean {
  return typeof cell === 'string' && cell.charCodeAt(0) === 35 && ERROR_CELL.test(cell);
}

/** Empty, or only spaces. */
export function isBlank(cell: Cell): boolean {
  return typeof cell === 'string' && (cell === '' || cell.trim() === '');
}

/** Blank, N/A, n/a, -, NULL, an error or a number that is not finite: no value, and never 0. */
export function isMissing(cell: Cell): boolean {
  if (typeof cell === 'number') return !Number.isFinite(cell);
  if (typeof cell !== 'string') return false;
  const text = cell.trim();
  return (text.length <= LONGEST_MISSING_WORD && MISSING_WORDS.has(text.toLowerCase())) || isErrorCell(cell);
}

/** Whether a row has nothing but blanks and unticked boxes. */
export function isBlankRow(row: readonly Cell[]): boolean {
  return row.every((cell) => cell === false || isBlank(cell));
}

/** The cell as plain text: dates as YYYY-MM-DD, numbers without any format. */
export function cellText(cell: Cell): string {
  return isDateCell(cell) ? cell.day : String(cell);
}

/** The cell's text without spaces around it; undefined for a blank. */
export function textIn(cell: Cell): string | undefined {
  const text = cellText(cell).trim();
  return text === '' ? undefined : text;
}

/** Visible ASCII with single spaces between the words: only its case is folded, which takes a fifth of the time. */
const PLAIN_TEXT = /^[!-~]+(?: [!-~]+)*$/;

/** Two texts match when this is equal: trimmed, case folded, NFC, white space collapsed. */
export function matchKey(cell: Cell): string {
  const text = cellText(cell);
  if (PLAIN_TEXT.test(text)) return text.toLowerCase();
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** Text from a cell on one line and of bounded length, for a message or a driver. */
export function shortText(text: string, limit = 40): string {
  const line = text.replace(/[\s\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu, ' ').trim();
  const characters = Array.from(line);
  return characters.length <= limit ? line : `${characters.slice(0, limit - 1).join('')}…`;
}

/** The cell as an error names it: `"abc"`, `the date 2026-10-02`, `TRUE`. */
export function namedCell(cell: Cell): string {
  if (isDateCell(cell))
    return isTimeCell(cell) ? 'a length of time (formatted like [h]:mm)' : `the date ${cell.day}`;
  return typeof cell === 'string' ? `"${shortText(cell)}"` : String(cell).toUpperCase();
}
