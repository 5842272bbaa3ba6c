// Metric values in SQL that are counted from days: since, until, from one to another, and whether a task was done by its day.

import { textOption } from '../../scorecard/options';
import { caseSql, numberSql } from './expressions';
import type { MetricSql, SqlCell, SqlContext } from './metric-sql';

/** More days than the calendar has. */
const NEVER = '1e9';

/** The fewest of several counts of days, each NULL where it does not apply. */
function fewestSql(days: readonly string[]): string {
  if (days.length === 1) return days[0] ?? 'NULL';
  return `NULLIF(LEAST(${days.map((each) => `COALESCE(${each}, ${NEVER})`).join(', ')}), ${NEVER})`;
}

function daysSince(cell: SqlCell, sql: SqlContext): string {
  return `CASE WHEN ${cell.day()} <= ${sql.asOf} THEN ${sql.daysBetween(cell.day(), sql.asOf)} END`;
}

export const recencySqlForm: MetricSql = {
  value: (cells, metric, sql) => {
    const days = fewestSql(cells.map((cell) => daysSince(cell, sql)));
    if (textOption(metric.options, 'cadence') === '') return { value: days };
    const cadence = sql.optionCell('cadence')?.number() ?? 'NULL';
    return { value: `CASE WHEN ${cadence} > 0e0 THEN ${days} / NULLIF(${cadence}, 0e0) END` };
  },
};

export const daysUntilSqlForm: MetricSql = {
  value: (cells, _metric, sql) => ({
    value: fewestSql(
      cells.map(
        (cell) => `CASE WHEN ${cell.day()} >= ${sql.asOf} THEN ${sql.daysBetween(sql.asOf, cell.day())} END`,
      ),
    ),
  }),
};

/** Whether a column holds a day that means "no date", such as 1970-01-01. */
const isNoDay = (cell: SqlCell) => `${cell.isGiven()} AND ${cell.day()} IS NULL`;

export const durationSqlForm: MetricSql = {
  value: ([from, to], _metric, sql) => {
    if (from === undefined || to === undefined) return { value: 'NULL' };
    const [start, end, asOf] = [from.day(), to.day(), sql.asOf];
    return {
      value: caseSql(
        [
          [`${start} IS NULL OR ${start} > ${asOf} OR (${isNoDay(to)}) OR ${end} < ${start}`, 'NULL'],
          [`${end} IS NULL OR ${end} > ${asOf}`, sql.daysBetween(start, asOf)],
        ],
        sql.daysBetween(start, end),
      ),
      notCounted: `NOT ${from.isGiven()} OR COALESCE(${start} > ${asOf}, FALSE)`,
    };
  },
};

/** Each outcome of a task with the share of the full mark that it earns. */
export function taskSqlForm(outcomes: ReadonlyMap<string, number>): MetricSql {
  return {
    words: [...outcomes.keys()],
    value: ([dueCell, doneCell], _metric, sql) => {
      if (dueCell === undefined || doneCell === undefined) return { value: 'NULL' };
      if (doneCell.type === 'answer') return answeredTask(dueCell, doneCell, sql);
      if (doneCell.type === 'text')
        return {
          value: sql.refuse(
            'Column',
            'its second column holds text, so convert that to dates or to TRUE and FALSE in the table',
          ),
        };
      const [due, done, asOf] = [dueCell.day(), doneCell.day(), sql.asOf];
      return {
        value: caseSql([
          [`${due} IS NULL OR (${isNoDay(doneCell)})`, 'NULL'],
          [`${done} <= ${asOf} AND ${done} <= ${due}`, "'on time'"],
          [`${done} <= ${asOf}`, "'late'"],
          [`${due} < ${asOf}`, "'overdue'"],
        ]),
        notCounted: `NOT ${dueCell.isGiven()} OR COALESCE(NOT (${isNoDay(doneCell)}) AND COALESCE(${done} > ${asOf}, TRUE) AND ${due} >= ${asOf}, FALSE)`,
      };
    },
    score: (value, { points }, fullMark) => {
      const labels = points?.kind === 'labels' && points.labels.length > 0 ? points.labels : undefined;
      const earned =
        labels?.map(({ key, points: each }): [string, number] => [key, each]) ??
        [...outcomes].map(([key, share]): [string, number] => [key, fullMark * share]);
      return caseSql(earned.map(([key, each]) => [`${value} = ${outcomeText(key)}`, numberSql(each)]));
    },
    labelPoints: (value, labels) =>
      caseSql(labels.map(({ key, points }) => [`${value} = ${outcomeText(key)}`, numberSql(points)])),
  };
  function outcomeText(key: string): string {
    return outcomes.has(key) ? `'${key}'` : 'NULL';
  }
}

function answeredTask(dueCell: SqlCell, doneCell: SqlCell, { asOf }: SqlContext) {
  const due = dueCell.day();
  const done = `COALESCE(${doneCell.answer()}, FALSE)`;
  return {
    value: caseSql([
      [`${due} IS NULL`, 'NULL'],
      [done, "'on time'"],
      [`${due} < ${asOf}`, "'overdue'"],
    ]),
    notCounted: `NOT ${dueCell.isGiven()} OR COALESCE(NOT ${done} AND ${due} >= ${asOf}, FALSE)`,
  };
}
