// Calls the custom functions of the built bundle, as a cell does; and writes scorecards as on their tab.

import type { HostOptions } from '../../host/api';
import { createHost } from '../../host/node/create-host';
import { codeText } from './dist';

type Value = string | number | boolean | null | { readonly date: string };

export type MetricRow = Readonly<
  Partial<
    Record<
      | 'Column'
      | 'Dimension'
      | 'Segment'
      | 'Type'
      | 'Healthy'
      | 'At risk'
      | 'Curve'
      | 'Points'
      | 'Weight'
      | 'If blank'
      | 'Options'
      | 'Note',
      Value
    >
  >
> & { readonly Metric: string };

const METRIC_HEADINGS = [
  'Metric',
  'Column',
  'Type',
  'Healthy',
  'At risk',
  'Curve',
  'Points',
  'Weight',
  'If blank',
  'Options',
  'Note',
  'Dimension',
  'Segment',
] as const;

export interface ScorecardRows {
  readonly settings?: Readonly<Record<string, Value>>;
  readonly metrics: readonly MetricRow[];
  readonly bands?: readonly (readonly Value[])[];
  /** Name, weight, segment. */
  readonly dimensions?: readonly (readonly Value[])[];
  /** Metric or column, Is, Then, Value, Until, Note. */
  readonly rules?: readonly (readonly Value[])[];
}

/** The cells of a scorecard tab. */
export function scorecardCells({
  settings = {},
  metrics,
  bands = [],
  dimensions = [],
  rules = [],
}: ScorecardRows): Value[][] {
  const rows: Value[][] = [['Health Scorecard', 1], ['']];
  if (Object.keys(settings).length > 0)
    rows.push(['Settings'], ['Setting', 'Value'], ...Object.entries(settings), ['']);
  rows.push(
    ['Metrics'],
    [...METRIC_HEADINGS],
    ...metrics.map((metric) => METRIC_HEADINGS.map((heading) => metric[heading] ?? '')),
    [''],
  );
  if (dimensions.length > 0)
    rows.push(['Dimensions'], ['Dimension', 'Weight', 'Segment'], ...dimensions.map((each) => [...each]), [
      '',
    ]);
  if (bands.length > 0)
    rows.push(['Bands'], ['Band', 'From', 'Color', 'Segment'], ...bands.map((band) => [...band]), ['']);
  if (rules.length > 0)
    rows.push(
      ['Rules'],
      ['Metric or column', 'Is', 'Then', 'Value', 'Until', 'Note'],
      ...rules.map((rule) => [...rule]),
    );
  return rows.map((row) => Array.from({ length: 14 }, (_, column) => row[column] ?? ''));
}

/** A function that calls custom functions on one day; an error cell becomes a thrown error with the cell's message. */
export function cellOn(day: string, options: Partial<HostOptions> = {}) {
  const host = createHost({ code: codeText, now: () => new Date(`${day}T12:00:00Z`), ...options });
  return (name: string, ...args: readonly unknown[]): unknown => {
    const result = host.callCustomFunction(name, ...args);
    if (typeof result === 'object' && result !== null && 'message' in result)
      throw new Error(String(result.message));
    return result;
  };
}
