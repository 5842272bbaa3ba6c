// Names in the statement: the columns that come out of it, and the headings that go into it.
import { metricTypeOf } from '../metric-types/registry';
import { COMMON_OPTIONS, textOption } from '../scorecard/options';
import { conditionsOf, isResultSubject } from '../scorecard/rules';
import type { Metric, Scorecard } from '../scorecard/scorecard';
import type { ScoringPlan } from '../scoring/plan-scoring';
import { matchKey } from '../values/cell';
import type { SegmentPart } from './segment-steps';

export interface OutputColumn {
  /** The metric's name in matching form. */
  readonly key: string;
  readonly name: string;
}

/** Names of the columns with points: letters of the metric's name that every database takes. */
export function outputColumns(plan: ScoringPlan, parts: readonly SegmentPart[]): readonly OutputColumn[] {
  const metrics = [plan, ...parts.map((part) => part.plan)].flatMap((part) => part.metrics);
  return namedColumns(
    'points',
    metrics.map(({ metric }) => metric.name),
  );
}

/** Each name once, in letters that every database takes. */
export function namedColumns(prefix: string, names: readonly string[]): readonly OutputColumn[] {
  const columns: OutputColumn[] = [];
  for (const text of names) {
    const key = matchKey(text);
    if (columns.some((each) => each.key === key)) continue;
    const letters = key
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '')
      .slice(0, 60);
    const name = `${prefix}_${letters === '' ? columns.length + 1 : letters}`;
    const isTaken = columns.some((each) => each.name === name);
    columns.push({ key, name: isTaken ? `${name}_no_${columns.length + 1}` : name });
  }
  return columns;
}

/** The headings that a scorecard names, for a table without a description. */
export function headingsOf({ metrics, rules, settings }: Scorecard, key: string): string[] {
  const names = new Set(metrics.map(({ name }) => matchKey(name)));
  const subjects = rules.flatMap((rule) => conditionsOf(rule).map(({ subject }) => subject));
  return [
    key,
    ...metrics.flatMap((metric) => [...metric.columns, ...optionHeadings(metric)]),
    ...subjects.filter((subject) => !names.has(matchKey(subject)) && !isResultSubject(subject)),
    ...rules.flatMap(({ until }) => (until !== undefined && 'column' in until ? [until.column] : [])),
    ...(settings.segmentColumn === undefined ? [] : [settings.segmentColumn]),
  ];
}

function optionHeadings(metric: Metric): string[] {
  const specs = [...(metricTypeOf(metric.type)?.options ?? []), ...COMMON_OPTIONS];
  return specs.flatMap(({ key, kind }) => {
    const heading = kind === 'column' ? textOption(metric.options, key) : '';
    return heading === '' ? [] : [heading];
  });
}
