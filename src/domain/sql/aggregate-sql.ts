// A derived column in SQL: which rows of a table count for it, and what is made of an account's rows.

import { numberSql } from '../metric-types/sql/expressions';
import type { SqlColumnType } from '../metric-types/sql/metric-sql';
import { AGGREGATIONS, type DerivedColumn, type Window } from '../scorecard/derived-column';
import type { ColumnCell } from './column-reader';
import { columnConditionSql } from './condition-sql';
import type { SqlDialect } from './dialect';
import { AS_OF } from './metric-steps';
import type { SqlColumn } from './step';

/** What a derived column reads of the rows, each as a column of the step with the rows. */
export interface RowCells {
  readonly of: ColumnCell | undefined;
  /** undefined where the window has no days. */
  readonly day: string | undefined;
  readonly where: readonly ColumnCell[];
  /** What orders rows, the later ones higher. */
  readonly order: readonly string[];
  refuse(subject: string, reason: string): string;
}

export interface AggregateSql {
  /** Of each row: whether it counts, and whether it is known on the day of scoring. */
  readonly marks: readonly SqlColumn[];
  /** Of each row, by these marks: what it gives. */
  readonly ofRow: readonly SqlColumn[];
  /** Of the rows of an account. */
  readonly ofRows: readonly SqlColumn[];
  /** The derived value, from these; NULL where there is none. */
  readonly value: string;
  /** How many rows of the account are known on the day of scoring. */
  readonly known: string;
  readonly type: SqlColumnType | undefined;
}

/** @param at position of the derived column, for the names of its columns */
export function aggregateSql(
  column: DerivedColumn,
  at: number,
  cells: RowCells,
  dialect: SqlDialect,
): AggregateSql {
  const name = (what: string) => `${what}_${at + 1}`;
  const { day } = cells;
  const isMet = whereSql(column, cells, dialect);
  const filter = column.what === 'share' ? undefined : isMet;
  const inWindow = allSql([windowSql(column.window, day, dialect, 0), filter]);
  const known = day === undefined ? 'TRUE' : `(${day} IS NULL OR ${day} <= ${AS_OF})`;
  const counted = (condition: string) => `SUM(${dialect.oneIf(condition)})`;
  const made = madeOf(column, cells, dialect, {
    name,
    counted,
    before: allSql([windowSql(column.window, day, dialect, 1), filter]),
    isMet: isMet ?? 'TRUE',
  });
  return {
    marks: [
      { sql: inWindow, name: name('counts') },
      { sql: known, name: name('is_known') },
    ],
    ofRow: made.ofRow,
    ofRows: [
      { sql: counted(name('counts')), name: name('rows') },
      { sql: counted(name('is_known')), name: name('known') },
      ...made.ofRows,
    ],
    value: made.value,
    known: name('known'),
    type: made.type,
  };
}

interface Making {
  name(what: string): string;
  /** How many rows of a group meet a condition. */
  counted(condition: string): string;
  /** Whether a row is in the window before. */
  readonly before: string;
  readonly isMet: string;
}

type Made = Pick<AggregateSql, 'ofRow' | 'ofRows' | 'value' | 'type'>;

function madeOf(column: DerivedColumn, cells: RowCells, dialect: SqlDialect, making: Making): Made {
  const { name } = making;
  const { what } = column;
  const counts = name('counts');
  const { of } = cells;
  if (what === 'count' && of === undefined) return made({ value: name('rows') });
  if (what === 'days since')
    return made({
      ofRow: [
        {
          sql: `CASE WHEN ${counts} THEN ${dialect.days(cells.day ?? 'NULL', AS_OF)} END`,
          name: name('age'),
        },
      ],
      ofRows: [{ sql: `MIN(${name('age')})`, name: name('youngest') }],
      value: name('youngest'),
    });
  if (what === 'share')
    return made({
      ofRow: [{ sql: allSql([counts, making.isMet]), name: name('fulfills') }],
      ofRows: [{ sql: making.counted(name('fulfills')), name: name('fulfilling') }],
      value: `COALESCE(${name('fulfilling')} / NULLIF(${name('rows')}, 0), 0e0)`,
    });
  if (what === 'change') return changeSql(cells, making, dialect);
  if (of === undefined) return made({ value: 'NULL' });
  if (what === 'count' || what === 'unique' || what === 'latest' || what === 'earliest')
    return ofPresentCells(column, of, cells, dialect, making);
  return ofNumbers(column, of, dialect, making);
}

/** Cells that are there, whatever they hold. */
function ofPresentCells(
  { what }: DerivedColumn,
  of: ColumnCell,
  { order, day }: RowCells,
  dialect: SqlDialect,
  { name, counted }: Making,
): Made {
  const isPresent = `(${name('counts')} AND NOT ${of.isMissing()})`;
  if (what === 'count')
    return made({
      ofRow: [{ sql: isPresent, name: name('has_cell') }],
      ofRows: [{ sql: counted(name('has_cell')), name: name('cells') }],
      value: name('cells'),
    });
  if (what === 'unique')
    return made({
      ofRow: [{ sql: `CASE WHEN ${isPresent} THEN ${distinctForm(of)} END`, name: name('cell') }],
      ofRows: [{ sql: `COUNT(DISTINCT ${name('cell')})`, name: name('different') }],
      value: name('different'),
    });
  const direction = what === 'latest' ? 'DESC' : 'ASC';
  const cell = of.type === 'day' ? of.rawDay() : of.raw();
  return made({
    ofRow: [{ sql: `CASE WHEN ${isPresent} AND ${day} IS NOT NULL THEN ${cell} END`, name: name('cell') }],
    ofRows: [
      {
        sql: dialect.firstOf(
          name('cell'),
          [...order, name('cell')].map((each) => `${each} ${direction}`),
        ),
        name: name('found'),
      },
    ],
    value: name('found'),
    asColumn: of,
  });
}

