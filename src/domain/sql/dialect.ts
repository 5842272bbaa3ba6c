// The databases that a scorecard can be written for: how each quotes, and the few functions that they call differently.

export interface SqlDialect {
  /** As written on the command line. */
  readonly id: string;
  readonly label: string;
  readonly double: string;
  /** Whole numbers of 64 bits. */
  readonly integer: string;
  readonly string: string;
  /** A quoted name. Whatever it holds, it stays a name. */
  identifier(name: string): string;
  /** A quoted text. Whatever it holds, it stays a text. */
  text(text: string): string;
  /** Today in a time zone. */
  today(timeZone: string): string;
  /** Whole days from one day to another. */
  days(from: string, to: string): string;
  isReal(number: string): string;
  composed(text: string): string;
  /** @param pattern in the notation of RE2, which both engines read */
  matches(text: string, pattern: string): string;
  replaceAll(text: string, pattern: string, by: string): string;
  /** What the group of a pattern takes from a text, or NULL. */
  extract(text: string, pattern: string): string;
  /** Of a group of rows, the first value that is not NULL. @param order expressions, each with its direction */
  firstOf(value: string, order: readonly string[]): string;
  /** Of a group of rows, all values that are not NULL as a list, the smallest first. */
  sorted(value: string): string;
  /** The middle of a sorted list, or the mean of the two middle ones; NULL for an empty list. */
  middle(list: string): string;
  /** A table without rows that are copies of others. @param rowOrder its column with the positions of rows: the first of equals stays */
  withoutCopies(from: string, rowOrder: string | undefined): string;
  /** 1 where a condition is met, 0 where it is not, as a number to add up and multiply with; NULL where it is neither. */
  oneIf(condition: string): string;
  /** A whole number below 2^31, so that comparing is cheap. */
  whole(number: string): string;
  /** NULL when the text is not a number. */
  toNumber(text: string): string;
}

const bigquery: SqlDialect = {
  id: 'bigquery',
  label: 'BigQuery',
  double: 'FLOAT64',
  integer: 'INT64',
  string: 'STRING',
  identifier: (name) => `\`${escaped(name)}\``,
  text: (text) => `'${escaped(text)}'`,
  today: (timeZone) => `CURRENT_DATE('${escaped(timeZone)}')`,
  days: (from, to) => `DATE_DIFF(${to}, ${from}, DAY)`,
  isReal: (number) => `NOT (IS_NAN(${number}) OR IS_INF(${number}))`,
  composed: (text) => `NORMALIZE(${text}, NFC)`,
  matches: (text, pattern) => `REGEXP_CONTAINS(${text}, '${escaped(pattern)}')`,
  replaceAll: (text, pattern, by) => `REGEXP_REPLACE(${text}, '${escaped(pattern)}', '${escaped(by)}')`,
  extract: (text, pattern) => `REGEXP_EXTRACT(${text}, '${escaped(pattern)}')`,
  firstOf: (value, order) =>
    `ARRAY_AGG(${value} IGNORE NULLS ORDER BY ${order.join(', ')} LIMIT 1)[SAFE_OFFSET(0)]`,
  sorted: (value) => `ARRAY_AGG(${value} IGNORE NULLS ORDER BY ${value})`,
  middle: (list) =>
    `(${list}[SAFE_OFFSET(DIV(ARRAY_LENGTH(${list}) - 1, 2))] + ${list}[SAFE_OFFSET(DIV(ARRAY_LENGTH(${list}), 2))]) / 2e0`,
  withoutCopies: (from) => `(SELECT DISTINCT * FROM ${from})`,
  oneIf: (condition) => `CAST(${condition} AS INT64)`,
  whole: (number) => `CAST(${number} AS INT64)`,
  toNumber: (text) => `SAFE_CAST(${text} AS FLOAT64)`,
};

const duckdb: SqlDialect = {
  id: 'duckdb',
  label: 'DuckDB',
  double: 'DOUBLE',
  integer: 'BIGINT',
  string: 'VARCHAR',
  identifier: (name) => `"${name.replace(/"/g, '""')}"`,
  text: doubled,
  today: (timeZone) => `CAST(now() AT TIME ZONE ${doubled(timeZone)} AS DATE)`,
  days: (from, to) => `date_diff('day', ${from}, ${to})`,
  isReal: (number) => `isfinite(${number})`,
  composed: (text) => `nfc_normalize(${text})`,
  matches: (text, pattern) => `regexp_matches(${text}, ${doubled(pattern)})`,
  replaceAll: (text, pattern, by) => `regexp_replace(${text}, ${doubled(pattern)}, ${doubled(by)}, 'g')`,
  extract: (text, pattern) => `NULLIF(regexp_extract(${text}, ${doubled(pattern)}, 1), '')`,
  firstOf: (value, order) =>
    `FIRST(${value} ORDER BY ${order.join(', ')}) FILTER (WHERE ${value} IS NOT NULL)`,
  sorted: (value) => `LIST(${value} ORDER BY ${value}) FILTER (WHERE ${value} IS NOT NULL)`,
  middle: (list) => `(${list}[(len(${list}) + 1) // 2] + ${list}[len(${list}) // 2 + 1]) / 2e0`,
  withoutCopies: (from, rowOrder) =>
    rowOrder === undefined
      ? `(SELECT DISTINCT * FROM ${from})`
      : `(SELECT * EXCLUDE (${rowOrder}), MIN(${rowOrder}) AS ${rowOrder} FROM ${from} GROUP BY ALL)`,
  oneIf: (condition) => `CAST(${condition} AS DOUBLE)`,
  whole: (number) => `CAST(${number} AS INTEGER)`,
  toNumber: (text) => `TRY_CAST(${text} AS DOUBLE)`,
};

export const SQL_DIALECTS: readonly SqlDialect[] = [bigquery, duckdb];

export function sqlDialectOf(id: string): SqlDialect | undefined {
  return SQL_DIALECTS.find((dialect) => dialect.id === id.toLowerCase());
}

/** A table's name as people write it, its parts divided by points, whether quoted or not. */
export function qualifiedName(table: string, { identifier }: SqlDialect): string {
  return table
    .trim()
    .replace(/^`(.*)`$/s, '$1')
    .split('.')
    .map((part) => identifier(part.replace(/^`(.*)`$/s, '$1')))
    .join('.');
}

/** BigQuery reads a backslash as in JavaScript, in names as well as in texts. */
function escaped(text: string): string {
  return text.replace(/[\\'"`]|\p{Cc}|[\u2028\u2029]/gu, (character) =>
    /[\\'"`]/.test(character)
      ? `\\${character}`
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function doubled(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}
