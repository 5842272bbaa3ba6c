// The charts of a tab: inserted, read, changed and removed. The engine draws them; options that it lacks are attached to the tab.
import type { ChartSeen } from '../../api';
import type { Attachment } from '../../engine/plugins/wiring';
import type { Area } from '../../engine/values/area';
import type { Execution } from '../execution/execution';
import { ServiceError } from '../execution/messages';
import { signatureError } from '../execution/service-object';
import { chartBuilder } from './chart-builder';
import { type ChartState, chartLook, chartPlace, chartSource, newChart } from './chart-state';
import { chartObject, chartStateOf } from './embedded-chart';

const kind = 'chart';

type StoredState = Pick<
  ChartState,
  'type' | 'numHeaders' | 'hiddenStrategy' | 'mergeStrategy' | 'isTransposed' | 'options'
>;

function engineId(id: number): string {
  return `chart${id}`;
}

function isStored(value: unknown): value is StoredState {
  return typeof value === 'object' && value !== null && 'options' in value && 'numHeaders' in value;
}

/** Charts that the user deleted are gone from the engine, whatever is attached. */
function attachedTo({ host }: Execution, sheetId: string): Attachment[] {
  return host.engine
    .attachments(kind)
    .filter((entry) => entry.sheetId === sheetId && host.engine.charts.exists(engineId(entry.id)));
}

function stateOf(execution: Execution, sheetId: string, { id, data }: Attachment): ChartState {
  const { charts } = execution.host.engine;
  const stored: unknown = JSON.parse(String(data.state));
  const { labels, series } = charts.source(sheetId, engineId(id));
  const place = charts.place(sheetId, engineId(id));
  return {
    ...newChart,
    ...(isStored(stored) ? stored : {}),
    id,
    ranges: [...(labels ? [labels] : []), ...series],
    anchor: place
      ? { row: place.row + 1, column: place.column + 1, x: place.x, y: place.y }
      : newChart.anchor,
  };
}

function attachment(id: number, sheetId: string, state: ChartState): Attachment {
  const { type, numHeaders, hiddenStrategy, mergeStrategy, isTransposed, options } = state;
  const stored: StoredState = { type, numHeaders, hiddenStrategy, mergeStrategy, isTransposed, options };
  return { id, kind, data: { state: JSON.stringify(stored) }, sheetId, area: undefined };
}

function givenState(execution: Execution, chart: unknown, method: string): ChartState {
  const state = chartStateOf(execution, chart);
  if (!state) throw signatureError(`Sheet.${method}`, [chart]);
  return state;
}

function checkRanges(execution: Execution, ranges: readonly Area[]): void {
  if (ranges.some((area) => !execution.host.engine.fits(area))) throw new ServiceError('outsideGrid');
}

export function sheetCharts(execution: Execution, sheetId: string) {
  const { engine } = execution.host;
  const ofTab = (chart: unknown, method: string): ChartState & { readonly id: number } => {
    const state = givenState(execution, chart, method);
    const { id } = state;
    if (id === undefined || !attachedTo(execution, sheetId).some((entry) => entry.id === id))
      throw new ServiceError('chartNotFound');
    return { ...state, id };
  };
  return {
    newChart: () => chartBuilder(execution, sheetId, newChart),
    getCharts: () =>
      attachedTo(execution, sheetId).map((entry) =>
        chartObject(execution, sheetId, stateOf(execution, sheetId, entry), chartBuilder),
      ),
    insertChart: (chart: unknown) => {
      const state = givenState(execution, chart, 'insertChart');
      checkRanges(execution, state.ranges);
      const id = engine.newAttachmentId();
      engine.charts.insert(sheetId, engineId(id), chartSource(state), chartLook(state), chartPlace(state));
      engine.changeAttachments([attachment(id, sheetId, state)]);
    },
    updateChart: (chart: unknown) => {
      const state = ofTab(chart, 'updateChart');
      checkRanges(execution, state.ranges);
      engine.charts.update(
        sheetId,
        engineId(state.id),
        chartSource(state),
        chartLook(state),
        chartPlace(state),
      );
      engine.changeAttachments([attachment(state.id, sheetId, state)]);
    },
    removeChart: (chart: unknown) => {
      const { id } = ofTab(chart, 'removeChart');
      engine.charts.remove(sheetId, engineId(id));
      engine.changeAttachments([], [id]);
    },
  };
}

/** The charts of a tab as plain data, for tests. */
export function chartsSeen(execution: Pick<Execution, 'host'>, sheetId: string): ChartSeen[] {
  const { engine } = execution.host;
  return engine
    .attachments(kind)
    .filter((entry) => entry.sheetId === sheetId && engine.charts.exists(engineId(entry.id)))
    .map(({ id, data }) => {
      const stored: unknown = JSON.parse(String(data.state));
      const state = { ...newChart, ...(isStored(stored) ? stored : {}) };
      const place = engine.charts.place(sheetId, engineId(id));
      return {
        id,
        type: state.type ?? '',
        title: chartLook(state).title,
        ...engine.charts.drawn(engineId(id)),
        row: (place?.row ?? 0) + 1,
        column: (place?.column ?? 0) + 1,
        width: place?.width ?? 0,
        height: place?.height ?? 0,
      };
    });
}
