// The charts of a tab for a file: those whose data is in cells, of the kinds that files have.
import type { ChartDefinition } from '@odoo/o-spreadsheet';
import type { FileChart, FileChartKind } from '../../formats/xlsx/file-chart';
import type { Engine } from '../engine';

type Definition = Extract<ChartDefinition, { type: 'bar' | 'line' | 'pie' | 'scatter' | 'combo' }>;

const KINDS: readonly string[] = ['bar', 'line', 'pie', 'scatter', 'combo'];

export function fileCharts(engine: Engine, sheetId: string): readonly FileChart[] {
  const { getters } = engine.model;
  return getters.getChartIds(sheetId).flatMap((id): FileChart[] => {
    const definition = getters.getChartDefinition(id);
    const place = engine.charts.place(sheetId, id);
    if (!isKnown(definition) || !place) return [];
    const chart = fileChart(engine, sheetId, definition);
    return chart ? [{ ...chart, place }] : [];
  });
}

function isKnown(definition: ChartDefinition): definition is Definition {
  return KINDS.includes(definition.type);
}

function fileChart(
  engine: Engine,
  sheetId: string,
  definition: Definition,
): Omit<FileChart, 'place'> | undefined {
  const { dataSource, dataSetStyles, axesDesign, title, legendPosition } = definition;
  if (dataSource.type !== 'range') return undefined;
  const { dataSets, dataSetsHaveTitle, labelRange } = dataSource;
  const reference = (text: string, part: 'name' | 'values') =>
    cellsOf(engine, sheetId, text, dataSetsHaveTitle, part);
  return {
    kind: kindOf(definition),
    title: title.text ?? '',
    labels: labelRange === undefined ? undefined : reference(labelRange, 'values'),
    series: dataSets.flatMap(({ dataSetId, dataRange }) => {
      const values = reference(dataRange, 'values');
      if (values === undefined) return [];
      const style = dataSetStyles[dataSetId];
      return [
        {
          name: dataSetsHaveTitle ? reference(dataRange, 'name') : undefined,
          values,
          color: style?.backgroundColor,
          isLine: style !== undefined && 'type' in style && style.type === 'line',
        },
      ];
    }),
    isStacked: 'stacked' in definition && definition.stacked === true,
    sliceColors: definition.type === 'pie' ? (definition.slicesColors ?? []) : [],
    legend: legendPosition,
    xTitle: axesDesign?.x?.title?.text ?? '',
    yTitle: axesDesign?.y?.title?.text ?? '',
    yMin: axesDesign?.y?.min,
    yMax: axesDesign?.y?.max,
  };
}

function kindOf(definition: Definition): FileChartKind {
  if (definition.type === 'bar') return definition.horizontal ? 'bar' : 'column';
  if (definition.type === 'line') return definition.fillArea ? 'area' : 'line';
  if (definition.type === 'pie') return definition.isDoughnut ? 'doughnut' : 'pie';
  return definition.type;
}

/** The cell of a range's name, or the cells of its values, with the name of their tab. */
function cellsOf(
  engine: Engine,
  sheetId: string,
  text: string,
  hasName: boolean,
  part: 'name' | 'values',
): string | undefined {
  const { getters } = engine.model;
  const range = getters.getRangeFromSheetXC(sheetId, text);
  if (range.invalidXc !== undefined) return undefined;
  const { top, bottom } = range.zone;
  const zone =
    part === 'name' ? { ...range.zone, bottom: top } : { ...range.zone, top: hasName ? top + 1 : top };
  if (zone.top > bottom) return undefined;
  // Written without a sheet of its own, the range names its tab.
  return getters.getRangeString(getters.getRangeFromZone(range.sheetId, zone), '');
}
