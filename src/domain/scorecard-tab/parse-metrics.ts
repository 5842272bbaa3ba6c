// Reads the Metrics section.

import type { ParameterProblem } from '../metric-types/metric-type';
import { METRIC_TYPES, metricTypeOf } from '../metric-types/registry';
import type { Issue } from '../scorecard/issue';
import { COMMON_OPTIONS, readOptions } from '../scorecard/options';
import { readPoints } from '../scorecard/points';
import type { IfBlank, Method, Metric, Settings } from '../scorecard/scorecard';

import { type Curve, readThreshold, TURNED_INTO_DATE } from '../scorecard/threshold';
import { WEIGHT_WORDS } from '../scorecard/weight';
import { type Cell, cellText, isBlank, isDateCell, matchKey, shortText } from '../values/cell';
import { splitHeadings } from '../values/list-text';
import { isProblem, type Problem, problem } from '../values/problem';
import { scorecardNumber } from '../values/scorecard-number';
import type { METRIC_HEADINGS } from './layout';
import type { SectionRow, SectionTable } from './read-sections';

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

export function parseMetrics(table: SectionTable, settings: Settings, issues: Issue[]): ParsedMetrics {
  const metrics: Metric[] = [];
  for (const row of table.rows) {
    const metric = parseMetric(row, settings, issues);
    if (metrics.some((other) => sameRow(other, metric))) {
      issues.push({
        cell: row.address('Metric'),
        message: `"${shortText(metric.name)}" stands here a second time: give each metric a name of its own`,
        severity: 'error',
      });
    }
    metrics.push(metric);
  }
  return { metrics, rows: table.rows };
}

function sameRow(one: Metric, other: Metric): boolean {
  return matchKey(one.name) === matchKey(other.name) && matchKey(one.segment) === matchKey(other.segment);
}

function parseMetric(row: SectionRow, { scale, method }: Settings, issues: Issue[]): Metric {
  const wrong = (heading: Heading, message: string) =>
    issues.push({ cell: row.address(heading), message, severity: 'error' });
  const read = <T>(heading: Heading, reading: T | Problem, standard: T): T => {
    if (!isProblem(reading)) return reading;
    wrong(heading, reading.problem);
    return standard;
  };
  const name = cellText(row.cell('Metric')).trim();
  if (name === '') wrong('Metric', 'this metric needs a name');
  const typeText = cellText(row.cell('Type')).trim();
  const type = metricTypeOf(typeText === '' ? 'number' : typeText);
  if (type === undefined) {
    wrong(
      'Type',
      `"${shortText(typeText)}" is not a metric type: write one of ${METRIC_TYPES.map((each) => each.id).join(', ')}`,
    );
  }
  const columns = read('Column', readColumns(row.cell('Column'), name), [name]);
  if (type?.columns === 'one' && columns.length > 1)
    wrong('Column', `a ${type.id} metric reads one column, and this names ${columns.length}`);
  const issuesBefore = issues.length;
  const pointsRules = {
    signed: method === 'points' || type?.signedPoints === true,
    spreads: method === 'points',
  };
  const metric: Metric = {
    name,
    columns,
    dimension: cellText(row.cell('Dimension')).trim(),
    type: type?.id ?? 'number',
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
    segment: cellText(row.cell('Segment')).trim(),
    options: read(
      'Options',
      readOptions(row.cell('Options'), [...(type?.options ?? []), ...COMMON_OPTIONS]),
      {},
    ),
    note: cellText(row.cell('Note')).trim(),
  };
  if (type !== undefined && issues.length === issuesBefore) {
    for (const found of type.check(metric)) wrong(HEADING_OF[found.field], found.message);
    const problem = methodProblem(metric, method);
    if (problem !== undefined) wrong(problem.heading, problem.message);
  }
  return metric;
}

/** What the method needs of a metric beyond its type. */
function methodProblem(metric: Metric, method: Method): { heading: Heading; message: string } | undefined {
  if (method !== 'points') {
    return metric.curve === 'bounded'
      ? { heading: 'Curve', message: 'bounded is for the method points: write linear or steps' }
      : undefined;
  }
  if (metric.points !== undefined || metric.weight === 0) return undefined;
  return {
    heading: 'Points',
    message:
      'under the method points each metric says its points, for example -5..5 (from At risk to Healthy) or 2 each',
  };
}

function readColumns(cell: Cell, name: string): readonly string[] | Problem {
  if (isBlank(cell)) return [name];
  if (typeof cell !== 'string') return [cellText(cell)];
  const headings = splitHeadings(cell);
  if (isProblem(headings)) return headings;
  return headings.length === 0 ? [name] : headings;
}

function readCurve(cell: Cell): Curve | Problem {
  const key = matchKey(cell);
  const curve = CURVES.find((each) => each === (key === '' ? 'linear' : key));
  return curve ?? problem(`"${shortText(cellText(cell))}" is not a curve: write linear or steps`);
}

function readMetricWeight(cell: Cell): number | Problem {
  if (isBlank(cell)) return 1;
  if (isDateCell(cell)) return problem(TURNED_INTO_DATE);
  const weight =
    typeof cell === 'number' ? cell : (WEIGHT_WORDS.get(matchKey(cell)) ?? scorecardNumber(cellText(cell)));
  if (isProblem(weight)) {
    return problem(
      `"${shortText(cellText(cell))}" is not a weight: write a number, or ${Array.from(WEIGHT_WORDS.keys()).join(', ')}`,
    );
  }
  return weight < 0 ? problem('a weight is 0 or more') : weight;
}

function readIfBlank(cell: Cell, lowest: number, highest: number): IfBlank | Problem {
  if (isDateCell(cell)) return problem(TURNED_INTO_DATE);
  const key = matchKey(cell);
  if (key === '' || key === 'leave out') return 'leave out';
  if (key === 'neutral' || key === 'worst') return key;
  const value = typeof cell === 'number' ? cell : scorecardNumber(cellText(cell));
  if (isProblem(value))
    return problem(
      `"${shortText(cellText(cell))}" is not known here: write leave out, neutral, worst, or points from ${lowest} to ${highest}`,
    );
  return value >= lowest && value <= highest ? value : problem(`write points from ${lowest} to ${highest}`);
}
