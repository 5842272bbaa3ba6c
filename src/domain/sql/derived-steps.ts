// Derived columns as steps before all others: the rows of each table joined to the accounts, and summed up for each of them.

import { completed, isFromHistory, sourceOf } from '../derived-columns/source-of';
import type { SqlColumnType } from '../metric-types/sql/metric-sql';
import type { DerivedColumn, Source } from '../scorecard/derived-column';
import type { Scorecard } from '../scorecard/scorecard';
import { matchKey, shortText } from '../values/cell';
import { type AggregateSql, aggregateSql, type RowCells } from './aggregate-sql';
import {
  type ColumnCell,
  columnReader,
  type Report,
  type SqlTable,
  type SqlTableColumn,
  tableCell,
} from './column-reader';
import type { SqlDialect } from './dialect';
import { type AccountSide, accountKeyName, accountKeySql, linkSteps } from './join-steps';
import { AS_OF } from './metric-steps';
import type { SqlProblem } from './sql-problems';
import { listed, queryText, type SqlColumn } from './step';
import { viaSteps } from './via-steps';

export interface DerivedRequest {
  readonly scorecard: Scorecard;
  readonly dialect: SqlDialect;
  readonly tables: readonly SqlTable[];
  readonly accounts: string;
  /** A column of the accounts, by its heading; undefined where there is none. */
  accountColumn(heading: string): SqlTableColumn | undefined;
  /** Whether it is known which columns the accounts have. */
  readonly isDescribed: boolean;
  /** The column that identifies an account. */
  readonly key: SqlTableColumn;
  /** The day of scoring, as SQL. */
  readonly asOf: string;
  reportColumn(column: DerivedColumn, heading: string): Report;
  reportSource(source: Source, heading: string): Report;
}

export interface SqlReads {
  readonly tab: string;
  /** Columns of the accounts that find them. */
  readonly by: readonly string[];
  /** Columns of the table, each with what it must hold. */
  readonly expected: readonly string[];
}

export interface DerivedSteps {
  readonly steps: readonly string[];
  /** What is joined to the accounts. */
  readonly joins: readonly string[];
  /** What the statement reads of other tables, for a comment. */
  readonly reads: readonly SqlReads[];
  /** The derived columns that are there, in the order of the scorecard. */
  readonly made: readonly { readonly heading: string; readonly sql: string }[];
  /** Each derived column in the statement, by its heading in matching form. */
  readonly columns: ReadonlyMap<string, { readonly sql: string; readonly type: SqlColumnType | undefined }>;
}

/** The accounts in a statement that joins something to them. */
export const ACCOUNTS = 'all_accounts';

export function derivedSteps(request: DerivedRequest, needed: readonly DerivedColumn[]): DerivedSteps {
  const steps: string[] = [];
  const joins: string[] = [];
  const reads: SqlReads[] = [];
  const columns = new Map<string, { sql: string; type: SqlColumnType | undefined }>();
  for (const column of needed) columns.set(matchKey(column.heading), { sql: 'NULL', type: undefined });
  groupsOf(request, needed).forEach((group, at) => {
    const made = groupSteps(request, group, `source_${at + 1}_`);
    if (made === undefined) return;
    steps.push(...made.steps);
    joins.push(made.join);
    reads.push({ tab: group.source.tab, by: made.by, expected: made.expected });
    for (const { column, sql, type } of made.columns) columns.set(matchKey(column.heading), { sql, type });
  });
  const made = needed.map(({ heading }) => ({
    heading,
    sql: columns.get(matchKey(heading))?.sql ?? 'NULL',
  }));
  return { steps, joins, reads, made, columns };
}

/** Columns that read one table by one key. */
interface Group {
  readonly source: Source;
  readonly columns: readonly { readonly column: DerivedColumn; readonly completed: DerivedColumn }[];
}

function groupsOf({ scorecard, reportColumn }: DerivedRequest, needed: readonly DerivedColumn[]): Group[] {
  const groups = new Map<string, Group>();
  for (const column of needed) {
    if (isFromHistory(column)) {
      reportColumn(
        column,
        'From',
      )({
        code: 'sql-derived-refused',
        column: column.heading,
        reason: 'the history is a tab of the spreadsheet. Keep the earlier value as a column of the table',
      });
      continue;
    }
    const source = sourceOf(column, scorecard.sources);
    const id = JSON.stringify({ ...source, name: '', note: '' });
    const { columns } = groups.get(id) ?? { columns: [] };
    groups.set(id, { source, columns: [...columns, { column, completed: completed(column, source) }] });
  }
  return [...groups.values()];
}

interface GroupSteps {
  readonly steps: readonly string[];
  readonly by: readonly string[];
  readonly expected: readonly string[];
  readonly join: string;
  readonly columns: readonly {
    readonly column: DerivedColumn;
    readonly sql: string;
    readonly type: SqlColumnType | undefined;
  }[];
}