/** Different as cells match: text without regard to case and spaces. */
function distinctForm(of: ColumnCell): string {
  switch (of.type) {
    case 'number':
      return of.number();
    case 'day':
      return of.rawDay();
    case 'answer':
      return of.flag();
    default:
      return of.key();
  }
}

function numberOf(of: ColumnCell, dialect: SqlDialect): string {
  return of.type === 'answer' ? `${dialect.oneIf(of.flag())} * 1e0` : of.number();
}

function ofNumbers({ what }: DerivedColumn, of: ColumnCell, dialect: SqlDialect, { name }: Making): Made {
  const number = name('number');
  const aggregates: Readonly<Record<string, string>> = {
    sum: `SUM(${number})`,
    average: `AVG(${number})`,
    minimum: `MIN(${number})`,
    maximum: `MAX(${number})`,
    median: dialect.sorted(number),
  };
  const result = name(what === 'median' ? 'sorted' : what);
  return made({
    ofRow: [{ sql: `CASE WHEN ${name('counts')} THEN ${numberOf(of, dialect)} END`, name: number }],
    ofRows: [{ sql: aggregates[what] ?? 'NULL', name: result }],
    value:
      what === 'median'
        ? dialect.middle(result)
        : AGGREGATIONS[what].isZeroWithoutRows
          ? `CASE WHEN ${name('rows')} = 0 THEN 0e0 ELSE ${result} END`
          : result,
  });
}

/** As the engine's changeBetween: of rows, or of a column's sum. */
function changeSql({ of }: RowCells, { name, counted, before }: Making, dialect: SqlDialect): Made {
  const [counts, wasCounted, number] = [name('counts'), name('counted_before'), name('number')];
  const [rows, rowsBefore] = [name('rows'), name('rows_before')];
  const sum = (condition: string) => `COALESCE(SUM(CASE WHEN ${condition} THEN ${number} END), 0e0)`;
  const [now, then] = of === undefined ? [rows, rowsBefore] : [name('now'), name('then')];
  return made({
    ofRow: [
      { sql: before, name: wasCounted },
      ...(of === undefined ? [] : [{ sql: numberOf(of, dialect), name: number }]),
    ],
    ofRows: [
      { sql: counted(wasCounted), name: rowsBefore },
      ...(of === undefined
        ? []
        : [
            { sql: sum(counts), name: now },
            { sql: sum(wasCounted), name: then },
          ]),
    ],
    value: `CASE WHEN ${rowsBefore} = 0 THEN CASE WHEN ${rows} = 0 THEN 0e0 END WHEN ${then} = 0e0 THEN CASE WHEN ${now} = 0e0 THEN 0e0 END ELSE (${now} - ${then}) / NULLIF(ABS(${then}), 0e0) END`,
  });
}

function made({
  ofRow = [],
  ofRows = [],
  value,
  asColumn,
}: {
  readonly ofRow?: readonly SqlColumn[];
  readonly ofRows?: readonly SqlColumn[];
  readonly value: string;
  /** The column whose cells it gives, if it does. */
  readonly asColumn?: ColumnCell;
}): Made {
  return { ofRow, ofRows, value, type: asColumn === undefined ? 'number' : asColumn.type };
}

function allSql(conditions: readonly (string | undefined)[]): string {
  const all = conditions.filter((condition) => condition !== undefined && condition !== 'TRUE');
  return all.length === 0 ? 'TRUE' : all.join(' AND ');
}

/** @param windowsBack 0 for the window, 1 for the one before. Nothing after the day of scoring ever counts */
function windowSql(
  window: Window,
  day: string | undefined,
  dialect: SqlDialect,
  windowsBack: number,
): string | undefined {
  if (day === undefined) return undefined;
  if (window.kind !== 'last') return `COALESCE(${day} <= ${AS_OF}, FALSE)`;
  const age = dialect.days(day, AS_OF);
  const [from, to] = [windowsBack * window.days, (windowsBack + 1) * window.days];
  return `COALESCE(${age} >= ${numberSql(from)} AND ${age} < ${numberSql(to)}, FALSE)`;
}

function whereSql({ where }: DerivedColumn, cells: RowCells, dialect: SqlDialect): string | undefined {
  const conditions = where.map(({ is, heading }, at) => {
    const cell = cells.where[at];
    return cell === undefined
      ? 'FALSE'
      : columnConditionSql(is, cell, { dialect, refuse: (reason) => cells.refuse(heading, reason) });
  });
  return conditions.length === 0 ? undefined : `(${conditions.join(' AND ')})`;
}
