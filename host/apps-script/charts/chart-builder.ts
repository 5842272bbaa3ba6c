// EmbeddedChartBuilder and its casts: methods of one kind of chart exist only after the cast (CH-5).

import { areaOfRange, wholeNumber } from '../cells/arguments';
import { constantName, constantOf, type EnumObject } from '../execution/enums';
import type { Execution } from '../execution/execution';
import { ServiceError } from '../execution/messages';
import { isPlainObject } from '../execution/realm';
import { type MembersOf, serviceObject, signatureError } from '../execution/service-object';
import {
  type ChartTypeName,
  chartPosition,
  chartType,
  curveStyle,
  hiddenDimensionStrategy,
  mergeStrategy,
  pointStyle,
} from './chart-enums';
import { type ChartState, canDraw } from './chart-state';
import { chartObject, containerObject } from './embedded-chart';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

type Change = (part: Partial<ChartState>) => object;

/** A builder and all its casts share one state, as one object does. */
class Building {
  constructor(
    readonly execution: Execution,
    readonly sheetId: string,
    public state: ChartState,
  ) {}
}

export function chartBuilder(execution: Execution, sheetId: string, start: ChartState): object {
  return bareBuilder(new Building(execution, sheetId, start));
}

function nameIn<Names extends string>(values: EnumObject<Names>, value: unknown, method: string): Names {
  const name = constantName(values, value);
  if (name === undefined) throw signatureError(`EmbeddedChartBuilder.${method}`, [value]);
  return name as Names;
}

function options(building: Building, change: Change) {
  const set = (values: Readonly<Record<string, unknown>>) =>
    change({ options: { ...building.state.options, ...values } });
  return { set, setOne: (key: string) => (value: unknown) => set({ [key]: value }) };
}

/** { title: 'x', 0: { color: 'red' } } under hAxis becomes hAxis.title and hAxis.0.color. */
function flattened(path: string, value: unknown): Readonly<Record<string, unknown>> {
  if (!isPlainObject(value)) return { [path]: Array.isArray(value) ? Array.from(value) : value };
  return Object.assign({}, ...Object.entries(value).map(([key, part]) => flattened(`${path}.${key}`, part)));
}

function sharedMembers(building: Building, self: () => object) {
  const { execution, sheetId } = building;
  const change: Change = (part) => {
    building.state = { ...building.state, ...part };
    return self();
  };
  const { set } = options(building, change);
  const cast = (type: ChartTypeName) => () => {
    building.state = { ...building.state, type };
    return typedBuilder(building, type);
  };
  const sameArea = (range: unknown) => {
    const gone = areaOfRange(execution, range, 'EmbeddedChartBuilder.removeRange');
    return building.state.ranges.filter((area) => JSON.stringify(area) !== JSON.stringify(gone));
  };
  return {
    addRange: (range: unknown) =>
      change({
        ranges: [...building.state.ranges, areaOfRange(execution, range, 'EmbeddedChartBuilder.addRange')],
      }),
    removeRange: (range: unknown) => change({ ranges: sameArea(range) }),
    clearRanges: () => change({ ranges: [] }),
    getRanges: () => building.state.ranges.map((area) => execution.handles.range(area)),
    getChartType: () => (building.state.type ? constantOf(chartType, building.state.type) : null),
    getContainer: () => containerObject(execution, building.state.anchor),
    setChartType: (type: unknown) => change({ type: nameIn(chartType, type, 'setChartType') }),
    // Before a type is set, and on pies and tables, Google only says "Unexpected error" (CH-6).
    setHiddenDimensionStrategy: (strategy: unknown) => {
      const { type } = building.state;
      if (type === undefined || type === 'PIE' || type === 'TABLE') throw new ServiceError('chartUnexpected');
      return change({
        hiddenStrategy: nameIn(hiddenDimensionStrategy, strategy, 'setHiddenDimensionStrategy'),
      });
    },
    setMergeStrategy: (strategy: unknown) =>
      change({ mergeStrategy: nameIn(mergeStrategy, strategy, 'setMergeStrategy') }),
    setNumHeaders: (headers: unknown) => change({ numHeaders: wholeNumber(headers) }),
    setTransposeRowsAndColumns: (transpose: unknown) => change({ isTransposed: transpose === true }),
    setOption: (option: unknown, value: unknown) => set(flattened(String(option), value)),
    setPosition: (row: unknown, column: unknown, x: unknown, y: unknown) =>
      change({
        anchor: { row: wholeNumber(row), column: wholeNumber(column), x: wholeNumber(x), y: wholeNumber(y) },
      }),
    asAreaChart: cast('AREA'),
    asBarChart: cast('BAR'),
    asColumnChart: cast('COLUMN'),
    asComboChart: cast('COMBO'),
    asHistogramChart: cast('HISTOGRAM'),
    asLineChart: cast('LINE'),
    asPieChart: cast('PIE'),
    asScatterChart: cast('SCATTER'),
    build: () => {
      const { type } = building.state;
      if (type !== undefined && !canDraw(type))
        throw new Error(`A chart of type ${type} is not in the local host`);
      return chartObject(execution, sheetId, building.state, chartBuilder);
    },
  } satisfies MembersOf<Builder>;
}

