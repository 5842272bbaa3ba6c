// A number in a cell of an argument, typed as a number or as text in the spreadsheet's own way of writing.
import type { Cell } from '../domain/values/cell';
import { readNumberText } from '../domain/values/number-text';
import type { RegionalSettings } from '../domain/values/regional-settings';

/** undefined where the cell holds no number. */
export function numberIn(cell: Cell, regional: RegionalSettings): number | undefined {
  if (typeof cell === 'string') return readNumberText(cell, regional.locale().decimal);
  return typeof cell === 'number' ? cell : undefined;
}
