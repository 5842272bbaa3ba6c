// The statement for DuckDB and the engine agree: generated scorecards over generated tables, to the last shown digit.
import type { DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { shownContributions } from '../../../src/domain/explaining/contributions';
import { planScoring } from '../../../src/domain/scoring/plan-scoring';
import { scoreAccount } from '../../../src/domain/scoring/score-account';
import { compileSql } from '../../../src/domain/sql/compile-sql';
import { sqlDialectOf } from '../../../src/domain/sql/dialect';
import { type AnyTable, anyTable } from '../../support/any-table';
import { duckdbOrReason, tableText } from '../../support/duckdb';
import { US } from '../../support/metric-reading';

const dialect = sqlDialectOf('duckdb');
if (dialect === undefined) throw new Error('no dialect for DuckDB');

const opened = duckdbOrReason();
let connection: DuckDBConnection;

beforeAll(async () => {
  if (opened.duckdb) connection = await (await opened.duckdb.DuckDBInstance.create(':memory:')).connect();
});
afterAll(() => connection?.closeSync());

const left = opened.duckdb ? '' : ` (left out: ${opened.reason})`;
const inDuckdb = opened.duckdb ? test : test.skip;

function engineRows({ scorecard, columns, rows }: AnyTable) {
  const plan = planScoring(
    scorecard,
    columns.map(({ heading }) => heading),
  );
  return rows.map((row) => {
    const account = scoreAccount(plan, row, US);
    const points = new Map(
      shownContributions(account).map((each) => [
        account.plan.metrics[each.metric]?.metric.name,
        each.points,
      ]),
    );
    return {
      score: account.score ?? null,
      band: account.band,
      coverage: account.coverage,
      computed: account.computedScore ?? null,
      flags: account.flags.join(' · '),
      points: Object.fromEntries(points),
    };
  });
}

async function sqlRows(table: AnyTable) {
  const text = compileSql({
    scorecard: table.scorecard,
    dialect: dialect ?? never(),
    from: 'accounts',
    key: 'row number',
    asOf: { day: US.asOf },
    columns: [{ heading: 'row number', type: 'number' }, ...table.columns],
    version: '0',
  });
  if (text.text === undefined) return { issues: text.issues, rows: [] };
  await connection.run(tableText(table));
  const read = await connection.runAndReadAll(`SELECT * FROM (${text.text}) ORDER BY account`);
  const names = new Map(table.scorecard.metrics.map(({ name }) => [`points_${name.toLowerCase()}`, name]));
  return {
    issues: [],
    rows: read.getRowObjectsJS().map((row) => ({
      score: row.health_score,
      band: row.health_band,
      coverage: row.health_coverage,
      computed: row.health_computed,
      flags: row.health_flags,
      points: Object.fromEntries(
        Object.entries(row).flatMap(([key, value]) => {
          const name = names.get(key);
          return name === undefined || value === null ? [] : [[name, value]];
        }),
      ),
    })),
  };
}

function never(): never {
  throw new Error('no dialect');
}

inDuckdb(
  `300 generated scorecards score generated tables as the engine does, to the last shown digit${left}`,
  async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        const { issues, rows } = await sqlRows(table);
        expect(issues).toEqual([]);
        expect(rows).toEqual(engineRows(table));
      }),
      { numRuns: 300 },
    );
  },
  300_000,
);
