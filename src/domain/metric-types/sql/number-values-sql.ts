// Metric values in SQL that are numbers in the columns, or are calculated from such numbers.

import { expectationOption } from '../../scorecard/options';
import type { Metric } from '../../scorecard/scorecard';
import { caseSql, meanSql, numberSql, sumSql } from './expressions';
import type { MetricSql, SqlCell, SqlContext, SqlReading } from './metric-sql';

const numberOf = (cell: SqlCell | undefined) => cell?.number() ?? 'NULL';

export const numberSqlForm: MetricSql = {
  value: ([cell]) => ({ value: numberOf(cell) }),
};

export const ratingSqlForm: MetricSql = {
  value: (cells) => ({ value: meanSql(cells.map(numberOf)) }),
};

export const percentSqlForm: MetricSql = {
  value: ([cell], metric, sql) => againstExpectedSql(numberOf(cell), metric, sql),
};

export const ratioSqlForm: MetricSql = {
  value: ([part, whole], metric, sql) => {
    if (whole === undefined) return againstExpectedSql(numberOf(part), metric, sql);
    const divisor = whole.number();
    const ratio = `CASE WHEN ${divisor} > 0e0 THEN ${numberOf(part)} / NULLIF(${divisor}, 0e0) END`;
    return againstExpectedSql(ratio, metric, sql);
  },
};

/** @param isAbsolute now minus before, instead of the change in percent */
export function changeSqlForm(isAbsolute: (metric: Metric) => boolean): MetricSql {
  return {
    value: ([nowCell, beforeCell], metric) => {
      const now = numberOf(nowCell);
      const before = numberOf(beforeCell);
      if (isAbsolute(metric)) return { value: `${now} - ${before}` };
      return {
        value: caseSql(
          [[`${before} = 0e0`, `SIGN(${now})`]],
          `(${now} - ${before}) / NULLIF(ABS(${before}), 0e0)`,
        ),
      };
    },
  };
}

export const checklistSqlForm: MetricSql = {
  value: (cells) => {
    const answers = cells.map((cell) => cell.answer());
    const yes = sumSql(answers.map((answer) => `CASE WHEN ${answer} THEN 1e0 ELSE 0e0 END`));
    const answered = sumSql(answers.map((answer) => `CASE WHEN ${answer} IS NULL THEN 0e0 ELSE 1e0 END`));
    return { value: `${yes} / NULLIF(${answered}, 0e0)` };
  },
};

/** Actual value by the value that is expected on the day of scoring, where the metric has an expectation. */
function againstExpectedSql(actual: string, { options }: Metric, sql: SqlContext): SqlReading {
  const expected = expectationOption(options, 'expected');
  if (expected === undefined) return { value: actual };
  const start = sql.optionCell('start')?.day() ?? 'NULL';
  const days = sql.daysBetween(start, sql.asOf);
  const now = `(${numberSql(expected.value)} * LEAST(1e0, ${days} / ${numberSql(expected.days)}))`;
  return {
    value: `CASE WHEN ${days} > 0e0 THEN (${actual}) / ${now} END`,
    notCounted: `${days} <= 0e0`,
  };
}
