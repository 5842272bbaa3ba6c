// All columns that are better combined into one metric; each belongs to one metric at most.

import { groupedColumns } from './column-groups';
import { type CombinedColumns, pairedColumns } from './column-pairs';
import type { ColumnReading } from './column-reading';
import { taskColumns } from './column-tasks';
import { ratioPairs } from './ratio-pairs';

/** @param columns in the order of the table */
export function combinedColumns(columns: readonly ColumnReading[]): readonly CombinedColumns[] {
  const taken = new Set<number>();
  const kept: CombinedColumns[] = [];
  for (const each of [
    ...taskColumns(columns),
    ...pairedColumns(columns),
    ...ratioPairs(columns),
    ...groupedColumns(columns),
  ]) {
    if (each.replaces.some((position) => taken.has(position))) continue;
    for (const position of each.replaces) taken.add(position);
    kept.push(each);
  }
  return kept;
}
