// The databases that a scorecard can be written for: how each quotes, and the few functions that they call differently.

export interface SqlDialect {
  /** As written on the command line. */
  readonly id: string;
  readonly label: string;
  readonly double: string;
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
  /** 1 where a condition is met, 0 where it is not, as a number to add up and multiply with; NULL where it is neither. */
  oneIf(condition: string): string;
  /** A whole number below 2^31, so that comparing is cheap. */
  whole(number: string): string;
  /** NULL where the text is no number. */
  toNumber(text: string): string;
}

const bigquery: SqlDialect = {
  id: 'bigquery',
  label: 'BigQuery',
  double: 'FLOAT64',
  string: 'STRING',
  identifier: (name) => `\`${escaped(name)}\``,
  text: (text) => `'${escaped(text)}'`,
  today: (timeZone) => `CURRENT_DATE('${escaped(timeZone)}')`,
  days: (from, to) => `DATE_DIFF(${to}, ${from}, DAY)`,
  isReal: (number) => `NOT (IS_NAN(${number}) OR IS_INF(${number}))`,
  composed: (text) => `NORMALIZE(${text}, NFC)`,
  matches: (text, pattern) => `REGEXP_CONTAINS(${text}, '${escaped(pattern)}')`,
  replaceAll: (text, pattern, by) => `REGEXP_REPLACE(${text}, '${escaped(pattern)}', '${escaped(by)}')`,
  oneIf: (condition) => `CAST(${condition} AS INT64)`,
  whole: (number) => `CAST(${number} AS INT64)`,
  toNumber: (text) => `SAFE_CAST(${text} AS FLOAT64)`,
};

const duckdb: SqlDialect = {
  id: 'duckdb',
  label: 'DuckDB',
  double: 'DOUBLE',
  string: 'VARCHAR',
  identifier: (name) => `"${name.replace(/"/g, '""')}"`,
  text: doubled,
  today: (timeZone) => `CAST(now() AT TIME ZONE ${doubled(timeZone)} AS DATE)`,
  days: (from, to) => `date_diff('day', ${from}, ${to})`,
  isReal: (number) => `isfinite(${number})`,
  composed: (text) => `nfc_normalize(${text})`,
  matches: (text, pattern) => `regexp_matches(${text}, ${doubled(pattern)})`,
  replaceAll: (text, pattern, by) => `regexp_replace(${text}, ${doubled(pattern)}, ${doubled(by)}, 'g')`,
  oneIf: (condition) => `CAST(${condition} AS DOUBLE)`,
  whole: (number) => `CAST(${number} AS INTEGER)`,
  toNumber: (text) => `TRY_CAST(${text} AS DOUBLE)`,
};

export const SQL_DIALECTS: readonly SqlDialect[] = [bigquery, duckdb];

export function sqlDialectOf(id: string): SqlDialect | undefined {
  return SQL_DIALECTS.find((dialect) => dialect.id === id.toLowerCase());
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
