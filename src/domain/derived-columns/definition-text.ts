// A derived column in words and as a number format: the note on its heading, and how its cells are shown.
import { AGGREGATIONS, type DerivedColumn } from '../scorecard/derived-column';
import { type Cell, isDateCell } from '../values/cell';
import { rowConditionsText } from './row-conditions';
import { windowText } from './window';

/**
 * What the column is, in one sentence.
 * @example 'Number of rows on Tickets where Priority is High, last 30 days by Created'
 */
export function definitionText({ what, of, from, where, window }: DerivedColumn): string {
  const { words } = AGGREGATIONS[what];
  const named = of === '' ? words : `${words} of ${of}`;
  if (what === 'value') return `${of} as it was ${windowText(window)}`;
  const rows = where.length === 0 ? '' : ` where ${rowConditionsText(where)}`;
  const when = window.kind === 'last' ? `, ${windowText(window)}` : '';
  return `${named.charAt(0).toUpperCase()}${named.slice(1)} on ${from}${rows}${when}`;
}

/** The number format of the column's cells; '' for a cell as Sheets shows it by itself. */
export function derivedFormat({ what }: DerivedColumn, cells: readonly Cell[]): string {
  if (cells.some(isDateCell)) return 'yyyy-mm-dd';
  // A true minus sign, as in the other columns of ours.
  if (what === 'change') return '"+"0%;"−"0%;0%';
  if (what === 'share') return '0%';
  if (AGGREGATIONS[what].format === 'whole') return '0';
  return what === 'average' || what === 'median' ? '0.0' : '';
}
