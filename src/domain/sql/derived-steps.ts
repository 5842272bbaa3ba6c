// Derived columns as steps before all others: the rows of each table joined to the accounts, and summed up for each of them.

import { completed, isFromHistory, sourceOf } from '../derived-columns/source-of';
import type { SqlColumnType } from '../metric-types/sql/metric-sql';
import type { DerivedColumn } from '../scorecard/derived-column';
import { matchKey, shortText } from '../values/cell';
import type { SqlTable, SqlTableColumn } from './column-reader';
import type { DerivedRequest, Group } from './derived-rows';
import { rowSteps } from './derived-rows';
import { type AccountSide, accountKeyName, accountKeySql, linkSteps } from './join-steps';
import { listed, queryText } from './step';
import { viaSteps } from './via-steps';

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
