// What the parts of a metric's card have at hand: its row, the metric as read from it, and how to change it.

import type { MetricType } from '../../domain/metric-types/metric-type';
import { numberType } from '../../domain/metric-types/number';
import { metricTypeOf } from '../../domain/metric-types/registry';
import { type Metric, metricOf } from '../../domain/scorecard/scorecard';
import type { CardPlace } from '../../domain/scorecard-tab/card-rows';
import type { METRIC_HEADINGS } from '../../domain/scorecard-tab/layout';
import { type Cell, cellText } from '../../domain/values/cell';
import { withCells } from '../model/edits';
import { useWork, type Work } from '../work';

export type MetricHeading = (typeof METRIC_HEADINGS)[number];
export type MetricCells = Partial<Record<MetricHeading, Cell>>;

export interface MetricWork extends Work {
  /** Position of its row in Metrics. */
  readonly index: number;
  readonly metric: Metric;
  readonly type: MetricType;
  /** A cell's text. */
  readonly text: (heading: MetricHeading) => string;
  readonly place: (heading: MetricHeading) => CardPlace & { readonly label: MetricHeading };
  /** Edits of the same cells without a pause (a drag) are taken back together. */
  readonly set: (values: MetricCells) => void;
}

/** After so long a pause another step begins, to be taken back by itself. */
const PAUSE_MS = 1000;
let lastSet = 0;
let burst = 0;

export function useMetric(index: number): MetricWork {
  const work = useWork();
  const { state, working, actions } = work;
  const cells = state.rows.Metrics[index]?.cells ?? {};
  const metric = working.metrics[index] ?? metricOf('', '');
  return {
    ...work,
    index,
    metric,
    type: metricTypeOf(metric.type) ?? numberType,
    text: (heading) => cellText(cells[heading] ?? ''),
    place: (heading) => ({ section: 'Metrics', index, heading, label: heading }),
    set: (values) => {
      const headings = Object.keys(values).join(', ');
      const change = (rows: typeof state.rows) => withCells(rows, 'Metrics', index, values);
      const now = Date.now();
      if (now - lastSet > PAUSE_MS) burst += 1;
      lastSet = now;
      actions.edit(`${metric.name}: ${headings}`, change, headings + burst);
    },
  };
}
