// Metric type "yes/no": an answer or a check box, where one of the two is good.

import type { LabelPoints } from '../scorecard/points';
import { readAnswer } from '../values/answer';
import { type Cell, isMissing } from '../values/cell';
import { labelsOf, type MetricType, type MetricValue } from './metric-type';
import { yesNoSqlForm } from './sql/word-values-sql';

export const yesNoType: MetricType = {
  id: 'yes/no',
  label: 'Yes or no',
  help: 'A check box or an answer. Healthy says which answer is good.',
  valueKind: 'answer',
  proposedFor: 'answers',
  columns: 'one',
  parameters: [
    {
      field: 'healthy',
      label: 'Healthy',
      help: 'The good answer: yes or no. Yes by default.',
      kind: 'yes or no',
      optional: true,
      standard: 'yes',
    },
    {
      field: 'points',
      label: 'Points',
      help: 'Points of your own for each answer: "yes: 100; no: 30".',
      kind: 'points',
      optional: true,
    },
  ],
  pointsKind: 'labels',
  options: [],
  check: (metric) => {
    if (metric.healthy !== undefined && metric.healthy.kind !== 'answer') {
      return [{ field: 'healthy', code: 'healthy-not-an-answer' }];
    }
    const labels = labelsOf(metric);
    const strange = labels.find((label) => readAnswer(label.label) === undefined);
    if (strange) return [{ field: 'points', code: 'label-not-an-answer', label: strange.label }];
    const answers = new Set(labels.map((label) => readAnswer(label.label)));
    if (labels.length > 0 && (labels.length !== 2 || answers.size !== 2))
      return [{ field: 'points', code: 'answers-incomplete' }];
    const good = metric.healthy?.yes ?? true;
    const contradicts = metric.atRisk?.kind === 'answer' && metric.atRisk.yes === good;
    return contradicts && labels.length === 0
      ? [{ field: 'atRisk', code: 'answer-healthy-and-at-risk', answer: good }]
      : [];
  },
  read: (cells) => {
    const cell: Cell = cells[0] ?? '';
    if (isMissing(cell)) return undefined;
    return readAnswer(cell) ?? { unreadable: { code: 'cell-not-an-answer', cell } };
  },
  score: (value, metric, fullMark) => {
    const labels = labelsOf(metric);
    if (labels.length > 0) return pointsOfAnswer(value, labels);
    const good = metric.healthy?.kind === 'answer' ? metric.healthy.yes : true;
    return value === good ? fullMark : 0;
  },
  labelPoints: pointsOfAnswer,
  sql: yesNoSqlForm,
  show: (value) => (value === true ? 'yes' : 'no'),
};

function pointsOfAnswer(value: MetricValue, labels: readonly LabelPoints[]): number | undefined {
  return labels.find(({ label }) => readAnswer(label) === value)?.points;
}
