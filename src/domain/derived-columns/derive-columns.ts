// All derived columns of a scorecard: tabs in as cells, one cell an account out, with what of each tab found its account.
import { type DerivedColumn, HISTORY_SOURCE, type OtherName, type Source } from '../scorecard/derived-column';
import type { Scorecard } from '../scorecard/scorecard';
import { type Cell, isBlankRow, matchKey } from '../values/cell';
import type { CivilDay } from '../values/civil-day';
import { headingPositions } from '../values/headings';
import type { ReadingContext } from '../values/reading-context';
import { type AccountKeys, accountKeys, firstKnown } from './account-keys';
import { deriveColumn, type UnreadableCell } from './aggregate';
import type { EmptyColumnProblem } from './derive-problems';
import { columnNamed, columnReadings, type MatchedRows, matchRows, type UnmatchedKey } from './event-table';
import { historyValues } from './history-value';
import {
  headingsRead,
  type RepeatedRows,
  repeatedRows,
  type SourceTable,
  settleTable,
  sourceTable,
} from './source-table';
import type { HistoryContent, TabContent } from './tab-content';
import { viaAccounts } from './via-accounts';

type Grid = readonly (readonly Cell[])[];

export interface AccountsToDerive {
  readonly headings: readonly Cell[];
  /** One an account. */
  readonly rows: Grid;
  /** Position of the column that names the accounts; undefined where there is none. */
  readonly nameColumn: number | undefined;
}

export interface DeriveRequest {
  readonly scorecard: Pick<Scorecard, 'derivedColumns' | 'sources' | 'otherNames' | 'settings'>;
  readonly accounts: AccountsToDerive;
  /** By the tab's name in matching form: `tabsToRead` lists those that are needed. */
  readonly tabs: ReadonlyMap<string, TabContent>;
  /** undefined without a history tab. */
  readonly history: HistoryContent | undefined;
  readonly context: ReadingContext;
}

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

/** The rows of one tab, joined to the accounts by one key. */
export interface TabJoin {
  readonly tab: string;
  readonly source: Source;
  readonly table: SourceTable;
  /** Rows that are not blank; of them those with a key, and those whose key belongs to an account. */
  readonly rows: number;
  readonly withKey: number;
  readonly matched: number;
  /** How many accounts have at least one row. */
  readonly accounts: number;
  /** Keys that belong to no account, the commonest first, with the names that are close to the first ones. */
  readonly unmatched: readonly UnmatchedName[];
  /** Keys that several accounts share. */
  readonly shared: AccountKeys['shared'];
  /** Keys of the tab between that belong to several accounts. */
  readonly sharedVia: readonly string[];
  readonly repeated: RepeatedRows | undefined;
  /** Of the rows up to the day of scoring; undefined without a column of days. */
  readonly firstDay: CivilDay | undefined;
  readonly lastDay: CivilDay | undefined;
}

export interface UnmatchedName extends UnmatchedKey {
  readonly nearest: readonly string[];
}

export interface DerivedColumns {
  /** In the scorecard's order. */
  readonly columns: readonly DerivedCells[];
  readonly joins: readonly TabJoin[];
}

/** Names of the tabs that the derived columns of a scorecard read, each once, in the spelling of the scorecard; not the history. */
export function tabsToRead(scorecard: Pick<Scorecard, 'derivedColumns' | 'sources'>): readonly string[] {
  const names = new Map<string, string>();
  for (const column of scorecard.derivedColumns) {
    if (isFromHistory(column)) continue;
    const { tab, via } = sourceOf(column, scorecard.sources);
    for (const name of [tab, ...(via === undefined ? [] : [via.tab])])
      if (!names.has(matchKey(name))) names.set(matchKey(name), name);
  }
  return [...names.values()];
}

export function isFromHistory({ from }: DerivedColumn): boolean {
  return matchKey(from) === matchKey(HISTORY_SOURCE);
}