function groupSteps(request: DerivedRequest, group: Group, prefix: string): GroupSteps | undefined {
  const { dialect } = request;
  const { source, columns } = group;
  const side = accountSide(request, group);
  const table = tableOf(request, group, source.tab);
  const viaTable = source.via === undefined ? undefined : tableOf(request, group, source.via.tab);
  if (side === undefined || table === undefined) return undefined;
  if (source.via !== undefined && viaTable === undefined) return undefined;
  const rows = rowSteps(request, group, table, prefix);
  const report = request.reportSource(source, 'Match');
  const links =
    source.via === undefined || viaTable === undefined
      ? linkSteps(prefix, rows.name, side, dialect, report)
      : viaSteps(
          prefix,
          rows.name,
          { via: source.via, table: viaTable, side },
          dialect,
          request.reportSource(source, 'Via'),
        );
  const keys = side.keys.map((_, at) => accountKeyName(at));
  const values = `${prefix}sums`;
  const made = `${prefix}columns`;
  const nameOf = (at: number) => `derived_${at + 1}`;
  const onKeys = side.keys.map(
    ({ heading, type }, at) =>
      `${made}.${accountKeyName(at)} = ${accountKeySql(dialect, `${ACCOUNTS}.${dialect.identifier(heading)}`, type)}`,
  );
  return {
    steps: [
      ...rows.steps,
      ...links.steps,
      queryText(values, 'What the rows of an account add up to.', [
        'SELECT',
        ...listed([
          ...keys.map((key) => `${links.name}.${key}`),
          ...rows.aggregates.flatMap(({ ofRows }) => ofRows.map(({ sql, name }) => `${sql} AS ${name}`)),
        ]),
        `FROM ${rows.name}`,
        `JOIN ${links.name} ON ${links.name}.row_key = ${rows.name}.row_key`,
        `GROUP BY ${keys.map((key) => `${links.name}.${key}`).join(', ')}`,
      ]),
      queryText(
        made,
        `Derived columns: ${columns.map(({ column }) => shortText(column.heading)).join(', ')}`,
        [
          'SELECT',
          ...listed([
            ...keys,
            ...rows.aggregates.flatMap(({ value, known }, at) => [
              `CASE WHEN ${known} > 0 THEN ${value} END AS ${nameOf(at)}`,
              `${known} > 0 AS is_${nameOf(at)}`,
            ]),
          ]),
          `FROM ${values}`,
        ],
      ),
    ],
    by: side.keys.map(({ heading }) => heading),
    expected: rows.expected,
    join: `LEFT JOIN ${made} ON ${onKeys.join(' AND ')}`,
    columns: columns.map(({ column }, at) => ({
      column,
      sql: column.unknownIsZero
        ? `CASE WHEN ${made}.is_${nameOf(at)} THEN ${made}.${nameOf(at)} ELSE 0e0 END`
        : `${made}.${nameOf(at)}`,
      type: rows.aggregates[at]?.type,
    })),
  };
}

function tableOf(request: DerivedRequest, { columns }: Group, tab: string): SqlTable | undefined {
  const table = request.tables.find((each) => matchKey(each.tab) === matchKey(tab));
  if (table !== undefined) return table;
  for (const { column } of columns)
    request.reportColumn(column, 'From')({ code: 'sql-derived-table-missing', column: column.heading, tab });
  return undefined;
}

/**
 * As the engine's keysFor: the column of domains where the source says so; else the column with the heading of the key; else the
 * account key, and where that does not know a key the account's name.
 */
function accountSide(request: DerivedRequest, { source, columns }: Group): AccountSide | undefined {
  const { scorecard, accountColumn } = request;
  const { match, via, key } = source;
  const side = (keys: readonly SqlTableColumn[]): AccountSide => ({
    from: request.accounts,
    keys,
    names: scorecard.otherNames,
  });
  if (match.kind === 'name') {
    for (const { column } of columns)
      request.reportSource(
        source,
        'Match',
      )({
        code: 'sql-derived-refused',
        column: column.heading,
        reason:
          'its keys match by the form of names, which only the add-on compares. Match by an id or a domain',
      });
    return undefined;
  }
  if (match.kind === 'domain') {
    const column =
      accountColumn(match.heading) ??
      (request.isDescribed ? undefined : { heading: match.heading, type: undefined });
    if (column === undefined)
      request.reportSource(source, 'Match')({ code: 'sql-column-missing', heading: match.heading });
    return column === undefined ? undefined : side([column]);
  }
  const { accountKey, accountColumn: nameColumn } = scorecard.settings;
  const find = (heading: string | undefined) =>
    heading === undefined || heading === '' ? undefined : accountColumn(heading);
  const first = find(via?.accountKey ?? key) ?? find(accountKey);
  const second = find(nameColumn) ?? request.key;
  return side(
    first === undefined || matchKey(first.heading) === matchKey(second.heading) ? [second] : [first, second],
  );
}

