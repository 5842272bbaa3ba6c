// All derived columns of a scorecard: tabs in as cells, one cell per account out, with the matches of each tab.
import type { DerivedColumn } from '../scorecard/derived-column';
import { type Cell, matchKey } from '../values/cell';
import { headingPositions } from '../values/headings';
import { deriveColumn, type UnreadableCell } from './aggregate';
import type { EmptyColumnProblem } from './derive-problems';
import type { DeriveRequest } from './derive-request';
import { historyValues } from './history-value';
import { joinTab, type SourceGroup, type TabJoin } from './join-tab';
import { completed, isFromHistory, sourceOf } from './source-of';

/** One derived column. */
export interface DerivedCells {
  readonly column: DerivedColumn;
  /** By account; '' where there is no value. */
  readonly cells: readonly Cell[];
  /** Why there is no value for any account; undefined where there may be some. */
  readonly problem: EmptyColumnProblem | undefined;
  /** Cells of its tab that it had to leave out. */
  readonly unreadable: readonly UnreadableCell[];
  /** The join that it reads; undefined where its tab could not be joined. */
  readonly join: TabJoin | undefined;
}

export interface DerivedColumns {
  /** In the scorecard's order. */
  readonly columns: readonly DerivedCells[];
  readonly joins: readonly TabJoin[];
}

/** Nothing in it grows faster than the rows of the tabs times the derived columns. */
export function deriveColumns(request: DeriveRequest): DerivedColumns {
  const { scorecard } = request;
  const groups = new Map<string, SourceGroup>();
  for (const column of scorecard.derivedColumns) {
    if (isFromHistory(column)) continue;
    const source = sourceOf(column, scorecard.sources);
    const id = JSON.stringify({ ...source, name: '', note: '' });
    const group = groups.get(id) ?? { source, columns: [] };
    groups.set(id, { source, columns: [...group.columns, { column, completed: completed(column, source) }] });
  }
  const derived = new Map<DerivedColumn, DerivedCells>();
  const joins: TabJoin[] = [];
  for (const group of groups.values()) {
    const { columns, join } = deriveGroup(request, group);
    if (join !== undefined) joins.push(join);
    for (const each of columns) derived.set(each.column, each);
  }
  const columns = scorecard.derivedColumns.map(
    (column) => derived.get(column) ?? fromHistory(request, column),
  );
  return { columns, joins };
}

interface DerivedGroup {
  readonly columns: readonly DerivedCells[];
  readonly join: TabJoin | undefined;
}

function deriveGroup(request: DeriveRequest, group: SourceGroup): DerivedGroup {
  const { accounts, context } = request;
  const fail = (problemOf: (column: string) => EmptyColumnProblem): DerivedGroup => ({
    columns: group.columns.map(({ column }) =>
      empty(column, problemOf(column.heading), accounts.rows.length),
    ),
    join: undefined,
  });
  const joined = joinTab(request, group);
  if (typeof joined === 'function') return fail(joined);
  const { join, matched, readings } = joined;
  const columns = group.columns.map(({ column, completed: whole }): DerivedCells => {
    const result = deriveColumn(whole, join.table, matched, context, readings);
    if ('missing' in result)
      return empty(
        column,
        {
          code: 'derived-heading-missing',
          heading: result.missing,
          tab: join.tab,
          column: column.heading,
        },
        accounts.rows.length,
      );
    return { column, ...result, problem: undefined, join };
  });
  return { columns, join };
}

function fromHistory(request: DeriveRequest, column: DerivedColumn): DerivedCells {
  const { accounts, scorecard, history, context } = request;
  const positions = headingPositions(accounts.headings);
  const keyColumn = positions.get(matchKey(scorecard.settings.accountKey ?? '')) ?? accounts.nameColumn;
  const fail = (problem: EmptyColumnProblem) => empty(column, problem, accounts.rows.length);
  if (keyColumn === undefined) return fail({ code: 'derived-accounts-without-key', column: column.heading });
  const values = historyValues(
    column,
    history,
    accounts.rows.map((row) => row[keyColumn] ?? ''),
    context.asOf,
  );
  if ('code' in values) return fail(values);
  return { column, cells: values.cells, problem: undefined, unreadable: [], join: undefined };
}

function empty(column: DerivedColumn, problem: EmptyColumnProblem, accounts: number): DerivedCells {
  return {
    column,
    cells: Array.from({ length: accounts }, () => ''),
    problem,
    unreadable: [],
    join: undefined,
  };
}
