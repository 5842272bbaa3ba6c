// CHURNRATE: the share of customers lost in a period, for one period or many.

import { churnRate } from '../domain/statistics/churn-rate';
import { type Cell, isBlank, isMissing, namedCell } from '../domain/values/cell';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { argumentCell, argumentError, isOneCell } from './argument-address';
import { type Argument, type CellResult, type FunctionResult, type Grid, toGrid } from './grid';
import { numberIn } from './number-cell';

const FN = 'CHURNRATE';
/** Of a cell in its argument, from 0. */
interface Position {
  readonly row: number;
  readonly column: number;
}

const FORMULA = '=CHURNRATE(3; 60)';

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
  const isAlone = isOneCell(lostGrid);
  const amount = (cell: Cell, argument: 0 | 1, position: Position): number | undefined => {
    if (isMissing(cell)) return undefined;
    const number = numberIn(cell, regional);
    if (number !== undefined && number >= 0) return number;
    const place = argumentCell(FN, argument, { ...position, isAlone }, regional);
    throw argumentError(
      FN,
      [argument === 0 ? 'lost' : 'at_start', place].filter((part) => part !== '').join(', '),
      number === undefined ? `${namedCell(cell)} is not a number` : `${number} is less than 0`,
    );
  };
  const rate = (lostCell: Cell, startCell: Cell, position: Position): CellResult => {
    const gone = amount(lostCell, 0, position);
    const start = amount(startCell, 1, position);
    if (gone === undefined || start === undefined || start === 0) return '';
    if (gone > start)
      throw argumentError(
        FN,
        argumentCell(FN, 0, { ...position, isAlone }, regional),
        `${gone} lost are more than the ${start} at the start`,
      );
    return churnRate(gone, start) ?? '';
  };
  let end = lostGrid.length;
  while (end > 0 && [...(lostGrid[end - 1] ?? []), ...(startGrid[end - 1] ?? [])].every(isBlank)) end -= 1;
  const rates = lostGrid
    .slice(0, end)
    .map((cells, row) =>
      cells.map((cell, column) => rate(cell, startGrid[row]?.[column] ?? '', { row, column })),
    );
  if (rates.length === 0) return '';
  return isOneCell(rates) ? (rates[0]?.[0] ?? '') : rates;
}

function shapeOf(grid: Grid): string {
  return `${grid.length} rows by ${grid[0]?.length ?? 0} columns`;
}
