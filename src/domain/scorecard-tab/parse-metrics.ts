// Reads the Metrics section.

import type { ParameterProblem } from '../metric-types/metric-problems';
import { DEFAULT_TYPE, METRIC_TYPES, metricTypeOf } from '../metric-types/registry';
import { errorAt } from '../scorecard/issue';
import { COMMON_OPTIONS, readOptions } from '../scorecard/options';
import { readPoints } from '../scorecard/points';
import type { IfBlank, Method, Metric, Settings } from '../scorecard/scorecard';
import { type Curve, readThreshold } from '../scorecard/threshold';
import { WEIGHT_WORDS } from '../scorecard/weight';
import { type Cell, cellText, isBlank, isDateCell, matchKey, textIn } from '../values/cell';
import { splitHeadings } from '../values/list-text';
import { isProblem } from '../values/problem';
import { scorecardNumber } from '../values/scorecard-number';
import type { METRIC_HEADINGS } from './layout';
import type { SectionRow, SectionTable } from './read-sections';
import type { TabIssue, TabProblem } from './tab-issue';

type Heading = (typeof METRIC_HEADINGS)[number];

const CURVES: readonly Curve[] = ['linear', 'steps', 'bounded'];

const HEADING_OF: Readonly<Record<ParameterProblem['field'], Heading>> = {
  columns: 'Column',
  healthy: 'Healthy',
  atRisk: 'At risk',
  curve: 'Curve',
  points: 'Points',
  options: 'Options',
};

export interface ParsedMetrics {
  readonly metrics: readonly Metric[];
  /** Row of the tab of each metric, from 1. */
  readonly rows: readonly SectionRow[];
}

export function parseMetrics(table: SectionTable, settings: Settings, issues: TabIssue[]): ParsedMetrics {
  const metrics: Metric[] = [];
  for (const row of table.rows) {
    const metric = parseMetric(row, settings, issues);
    if (metrics.some((other) => sameRow(other, metric))) {
      issues.push(errorAt(row.place('Metric'), { code: 'metric-repeated', name: metric.name }));
    }
    metrics.push(metric);
  }
  return { metrics, rows: table.rows };
}

function sameRow(one: Metric, other: Metric): boolean {
  return (
    matchKey(one.name) === matchKey(other.name) &&
    matchKey(one.segment ?? '') === matchKey(other.segment ?? '')
  );
}

function parseMetric(row: SectionRow, { scale, method }: Settings, issues: TabIssue[]): Metric {
  const report = (heading: Heading, problem: TabProblem) => issues.push(errorAt(row.place(heading), problem));
  const read = <T>(heading: Heading, reading: T | TabProblem, standard: T): T => {
    if (!isProblem(reading)) return reading;
    report(heading, reading);
    return standard;
  };
  const name = cellText(row.cell('Metric')).trim();
  if (name === '') report('Metric', { code: 'metric-without-name' });
  const typeText = cellText(row.cell('Type')).trim();
  const type = typeText === '' ? DEFAULT_TYPE : metricTypeOf(typeText);
  if (type === undefined) {
    const types = METRIC_TYPES.map(({ id }) => id);
    report('Type', { code: 'unknown-metric-type', text: typeText, types });
  }
  const columns = read('Column', readColumns(row.cell('Column'), name), [name]);
  if (type?.columns === 'one' && columns.length > 1)
    report('Column', { code: 'too-many-columns', type: type.id, columns: columns.length });
  const issuesBefore = issues.length;
  const pointsRules = {
    signed: method === 'points' || type?.signedPoints === true,
    spreads: method === 'points',
  };
  const metric: Metric = {
    name,
    columns,
    dimension: textIn(row.cell('Dimension')),
    type: type?.id ?? DEFAULT_TYPE.id,
    healthy: read('Healthy', readThreshold(row.cell('Healthy')), undefined),
    atRisk: read('At risk', readThreshold(row.cell('At risk')), undefined),
    curve: read('Curve', readCurve(row.cell('Curve')), 'linear'),
    points: read(
      'Points',
      readPoints(row.cell('Points'), type?.pointsKind ?? 'steps', scale, pointsRules),
      undefined,
    ),
    weight: read('Weight', readMetricWeight(row.cell('Weight')), 1),
    ifBlank: read(
      'If blank',
      readIfBlank(row.cell('If blank'), method === 'points' ? -scale : 0, scale),
      'leave out',
    ),
    segment: textIn(row.cell('Segment')),
    options: read(
      'Options',
      readOptions(row.cell('Options'), [...(type?.options ?? []), ...COMMON_OPTIONS]),
      {},
    ),
    note: cellText(row.cell('Note')).trim(),
  };
  if (type !== undefined && issues.length === issuesBefore) {
    for (const { field, ...problem } of type.check(metric)) report(HEADING_OF[field], problem);
    const problem = methodProblem(metric, method);
    if (problem !== undefined) report(problem.heading, problem.problem);
  }
  return metric;
}

/** What the method needs of a metric beyond its type. */
function methodProblem(
  metric: Metric,
  method: Method,
): { readonly heading: Heading; readonly problem: TabProblem } | undefined {
  if (method !== 'points') {
    return metric.curve === 'bounded'
      ? { heading: 'Curve', problem: { code: 'bounded-without-points-method' } }
      : undefined;
  }
  if (metric.points !== undefined || metric.weight === 0) return undefined;
  return { heading: 'Points', problem: { code: 'points-missing' } };
}

function readColumns(cell: Cell, name: string): readonly string[] | TabProblem {
  if (isBlank(cell)) return [name];
  if (typeof cell !== 'string') return [cellText(cell)];
  const headings = splitHeadings(cell);
  if (isProblem(headings)) return headings;
  return headings.length === 0 ? [name] : headings;
}

function readCurve(cell: Cell): Curve | TabProblem {
  const key = matchKey(cell);
  const curve = CURVES.find((each) => each === (key === '' ? 'linear' : key));
  return curve ?? { code: 'unknown-curve', cell };
}

function readMetricWeight(cell: Cell): number | TabProblem {
  if (isBlank(cell)) return 1;
  if (isDateCell(cell)) return { code: 'turned-into-date' };
  const weight =
    typeof cell === 'number' ? cell : (WEIGHT_WORDS.get(matchKey(cell)) ?? scorecardNumber(cellText(cell)));
  if (isProblem(weight)) {
    return { code: 'weight-unreadable', cell, words: [...WEIGHT_WORDS.keys()] };
  }
  return weight < 0 ? { code: 'weight-negative' } : weight;
}

function readIfBlank(cell: Cell, lowest: number, highest: number): IfBlank | TabProblem {
  if (isDateCell(cell)) return { code: 'turned-into-date' };
  const key = matchKey(cell);
  if (key === '' || key === 'leave out') return 'leave out';
  if (key === 'neutral' || key === 'worst') return key;
  const value = typeof cell === 'number' ? cell : scorecardNumber(cellText(cell));
  if (isProblem(value)) return { code: 'unknown-if-blank', cell, lowest, highest };
  return value >= lowest && value <= highest ? value : { code: 'if-blank-out-of-range', lowest, highest };
}
