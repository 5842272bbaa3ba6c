// Metric type "percent": a share, written as 85% or on whatever scale the thresholds are.

import {
  againstExpected,
  checkExpected,
  EXPECTED_OPTIONS,
  expectedStandard,
  expectedUnit,
  showAgainstExpected,
} from './expected';
import type { MetricType } from './metric-type';
import {
  checkNumberScale,
  onFractionScale,
  parametersInWords,
  readNumberCell,
  scoreNumberScale,
  showNumber,
  withStandard,
} from './number-scale';
import { percentSqlForm } from './sql/number-values-sql';

export const percentType: MetricType = {
  id: 'percent',
  label: 'Percent',
  help: 'A share of a whole. A cell that shows 85% is 0.85; write the thresholds the same way (80%), or as bare numbers if the cells hold bare numbers.',
  valueKind: 'percentage',
  proposedFor: 'percents',
  columns: 'one',
  parameters: parametersInWords({
    healthy:
      'Full score from this share on, such as 80%. A range such as 50%..80% makes a sweet spot. Against an expected value 100% by default.',
    atRisk:
      'No score from this share on, such as 40%. With a sweet spot, a wider range. Against an expected value 50% by default.',
  }),
  pointsKind: 'steps',
  options: EXPECTED_OPTIONS,
  showsPercent: () => true,
  canBeShares: () => true,
  unit: (metric, isShare) => {
    if (isShare) return expectedUnit(metric);
    return expectedStandard(metric) === undefined && !onFractionScale(metric) ? '%' : '';
  },
  thresholds: (metric) => withStandard(metric, expectedStandard(metric)),
  check: (metric) => [...checkExpected(metric), ...checkNumberScale(metric, expectedStandard(metric))],
  read: (cells, metric, context, optionCell) =>
    againstExpected(readNumberCell(cells[0], context), metric, context, optionCell),
  score: (value, metric, fullMark) => scoreNumberScale(value, metric, fullMark, expectedStandard(metric)),
  sql: percentSqlForm,
  show: (value, metric) =>
    expectedStandard(metric) === undefined
      ? `${showNumber(onFractionScale(metric) ? Number((Number(value) * 100).toPrecision(12)) : value)}%`
      : showAgainstExpected(value),
};
