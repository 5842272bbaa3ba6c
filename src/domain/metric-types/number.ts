// Metric type "number": a count or an amount, scored between two thresholds, on a sweet spot or by the user's own steps.

import type { MetricType } from './metric-type';
import {
  checkNumberScale,
  NUMBER_SCALE_PARAMETERS,
  readNumberCell,
  scoreNumberScale,
  showNumber,
} from './number-scale';
import { numberSqlForm } from './sql/number-values-sql';

export const numberType: MetricType = {
  id: 'number',
  label: 'Number',
  help: 'A count or an amount. The score rises in a straight line from At risk to Healthy; their order says which way is better.',
  valueKind: 'amount',
  proposedFor: 'numbers',
  columns: 'one',
  parameters: NUMBER_SCALE_PARAMETERS,
  pointsKind: 'steps',
  options: [],
  check: (metric) => checkNumberScale(metric),
  read: (cells, _metric, context) => readNumberCell(cells[0], context),
  score: (value, metric, fullMark) => scoreNumberScale(value, metric, fullMark),
  sql: numberSqlForm,
  show: (value) => showNumber(value),
};
