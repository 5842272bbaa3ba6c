// How many cells a formula makes the engine read, estimated from its text.
import { formulaParts } from '../../formats/xlsx/formula-parts';
import { columnOf, placeOf } from '../../formats/xlsx/places';

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** Functions that make as many cells, or letters, as their arguments ask for. */
const MAKERS: ReadonlySet<string> = new Set([
  'SEQUENCE',
  'RANDARRAY',
  'MUNIT',
  'MAKEARRAY',
  'EXPAND',
  'REPT',
  'WRAPROWS',
  'WRAPCOLS',
]);

/** Functions that look at cells which only their result names. */
const SEEKERS: ReadonlySet<string> = new Set(['INDIRECT', 'OFFSET']);
/** A formula alone takes the engine as long as this many cells. */
const OWN_COST = 50;

/** Cells; infinite when the text does not show it. @param grid of the largest sheet, where whole columns end */
export function formulaCost(formula: string, grid: GridSize): number {
  const parts = formulaParts(formula);
  let cost = OWN_COST;
  parts.forEach(({ kind, text }, index) => {
    if (kind === 'rows') cost += rowsIn(text, grid) * grid.columns;
    if (text !== ':') return;
    const [first, last] = [parts[index - 1], parts[index + 1]];
    if (first && last) cost += areaOf(first.text, last.text, grid);
  });
  const calls = (names: ReadonlySet<string>) =>
    parts.some(({ kind, text }) => kind === 'function' && names.has(text.toUpperCase()));
  if (calls(SEEKERS)) return Number.POSITIVE_INFINITY;
  return calls(MAKERS) ? cost + madeCells(parts) : cost;
}

function rowsIn(text: string, { rows }: GridSize): number {
  const [first = 0, last = 0] = text.replaceAll('$', '').split(':').map(Number);
  return Math.min(rows, Math.abs(last - first) + 1);
}

/** B2:D9, B:D, or B2:D, within the grid. */
function areaOf(first: string, last: string, { rows, columns }: GridSize): number {
  const [from, to] = [placeOf(first), placeOf(last)];
  const left = from?.column ?? columnOf(first.replaceAll('$', ''));
  const right = to?.column ?? columnOf(last.replaceAll('$', ''));
  const height = from && to ? Math.abs(to.row - from.row) + 1 : rows;
  return Math.min(rows, height) * Math.min(columns, Math.abs(right - left) + 1);
}

function madeCells(parts: ReturnType<typeof formulaParts>): number {
  if (parts.some(({ kind }) => kind === 'cell' || kind === 'name' || kind === 'column'))
    return Number.POSITIVE_INFINITY;
  return parts
    .filter(({ kind, text }) => kind === 'other' && /^\d/.test(text))
    .reduce((product, { text }) => product * Math.max(1, Number(text)), 1);
}
