// A row of Metrics as the parts of its card use it: the metric as read from it, and how to change it.
import { useMemo } from 'preact/hooks';
import type { MetricType } from '../../domain/metric-types/metric-type';
import { numberType } from '../../domain/metric-types/number';
import { metricTypeOf } from '../../domain/metric-types/registry';
import { type Metric, metricOf } from '../../domain/scorecard/scorecard';
import type { CardPlace } from '../../domain/scorecard-tab/card-rows';
import type { METRIC_HEADINGS } from '../../domain/scorecard-tab/layout';
import { type Cell, cellText } from '../../domain/values/cell';
import { withCells } from '../model/edits';
import { numbersKey, numbersOf } from '../model/metric-facts';
import { useSidebar } from '../sidebar-context';

export type MetricHeading = (typeof METRIC_HEADINGS)[number];
export type MetricCells = Partial<Record<MetricHeading, Cell>>;

export interface MetricEditor {
  /** Position of its row in Metrics. */
  readonly index: number;
  readonly metric: Metric;
  readonly type: MetricType;
  /** A cell of the row, and its text. */
  readonly cell: (heading: MetricHeading) => Cell;
  readonly text: (heading: MetricHeading) => string;
  /** A field's props for a cell of the row. */
  readonly place: (heading: MetricHeading) => CardPlace & { readonly label: MetricHeading };
  readonly set: (values: MetricCells) => void;
}

export function useMetric(index: number): MetricEditor {
  const { state, derived, actions } = useSidebar();
  const cells = state.rows.value.Metrics[index]?.cells ?? {};
  const metric = derived.evaluation.value.metrics[index] ?? metricOf('', '');
  const cell = (heading: MetricHeading) => cells[heading] ?? '';
  return {
    index,
    metric,
    type: metricTypeOf(metric.type) ?? numberType,
    cell,
    text: (heading) => cellText(cell(heading)),
    place: (heading) => ({ section: 'Metrics', index, heading, label: heading }),
    set: (values) => {
      const headings = Object.keys(values).join(', ');
      actions.edit(
        `${metric.name}: ${headings}`,
        (rows) => withCells(rows, 'Metrics', index, values),
        `Metrics${index}${headings}`,
      );
    },
  };
}

/** The metric's values that are numbers, sorted; read again only when something other than a threshold changes. */
export function useNumbers(index: number): readonly number[] {
  const evaluation = useSidebar().derived.evaluation.value;
  return useMemo(
    () => numbersOf(evaluation, index),
    [evaluation.accounts, evaluation.context, numbersKey(evaluation, index)],
  );
}
