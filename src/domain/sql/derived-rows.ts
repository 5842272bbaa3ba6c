// The rows of one table that derived columns read, as steps: what each row is counted under, and what it gives.
import type { DerivedColumn, Source } from '../scorecard/derived-column';
import type { Scorecard } from '../scorecard/scorecard';
import { shortText } from '../values/cell';
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
import { AS_OF } from './metric-steps';
import type { SqlProblem } from './sql-problems';
import { listed, queryText, type SqlColumn } from './step';

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

/** Columns that read one table by one key. */
export interface Group {
  readonly source: Source;
  readonly columns: readonly { readonly column: DerivedColumn; readonly completed: DerivedColumn }[];
}

interface RowSteps {
  readonly steps: readonly string[];
  readonly expected: readonly string[];
  readonly name: string;
  readonly aggregates: readonly AggregateSql[];
}

/** The rows that are known on the day of scoring, each with its key and what the derived columns read of it. */
export function rowSteps(request: DerivedRequest, group: Group, table: SqlTable, prefix: string): RowSteps {
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
