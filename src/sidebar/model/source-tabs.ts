// Other tabs as far as they were fetched: the first rows whole, and below them only the columns that derived columns read.

import { tabsToRead } from '../../domain/derived-columns/source-of';
import { headingsRead, sourceTable } from '../../domain/derived-columns/source-table';
import type { TabContent } from '../../domain/derived-columns/tab-content';
import type { DerivedColumn } from '../../domain/scorecard/derived-column';
import type { Scorecard } from '../../domain/scorecard/scorecard';
import { type Cell, matchKey } from '../../domain/values/cell';

export interface SourceTab {
  readonly name: string;
  /** False where there is no such tab with cells. */
  readonly found: boolean;
  /** From A1 on. */
  readonly grid: readonly (readonly Cell[])[];
  /** Rows at the top that have all their columns. */
  readonly wholeRows: number;
  /** Columns that the rows below have, from 0. */
  readonly columns: ReadonlySet<number>;
}

/** By the tab's name in matching form. */
export type SourceTabs = ReadonlyMap<string, SourceTab>;

export const NO_SOURCES: SourceTabs = new Map();

/** Positions of columns that derived columns read and that are not fetched yet; undefined for a tab of which nothing is. */
export interface SourceGap {
  readonly tab: string;
  readonly columns: readonly number[] | undefined;
}

/** What is still to be fetched for a scorecard's derived columns. */
export function sourceGaps(scorecard: Scorecard, fetched: SourceTabs): readonly SourceGap[] {
  return tabsToRead(scorecard).flatMap((tab): SourceGap[] => {
    const known = fetched.get(matchKey(tab));
    if (known === undefined) return [{ tab, columns: undefined }];
    if (!known.found || known.grid.length <= known.wholeRows) return [];
    const columns = columnsRead(scorecard, tab, known).filter((column) => !known.columns.has(column));
    return columns.length === 0 ? [] : [{ tab, columns }];
  });
}

function columnsRead(scorecard: Scorecard, tab: string, { grid }: SourceTab): readonly number[] {
  const headings = scorecard.derivedColumns.flatMap((column) => headingsOn(tab, column, scorecard));
  const table = sourceTable(tab, grid, headings);
  const keys = new Set(headings.map(matchKey));
  return table.headings.flatMap((heading, column) => (keys.has(matchKey(heading)) ? [column] : []));
}

/** Headings that a derived column reads on a tab, the tab between rows and accounts included. */
function headingsOn(tab: string, column: DerivedColumn, { sources }: Scorecard): readonly string[] {
  const named = sources.find(({ name }) => matchKey(name) === matchKey(column.from));
  if (matchKey(named?.via?.tab ?? '') === matchKey(tab))
    return [named?.via?.key ?? '', named?.via?.accountKey ?? '', named?.key ?? ''];
  if (matchKey(named?.tab ?? column.from) !== matchKey(tab)) return [];
  const source = named ?? NO_SOURCE;
  const day = 'dayColumn' in column.window && column.window.dayColumn === '' ? source.day : '';
  return [...headingsRead(column, source), source.key, source.day, day].filter((heading) => heading !== '');
}

const NO_SOURCE = {
  name: '',
  tab: '',
  key: '',
  day: '',
  knownSince: '',
  rowId: '',
  via: undefined,
  match: { kind: 'exact' },
  note: '',
} as const;

/** The rows below the whole ones with further columns in their places. */
export function withColumns(
  tab: SourceTab,
  columns: readonly number[],
  rows: readonly (readonly Cell[])[],
): SourceTab {
  const grid = tab.grid.map((row, at) => {
    const more = rows[at - tab.wholeRows];
    if (at < tab.wholeRows || more === undefined) return row;
    const widened = [...row];
    columns.forEach((column, index) => {
      while (widened.length < column) widened.push('');
      widened[column] = more[index] ?? '';
    });
    return widened;
  });
  return { ...tab, grid, columns: new Set([...tab.columns, ...columns]) };
}

/** The tabs as the derived columns read them. */
export function tabContents(fetched: SourceTabs): ReadonlyMap<string, TabContent> {
  return new Map(
    [...fetched].map(([key, { found, grid }]): [string, TabContent] => [
      key,
      found ? { kind: 'cells', grid } : { kind: 'missing' },
    ]),
  );
}