/** The source that `From` names; a tab's own name is enough. */
export function sourceOf({ from, key }: DerivedColumn, sources: readonly Source[]): Source {
  const named = sources.find(({ name }) => matchKey(name) === matchKey(from));
  if (named !== undefined) return key === '' ? named : { ...named, key };
  return {
    name: from,
    tab: from,
    key,
    day: '',
    knownSince: '',
    rowId: '',
    via: undefined,
    match: { kind: 'exact' },
    note: '',
  };
}

/** The column as it is calculated: what it leaves to its source is filled in. */
export function completed(column: DerivedColumn, source: Source): DerivedColumn {
  const { window } = column;
  const { day, key } = source;
  if (window.kind === 'all')
    return { ...column, key, window: day === '' ? window : { kind: 'up to today', dayColumn: day } };
  const isOpen = 'dayColumn' in window && window.dayColumn === '';
  return { ...column, key, window: isOpen ? { ...window, dayColumn: day } : window };
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

interface SourceGroup {
  readonly source: Source;
  readonly columns: readonly { readonly column: DerivedColumn; readonly completed: DerivedColumn }[];
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
  const { join, matched } = joined;
  const readings = columnReadings(join.table, context);
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

interface JoinedRows {
  readonly join: TabJoin;
  readonly matched: MatchedRows;
}

/** @returns the problem of each of its columns where the tab cannot be joined */
function joinTab(
  request: DeriveRequest,
  { source, columns }: SourceGroup,
): JoinedRows | ((column: string) => EmptyColumnProblem) {
  const { accounts, tabs, context } = request;
  const found = tabs.get(matchKey(source.tab));
  if (found?.kind !== 'cells') return (column) => tabProblem(source.tab, found, column);
  const wholeColumns = columns.map((each) => each.completed);
  const wanted = wholeColumns.flatMap((column) => headingsRead(column, source));
  const table = settleTable(
    sourceTable(source.tab, found.grid, wanted),
    wholeColumns,
    source,
    () => context.locale,
  );
  const headingMissing = (heading: string) => (column: string) =>
    ({ code: 'derived-heading-missing', heading, tab: source.tab, column }) as const;
  const keyColumn = columnNamed(table, source.key);
  if (keyColumn === undefined) return headingMissing(source.key);
  for (const heading of [source.knownSince, source.rowId])
    if (heading !== '' && columnNamed(table, heading) === undefined) return headingMissing(heading);
  const keys = keysFor(accounts, source, request.scorecard);
  if ('code' in keys) return (column) => ({ ...keys, column });
  const via = source.via === undefined ? undefined : viaAccounts(source.via, tabs, keys);
  if (typeof via === 'function') return via;
  const rowKeys = via?.keys ?? keys;
  const repeated = repeatedRows(table);
  const matched = countedRows(
    matchRows(table, keyColumn, rowKeys, accounts.rows.length),
    table,
    source,
    context,
    repeated,
  );
  const join = describeJoin({ source, table, matched, keys, repeated, columns: wholeColumns, context });
  return { matched, join: { ...join, sharedVia: via?.shared ?? [] } };
}

function tabProblem(tab: string, found: TabContent | undefined, column: string): EmptyColumnProblem {
  if (found?.kind === 'chart') return { code: 'derived-tab-is-chart', tab, column };
  if (found?.kind === 'connected sheet') return { code: 'derived-tab-is-connected', tab, column };
  return { code: 'derived-tab-missing', tab, column };
}

type KeysProblem =
  | { readonly code: 'derived-accounts-heading-missing'; readonly heading: string }
  | { readonly code: 'derived-accounts-without-key' };

/**
 * The accounts' side of the join: the column of domains where the source says so; else the column with the heading of the key;
 * else the account key, and where that does not know a key the account's name.
 */
function keysFor(
  { headings, rows, nameColumn }: AccountsToDerive,
  { key, match, via }: Source,
  { settings, otherNames }: DeriveRequest['scorecard'],
): AccountKeys | KeysProblem {
  const positions = headingPositions(headings);
  const at = (heading: string | undefined) =>
    heading === undefined || heading === '' ? undefined : positions.get(matchKey(heading));
  const keysOf = (column: number, names: readonly OtherName[]) =>
    accountKeys(
      rows.map((row) => row[column] ?? ''),
      names,
      match.kind === 'name',
    );
  if (match.kind === 'domain') {
    const column = at(match.heading);
    return column === undefined
      ? { code: 'derived-accounts-heading-missing', heading: match.heading }
      : keysOf(column, otherNames);
  }
  const columns = [at(via?.accountKey ?? key) ?? at(settings.accountKey), nameColumn];
  const [first, second] = [...new Set(columns)].filter((column) => column !== undefined);
  if (first === undefined) return { code: 'derived-accounts-without-key' };
  const keys = keysOf(first, otherNames);
  return second === undefined ? keys : firstKnown(keys, keysOf(second, otherNames));
}

/** Without copies of rows that their id proves, and without what was not known yet. */
function countedRows(
  matched: MatchedRows,
  table: SourceTable,
  { knownSince, rowId }: Source,
  context: ReadingContext,
  repeated: RepeatedRows | undefined,
): MatchedRows {
  const copies = new Set(rowId === '' ? [] : repeated?.copies);
  const known = knownSince === '' ? undefined : columnNamed(table, knownSince);
  if (copies.size === 0 && known === undefined) return matched;
  const days = known === undefined ? [] : columnReadings(table, context).days(known);
  const counts = (row: number) => {
    const day = days[row];
    return !copies.has(row) && (known === undefined || (day !== undefined && day <= context.asOf));
  };
  return { ...matched, byAccount: matched.byAccount.map((rows) => rows.filter(counts)) };
}

/** Names close to a key are looked for this often: they help a person, and cost the most. */
const KEYS_WITH_NEAREST = 20;

function describeJoin({
  source,
  table,
  matched,
  keys,
  repeated,
  columns,
  context,
}: {
  readonly source: Source;
  readonly table: SourceTable;
  readonly matched: MatchedRows;
  readonly keys: AccountKeys;
  readonly repeated: RepeatedRows | undefined;
  readonly columns: readonly DerivedColumn[];
  readonly context: ReadingContext;
}): Omit<TabJoin, 'sharedVia'> {
  const dayHeading = columns
    .map(({ window }) => ('dayColumn' in window ? window.dayColumn : ''))
    .find(Boolean);
  const dayColumn = dayHeading === undefined ? undefined : columnNamed(table, dayHeading);
  const { firstDay, lastDay } = daySpan(table, dayColumn, context);
  return {
    tab: source.tab,
    source,
    table,
    rows: table.rows.filter((row) => !isBlankRow(row)).length,
    withKey: matched.withKey,
    matched: matched.withKey - matched.unmatched.reduce((sum, { rows }) => sum + rows, 0),
    accounts: matched.byAccount.filter((rows) => rows.length > 0).length,
    unmatched: matched.unmatched.map((each, at) => ({
      ...each,
      nearest: at < KEYS_WITH_NEAREST ? keys.nearest(each.key) : [],
    })),
    shared: keys.shared,
    repeated,
    firstDay,
    lastDay,
  };
}

function daySpan(table: SourceTable, column: number | undefined, context: ReadingContext) {
  let firstDay: CivilDay | undefined;
  let lastDay: CivilDay | undefined;
  const days = column === undefined ? [] : columnReadings(table, context).days(column);
  for (const day of days) {
    if (day === undefined || day > context.asOf) continue;
    if (firstDay === undefined || day < firstDay) firstDay = day;
    if (lastDay === undefined || day > lastDay) lastDay = day;
  }
  return { firstDay, lastDay };
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
