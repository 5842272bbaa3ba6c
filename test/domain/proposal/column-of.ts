// A column of believable cells under a heading, and the proposal for it.

import { readColumn } from '../../../src/domain/proposal/column-reading';
import { directionOf } from '../../../src/domain/proposal/flip-metric';
import { type ColumnProposal, proposeColumn } from '../../../src/domain/proposal/propose-column';
import { readDictionaries } from '../../../src/domain/proposal/propose-scorecard';
import type { Cell } from '../../../src/domain/values/cell';
import { addDays } from '../../../src/domain/values/civil-day';
import { EN_US } from '../../../src/domain/values/text-locale';
import type { Holds } from './heading-verdicts';

const TODAY = '2026-11-28';
const ROWS = 20;

const CELLS: Readonly<Record<Holds, (row: number) => Cell>> = {
  number: (row) => ((row * row * 7 + row * 11) * 37) % 101,
  percent: (row) => (((row * row * 7 + row * 11) * 37) % 101) / 101,
  answer: (row) => (row % 3 === 0 ? 'Yes' : 'No'),
  money: (row) => 1000 * ((row * 13) % 23) + 900,
  id: (row) => 100_234 + row * 7919,
  year: (row) => 1980 + ((row * 17) % 45),
  coordinate: (row) => Math.round((-70 + ((row * 29) % 101) * 1.37) * 10_000) / 10_000,
  'past date': (row) => ({ day: addDays(TODAY, -3 - ((row * 17) % 90)) }),
  'coming date': (row) => ({ day: addDays(TODAY, 3 + ((row * 17) % 300)) }),
};

const dictionaries = readDictionaries();

export function cellsOf(holds: Holds): readonly Cell[] {
  return Array.from({ length: ROWS }, (_, row) => CELLS[holds](row));
}

export function proposedFor(heading: Cell, cells: readonly Cell[]): ColumnProposal {
  const rows = cells.map((cell) => [cell]);
  const table = { headings: [heading], rows, accountColumn: undefined, asOf: TODAY, locale: EN_US };
  return proposeColumn(readColumn(table, 0, dictionaries), dictionaries);
}

/** higher, lower, order (for words), ask, or none with its reason. */
export function verdictOn(heading: Cell, cells: readonly Cell[]): string {
  const proposed = proposedFor(heading, cells);
  if (proposed.kind === 'used') return directionOf(proposed.column.metric) ?? 'order';
  return proposed.kind === 'question' ? 'ask' : 'none';
}