interface RowSteps {
  readonly steps: readonly string[];
  readonly expected: readonly string[];
  readonly name: string;
  readonly aggregates: readonly AggregateSql[];
}

/** The rows that are known on the day of scoring, each with its key and what the derived columns read of it. */
function rowSteps(request: DerivedRequest, group: Group, table: SqlTable, prefix: string): RowSteps {
  const { dialect } = request;
  const { source, columns } = group;
  const reader = columnReader(dialect);
  const cellOf = (heading: string, report: Report) => tableCell(table, heading, reader, report);
  const dayOf = (heading: string, report: Report): string => dayCell(cellOf(heading, report), report);
  const aggregates = columns.map(({ column, completed: whole }, at) => {
    const report = (heading: string) => request.reportColumn(column, heading);
    return aggregateSql(whole, at, rowCells(whole, { cellOf, dayOf, report, table }), dialect);
  });
  const key = cellOf(source.key, keyReport(request, group));
  const known =
    source.knownSince === ''
      ? undefined
      : dayOf(source.knownSince, request.reportSource(source, 'Known since'));
  const rowKey = `CASE WHEN NOT ${key.isMissing()} THEN ${key.joinKey()} END AS row_key`;
  const names = { cells: `${prefix}cells`, marked: `${prefix}marked`, rows: `${prefix}rows` };
  const aliased = (columns: readonly SqlColumn[]) => columns.map(({ sql, name }) => `${sql} AS ${name}`);
  const from = source.rowId === '' ? table.from : dialect.withoutCopies(table.from, table.rowOrder);
  const order = table.rowOrder === undefined ? [] : [`${table.rowOrder} AS row_order`];
  const ofRow = aggregates.flatMap((aggregate) => aliased(aggregate.ofRow));
  const steps = [
    queryText(names.cells, `The columns of ${shortText(source.tab)} that derived columns read.`, [
      'SELECT',
      ...listed([`${request.asOf} AS ${AS_OF}`, ...order, ...reader.lines()]),
      `FROM ${from}`,
    ]),
    queryText(names.marked, 'What each row is counted under, and where it counts.', [
      'SELECT *,',
      ...listed([rowKey, ...aggregates.flatMap(({ marks }) => aliased(marks))]),
      `FROM ${names.cells}`,
      ...(known === undefined ? [] : [`WHERE COALESCE(${known} <= ${AS_OF}, FALSE)`]),
    ]),
    queryText(names.rows, 'What each row gives.', [
      ...(ofRow.length === 0 ? ['SELECT *'] : ['SELECT *,', ...listed(ofRow)]),
      `FROM ${names.marked}`,
    ]),
  ];
  return { steps, expected: reader.expected(), name: names.rows, aggregates };
}

function keyReport(request: DerivedRequest, { source, columns }: Group): Report {
  const [first] = columns;
  const isOfSource = request.scorecard.sources.some(({ key }) => key === source.key && key !== '');
  if (isOfSource || first === undefined) return request.reportSource(source, 'Account key');
  return request.reportColumn(first.column, 'Key');
}

function dayCell(cell: ColumnCell, report: Report): string {
  if (cell.type === undefined || cell.type === 'day') return cell.rawDay();
  report({
    code: 'sql-column-type',
    heading: cell.heading,
    holds: { number: 'numbers', text: 'text', answer: 'TRUE or FALSE' }[cell.type],
    needed: 'days',
  });
  return 'NULL';
}

function rowCells(
  column: DerivedColumn,
  {
    cellOf,
    dayOf,
    report,
    table,
  }: {
    readonly cellOf: (heading: string, report: Report) => ColumnCell;
    readonly dayOf: (heading: string, report: Report) => string;
    readonly report: (heading: string) => Report;
    readonly table: SqlTable;
  },
): RowCells {
  const { window, of, where } = column;
  const dayHeading = 'dayColumn' in window ? window.dayColumn : '';
  const day = dayHeading === '' ? undefined : dayOf(dayHeading, report('Window'));
  const inOrder = () => {
    if (day === undefined) return [];
    if (table.rowOrder !== undefined) return [day, 'row_order'];
    // Of two rows of one day the later time counts, where the table knows it.
    return [cellOf(dayHeading, report('Window')).raw()];
  };
  return {
    of: of === '' ? undefined : cellOf(of, report('Of')),
    day,
    where: where.map(({ heading }) => cellOf(heading, report('Where'))),
    order: column.what === 'latest' || column.what === 'earliest' ? inOrder() : [],
    refuse: (subject, reason) => {
      const problem: SqlProblem = { code: 'sql-condition-refused', subject, reason };
      report('Where')(problem);
      return 'FALSE';
    },
  };
}
