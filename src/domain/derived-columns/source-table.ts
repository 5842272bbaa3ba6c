// A tab with titles above its headings, as the table that derived columns read.
import type { DerivedColumn, Source } from '../scorecard/derived-column';
import { type SettledFinding, settleColumns } from '../table/settle-columns';
import { HEADING_ROWS_SEARCHED } from '../table/table';
import { type Cell, cellText, isBlank, isBlankRow, matchKey } from '../values/cell';
import type { TextLocale } from '../values/text-locale';
import { readsNumbers } from './aggregate';
import { columnNamed, type EventTable } from './event-table';

type Grid = readonly (readonly Cell[])[];

export interface SourceTable extends EventTable {
  /** Row of the grid that holds the first row below the headings, from 0. */
  readonly firstRow: number;
  /** What was settled by its column, and so is read otherwise than by the cell alone. */
  readonly settled: readonly SettledFinding[];
}

/**
 * The table on a tab: its heading row is the one with most of the wanted headings, the first row with cells where none has any.
 * @param wanted headings that derived columns name
 */
export function sourceTable(
  title: string,
  grid: Grid,
  wanted: readonly string[],
): Omit<SourceTable, 'settled'> {
  const keys = new Set(wanted.filter((heading) => heading !== '').map(matchKey));
  let best = {
    row: Math.max(
      0,
      grid.findIndex((row) => !isBlankRow(row)),
    ),
    found: 0,
  };
  grid.slice(0, HEADING_ROWS_SEARCHED).forEach((row, at) => {
    const found = new Set(row.map(matchKey).filter((key) => keys.has(key))).size;
    if (found > best.found) best = { row: at, found };
  });
  return { title, headings: grid[best.row] ?? [], rows: grid.slice(best.row + 1), firstRow: best.row + 1 };
}

/** Headings that a derived column reads on its tab. */
export function headingsRead({ key, of, where, window }: DerivedColumn, source: Source): readonly string[] {
  const day = 'dayColumn' in window ? window.dayColumn : '';
  const { knownSince, rowId } = source;
  const all = [key, of, day, knownSince, rowId, ...where.map(({ heading }) => heading)];
  return all.filter((heading) => heading !== '');
}

/** Dates and numbers that are text are read as their columns prove, as those of the accounts are. */
export function settleTable(
  table: Omit<SourceTable, 'settled'>,
  columns: readonly DerivedColumn[],
  source: Source,
  locale: () => TextLocale,
): SourceTable {
  const measured = columns.flatMap((column) => [
    ...('dayColumn' in column.window ? [column.window.dayColumn] : []),
    ...(readsNumbers(column) ? [column.of] : []),
    source.knownSince,
  ]);
  const positions = new Map(
    measured.flatMap((heading) => {
      const at = heading === '' ? undefined : columnNamed(table, heading);
      return at === undefined ? [] : [[at, { heading, holds: 'other values' as const }] as const];
    }),
  );
  const { rows, findings } = settleColumns(table.rows, positions, locale);
  return { ...table, rows, settled: findings };
}

/** A column that identifies nearly every row. */
const DISTINCT_SHARE = 0.9;

/** Exact copies of rows above them, and the heading that would distinguish rows; undefined when there are none. */
export function repeatedRows(table: EventTable): RepeatedRows | undefined {
  const seen = new Set<string>();
  const copies: number[] = [];
  table.rows.forEach((row, at) => {
    if (isBlankRow(row)) return;
    const text = row.map(cellText).join('\u0001');
    if (seen.has(text)) copies.push(at);
    else seen.add(text);
  });
  if (copies.length === 0) return undefined;
  const id = table.headings.findIndex((heading, column) => {
    if (isBlank(heading)) return false;
    const cells = table.rows.map((row) => cellText(row[column] ?? '')).filter((text) => text !== '');
    return new Set(cells).size >= DISTINCT_SHARE * Math.max(1, table.rows.length);
  });
  return { copies, id: id === -1 ? undefined : cellText(table.headings[id] ?? '') };
}

export interface RepeatedRows {
  /** Positions in the rows. */
  readonly copies: readonly number[];
  readonly id: string | undefined;
}
