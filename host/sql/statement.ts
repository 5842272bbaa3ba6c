// Writes the scorecard of a file as one statement; obstacles are lines that name the scorecard's cells.
import { issueLine } from '../../src/domain/issues/issue';
import type { SqlTable, SqlTableColumn } from '../../src/domain/sql/column-reader';
import { compileSql, type SqlDay, type SqlIssue } from '../../src/domain/sql/compile-sql';
import { qualifiedName, SQL_DIALECTS, sqlDialectOf } from '../../src/domain/sql/dialect';
import type { SqlProblem } from '../../src/domain/sql/sql-problems';
import { shortText } from '../../src/domain/values/cell';
import type { CellInput } from '../formats/workbook-input';
import { parsedScorecard } from './scorecard-grid';

export interface StatementRequest {
  readonly scorecard: readonly (readonly CellInput[])[];
  readonly dialect: string;
  /** A table's name, its parts divided by points; or `sql`, which is used as it is. */
  readonly from: { readonly table: string } | { readonly sql: string };
  /** undefined: the scorecard's own, or the first column. */
  readonly key: string | undefined;
  readonly asOf: SqlDay;
  readonly columns: readonly SqlTableColumn[] | undefined;
  /** The tables of the tabs that derived columns read; their names as `from`. */
  readonly tables: readonly StatementTable[];
  readonly version: string;
}

export interface StatementTable extends Omit<SqlTable, 'from'> {
  readonly from: StatementRequest['from'];
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
  const sqlOf = (from: StatementRequest['from']) =>
    'sql' in from ? from.sql : qualifiedName(from.table, dialect);
  const { text, issues } = compileSql({
    scorecard,
    dialect,
    from: sqlOf(request.from),
    key: request.key ?? accountKey ?? accountColumn ?? request.columns?.[0]?.heading ?? STANDARD_KEY,
    asOf: request.asOf,
    columns: request.columns,
    tables: request.tables.map((table) => ({ ...table, from: sqlOf(table.from) })),
    version: request.version,
    places: parsed,
  });
  const lines = [
    ...parsed.issues.map(lineOf),
    ...issues.map((issue) => `${ofKey(issue)}${lineOf(issue)}${optionFor(issue)}`),
  ];
  return text === undefined ? { problems: lines } : { text, notes: lines };
}

/** The column of --key is the only one that no cell of the scorecard names. */
function ofKey({ code, place }: SqlIssue): string {
  return code === 'sql-column-missing' && place === undefined ? '--key: ' : '';
}

/** The option that names what is missing. */
function optionFor(problem: SqlProblem): string {
  return problem.code === 'sql-derived-table-missing' ? `: --with ${shortText(problem.tab)}=...` : '';
}
