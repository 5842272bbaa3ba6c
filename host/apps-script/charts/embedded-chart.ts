// EmbeddedChart: a chart as it was built or read; changes need modify() and updateChart() (CH-1).
import { constantOf } from '../execution/enums';
import type { Execution } from '../execution/execution';
import { type MembersOf, serviceObject } from '../execution/service-object';
import { hiddenDimensionStrategy, mergeStrategy } from './chart-enums';
import type { ChartState } from './chart-state';

type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

export type MakeBuilder = (execution: Execution, sheetId: string, state: ChartState) => object;

export function containerObject(execution: Execution, anchor: ChartState['anchor']): object {
  return serviceObject(
    execution,
    'ContainerInfo',
    () =>
      ({
        getAnchorRow: () => anchor.row,
        getAnchorColumn: () => anchor.column,
        getOffsetX: () => anchor.x,
        getOffsetY: () => anchor.y,
      }) satisfies MembersOf<GoogleAppsScript.Spreadsheet.ContainerInfo>,
  );
}

function optionsObject(execution: Execution, options: ChartState['options']): object {
  return serviceObject(
    execution,
    'ChartOptions',
    () =>
      ({
        get: (option: unknown) => options[String(option)] ?? null,
      }) satisfies MembersOf<GoogleAppsScript.Charts.ChartOptions>,
  );
}

export function chartObject(
  execution: Execution,
  sheetId: string,
  state: ChartState,
  makeBuilder: MakeBuilder,
): object {
  const self = serviceObject(
    execution,
    'EmbeddedChart',
    () =>
      ({
        getChartId: () => state.id ?? null,
        getRanges: () => state.ranges.map((area) => execution.handles.range(area)),
        getContainerInfo: () => containerObject(execution, state.anchor),
        getNumHeaders: () => state.numHeaders,
        getOptions: () => optionsObject(execution, state.options),
        getHiddenDimensionStrategy: () => constantOf(hiddenDimensionStrategy, state.hiddenStrategy),
        getMergeStrategy: () => constantOf(mergeStrategy, state.mergeStrategy),
        getTransposeRowsAndColumns: () => state.isTransposed,
        modify: () => makeBuilder(execution, sheetId, state),
      }) satisfies MembersOf<GoogleChart>,
  );
  execution.data.set(self, state);
  return self;
}

export function chartStateOf(execution: Execution, chart: unknown): ChartState | undefined {
  const state = typeof chart === 'object' && chart !== null ? execution.data.get(chart) : undefined;
  return isChartState(state) ? state : undefined;
}

function isChartState(value: unknown): value is ChartState {
  return typeof value === 'object' && value !== null && 'numHeaders' in value && 'anchor' in value;
}
