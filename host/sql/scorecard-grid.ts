// The scorecard of a file as the cells of a tab, as the engine reads it.
import { type ParsedScorecard, parseScorecard } from '../../src/domain/scorecard-tab/parse';
import type { Cell } from '../../src/domain/values/cell';
import { dayFromNumber, dayNumber } from '../../src/domain/values/civil-day';
import type { CellInput } from '../formats/workbook-input';

/** Day 0 of spreadsheets. */
const FIRST_DAY = dayNumber('1899-12-30');

export function parsedScorecard(rows: readonly (readonly CellInput[])[]): ParsedScorecard {
  return parseScorecard(rows.map((row) => row.map(cellOf)));
}

function cellOf(input: CellInput): Cell {
  if (input === null) return '';
  if (typeof input !== 'object') return input;
  if ('date' in input) return { day: input.date.slice(0, 10) };
  if (!('number' in input)) return '';
  return isDayFormat(input.format)
    ? { day: dayFromNumber(FIRST_DAY + Math.floor(input.number)) }
    : input.number;
}

function isDayFormat(format: string): boolean {
  return /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
}
