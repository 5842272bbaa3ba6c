// Metric values in SQL that are words and answers. A word is replaced by its points at once: nothing else of it counts.

import { numberOption } from '../../scorecard/options';
import type { LabelPoints } from '../../scorecard/points';
import { readAnswer } from '../../values/answer';
import { labelsOf } from '../metric-type';
import { anySql, caseSql, clampSql, meanSql, numberSql, sumSql } from './expressions';
import type { MetricSql } from './metric-sql';

export const categorySqlForm: MetricSql = {
  value: (cells, metric) => ({
    value: meanSql(
      cells.map((cell) =>
        caseSql(labelsOf(metric).map(({ key, points }) => [cell.keyIs(key), numberSql(points)])),
      ),
    ),
  }),
  score: (points) => points,
  labelPoints: (points) => points,
};

export const tagsSqlForm: MetricSql = {
  value: ([cell], metric) => {
    if (cell === undefined) return { value: 'NULL' };
    const tags = labelsOf(metric).map(({ key, points }) => ({ isThere: cell.hasTag(key), points }));
    const sum = sumSql(
      tags.map(({ isThere, points }) => `CASE WHEN ${isThere} THEN ${numberSql(points)} ELSE 0e0 END`),
    );
    return { value: caseSql([[anySql(tags.map(({ isThere }) => isThere)), sum]]) };
  },
  score: (points, { options }, fullMark) =>
    clampSql(`${numberSql(numberOption(options, 'start') ?? fullMark / 2)} + ${points}`, fullMark),
  labelPoints: (points) => points,
};

export const yesNoSqlForm: MetricSql = {
  words: [true, false],
  value: ([cell]) => ({ value: cell?.answer() ?? 'NULL' }),
  score: (value, metric, fullMark) => {
    const labels = labelsOf(metric);
    if (labels.length > 0) return pointsOfAnswerSql(value, labels);
    const isGood = metric.healthy?.kind === 'answer' && !metric.healthy.yes ? `NOT ${value}` : value;
    return caseSql([[isGood, numberSql(fullMark)]], '0e0');
  },
  labelPoints: pointsOfAnswerSql,
};

function pointsOfAnswerSql(value: string, labels: readonly LabelPoints[]): string {
  const pointsOf = (answer: boolean) => labels.find(({ label }) => readAnswer(label) === answer)?.points;
  const [yes, no] = [pointsOf(true), pointsOf(false)];
  return caseSql(
    [[value, yes === undefined ? 'NULL' : numberSql(yes)]],
    no === undefined ? 'NULL' : numberSql(no),
  );
}
