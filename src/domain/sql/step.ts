// One named step of a statement: what it takes from the step before, and what it adds.

export interface SqlStep {
  readonly name: string;
  /** What it does, for a comment. */
  readonly about: string;
  readonly columns: readonly SqlColumn[];
}

export interface SqlColumn {
  readonly sql: string;
  readonly name: string;
  /** What the column is, for a comment; undefined where its name says it. */
  readonly about?: string;
}

export function stepText({ name, about, columns }: SqlStep, from: string): string {
  const lines = columns.flatMap(({ sql, name: column, about: note }, at) => [
    ...(note === undefined ? [] : [`    -- ${note}`]),
    `    ${sql} AS ${column}${at === columns.length - 1 ? '' : ','}`,
  ]);
  return [`-- ${about}`, `${name} AS (`, '  SELECT *,', ...lines, `  FROM ${from}`, ')'].join('\n');
}

/** A step of its own making, such as a join or a sum over rows. */
export function queryText(name: string, about: string, lines: readonly string[]): string {
  return [`-- ${about}`, `${name} AS (`, ...lines.map((line) => `  ${line}`), ')'].join('\n');
}

/** Columns of a SELECT, one a line. */
export function listed(columns: readonly string[]): readonly string[] {
  return columns.map((column, at) => `  ${column}${at === columns.length - 1 ? '' : ','}`);
}
