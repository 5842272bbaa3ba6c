// Parts of SQL expressions that mean the same in every dialect. Numbers always have an exponent: some engines take 0.5 for a decimal.

/** @example numberSql(0.5) //=> '0.5e0' */
export function numberSql(number: number): string {
  const text = String(number);
  const whole = text.includes('e') ? text : `${text}e0`;
  return number < 0 || Object.is(number, -0) ? `(${whole})` : whole;
}

/** Below this distance two numbers are the same: see values/compare.ts. */
function tolerance(edge: number): number {
  return Math.max(1e-12, Math.abs(edge) * 1e-9);
}

export function atLeastSql(value: string, edge: number): string {
  return `${value} >= ${numberSql(edge)} - ${numberSql(tolerance(edge))}`;
}

export function atMostSql(value: string, edge: number): string {
  return `${value} <= ${numberSql(edge)} + ${numberSql(tolerance(edge))}`;
}

export function belowSql(value: string, edge: number): string {
  return `${value} < ${numberSql(edge)} - ${numberSql(tolerance(edge))}`;
}

export function aboveSql(value: string, edge: number): string {
  return `${value} > ${numberSql(edge)} + ${numberSql(tolerance(edge))}`;
}

/** Added up from left to right, as the engine does it, so that the last bit is the same. */
export function sumSql(parts: readonly string[]): string {
  return parts.length === 0 ? '0e0' : parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' + ')})`;
}

/** The mean of those that are not NULL; NULL where all are. */
export function meanSql(values: readonly string[]): string {
  if (values.length === 1) return values[0] ?? '';
  const sum = sumSql(values.map((value) => `COALESCE(${value}, 0e0)`));
  const count = sumSql(values.map((value) => `CASE WHEN ${value} IS NULL THEN 0e0 ELSE 1e0 END`));
  return `${sum} / NULLIF(${count}, 0e0)`;
}

/** @param branches a condition and what then holds; the first that is fulfilled decides */
export function caseSql(
  branches: readonly (readonly [when: string, then: string])[],
  otherwise?: string,
): string {
  if (branches.length === 0) return otherwise ?? 'NULL';
  const whens = branches.map(([when, then]) => `WHEN ${when} THEN ${then}`);
  return `CASE ${whens.join(' ')}${otherwise === undefined ? '' : ` ELSE ${otherwise}`} END`;
}

/** Fulfilled where one of them is; FALSE where there is none. */
export function anySql(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'FALSE' : `(${conditions.join(' OR ')})`;
}

export function clampSql(value: string, fullMark: number): string {
  return `LEAST(${numberSql(fullMark)}, GREATEST(0e0, ${value}))`;
}
