// The Charts global: enums that chart builders take. A text in place of a constant is refused (CH-4).
import { enumOf } from '../execution/enums';
import type { Execution } from '../execution/execution';
import { type MembersOf, serviceObject } from '../execution/service-object';

/** All names that Google has; those without a cast are not drawn here (CH-12). */
export const chartType = enumOf(
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
);
export type ChartTypeName = keyof typeof chartType;

export const hiddenDimensionStrategy = enumOf('IGNORE_BOTH', 'IGNORE_COLUMNS', 'IGNORE_ROWS', 'SHOW_BOTH');
export const mergeStrategy = enumOf('MERGE_COLUMNS', 'MERGE_ROWS');
export const chartPosition = enumOf('TOP', 'RIGHT', 'BOTTOM', 'NONE', 'LEFT');
export const curveStyle = enumOf('NORMAL', 'SMOOTH');
export const pointStyle = enumOf('NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE');

export function chartsService(execution: Execution): object {
  return serviceObject(
    execution,
    'Charts',
    () =>
      ({
        ChartType: chartType,
        ChartHiddenDimensionStrategy: hiddenDimensionStrategy,
        ChartMergeStrategy: mergeStrategy,
        Position: chartPosition,
        CurveStyle: curveStyle,
        PointStyle: pointStyle,
      }) satisfies MembersOf<GoogleAppsScript.Charts.Charts>,
  );
}
