// The marks on a metric's number line: where the score can turn. Between two of them it only rises, only falls, or stays.

import { conditionsOf } from '../scorecard/rules';
import { numbersOf } from '../scorecard/threshold';
import type { PlannedMetric } from '../scoring/plan-scoring';
import type { AccountScore } from '../scoring/score-account';
import { matchKey } from '../values/cell';
import { readNumberText } from '../values/number-text';

/** Thresholds, steps and rule numbers of everything that reads the metric's cells, ascending. @param value the account's own */
export function turningPoints(
  { plan, points }: AccountScore,
  planned: PlannedMetric,
  value: number,
): number[] {
  const sharing = plan.metrics.filter((other) =>
    other.columns.some((column) => column !== undefined && planned.columns.includes(column)),
  );
  const names = new Set(sharing.flatMap(({ metric }) => [metric.name, ...metric.columns]).map(matchKey));
  const ruleNumbers = plan.scorecard.rules
    .flatMap(conditionsOf)
    .filter(({ subject }) => names.has(matchKey(subject)))
    .flatMap(({ is }) => {
      if ('number' in is) return [is.number];
      const number = 'text' in is ? readNumberText(is.text, '.') : undefined;
      return number === undefined ? [] : [number];
    });
  // What points for each one must make up for at most: the whole scale and the points of everything else.
  const most = points.reduce((sum, each) => sum + Math.abs(each), 2 * plan.scorecard.settings.scale);
  const ends = sharing.flatMap(({ metric }) =>
    metric.points?.kind === 'each' && metric.points.points !== 0
      ? endsOfCount(value, most / Math.abs(metric.points.points))
      : [],
  );
  return [...new Set([...sharing.flatMap(ownMarks), ...ruleNumbers, ...ends])].sort((a, b) => a - b);
}

/** A metric's own thresholds or steps. */
export function ownMarks({ metric, type }: PlannedMetric): number[] {
  const { points } = metric;
  if (points?.kind === 'steps') return points.steps.map(({ from }) => from);
  if (points?.kind === 'each') return [];
  return numbersOf(type.thresholds?.(metric) ?? metric);
}

/** How far a count can matter; it does not go below 0. */
function endsOfCount(value: number, distance: number): number[] {
  return [value >= 0 ? 0 : value - distance, value + distance];
}

/**
 * The distance between the metric's thresholds, by which changes of different metrics are compared: from At risk to Healthy, on the
 * wider side of a sweet spot, from the first to the last step, or as many as make the full mark.
 */
export function spanOf(planned: PlannedMetric, fullMark: number): number {
  const { metric, type } = planned;
  if (metric.points?.kind === 'each') return fullMark / Math.max(Math.abs(metric.points.points), 1e-9);
  const { healthy, atRisk } = type.thresholds?.(metric) ?? metric;
  if (metric.points?.kind !== 'steps' && healthy?.kind === 'range' && atRisk?.kind === 'range')
    return Math.max(healthy.from - atRisk.from, atRisk.to - healthy.to);
  const marks = ownMarks(planned);
  const span = Math.max(...marks) - Math.min(...marks);
  return span > 0 ? span : Math.max(Math.abs(marks[0] ?? 1), 1);
}
