// Metric type "percent": a share, written as 85% or on whatever scale the thresholds are.
import type { Metric } from '../scorecard';
import type { MetricType } from './metric-type';
import {
  checkNumberScale,
  NUMBER_SCALE_PARAMETERS,
  readNumberCell,
  scoreNumberScale,
  showNumber,
} from './number-scale';

export const percentType: MetricType = {
  id: 'percent',
  label: 'Percent',
  help: 'A share of a whole. A cell that shows 85% is 0.85; write the thresholds the same way (80%), or as bare numbers if the cells hold bare numbers.',
  columns: 'one',
  parameters: NUMBER_SCALE_PARAMETERS,
  pointsKind: 'steps',
  options: [],
  check: (metric) => checkNumberScale(metric),
  read: (cells, _metric, context) => readNumberCell(cells[0], context),
  score: (value, metric, fullMark) => scoreNumberScale(value, metric, fullMark),
  show: (value, metric) =>
    `${showNumber(onFractionScale(metric) ? Number((Number(value) * 100).toPrecision(12)) : value)}%`,
};

/** Thresholds up to 2 (200%) are fractions; larger ones are percent points. */
export function onFractionScale(metric: Metric): boolean {
  const marks = [metric.healthy, metric.atRisk].flatMap((threshold) =>
    threshold?.kind === 'number'
      ? [threshold.at]
      : threshold?.kind === 'range'
        ? [threshold.from, threshold.to]
        : [],
  );
  if (metric.points?.kind === 'steps') marks.push(...metric.points.steps.map((step) => step.from));
  return marks.every((mark) => Math.abs(mark) <= 2);
}
