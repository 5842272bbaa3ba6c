// Contexts for the tests of metric types: a day, two locales, and the cells that options name.

import type { MetricType, OptionCell } from '../../src/domain/metric-types/metric-type';
import type { Metric } from '../../src/domain/scorecard/scorecard';
import type { Threshold } from '../../src/domain/scorecard/threshold';
import type { Cell } from '../../src/domain/values/cell';
import type { ReadingContext } from '../../src/domain/values/reading-context';
import { EN_US } from '../../src/domain/values/text-locale';

export const US: ReadingContext = { asOf: '2026-10-02', locale: EN_US };
export const GERMAN: ReadingContext = {
  asOf: '2026-10-02',
  locale: { decimal: ',', dateOrder: 'day-first' },
};

/** The table has no column that an option could name. */
export const NO_OPTIONS: OptionCell = () => '';

/** The value that a type reads from these cells on 2 October 2026. @param options the cells of its options' columns */
export function readingOf(
  type: MetricType,
  metric: Metric,
  cells: readonly Cell[],
  options: Readonly<Record<string, Cell>> = {},
): ReturnType<MetricType['read']> {
  return type.read(cells, metric, US, (key) => options[key] ?? '');
}

export const at = (value: number): Threshold => ({ kind: 'number', at: value });

export const day = (text: string): Cell => ({ day: text });

/** Points by label, as the Points cell of a scorecard gives them. */
export function labels(points: Readonly<Record<string, number>>): Metric['points'] {
  return {
    kind: 'labels',
    labels: Object.entries(points).map(([label, each]) => ({
      label,
      key: label.toLowerCase(),
      points: each,
    })),
  };
}
