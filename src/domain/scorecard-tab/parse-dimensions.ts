// Reads the Dimensions section.

import { errorAt, type Severity } from '../scorecard/issue';
import type { Dimension, Metric } from '../scorecard/scorecard';
import { readWeight } from '../scorecard/weight';
import { OTHER_DIMENSION } from '../scoring/plan-scoring';
import { cellText, isBlank, matchKey, textIn } from '../values/cell';
import { SUM_OF_METRICS } from './layout';
import type { SectionTable } from './read-sections';
import type { TabIssue, TabProblem } from './tab-issue';

export function parseDimensions(
  table: SectionTable | undefined,
  metrics: readonly Metric[],
  issues: TabIssue[],
): readonly Dimension[] {
  const dimensions: Dimension[] = [];
  const named = new Set(metrics.map((metric) => matchKey(metric.dimension ?? OTHER_DIMENSION)));
  for (const row of table?.rows ?? []) {
    const report = (heading: string, problem: TabProblem, severity: Severity = 'error') =>
      issues.push({ ...problem, place: row.place(heading), severity });
    const name = cellText(row.cell('Dimension')).trim();
    if (name === '') {
      report('Dimension', { code: 'dimension-without-name' });
      continue;
    }
    const segment = textIn(row.cell('Segment'));
    const isTwin = (each: Dimension) =>
      matchKey(each.name) === matchKey(name) && matchKey(each.segment ?? '') === matchKey(segment ?? '');
    if (dimensions.some(isTwin)) report('Dimension', { code: 'dimension-repeated', name });
    if (!named.has(matchKey(name))) {
      report('Dimension', { code: 'dimension-without-metrics', name }, 'warning');
    }
    const cell = row.cell('Weight');
    const isSum = isBlank(cell) || matchKey(cell) === SUM_OF_METRICS;
    const weight = isSum ? undefined : readWeight(cell);
    if (!isSum && (weight === undefined || weight < 0)) {
      report('Weight', { code: 'dimension-weight-unreadable', cell });
    }
    dimensions.push({ name, weight, segment });
  }
  if (dimensions.length > 0 && dimensions.every((dimension) => dimension.weight === 0)) {
    issues.push(errorAt(table?.rows[0]?.place('Weight'), { code: 'all-dimension-weights-zero' }));
  }
  return dimensions;
}
