// Derived columns in DuckDB and in the add-on agree: every aggregation, window and key over generated tables.
import type { DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { deriveColumns } from '../../../src/domain/derived-columns/derive-columns';
import type { TabContent } from '../../../src/domain/derived-columns/tab-content';
import { compileSql } from '../../../src/domain/sql/compile-sql';
import { sqlDialectOf } from '../../../src/domain/sql/dialect';
import type { Cell } from '../../../src/domain/values/cell';
import { type AnyJoined, anyJoined, type TypedTable } from '../../support/any-joined';
import { duckdbOrReason, tableText } from '../../support/duckdb';
import { US } from '../../support/metric-reading';

const dialect = sqlDialectOf('duckdb');
if (dialect === undefined) throw new Error('no dialect for DuckDB');
const duckdbDialect = dialect;

const opened = duckdbOrReason();
let connection: DuckDBConnection;

beforeAll(async () => {
  if (opened.duckdb) connection = await (await opened.duckdb.DuckDBInstance.create(':memory:')).connect();
});
afterAll(() => connection?.closeSync());

const left = opened.duckdb ? '' : ` (left out: ${opened.reason})`;
const inDuckdb = opened.duckdb ? test : test.skip;

const grid = ({ columns, rows }: TypedTable): TabContent => ({
  kind: 'cells',
  grid: [columns.map(({ heading }) => heading), ...rows],
});

/** By account, the cells of each derived column. */
function engineCells({ scorecard, accounts, events, between }: AnyJoined): readonly (readonly Cell[])[] {
  const { columns } = deriveColumns({
    scorecard,
    accounts: {
      headings: accounts.columns.map(({ heading }) => heading),
      rows: accounts.rows,
      nameColumn: 0,
    },
    tabs: new Map([
      ['events', grid(events)],
      ['between', grid(between)],
    ]),
    history: undefined,
    context: US,
  });
  return accounts.rows.map((_, row) => columns.map(({ cells }) => plainCell(cells[row] ?? '')));
}

function plainCell(cell: Cell): Cell {
  return typeof cell === 'object' ? cell.day : rounded(cell);
}

/** Sums in another order differ in their last bits. */
function rounded(cell: string | number | boolean): Cell {
  return typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell;
}

async function sqlCells({ scorecard, accounts, events, between }: AnyJoined) {
  const tables = { accounts, Events: events, Between: between };
  const columns = (table: TypedTable) => [
    { heading: 'row number', type: 'number' as const },
    ...table.columns,
  ];
  const { text, issues } = compileSql({
    scorecard,
    dialect: duckdbDialect,
    from: 'accounts',
    key: 'row number',
    asOf: { day: US.asOf },
    columns: columns(accounts),
    tables: [
      { tab: 'Events', from: '"Events"', columns: columns(events), rowOrder: '"row number"' },
      { tab: 'between ', from: '"Between"', columns: columns(between) },
    ],
    version: '0',
  });
  if (text === undefined) return { issues, cells: [] };
  for (const [name, table] of Object.entries(tables)) await connection.run(tableText(table, name));
  const read = await connection.runAndReadAll(
    `SELECT account, ${['direct', 'by_number', 'of_source', 'via'].map((name) => `derived_${name}`).join(', ')} FROM (${text}) ORDER BY account`,
  );
  return {
    issues,
    cells: read.getRowsJS().map(([, ...row]) =>
      row.map((value): Cell => {
        if (value === null || value === undefined) return '';
        if (value instanceof Date) return value.toISOString().slice(0, 10);
        return rounded(typeof value === 'bigint' ? Number(value) : (value as string | number | boolean));
      }),
    ),
  };
}

inDuckdb(
  `120 generated sets of derived columns have the values that the add-on gives them${left}`,
  async () => {
    await fc.assert(
      fc.asyncProperty(anyJoined, async (joined) => {
        const { issues, cells } = await sqlCells(joined);
        expect(issues).toEqual([]);
        expect(cells).toEqual(engineCells(joined));
      }),
      // Shrinking would take minutes, since every case is a statement of its own.
      { numRuns: 120, endOnFailure: true },
    );
  },
  300_000,
);
