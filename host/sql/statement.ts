// Writes the scorecard of a file as one statement; what stands in the way are lines that name the scorecard's cells.
import { issueLine } from '../../src/domain/issues/issue';
import type { SqlTableColumn } from '../../src/domain/sql/column-reader';
import { compileSql, type SqlDay } from '../../src/domain/sql/compile-sql';
import { SQL_DIALECTS, sqlDialectOf } from '../../src/domain/sql/dialect';
import type { CellInput } from '../formats/workbook-input';
import { parsedScorecard } from './scorecard-grid';

export interface StatementRequest {
  readonly scorecard: readonly (readonly CellInput[])[];
  readonly dialect: string;
  /** A table's name, its parts divided by points; or `sql`, which stands as it is. */
  readonly from: { readonly table: string } | { readonly sql: string };
  /** undefined: the scorecard's own, or the first column. */
  readonly key: string | undefined;
  readonly asOf: SqlDay;
  readonly columns: readonly SqlTableColumn[] | undefined;
  readonly version: string;
}

export type Statement =
  | { readonly text: string; readonly notes: readonly string[] }
  | { readonly problems: readonly string[] };

const DIALECT_NAMES: readonly string[] = SQL_DIALECTS.map(({ id }) => id);

const STANDARD_KEY = 'account_id';

export function statementOf(request: StatementRequest): Statement {
  const dialect = sqlDialectOf(request.dialect);
  if (dialect === undefined) return { problems: [`SQL is written for ${DIALECT_NAMES.join(' or ')}.`] };
  const parsed = parsedScorecard(request.scorecard);
  const lineOf = (issue: Parameters<typeof issueLine>[0]) => issueLine(issue, 'Health Scorecard');
  const { scorecard } = parsed;
  if (scorecard === undefined) return { problems: parsed.issues.map(lineOf) };
  const { accountKey, accountColumn } = scorecard.settings;
  const { from } = request;
  const { text, issues } = compileSql({
    scorecard,
    dialect,
    from: 'sql' in from ? from.sql : tableName(from.table, dialect.identifier),
    key: request.key ?? accountKey ?? accountColumn ?? request.columns?.[0]?.heading ?? STANDARD_KEY,
    asOf: request.asOf,
    columns: request.columns,
    version: request.version,
    places: parsed,
  });
  const lines = [...parsed.issues, ...issues].map(lineOf);
  return text === undefined ? { problems: lines } : { text, notes: lines };
}

function tableName(table: string, identifier: (name: string) => string): string {
  return table.split('.').map(identifier).join('.');
}
