// Charts of a tab: made, changed, removed, and what of their data is drawn.
import type { ChartDefinition } from '@odoo/o-spreadsheet';
import { type Area, cellsNamed } from '../values/area';
import type { EngineModel } from './engine-model';
import { gridSize } from './grid-lines';

export type DrawnType = 'bar' | 'column' | 'line' | 'area' | 'pie' | 'doughnut' | 'scatter' | 'combo';

/** One chart, in terms that every spreadsheet program has. */
export interface ChartLook {
  readonly type: DrawnType;
  readonly title: string;
  /** Size of the title's letters in pixels; undefined for the usual one. */
  readonly titleSize: number | undefined;
  readonly background: string;
  readonly legend: 'top' | 'bottom' | 'left' | 'right' | 'none';
  readonly isStacked: boolean;
  /** By series; of a pie by slice. */
  readonly colors: readonly string[];
  readonly xTitle: string;
  readonly yTitle: string;
  readonly yMin: number | undefined;
  readonly yMax: number | undefined;
  /** By series, of a combo chart. */
  readonly seriesTypes: readonly ('bar' | 'line')[];
}

export interface ChartSource {
  readonly labels: Area | undefined;
  readonly series: readonly Area[];
  /** The first cell of each range is its name. */
  readonly hasHeaders: boolean;
}

export interface ChartPlace {
  /** Zero-based cell, and pixels from its corner. */
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnChart {
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly label: string;
    readonly data: readonly unknown[];
    readonly color: unknown;
  }[];
}

export class Charts {
  constructor(private readonly engine: EngineModel) {}

  private get getters() {
    return this.engine.model.getters;
  }

  exists(id: string): boolean {
    return this.getters.isChartDefined(id);
  }

  insert(sheetId: string, id: string, source: ChartSource, look: ChartLook, place: ChartPlace): void {
    const { row, column, x, y, width, height } = place;
    this.engine.mustChange('CREATE_CHART', {
      sheetId,
      figureId: figureOf(id),
      chartId: id,
      col: column,
      row,
      offset: { x, y },
      size: { width, height },
      definition: this.definition(sheetId, source, look),
    });
  }

  update(sheetId: string, id: string, source: ChartSource, look: ChartLook, place: ChartPlace): void {
    const figureId = this.getters.getFigureIdFromChartId(id);
    this.engine.change('UPDATE_CHART', {
      sheetId,
      figureId,
      chartId: id,
      definition: this.definition(sheetId, source, look),
    });
    const { row, column, x, y, width, height } = place;
    this.engine.change('UPDATE_FIGURE', {
      sheetId,
      figureId,
      col: column,
      row,
      offset: { x, y },
      width,
      height,
    });
  }

  remove(sheetId: string, id: string): void {
    this.engine.mustChange('DELETE_FIGURE', { sheetId, figureId: this.getters.getFigureIdFromChartId(id) });
  }

  /** The ranges as they are now: they follow inserted and deleted rows and columns. */
  source(sheetId: string, id: string): ChartSource {
    const definition = this.getters.getChartDefinition(id);
    const source = 'dataSource' in definition ? definition.dataSource : undefined;
    if (source?.type !== 'range') return { labels: undefined, series: [], hasHeaders: false };
    const area = (text: string) => this.areaNamed(text, sheetId);
    return {
      labels: source.labelRange === undefined ? undefined : area(source.labelRange),
      series: source.dataSets.flatMap(({ dataRange }) => area(dataRange) ?? []),
      hasHeaders: source.dataSetsHaveTitle,
    };
  }

  place(sheetId: string, id: string): ChartPlace | undefined {
    const figure = this.getters.getFigure(sheetId, this.getters.getFigureIdFromChartId(id));
    if (!figure) return undefined;
    const { row, col: column, offset, width, height } = figure;
    return { row, column, x: offset.x, y: offset.y, width, height };
  }

  drawn(id: string): DrawnChart {
    const runtime = this.getters.getChartRuntime(id);
    const data = 'chartJsConfig' in runtime ? runtime.chartJsConfig.data : undefined;
    return {
      labels: (data?.labels ?? []).map(String),
      series: (data?.datasets ?? []).map(({ label, data: values, backgroundColor }) => ({
        label: label ?? '',
        data: [...values],
        color: backgroundColor,
      })),
    };
  }

  private areaNamed(text: string, sheetId: string): Area | undefined {
    const idOf = (name: string | undefined) =>
      name === undefined
        ? sheetId
        : this.getters.getSheetIds().find((id) => this.getters.getSheetName(id) === name);
    const cells = cellsNamed(text, (name) => {
      const id = idOf(name);
      return id === undefined ? undefined : gridSize(this.engine, id);
    });
    const onSheet = cells && idOf(cells.sheetName);
    if (!cells || !onSheet) return undefined;
    const { top, left, bottom, right, wholeColumns, wholeRows } = cells;
    return { sheetId: onSheet, top, left, bottom, right, wholeColumns, wholeRows };
  }

  private rangeText(area: Area, sheetId: string): string {
    const range = this.getters.getRangeFromZone(area.sheetId, {
      top: area.top,
      left: area.left,
      bottom: area.bottom,
      right: area.right,
    });
    return this.getters.getRangeString(range, sheetId);
  }

  private definition(sheetId: string, source: ChartSource, look: ChartLook): ChartDefinition<string> {
    const dataSets = source.series.map((area, index) => ({
      dataSetId: `${index}`,
      dataRange: this.rangeText(area, sheetId),
    }));
    const isPie = look.type === 'pie' || look.type === 'doughnut';
    const dataSetStyles = Object.fromEntries(
      dataSets.map(({ dataSetId }, index) => [
        dataSetId,
        {
          ...(look.colors[index] === undefined || isPie ? {} : { backgroundColor: look.colors[index] }),
          ...(look.type === 'combo' ? { type: look.seriesTypes[index] ?? 'bar' } : {}),
        },
      ]),
    );
    const common = {
      title: { text: look.title, ...(look.titleSize === undefined ? {} : { fontSize: look.titleSize }) },
      background: look.background,
      legendPosition: look.legend,
      dataSetStyles,
      dataSource: {
        type: 'range' as const,
        dataSets,
        dataSetsHaveTitle: source.hasHeaders,
        ...(source.labels ? { labelRange: this.rangeText(source.labels, sheetId) } : {}),
      },
      axesDesign: {
        x: { title: { text: look.xTitle } },
        y: {
          title: { text: look.yTitle },
          ...(look.yMin === undefined ? {} : { min: look.yMin }),
          ...(look.yMax === undefined ? {} : { max: look.yMax }),
        },
      },
    };
    switch (look.type) {
      case 'bar':
      case 'column':
        return { ...common, type: 'bar', stacked: look.isStacked, horizontal: look.type === 'bar' };
      case 'line':
      case 'area':
        return {
          ...common,
          type: 'line',
          labelsAsText: true,
          stacked: look.isStacked,
          cumulative: false,
          fillArea: look.type === 'area',
        };
      case 'pie':
      case 'doughnut':
        return {
          ...common,
          type: 'pie',
          isDoughnut: look.type === 'doughnut',
          slicesColors: [...look.colors],
        };
      case 'scatter':
        return { ...common, type: 'scatter', labelsAsText: false };
      default:
        return { ...common, type: 'combo' };
    }
  }
}

function figureOf(chartId: string): string {
  return `figure of ${chartId}`;
}
