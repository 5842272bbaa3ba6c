// Reads the Dimensions section.

import type { Issue } from '../scorecard/issue';
import type { Dimension, Metric } from '../scorecard/scorecard';
import { readWeight } from '../scorecard/weight';
import { OTHER_DIMENSION } from '../scoring/plan-scoring';
import { cellText, isBlank, matchKey, shortText } from '../values/cell';
import { SUM_OF_METRICS } from './layout';
import type { SectionTable } from './read-sections';

export function parseDimensions(
  table: SectionTable | undefined,
  metrics: readonly Metric[],
  issues: Issue[],
): readonly Dimension[] {
  const dimensions: Dimension[] = [];
  const named = new Set(metrics.map((metric) => matchKey(metric.dimension || OTHER_DIMENSION)));
  for (const row of table?.rows ?? []) {
    const wrong = (heading: string, message: string, severity: Issue['severity'] = 'error') =>
      issues.push({ cell: row.address(heading), message, severity });
    const name = cellText(row.cell('Dimension')).trim();
    if (name === '') {
      wrong('Dimension', 'this dimension needs a name');
      continue;
    }
    const segment = cellText(row.cell('Segment')).trim();
    const isTwin = (each: Dimension) =>
      matchKey(each.name) === matchKey(name) && matchKey(each.segment) === matchKey(segment);
    if (dimensions.some(isTwin)) wrong('Dimension', `"${shortText(name)}" stands here a second time`);
    if (!named.has(matchKey(name))) {
      wrong(
        'Dimension',
        `no metric belongs to "${shortText(name)}": write it beside a metric, under Dimension`,
        'warning',
      );
    }
    const cell = row.cell('Weight');
    const isSum = isBlank(cell) || matchKey(cell) === SUM_OF_METRICS;
    const weight = isSum ? undefined : readWeight(cell);
    if (!isSum && (weight === undefined || weight < 0)) {
      wrong(
        'Weight',
        `"${shortText(cellText(cell))}" is not a weight: write a number of 0 or more, or low, medium, high, critical`,
      );
    }
    dimensions.push({ name, weight, segment });
  }
  if (dimensions.length > 0 && dimensions.every((dimension) => dimension.weight === 0)) {
    issues.push({
      cell: table?.rows[0]?.address('Weight') ?? '',
      message: 'all dimension weights are 0: give at least one a weight',
      severity: 'error',
    });
  }
  return dimensions;
}
