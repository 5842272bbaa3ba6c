// Reads the Metrics section.
import { type Cell, cellText, isBlank, isDateCell, matchKey, shortText } from '../cell';
import type { Issue } from '../issue';
import { splitHeadings, splitList } from '../list-text';
import type { ParameterSpec } from '../metric-types/metric-type';
import { METRIC_TYPES, metricTypeOf } from '../metric-types/registry';
import { readPoints } from '../points';
import { isProblem, type Problem, problem } from '../problem';
import type { Curve, IfBlank, Metric, Scale } from '../scorecard';
import { scorecardNumber } from '../scorecard-number';
import { readThreshold, TURNED_INTO_DATE } from '../threshold';
import { WEIGHT_WORDS } from '../weight';
import type { METRIC_HEADINGS } from './layout';
import type { SectionRow, SectionTable } from './read-sections';

type Heading = (typeof METRIC_HEADINGS)[number];

const HEADING_OF: Readonly<Record<ParameterSpec['field'], Heading>> = {
  healthy: 'Healthy',
  atRisk: 'At risk',
  curve: 'Curve',
  points: 'Points',
};

export interface ParsedMetrics {
  readonly metrics: readonly Metric[];
  /** Row of the tab of each metric, from 1. */
  readonly rows: readonly SectionRow[];
}

export function parseMetrics(table: SectionTable, scale: Scale, issues: Issue[]): ParsedMetrics {
  const metrics: Metric[] = [];
  const rows: SectionRow[] = [];
  for (const row of table.rows) {
    if (!isBlank(row.cell('Segment'))) {
      issues.push({
        cell: row.address('Segment'),
        message: 'metrics of a segment are not used by this version: the row is left out',
        severity: 'warning',
      });
      continue;
    }
    const metric = parseMetric(row, scale, issues);
    if (metrics.some((other) => matchKey(other.name) === matchKey(metric.name))) {
      issues.push({
        cell: row.address('Metric'),
        message: `"${shortText(metric.name)}" stands here a second time: give each metric a name of its own`,
        severity: 'error',
      });
    }
    metrics.push(metric);
    rows.push(row);
  }
  return { metrics, rows };
}

function parseMetric(row: SectionRow, scale: Scale, issues: Issue[]): Metric {
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
  for (const option of readOptions(row.cell('Options'))) {
    wrong('Options', `"${shortText(option)}" is not an option of ${type?.id ?? 'this type'}`);
  }
  const issuesBefore = issues.length;
  const metric: Metric = {
    name,
    columns,
    dimension: cellText(row.cell('Dimension')).trim(),
    type: type?.id ?? 'number',
    healthy: read('Healthy', readThreshold(row.cell('Healthy')), undefined),
    atRisk: read('At risk', readThreshold(row.cell('At risk')), undefined),
    curve: read('Curve', readCurve(row.cell('Curve')), 'linear'),
    points: read('Points', readPoints(row.cell('Points'), type?.pointsKind ?? 'steps', scale), undefined),
    weight: read('Weight', readMetricWeight(row.cell('Weight')), 1),
    ifBlank: read('If blank', readIfBlank(row.cell('If blank'), scale), 'leave out'),
    note: cellText(row.cell('Note')).trim(),
  };
  if (type !== undefined && issues.length === issuesBefore) {
    for (const found of type.check(metric)) wrong(HEADING_OF[found.field], found.message);
  }
  return metric;
}

function readColumns(cell: Cell, name: string): readonly string[] | Problem {
  if (isBlank(cell)) return [name];
  if (typeof cell !== 'string') return [cellText(cell)];
  const headings = splitHeadings(cell);
  if (isProblem(headings)) return headings;
  return headings.length === 0 ? [name] : headings;
}

/** Options that no type of this version knows: all of them. */
function readOptions(cell: Cell): readonly string[] {
  const items = splitList(cellText(cell));
  return isProblem(items) ? [cellText(cell)] : items.map((item) => item.text);
}

function readCurve(cell: Cell): Curve | Problem {
  const key = matchKey(cell);
  if (key === '' || key === 'linear') return 'linear';
  return key === 'steps'
    ? 'steps'
    : problem(`"${shortText(cellText(cell))}" is not a curve: write linear or steps`);
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

function readIfBlank(cell: Cell, scale: Scale): IfBlank | Problem {
  if (isDateCell(cell)) return problem(TURNED_INTO_DATE);
  const key = matchKey(cell);
  if (key === '' || key === 'leave out') return 'leave out';
  if (key === 'neutral' || key === 'worst') return key;
  const value = typeof cell === 'number' ? cell : scorecardNumber(cellText(cell));
  if (isProblem(value))
    return problem(
      `"${shortText(cellText(cell))}" is not known here: write leave out, neutral, worst, or points from 0 to ${scale}`,
    );
  return value >= 0 && value <= scale ? value : problem(`write points from 0 to ${scale}`);
}
