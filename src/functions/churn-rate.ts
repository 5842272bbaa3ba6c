// CHURNRATE: the share of customers lost in a period, for one period or many.

import { churnRate } from '../domain/statistics/churn-rate';
import { type Cell, isBlank, isMissing, namedCell } from '../domain/values/cell';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { type Argument, type CellResult, type FunctionResult, type Grid, toGrid } from './grid';
import { numberIn } from './number-cell';

const FN = 'CHURNRATE';
const FORMULA = '=CHURNRATE(B2:B; C2:C)';

/**
 * @param lost customers (or revenue) lost in each period
 * @param atStart those at its start, in a range of the same shape
 * @returns fractions 0-1 in the shape of the arguments; '' where one of the two is missing or there were no customers at the start
 */
export function churnRates(regional: RegionalSettings, lost: Argument, atStart: Argument): FunctionResult {
  const lostGrid = toGrid(lost, regional);
  const startGrid = toGrid(atStart, regional);
  if (shapeOf(lostGrid) !== shapeOf(startGrid))
    throw new Error(
      `${FN}: lost is ${shapeOf(lostGrid)} and at_start ${shapeOf(startGrid)}: both must have the same shape: ${FORMULA}`,
    );
  const amount = (cell: Cell, name: string, place: string): number | undefined => {
    if (isMissing(cell)) return undefined;
    const number = numberIn(cell, regional);
    if (number === undefined) throw new Error(`${FN}: ${name}, ${place}: ${namedCell(cell)} is not a number`);
    if (number < 0) throw new Error(`${FN}: ${name}, ${place}: ${number} is less than 0`);
    return number;
  };
  const rate = (lostCell: Cell, startCell: Cell, place: string): CellResult => {
    const gone = amount(lostCell, 'lost', place);
    const start = amount(startCell, 'at_start', place);
    if (gone === undefined || start === undefined || start === 0) return '';
    if (gone > start)
      throw new Error(`${FN}: ${place}: ${gone} lost are more than the ${start} at the start`);
    return churnRate(gone, start) ?? '';
  };
  let end = lostGrid.length;
  while (end > 0 && [...(lostGrid[end - 1] ?? []), ...(startGrid[end - 1] ?? [])].every(isBlank)) end -= 1;
  const rates = lostGrid
    .slice(0, end)
    .map((row, at) =>
      row.map((cell, column) =>
        rate(cell, startGrid[at]?.[column] ?? '', `row ${at + 1}, column ${column + 1}`),
      ),
    );
  if (rates.length === 0) return '';
  return rates.length === 1 && rates[0]?.length === 1 ? (rates[0][0] ?? '') : rates;
}

function shapeOf(grid: Grid): string {
  return `${grid.length} rows by ${grid[0]?.length ?? 0} columns`;
}
