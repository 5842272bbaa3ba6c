// Metric type "rating": a mark such as 1 to 5, from a survey or from a person's judgment.

import type { MetricType } from './metric-type';
import {
  checkNumberScale,
  parametersWithStandard,
  readNumberCell,
  type StandardThresholds,
  scoreNumberScale,
  showNumber,
  withStandard,
} from './number-scale';
import { mean, readEach, withUnreadable } from './several-cells';
import { ratingSqlForm } from './sql/number-values-sql';

const ONE_TO_FIVE: StandardThresholds = {
  healthy: { kind: 'number', at: 5 },
  atRisk: { kind: 'number', at: 1 },
};

export const ratingType: MetricType = {
  id: 'rating',
  label: 'Rating',
  help: 'A mark such as 1 to 5; with several columns, the mean of the marks that are there. Without thresholds, 1 gives no score and 5 the full score.',
  valueKind: 'amount',
  proposedFor: 'marks',
  columns: 'several',
  parameters: parametersWithStandard('5', '1', {
    healthy: 'Full score from this mark on.',
    atRisk: 'No score from this mark on.',
  }),
  pointsKind: 'steps',
  options: [],
  thresholds: (metric) => withStandard(metric, ONE_TO_FIVE),
  check: (metric) => checkNumberScale(metric, ONE_TO_FIVE),
  read: (cells, _metric, context) => {
    if (cells.length === 1) return readNumberCell(cells[0], context);
    const { values, unreadable } = readEach(cells, (cell) => readNumberCell(cell, context));
    return withUnreadable(values.length === 0 ? undefined : mean(values), unreadable);
  },
  score: (value, metric, fullMark) => scoreNumberScale(value, metric, fullMark, ONE_TO_FIVE),
  sql: ratingSqlForm,
  show: (value) => showNumber(value),
};
