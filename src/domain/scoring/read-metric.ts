// The value of one metric in a row of cells: its columns, the columns of its options, and whether it is too old to count.

import { readDayCell } from '../metric-types/day-cell';
import type { MetricReading, OptionCell, PartlyRead, Unreadable } from '../metric-types/metric-type';
import { type Cell, isMissing } from '../values/cell';
import { dayNumber } from '../values/civil-day';
import type { ReadingContext } from '../values/reading-context';
import type { PlannedMetric } from './plan-scoring';

const NO_OPTION_CELL: OptionCell = () => '';

/**
 * The value of one metric in a row; undefined where it is missing.
 * @param scratch a list of one cell to reuse: most metrics read one column, and a new list for each of them costs a tenth of the run
 */
export function readMetric(
  planned: PlannedMetric,
  row: readonly Cell[],
  context: ReadingContext,
  scratch: Cell[] = [''],
): MetricReading | PartlyRead {
  const { metric, type, columns, optionColumns } = planned;
  const optionCell = optionColumns.size === 0 ? NO_OPTION_CELL : optionCellsIn(row, optionColumns);
  if (planned.expires !== undefined) {
    const age = ageOf(planned, optionCell, context);
    if (age !== 'fresh') return age === 'expired' ? expiredValue(planned, row) : age;
  }
  if (columns.length !== 1) {
    if (columns.length === 0 || columns.includes(undefined)) return undefined;
    return type.read(cellsAt(columns, row), metric, context, optionCell);
  }
  scratch[0] = row[columns[0] ?? 0] ?? '';
  return type.read(scratch, metric, context, optionCell);
}

function optionCellsIn(row: readonly Cell[], columns: ReadonlyMap<string, number | undefined>): OptionCell {
  return (key) => row[columns.get(key) ?? -1] ?? '';
}

function cellsAt(columns: PlannedMetric['columns'], row: readonly Cell[]): Cell[] {
  return columns.map((column) => row[column ?? -1] ?? '');
}

/** Blank cells hold no value, so nothing in them can be too old. */
function expiredValue({ columns }: PlannedMetric, row: readonly Cell[]): MetricReading {
  return cellsAt(columns, row).every(isMissing) ? undefined : { expired: true };
}

/** Expired: its day is more than `expires` days ago, or is not known. */
function ageOf(
  { expires = Number.POSITIVE_INFINITY }: PlannedMetric,
  optionCell: OptionCell,
  context: ReadingContext,
): 'fresh' | 'expired' | Unreadable {
  const day = readDayCell(optionCell('dated'), context);
  if (typeof day === 'object') return { ...day, at: 'dated' };
  return day === undefined || dayNumber(context.asOf) - dayNumber(day) > expires ? 'expired' : 'fresh';
}
