// Metric type "rating": a mark such as 1 to 5, from a survey or from one's own judgment.
import type { MetricType } from './metric-type';
import {
  checkNumberScale,
  NUMBER_SCALE_PARAMETERS,
  readNumberCell,
  type StandardThresholds,
  scoreNumberScale,
  showNumber,
  withStandard,
} from './number-scale';

const ONE_TO_FIVE: StandardThresholds = {
  healthy: { kind: 'number', at: 5 },
  atRisk: { kind: 'number', at: 1 },
};

export const ratingType: MetricType = {
  id: 'rating',
  label: 'Rating',
  help: 'A mark such as 1 to 5. Without thresholds 1 is no score and 5 the full score.',
  columns: 'one',
  parameters: NUMBER_SCALE_PARAMETERS.map((parameter) => ({ ...parameter, optional: true })),
  pointsKind: 'steps',
  options: [],
  thresholds: (metric) => withStandard(metric, ONE_TO_FIVE),
  check: (metric) => checkNumberScale(metric, ONE_TO_FIVE),
  read: (cells, _metric, context) => readNumberCell(cells[0], context),
  score: (value, metric, fullMark) => scoreNumberScale(value, metric, fullMark, ONE_TO_FIVE),
  show: (value) => showNumber(value),
};