function bareBuilder(building: Building): object {
  const self: object = serviceObject(building.execution, 'EmbeddedChartBuilder', () =>
    sharedMembers(building, () => self),
  );
  return self;
}

/** What only some kinds of chart have; axis ranges are those of scatter charts, others have one setRange (CH-8). */
function typedMembers(building: Building, type: ChartTypeName, self: () => object) {
  const change: Change = (part) => {
    building.state = { ...building.state, ...part };
    return self();
  };
  const { set, setOne } = options(building, change);
  const all = {
    setTitle: setOne('title'),
    setTitleTextStyle: setOne('titleTextStyle'),
    setBackgroundColor: setOne('backgroundColor'),
    setColors: (colors: unknown) => {
      if (!Array.isArray(colors)) throw signatureError('EmbeddedChartBuilder.setColors', [colors]);
      return set({ colors: Array.from(colors, String) });
    },
    setLegendPosition: (position: unknown) =>
      set({ 'legend.position': nameIn(chartPosition, position, 'setLegendPosition').toLowerCase() }),
    setLegendTextStyle: setOne('legend.textStyle'),
  };
  if (type === 'PIE') return { ...all, reverseCategories: () => set({ reverseCategories: true }) };
  const axes = {
    setXAxisTitle: setOne('hAxis.title'),
    setYAxisTitle: setOne('vAxis.title'),
    setXAxisTextStyle: setOne('hAxis.textStyle'),
    setYAxisTextStyle: setOne('vAxis.textStyle'),
    setXAxisTitleTextStyle: setOne('hAxis.titleTextStyle'),
    setYAxisTitleTextStyle: setOne('vAxis.titleTextStyle'),
  };
  const setRange = (axis: string) => (start: unknown, end: unknown) =>
    set({ [`${axis}.viewWindow.min`]: Number(start), [`${axis}.viewWindow.max`]: Number(end) });
  const setPointStyle = (style: unknown) => set({ pointStyle: nameIn(pointStyle, style, 'setPointStyle') });
  if (type === 'SCATTER')
    return {
      ...all,
      ...axes,
      setPointStyle,
      setXAxisRange: setRange('hAxis'),
      setYAxisRange: setRange('vAxis'),
    };
  const ranged = {
    ...all,
    ...axes,
    setRange: setRange('vAxis'),
    reverseCategories: () => set({ reverseCategories: true }),
  };
  if (type === 'LINE')
    return {
      ...ranged,
      setPointStyle,
      setCurveStyle: (style: unknown) => set({ curveType: nameIn(curveStyle, style, 'setCurveStyle') }),
    };
  return { ...ranged, setStacked: () => set({ isStacked: true }), setPointStyle };
}

function typedBuilder(building: Building, type: ChartTypeName): object {
  const name = `Embedded${type.charAt(0)}${type.slice(1).toLowerCase()}ChartBuilder`;
  const self: object = serviceObject(building.execution, name, () => ({
    ...sharedMembers(building, () => self),
    ...typedMembers(building, type, () => self),
  }));
  return self;
}
