// Joins the rows of one tab to the accounts, and reports which rows matched an account.
import type { DerivedColumn, OtherName, Source } from '../scorecard/derived-column';
import { isBlankRow, matchKey } from '../values/cell';
import type { CivilDay } from '../values/civil-day';
import type { AccountKeys } from './account-keys';
import type { EmptyColumnProblem } from './derive-problems';
import type { DeriveRequest } from './derive-request';
import {
  type ColumnReadings,
  columnNamed,
  columnReadings,
  type MatchedRows,
  matchRows,
  type UnmatchedKey,
} from './event-table';
import { keysFor } from './keys-for';
import {
  headingsRead,
  type RepeatedRows,
  repeatedRows,
  type SourceTable,
  settleTable,
  sourceTable,
} from './source-table';
import type { TabContent } from './tab-content';
import { viaAccounts } from './via-accounts';

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
  /** Other names of the scorecard whose account is not found. */
  readonly unknownNames: readonly OtherName[];
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

/** The derived columns of one source, as written and as they are calculated. */
export interface SourceGroup {
  readonly source: Source;
  readonly columns: readonly { readonly column: DerivedColumn; readonly completed: DerivedColumn }[];
}

export interface JoinedRows {
  readonly join: TabJoin;
  readonly matched: MatchedRows;
  readonly readings: ColumnReadings;
}

/** @returns the problem of each of its columns where the tab cannot be joined */
export function joinTab(
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
  const readings = columnReadings(table, context);
  const rows = matchRows(table, keyColumn, rowKeys, accounts.rows.length);
  const matched = countedRows(rows, { table, source, repeated, readings, asOf: context.asOf });
  const join = describeJoin({
    source,
    table,
    matched,
    keys,
    repeated,
    columns: wholeColumns,
    otherNames: request.scorecard.otherNames,
    readings,
    asOf: context.asOf,
  });
  return { matched, readings, join: { ...join, sharedVia: via?.shared ?? [] } };
}

function tabProblem(tab: string, found: TabContent | undefined, column: string): EmptyColumnProblem {
  if (found?.kind === 'chart') return { code: 'derived-tab-is-chart', tab, column };
  if (found?.kind === 'connected sheet') return { code: 'derived-tab-is-connected', tab, column };
  return { code: 'derived-tab-missing', tab, column };
}

interface RowsToCount {
  readonly table: SourceTable;
  readonly source: Source;
  readonly repeated: RepeatedRows | undefined;
  readonly readings: ColumnReadings;
  readonly asOf: CivilDay;
}

/** Without copies of rows that their id proves, and without what was not known yet. */
function countedRows(
  matched: MatchedRows,
  { table, source: { knownSince, rowId }, repeated, readings, asOf }: RowsToCount,
): MatchedRows {
  const copies = new Set(rowId === '' ? [] : repeated?.copies);
  const known = knownSince === '' ? undefined : columnNamed(table, knownSince);
  if (copies.size === 0 && known === undefined) return matched;
  const days = known === undefined ? [] : readings.days(known);
  const counts = (row: number) => {
    const day = days[row];
    return !copies.has(row) && (known === undefined || (day !== undefined && day <= asOf));
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
  otherNames,
  readings,
  asOf,
}: {
  readonly source: Source;
  readonly table: SourceTable;
  readonly matched: MatchedRows;
  readonly keys: AccountKeys;
  readonly repeated: RepeatedRows | undefined;
  readonly columns: readonly DerivedColumn[];
  readonly otherNames: readonly OtherName[];
  readonly readings: ColumnReadings;
  readonly asOf: CivilDay;
}): Omit<TabJoin, 'sharedVia'> {
  const dayHeading = columns
    .map(({ window }) => ('dayColumn' in window ? window.dayColumn : ''))
    .find(Boolean);
  const dayColumn = dayHeading === undefined ? undefined : columnNamed(table, dayHeading);
  const { firstDay, lastDay } = daySpan(dayColumn === undefined ? [] : readings.days(dayColumn), asOf);
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
    unknownNames: otherNames.filter(({ account }) => keys.find(account).length === 0),
    repeated,
    firstDay,
    lastDay,
  };
}

function daySpan(days: readonly (CivilDay | undefined)[], asOf: CivilDay) {
  let firstDay: CivilDay | undefined;
  let lastDay: CivilDay | undefined;
  for (const day of days) {
    if (day === undefined || day > asOf) continue;
    if (firstDay === undefined || day < firstDay) firstDay = day;
    if (lastDay === undefined || day > lastDay) lastDay = day;
  }
  return { firstDay, lastDay };
}
