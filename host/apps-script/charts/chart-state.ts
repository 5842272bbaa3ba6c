// A chart as a script builds it: type, ranges, options and place, and what the engine draws of that.
import type { ChartLook, ChartPlace, ChartSource, DrawnType } from '../../engine/library/charts';
import type { Area } from '../../engine/values/area';
import type { ChartTypeName } from './chart-enums';

export interface ChartState {
  /** Absent until the chart is inserted; the same through all changes (CH-10). */
  readonly id: number | undefined;
  readonly type: ChartTypeName | undefined;
  readonly ranges: readonly Area[];
  readonly numHeaders: number;
  readonly hiddenStrategy: string;
  readonly mergeStrategy: string;
  readonly isTransposed: boolean;
  /** From 1, and pixels from the corner of that cell. */
  readonly anchor: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
  /** By the path that Google documents, such as "hAxis.title". */
  readonly options: Readonly<Record<string, unknown>>;
}

export const newChart: ChartState = {
  id: undefined,
  type: undefined,
  ranges: [],
  numHeaders: 0,
  hiddenStrategy: 'IGNORE_ROWS',
  mergeStrategy: 'MERGE_COLUMNS',
  isTransposed: false,
  anchor: { row: 1, column: 1, x: 0, y: 0 },
  options: {},
};

/** What Google gives a chart that was not sized, in pixels. */
const usualWidth = 600;
const usualHeight = 371;

const drawnTypes: Readonly<Partial<Record<ChartTypeName, DrawnType>>> = {
  AREA: 'area',
  STEPPED_AREA: 'area',
  BAR: 'bar',
  COLUMN: 'column',
  HISTOGRAM: 'column',
  COMBO: 'combo',
  LINE: 'line',
  PIE: 'pie',
  SCATTER: 'scatter',
};

export function canDraw(type: ChartTypeName): boolean {
  return drawnTypes[type] !== undefined;
}

/** One range is split into columns by guesswork: the first is the domain (CH-3). */
export function chartSource({ ranges, numHeaders }: ChartState): ChartSource {
  const columns = ranges.length === 1 ? ranges.flatMap(columnsOf) : ranges;
  const [labels, ...series] = columns;
  return { labels, series, hasHeaders: numHeaders > 0 };
}

function columnsOf(area: Area): Area[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => ({
    ...area,
    left: area.left + index,
    right: area.left + index,
    wholeRows: false,
  }));
}

export function chartPlace({ anchor, options }: ChartState): ChartPlace {
  return {
    row: anchor.row - 1,
    column: anchor.column - 1,
    x: anchor.x,
    y: anchor.y,
    width: numberOption(options, 'width') ?? usualWidth,
    height: numberOption(options, 'height') ?? usualHeight,
  };
}

export function chartLook(state: ChartState): ChartLook {
  const { options, type } = state;
  const drawn = (type && drawnTypes[type]) ?? 'column';
  const isDoughnut = drawn === 'pie' && (numberOption(options, 'pieHole') ?? 0) > 0;
  return {
    type: isDoughnut ? 'doughnut' : drawn,
    title: textOption(options, 'title'),
    titleSize: numberOption(options, 'titleTextStyle.fontSize'),
    background: textOption(options, 'backgroundColor') || '#ffffff',
    legend: legendOf(options),
    isStacked: options.isStacked === true || ['percent', 'absolute'].includes(String(options.isStacked)),
    colors: drawn === 'pie' ? sliceColors(state) : seriesColors(state),
    xTitle: textOption(options, 'hAxis.title'),
    yTitle: textOption(options, 'vAxis.title') || textOption(options, 'vAxes.0.title'),
    yMin: numberOption(options, 'vAxis.viewWindow.min') ?? numberOption(options, 'vAxis.minValue'),
    yMax: numberOption(options, 'vAxis.viewWindow.max') ?? numberOption(options, 'vAxis.maxValue'),
    seriesTypes: state.ranges.map((_, index) =>
      textOption(options, `series.${index}.type`) === 'line' ? 'line' : 'bar',
    ),
  };
}

function legendOf(options: ChartState['options']): ChartLook['legend'] {
  const given = textOption(options, 'legend.position') || textOption(options, 'legend');
  const known = (['top', 'bottom', 'left', 'right', 'none'] as const).find((place) => place === given);
  return known ?? 'right';
}

function listedColors({ options }: ChartState): readonly string[] {
  return Array.isArray(options.colors) ? options.colors.map(String) : [];
}

function seriesColors(state: ChartState): readonly string[] {
  const listed = listedColors(state);
  const count = Math.max(listed.length, state.ranges.length);
  return Array.from(
    { length: count },
    (_, index) => textOption(state.options, `series.${index}.color`) || listed[index] || '',
  ).map((color, index) => color || standardColors[index % standardColors.length] || '#4285f4');
}

/** With a header row the first of the listed colors is skipped (CH-7); slices named one by one get theirs. */
function sliceColors(state: ChartState): readonly string[] {
  const listed = listedColors(state);
  const shown = state.numHeaders > 0 ? listed.slice(1) : listed;
  const named = Object.keys(state.options).flatMap((key) => {
    const slice = /^slices\.(\d+)\.color$/.exec(key);
    return slice ? [Number(slice[1])] : [];
  });
  const count = Math.max(shown.length, ...named.map((index) => index + 1));
  return Array.from(
    { length: count },
    (_, index) => textOption(state.options, `slices.${index}.color`) || shown[index] || '#cccccc',
  );
}

const standardColors = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'] as const;

function textOption(options: ChartState['options'], path: string): string {
  const value = options[path];
  return typeof value === 'string' ? value : '';
}

function numberOption(options: ChartState['options'], path: string): number | undefined {
  const value = options[path];
  return typeof value === 'number' ? value : undefined;
}
